#!/usr/bin/env python3
"""A back end over the wire that answers every ATen call with PyTorch eager on the CPU. One file; needs torch and nothing else.

    opset conform --backend "cmd:python3 pytorch_backend.py"

Requests come in on stdin, replies go out on stdout, stderr is the log. `call` takes any overload PyTorch knows; with `grad_outputs`
it answers the vector-Jacobian products instead. The lines between "the wire" and "the calls" are all that another Torch-based back
end would have to keep.
"""
import ctypes, json, math, os, re, struct, sys, traceback, warnings

import torch

PROTOCOL = 1
PROFILE = "native"
LARGEST_FRAME = 1 << 32
FEATURES = ["strided", "gradients"]

# ---- the wire: frames -----------------------------------------------------------------------------------------------------------

CODES = {
    torch.bool: "BOOL", torch.uint8: "U8", torch.int8: "I8", torch.uint16: "U16", torch.int16: "I16", torch.uint32: "U32",
    torch.int32: "I32", torch.uint64: "U64", torch.int64: "I64", torch.float16: "F16", torch.bfloat16: "BF16",
    torch.float32: "F32", torch.float64: "F64", torch.float8_e4m3fn: "F8_E4M3", torch.float8_e5m2: "F8_E5M2",
}
DTYPES_OF_CODES = {code: dtype for dtype, code in CODES.items()}
DTYPES = {str(d).removeprefix("torch."): d for d in vars(torch).values() if isinstance(d, torch.dtype)}
CLAIMED = [
    "bool", "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64", "float16", "bfloat16", "float32", "float64",
    "complex32", "complex64", "complex128", "float8_e4m3fn", "float8_e5m2", "float8_e4m3fnuz", "float8_e5m2fnuz", "float8_e8m0fnu",
]
MEMORY_FORMATS = {name: getattr(torch, name) for name in ("contiguous_format", "preserve_format", "channels_last", "channels_last_3d")}


class WireError(ValueError):
    """A message that is not what the protocol says. The reply names the fault and the conversation goes on."""


class BrokenFraming(Exception):
    """Where the next frame starts is lost, so nothing more can be read."""


def read_exactly(stream, size):
    """`size` bytes, or None if the stream ended before the first of them."""
    chunks, have = [], 0
    while have < size:
        chunk = stream.read(min(size - have, 1 << 24))  # a length that lies allocates nothing
        if not chunk:
            if have == 0:
                return None
            raise BrokenFraming(f"the stream ended after {have} of {size} bytes")
        chunks.append(chunk)
        have += len(chunk)
    return b"".join(chunks)


def read_frame(stream):
    """The next safetensors document of a stream, as bytes, or None at its end."""
    prefix = read_exactly(stream, 8)
    if prefix is None:
        return None
    (size,) = struct.unpack("<Q", prefix)
    if size > LARGEST_FRAME:
        raise BrokenFraming(f"a frame of {size} bytes was announced; the limit is {LARGEST_FRAME} (is something else writing to this stream?)")
    document = read_exactly(stream, size) if size else b""
    if document is None:
        raise BrokenFraming(f"the stream ended after 0 of {size} bytes")
    return document


