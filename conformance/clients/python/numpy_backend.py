#!/usr/bin/env python3
"""A small back end over the wire: a dozen operators with numpy, `unsupported` for the rest. The example to start from.

    opset conform --backend "cmd:python3 numpy_backend.py"

It claims float32, float64, int32, int64 and bool, and answers a call only where numpy does what ATen means.
"""
import numpy as np

from opset_wire import Bits, Refused, Unsupported, serve

DTYPES = ["bool", "int32", "int64", "float32", "float64"]


def elementwise(function, kinds):
    """A unary operator for tensors whose numpy kind is one of `kinds`: f float, i integer, b bool."""

    def run(self):
        if self.dtype.kind not in kinds:
            raise Unsupported(f"{function.__name__} of {self.dtype}")
        return np.asarray(function(self))

    return run


def broadcast(function, kinds, **accepted):
    """A binary operator on two tensors of one dtype. `accepted`: further arguments and the only value known for each."""

    def run(self, other, **rest):
        for name, value in rest.items():
            if name not in accepted or value != accepted[name]:
                raise Unsupported(f"{name}={value}")
        if self.dtype != other.dtype or self.dtype.kind not in kinds:
            raise Unsupported("only two tensors of one dtype; ATen's promotion is not numpy's")
        try:
            np.broadcast_shapes(self.shape, other.shape)
        except ValueError:
            raise Refused(f"shapes {list(self.shape)} and {list(other.shape)} do not broadcast") from None
        return np.asarray(function(self, other))

    return run


def mm(self, mat2):
    if self.ndim != 2 or mat2.ndim != 2:
        raise Refused(f"mm takes two matrices, not ranks {self.ndim} and {mat2.ndim}")
    if self.shape[1] != mat2.shape[0]:
        raise Refused(f"{self.shape[0]}x{self.shape[1]} and {mat2.shape[0]}x{mat2.shape[1]} cannot be multiplied")
    if self.dtype != mat2.dtype:
        raise Refused(f"mm takes one dtype, not {self.dtype} and {mat2.dtype}")
    if self.dtype.kind == "b":
        raise Unsupported("mm of bool")
    return self @ mat2


def permute(self, dims):
    if len(dims) != self.ndim:
        raise Refused(f"{len(dims)} dims for rank {self.ndim}")
    wrapped = [d + self.ndim if d < 0 else d for d in dims]
    if sorted(wrapped) != list(range(self.ndim)):
        raise Refused(f"dims {dims} is not a permutation of {self.ndim}")
    return self.transpose(wrapped)


def where(condition, self, other):
    if condition.dtype != np.bool_ or self.dtype != other.dtype:
        raise Unsupported("only a bool condition and two tensors of one dtype")
    try:
        return np.where(condition, self, other)
    except ValueError:
        raise Refused("the three shapes do not broadcast") from None


def relu(x):
    return np.where(x < 0, x.dtype.type(0), x)


OPS = {
    "aten.add.Tensor": broadcast(np.add, "fi", alpha=1),
    "aten.sub.Tensor": broadcast(np.subtract, "fi", alpha=1),
    "aten.mul.Tensor": broadcast(np.multiply, "fib"),
    "aten.maximum.default": broadcast(np.maximum, "fib"),
    "aten.minimum.default": broadcast(np.minimum, "fib"),
    "aten.eq.Tensor": broadcast(np.equal, "fib"),
    "aten.lt.Tensor": broadcast(np.less, "fib"),
    "aten.neg.default": elementwise(np.negative, "fi"),
    "aten.abs.default": elementwise(np.abs, "fi"),
    "aten.sqrt.default": elementwise(np.sqrt, "f"),
    "aten.exp.default": elementwise(np.exp, "f"),
    "aten.tanh.default": elementwise(np.tanh, "f"),
    "aten.relu.default": elementwise(relu, "fi"),
    "aten.mm.default": mm,
    "aten.permute.default": permute,
    "aten.where.self": where,
}


class NumpyBackend:
    name, version, profile = "numpy", np.__version__, "native"
    ops, dtypes, features = sorted(OPS), DTYPES, ["strided"]

    def call(self, op, args, seed):
        if op not in OPS:
            raise Unsupported(f"{op} is not one of the {len(OPS)} operators here")
        for name, value in args.items():
            if isinstance(value, Bits) or isinstance(value, np.ndarray) and value.dtype.name not in DTYPES:
                raise Unsupported(f"{name} has dtype {value.dtype}")
            if name in ("self", "other") and not isinstance(value, np.ndarray):
                raise Unsupported(f"{name} is a plain number, which promotes differently")
        with np.errstate(all="ignore"):
            return [OPS[op](**args)]


if __name__ == "__main__":
    serve(NumpyBackend())