def read_document(document):
    """(message, {name: (code, shape, bytes)}) of one safetensors document; WireError if it is not one."""
    if len(document) < 8:
        raise WireError(f"a frame of {len(document)} bytes is too short for a safetensors document")
    (length,) = struct.unpack_from("<Q", document)
    if length > len(document) - 8:
        raise WireError(f"the safetensors header claims {length} bytes, the frame has {len(document)}")
    try:
        header = json.loads(document[8 : 8 + length])
        message = json.loads(header.pop("__metadata__")["opset"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as e:
        raise WireError(f"no message in the frame: the safetensors metadata key 'opset' must hold a JSON object ({e})") from None
    if not isinstance(message, dict):
        raise WireError("the message of a frame must be a JSON object")
    tensors, data = {}, memoryview(document)[8 + length :]
    for name, entry in header.items():
        try:
            code, shape, (start, end) = entry["dtype"], entry["shape"], entry["data_offsets"]
        except (TypeError, KeyError, ValueError):
            raise WireError(f"tensor {name!r} lacks dtype, shape or data_offsets") from None
        if not all(isinstance(n, int) and n >= 0 for n in [start, end, *shape]) or not start <= end <= len(data):
            raise WireError(f"tensor {name!r} lies outside its frame")
        tensors[name] = (code, shape, data[start:end])
    return message, tensors


def write_frame(stream, message, tensors):
    """Writes one frame. tensors: {name: (code, shape, bytes)}."""
    header, at = {"__metadata__": {"opset": json.dumps(message, separators=(",", ":"))}}, 0
    for name, (code, shape, data) in tensors.items():
        header[name] = {"dtype": code, "shape": shape, "data_offsets": [at, at + len(data)]}
        at += len(data)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    stream.write(struct.pack("<QQ", 8 + len(text) + at, len(text)) + text)
    for _, _, data in tensors.values():
        stream.write(data)
    stream.flush()


# ---- the wire: values -----------------------------------------------------------------------------------------------------------


def decode(value, tensors):
    """Wire value -> Python or torch value."""
    if isinstance(value, list):
        return [decode(v, tensors) for v in value]
    if not isinstance(value, dict):
        return value
    try:
        if "tensor" in value:
            return decode_tensor(value, tensors)
        if "int" in value:
            return int(value["int"])
        if "float" in value:
            return float(value["float"])
        if "complex" in value:
            re_, im = value["complex"]
            return complex(float(re_), float(im))
        if "dtype" in value:
            return DTYPES[value["dtype"]]
        if "memory_format" in value:
            return MEMORY_FORMATS[value["memory_format"]]
        if "layout" in value:
            layout = getattr(torch, value["layout"])
            if isinstance(layout, torch.layout):
                return layout
    except WireError:
        raise
    except Exception as e:
        raise WireError(f"{json.dumps(value)[:200]} cannot be read as a value: {type(e).__name__}: {e}") from None
    raise WireError(f"{json.dumps(value)[:200]} is not a value of the wire")


def decode_tensor(value, tensors):
    if value["tensor"] not in tensors:
        raise WireError(f"no tensor {value['tensor']!r} in this document")
    code, shape, data = tensors[value["tensor"]]
    dtype = DTYPES[value["dtype"]] if "dtype" in value else DTYPES_OF_CODES[code]
    if "dtype" in value and dtype not in CODES and (dtype.is_complex or dtype.itemsize > 1):
        shape = shape[:-1]  # the bytes of an element are the last axis
    count = math.prod(shape)
    if count * dtype.itemsize != len(data):
        raise WireError(f"tensor {value['tensor']!r}: {len(data)} bytes for {count} elements of {dtype}")
    flat = torch.frombuffer(bytearray(data), dtype=torch.uint8).view(dtype) if count else torch.empty(0, dtype=dtype)
    if "strides" in value:
        return torch.as_strided(flat, value["shape"], value["strides"], value.get("offset", 0))
    return flat.reshape(shape)


class Packer:
    """Collects the tensors of one document while its values are written."""

    def __init__(self):
        self.tensors = {}

    def encode(self, v):
        if isinstance(v, torch.Tensor):
            return self.tensor(v)
        if v is None or isinstance(v, (bool, str)):
            return v
        if isinstance(v, int):
            return v if abs(v) <= 2**53 else {"int": str(v)}
        if isinstance(v, float):
            return {"float": encode_float(v)}
        if isinstance(v, complex):
            return {"complex": [encode_float(v.real), encode_float(v.imag)]}
        if isinstance(v, torch.dtype):
            return {"dtype": name_of(v)}
        if isinstance(v, torch.memory_format):
            return {"memory_format": str(v).removeprefix("torch.")}
        if isinstance(v, torch.layout):
            return {"layout": str(v).removeprefix("torch.")}
        if isinstance(v, (list, tuple)):
            return [self.encode(x) for x in v]
        raise WireError(f"a value of type {type(v).__name__} has no form on the wire")

    def tensor(self, t):
        t = t.detach().resolve_conj().resolve_neg()
        if t.layout != torch.strided or t.is_quantized or t.device.type != "cpu":
            raise WireError(f"a {t.layout} tensor on {t.device} has no form on the wire")
        if any(n < 0 for n in t.shape):  # some views check no sizes where one of them is 0
            raise WireError(f"PyTorch answered with a tensor of the shape {list(t.shape)}, which is none")
        needed = t.storage_offset() + 1 + sum((n - 1) * s for n, s in zip(t.shape, t.stride()))
        if t.numel() == 0 or t.is_contiguous() or needed > t.numel():  # a view into much that nobody sees travels as a copy
            name, dtype = self.add(t.contiguous())
            return {"tensor": name, **dtype}
        name, dtype = self.add(torch.as_strided(t, (needed,), (1,), 0))
        return {"tensor": name, "shape": list(t.shape), "strides": list(t.stride()), "offset": t.storage_offset(), **dtype}

    def add(self, t):
        """(name in the document, {"dtype": name} where the code does not carry it) of a contiguous tensor."""
        name, shape, dtype = f"t{len(self.tensors)}", list(t.shape), t.dtype
        data = ctypes.string_at(t.data_ptr(), t.numel() * dtype.itemsize) if t.numel() else b""
        if dtype in CODES:
            self.tensors[name] = (CODES[dtype], shape, data)
            return name, {}
        if dtype in (torch.complex64, torch.complex128):
            self.tensors[name] = ("F32" if dtype == torch.complex64 else "F64", shape + [2], data)
        elif dtype.is_complex and name_of(dtype) not in CLAIMED:
            raise NotOffered(f"the wire has no {name_of(dtype)}")
        else:
            self.tensors[name] = ("U8", shape + ([dtype.itemsize] if dtype.itemsize > 1 else []), data)
        return name, {"dtype": name_of(dtype)}


def name_of(dtype):
    return str(dtype).removeprefix("torch.")


def encode_float(x):
    if math.isnan(x):
        return "nan"
    if math.isinf(x):
        return "inf" if x > 0 else "-inf"
    return "-0.0" if x == 0 and math.copysign(1, x) < 0 else x


# ---- the calls ------------------------------------------------------------------------------------------------------------------

# Messages with which kernels say "I have none for this", whatever the type of the exception.
NOT_OFFERED = re.compile(
    r"not implemented for|not yet implemented|is not implemented|not currently implemented|Could not run|not supported on CPU|"
    r"[Uu]nsupported dtype|doesn't support|is not supported for|could not create a primitive"
)
# Nobody's fault but this machine's or PyTorch's.
BROKEN = re.compile(r"INTERNAL ASSERT|can't allocate memory|out of memory|not enough memory")
UNINITIALISED = {"empty", "empty_like", "empty_strided", "empty_permuted", "new_empty", "new_empty_strided"}


class NotOffered(Exception):
    """The spec may allow it; this back end does not have it."""


def overload(key):
    """'aten.add.Tensor' -> torch.ops.aten.add.Tensor"""
    parts = key.split(".") if isinstance(key, str) else []
    if len(parts) != 3:
        raise WireError(f"{key!r} is not the key of an overload, such as 'aten.add.Tensor'")
    try:
        found = getattr(getattr(getattr(torch.ops, parts[0]), parts[1]), parts[2])
    except (AttributeError, RuntimeError):
        found = None
    if not isinstance(found, torch._ops.OpOverload):
        raise NotOffered(f"PyTorch {torch.__version__} has no overload {key}")
    return found


def fit(value, kind):
    """A value as the schema types it: PyTorch's binding is stricter than its own Python callers about lists, None and numbers."""
    if isinstance(value, list):
        inner = re.sub(r"^Optional\[(.*)\]$", r"\1", kind)
        inner = re.sub(r"^List\[(.*)\]$", r"\1", inner)
        return [fit(v, inner) for v in value]
    if kind in ("Tensor", "Optional[Tensor]") and isinstance(value, (bool, int, float, complex)):
        return WrappedNumber(value)
    if kind in ("float", "Optional[float]") and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value


class WrappedNumber:
    """A plain number where the schema has a Tensor: few overloads take it as it is, the others get a tensor of rank 0."""

    def __init__(self, number):
        self.number = number

    def tensor(self, others):
        """Of the dtype that the number has beside the other tensors, so that it does not promote them as a tensor of its own would."""
        others = [v for name, v in others.items() if name != "condition"]
        kind = next(k for k in (bool, int, float, complex) if isinstance(self.number, k))
        wide = torch.tensor(self.number, dtype={bool: torch.bool, int: torch.int64, float: torch.float64, complex: torch.complex128}[kind])
        tensors = sorted((t for t in others if isinstance(t, torch.Tensor)), key=lambda t: t.dtype == torch.bool)
        fitting = wide.to(torch.result_type(tensors[0] if tensors else self.number, self.number))
        if not fitting.dtype.is_floating_point and not fitting.dtype.is_complex and fitting.item() != self.number:
            raise NotOffered(f"{self.number} does not fit {fitting.dtype}, and this overload takes no plain number")
        return fitting


def bind(func, args):
    """Decoded arguments -> keyword arguments of `func`."""
    kinds = {a.name: str(a.type) for a in func._schema.arguments}
    for name in args:
        if name not in kinds:
            raise WireError(f"{func} has no argument {name!r}; it has {', '.join(kinds)}")
    return {name: fit(value, kinds[name]) for name, value in args.items()}


def run(func, args):
    if not any(isinstance(v, WrappedNumber) for v in args.values()):
        return func(**args)
    numbers = [v.number for v in args.values() if isinstance(v, WrappedNumber)]
    try:
        if not any(isinstance(n, complex) for n in numbers):  # where a tensor is wanted, PyTorch drops the imaginary part
            return func(**{k: v.number if isinstance(v, WrappedNumber) else v for k, v in args.items()})
    except (TypeError, RuntimeError) as e:
        if "xpected" not in str(e):  # "expected value of type Tensor": this overload takes no plain numbers
            raise
    try:
        return func(**{k: v.tensor(args) if isinstance(v, WrappedNumber) else v for k, v in args.items()})
    except RuntimeError as e:
        if "Promotion for uint16" in str(e):  # a number promotes them, a tensor does not
            raise NotOffered(str(e)) from None
        raise


def returns(func, out):
    """One entry a declared return."""
    count = len(func._schema.returns)
    return list(out) if count > 1 else [out] if count == 1 else []


def flatten(x):
    return [z for y in x for z in flatten(y)] if isinstance(x, (list, tuple)) else [x]


def differentiable(x):
    return isinstance(x, torch.Tensor) and (x.dtype.is_floating_point or x.dtype.is_complex)


def gradients(func, args, cotangents):
    """{argument: gradient} of sum(outputs * cotangents) with respect to every floating tensor argument."""
    leaves = [x for v in args.values() for x in flatten(v) if differentiable(x)]
    for x in leaves:
        x.requires_grad_(True)
    out = returns(func, run(func, args))
    if not isinstance(cotangents, list) or len(cotangents) != len(out):
        raise WireError(f"'grad_outputs' must be a list with one entry a declared return, here {len(out)}")
    pairs = [(o, c) for o, c in zip(flatten(out), flatten(cotangents)) if c is not None]
    if not any(isinstance(o, torch.Tensor) and o.requires_grad for o, _ in pairs):
        found = iter([None] * len(leaves))
    else:
        found = iter(torch.autograd.grad([o for o, _ in pairs], leaves, [c for _, c in pairs], allow_unused=True))
    grads = {}
    for name, v in args.items():
        of = [next(found) if differentiable(x) else None for x in flatten(v)]
        if differentiable(v):
            grads[name] = of[0]
        elif isinstance(v, list) and any(g is not None for g in of):
            grads[name] = of
    return grads


def call(message, tensors):
    """The reply to a `call`, without its id, and the tensors that go with it."""
    func = overload(message.get("op"))
    args, options = message.get("args", {}), message.get("options", {})
    if not isinstance(args, dict) or not isinstance(options, dict):
        raise WireError("'args' must be an object by argument name, 'options' an object")
    args = bind(func, {k: decode(v, tensors) for k, v in args.items()})
    seed = options.get("seed", 0)
    if not isinstance(seed, int):
        raise WireError("'options.seed' must be an integer")
    torch.manual_seed(seed % 2**64)
    pack = Packer()
    if "grad_outputs" in message:
        with torch.enable_grad():
            grads = gradients(func, args, decode(message["grad_outputs"], tensors))
        return {"status": "ok", "outputs": [], "grads": {k: pack.encode(v) for k, v in grads.items()}}, pack.tensors
    with torch.no_grad():
        out = returns(func, run(func, args))
        if func._schema.name.split("::")[1] in UNINITIALISED:
            out = [o.zero_() for o in out]  # the same call must give the same result
        return {"status": "ok", "outputs": [pack.encode(o) for o in out]}, pack.tensors


def first_line(e):
    """What PyTorch says, without the C++ stack and without paths of the machine it was built on."""
    text = str(e).split("Exception raised from")[0].strip().split("\n")[0]
    return re.sub(r'\s*at "[^"]*":\d+.*', "", text)[:400] or type(e).__name__


def answer_call(message, tensors):
    try:
        return call(message, tensors)
    except WireError as e:
        return {"status": "error", "message": str(e)}, {}
    except NotOffered as e:
        return {"status": "unsupported", "message": str(e)}, {}
    except Exception as e:  # whatever PyTorch throws is an answer
        broken = BROKEN.search(str(e)) or isinstance(e, (MemoryError, RecursionError))
        offered = not (isinstance(e, NotImplementedError) or NOT_OFFERED.search(str(e)))
        return {"status": "error" if broken else "refused" if offered else "unsupported", "message": first_line(e)}, {}


def hello(message):
    if message.get("protocol", PROTOCOL) != PROTOCOL:
        return {"status": "error", "message": f"protocol {message['protocol']} is not spoken here, only {PROTOCOL}"}
    return {
        "protocol": PROTOCOL, "name": "pytorch", "version": torch.__version__, "profile": PROFILE, "ops": "*",
        "dtypes": [name for name in CLAIMED if name in DTYPES], "features": FEATURES,
    }


def answer(document):
    """(reply, tensors, whether to go on) for one document."""
    try:
        message, tensors = read_document(document)
    except WireError as e:
        return {"id": None, "status": "error", "message": str(e)}, {}, True
    method, extra = message.get("method"), {}
    if method == "bye":
        return None, {}, False
    if method == "hello":
        reply = hello(message)
    elif method == "call":
        reply, extra = answer_call(message, tensors)
    elif method in ("load", "run"):
        reply = {"status": "unsupported", "message": "this back end runs single calls, not programs"}
    else:
        reply = {"status": "error", "message": f"unknown method {method!r}; known are hello, call, load, run, bye"}
    return {"id": message.get("id"), **reply}, extra, True


def main():
    warnings.filterwarnings("ignore")
    torch.set_num_threads(1)
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a kernel prints must not land between two frames
    requests = sys.stdin.buffer
    while True:
        try:
            document = read_frame(requests)
        except BrokenFraming as e:
            sys.exit(f"pytorch_backend: {e}")
        if document is None:
            return
        try:
            reply, tensors, go_on = answer(document)
        except Exception:  # a fault of this file, not of the request
            traceback.print_exc()
            reply, tensors, go_on = {"id": None, "status": "error", "message": "internal error; see the log"}, {}, True
        if reply is not None:
            write_frame(replies, reply, tensors)
        if not go_on:
            return


if __name__ == "__main__":
    try:
        main()
    except (KeyboardInterrupt, BrokenPipeError):
        os._exit(0)  # the other side has gone
