"""The wire of the back-end protocol for Python: frames, documents, values, and both sides of a conversation. Needs numpy only.

A back end (see numpy_backend.py):      A client:
    serve(MyBackend())                      with Client(["npx", "opset", "serve", "--backend", "reference"]) as peer:
                                                reply = peer.call("aten.add.Tensor", {"self": x, "other": y})

A frame is an 8-byte little-endian length and one safetensors document whose metadata key "opset" holds the message as JSON text.
Tensors are numpy arrays; the few dtypes numpy lacks (bfloat16, the 8-bit floats, complex32) are `Bits`: an array of their bit patterns and a name.
"""
import json, math, os, struct, subprocess, sys
from dataclasses import dataclass

import numpy as np

PROTOCOL = 1
LARGEST_FRAME = 1 << 32
DEEPEST = 64

# Storage dtype of every dtype name, and the safetensors code where there is one.
NUMPY = {
    "bool": np.bool_, "uint8": np.uint8, "uint16": np.uint16, "uint32": np.uint32, "uint64": np.uint64, "int8": np.int8,
    "int16": np.int16, "int32": np.int32, "int64": np.int64, "float16": np.float16, "float32": np.float32, "float64": np.float64,
    "complex64": np.complex64, "complex128": np.complex128,
}
BITS = {
    "bfloat16": np.uint16, "float8_e4m3fn": np.uint8, "float8_e5m2": np.uint8, "float8_e4m3fnuz": np.uint8,
    "float8_e5m2fnuz": np.uint8, "float8_e8m0fnu": np.uint8, "float4_e2m1fn_x2": np.uint8, "complex32": np.uint32,
}
CODES = {
    "bool": "BOOL", "uint8": "U8", "uint16": "U16", "uint32": "U32", "uint64": "U64", "int8": "I8", "int16": "I16", "int32": "I32",
    "int64": "I64", "float16": "F16", "bfloat16": "BF16", "float32": "F32", "float64": "F64", "float8_e4m3fn": "F8_E4M3",
    "float8_e5m2": "F8_E5M2",
}
NAMES = {code: name for name, code in CODES.items()} | {"C64": "complex64"}


@dataclass
class Bits:
    """A tensor of a dtype numpy does not have: its bit patterns."""

    dtype: str
    patterns: np.ndarray


@dataclass(frozen=True)
class Dtype:
    """A dtype given as a value, such as the argument of a cast."""

    name: str


@dataclass(frozen=True)
class MemoryFormat:
    name: str


@dataclass(frozen=True)
class Layout:
    name: str


class WireError(ValueError):
    """A message that is not what the protocol says. The stream is still in step: reply with the fault and go on."""


class BrokenFraming(Exception):
    """Where the next frame starts is lost, so nothing more can be read from this stream."""


class Refused(Exception):
    """Raised by a back end: the call violates the spec; the text says how."""


class Unsupported(Exception):
    """Raised by a back end: the spec allows the call, this back end does not offer it."""


# ---- frames ---------------------------------------------------------------------------------------------------------------------


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


def read_frame(stream, largest=LARGEST_FRAME):
    """The next safetensors document of a stream, as bytes, or None at its end."""
    prefix = read_exactly(stream, 8)
    if prefix is None:
        return None
    (size,) = struct.unpack("<Q", prefix)
    if size > largest:
        raise BrokenFraming(f"a frame of {size} bytes was announced; the limit is {largest} (is something else writing to this stream?)")
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


def write_frame(stream, message, tensors=None):
    """Writes one frame. tensors: {name: (code, shape, bytes)}."""
    tensors = tensors or {}
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


# ---- values ---------------------------------------------------------------------------------------------------------------------


def decode(value, tensors, depth=0):
    """Wire value -> Python value: numpy array or Bits, int, float, complex, bool, str, None, list, Dtype, MemoryFormat, Layout."""
    if depth > DEEPEST:
        raise WireError(f"a value is nested more than {DEEPEST} deep")
    if isinstance(value, list):
        return [decode(v, tensors, depth + 1) for v in value]
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
            re, im = value["complex"]
            return complex(float(re), float(im))
        if "dtype" in value:
            return Dtype(str(value["dtype"]))
        if "memory_format" in value:
            return MemoryFormat(str(value["memory_format"]))
        if "layout" in value:
            return Layout(str(value["layout"]))
    except (WireError, Unsupported):
        raise
    except Exception as e:
        raise WireError(f"{json.dumps(value)[:200]} cannot be read as a value: {type(e).__name__}: {e}") from None
    raise WireError(f"{json.dumps(value)[:200]} is not a value of the wire")


def decode_tensor(value, tensors):
    if value["tensor"] not in tensors:
        raise WireError(f"no tensor {value['tensor']!r} in this document")
    code, shape, data = tensors[value["tensor"]]
    dtype = value.get("dtype", NAMES.get(code))
    storage = NUMPY.get(dtype) or BITS.get(dtype)
    if storage is None:
        raise Unsupported(f"tensor {value['tensor']!r} has dtype {dtype or code}, which is not known here")
    width = np.dtype(storage).itemsize
    if NAMES.get(code) != dtype and (width > 1 or dtype.startswith("complex")):
        shape = shape[:-1]  # the bytes or the two parts of an element are the last axis
    if math.prod(shape) * width != len(data):
        raise WireError(f"tensor {value['tensor']!r}: {len(data)} bytes for shape {list(shape)} of {dtype}")
    array = np.frombuffer(data, storage)
    array = view(array, value) if "strides" in value else array.reshape(shape)
    return array if dtype in NUMPY else Bits(dtype, array)


def view(flat, value):
    """A strided view of a flat array, after a check that it stays inside."""
    shape, strides, offset = value["shape"], value["strides"], value.get("offset", 0)
    numbers = [*shape, *strides, offset]
    if len(shape) != len(strides) or not all(isinstance(n, int) and n >= 0 for n in numbers):
        raise WireError("shape, strides and offset of a view must be integers from 0, with one stride a dimension")
    last = offset + sum((n - 1) * s for n, s in zip(shape, strides))
    if 0 not in shape and last >= flat.size:
        raise WireError(f"a view reaches element {last} of a storage of {flat.size}")
    if 0 in shape:
        return np.empty(shape, flat.dtype)
    return np.lib.stride_tricks.as_strided(flat[offset:], shape, [s * flat.itemsize for s in strides], writeable=False)


class Packer:
    """Collects the tensors of one document while its values are written."""

    def __init__(self):
        self.tensors = {}

    def encode(self, v):
        """Python value -> wire value. A Python float is a float even where it is integral, an int never is one."""
        if isinstance(v, Bits):
            return self.tensor(v.dtype, v.patterns)
        if isinstance(v, np.ndarray):
            return self.tensor(v.dtype.name, v)
        if isinstance(v, np.generic):
            v = v.item()
        if v is None or isinstance(v, (bool, str)):
            return v
        if isinstance(v, int):
            return v if abs(v) <= 2**53 else {"int": str(v)}
        if isinstance(v, float):
            return {"float": encode_float(v)}
        if isinstance(v, complex):
            return {"complex": [encode_float(v.real), encode_float(v.imag)]}
        if isinstance(v, Dtype):
            return {"dtype": v.name}
        if isinstance(v, MemoryFormat):
            return {"memory_format": v.name}
        if isinstance(v, Layout):
            return {"layout": v.name}
        if isinstance(v, (list, tuple)):
            return [self.encode(x) for x in v]
        raise WireError(f"a value of type {type(v).__name__} has no form on the wire")

    def tensor(self, dtype, array):
        name, shape = f"t{len(self.tensors)}", list(array.shape)
        data = np.ascontiguousarray(array).tobytes()
        if dtype in CODES:
            self.tensors[name] = (CODES[dtype], shape, data)
            return {"tensor": name}
        if dtype in ("complex64", "complex128"):
            self.tensors[name] = ("F32" if dtype == "complex64" else "F64", [*shape, 2], data)
        elif dtype in BITS:
            width = np.dtype(BITS[dtype]).itemsize
            self.tensors[name] = ("U8", shape + ([width] if width > 1 else []), data)
        else:
            raise WireError(f"an array of {dtype} has no form on the wire")
        return {"tensor": name, "dtype": dtype}


def encode_float(x):
    if math.isnan(x):
        return "nan"
    if math.isinf(x):
        return "inf" if x > 0 else "-inf"
    return "-0.0" if x == 0 and math.copysign(1, x) < 0 else x


# ---- the side of the back end ---------------------------------------------------------------------------------------------------


def serve(backend):
    """Answers requests on stdin until `bye` or its end.

    `backend` has `name`, `version`, `profile`, `ops` ("*" or a list of keys), `dtypes`, `features` and `call(op, args, seed)`, which
    returns a list with one value a declared return, or raises Refused or Unsupported. Any other exception is a reply with `error`.
    """
    replies = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # print() must not land between two frames
    try:
        while (document := read_frame(sys.stdin.buffer)) is not None:
            reply, tensors = answer(backend, document)
            if reply is None:
                return
            write_frame(replies, reply, tensors)
    except BrokenFraming as e:
        sys.exit(f"{backend.name}: {e}")
    except (KeyboardInterrupt, BrokenPipeError):
        os._exit(0)  # the other side has gone


def answer(backend, document):
    """(reply, tensors) for one document; the reply is None for `bye`."""
    try:
        message, tensors = read_document(document)
    except WireError as e:
        return {"id": None, "status": "error", "message": str(e)}, {}
    ident, method = message.get("id"), message.get("method")
    if method == "bye":
        return None, {}
    if method == "hello":
        members = {k: getattr(backend, k) for k in ("name", "version", "profile", "ops", "dtypes", "features")}
        return {"id": ident, "protocol": PROTOCOL, **members}, {}
    if method in ("load", "run"):
        return {"id": ident, "status": "unsupported", "message": "this back end runs single calls, not programs"}, {}
    if method != "call":
        return {"id": ident, "status": "error", "message": f"unknown method {method!r}; known are hello, call, load, run, bye"}, {}
    try:
        op, args, options = message.get("op"), message.get("args", {}), message.get("options", {})
        if not isinstance(op, str) or not isinstance(args, dict) or not isinstance(options, dict):
            raise WireError("'op' must be the key of an overload, 'args' an object by argument name, 'options' an object")
        if "grad_outputs" in message:
            raise Unsupported("this back end computes no gradients")
        outputs = backend.call(op, {k: decode(v, tensors) for k, v in args.items()}, options.get("seed"))
        pack = Packer()
        return {"id": ident, "status": "ok", "outputs": [pack.encode(o) for o in outputs]}, pack.tensors
    except Refused as e:
        return {"id": ident, "status": "refused", "message": str(e)}, {}
    except Unsupported as e:
        return {"id": ident, "status": "unsupported", "message": str(e)}, {}
    except Exception as e:
        return {"id": ident, "status": "error", "message": f"{type(e).__name__}: {e}"[:400]}, {}


# ---- the side of the client -----------------------------------------------------------------------------------------------------


class Client:
    """Drives a back end in another process. `call` returns the reply as a dict; its outputs are Python values."""

    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.next = 0
        self.hello = self.request("hello", {"protocol": PROTOCOL})

    def request(self, method, members, pack=None):
        message = {"id": self.next, "method": method, **members}
        self.next += 1
        write_frame(self.process.stdin, message, pack.tensors if pack else None)
        document = read_frame(self.process.stdout)
        if document is None:
            raise BrokenFraming(f"the back end ended with code {self.process.wait()} before it answered")
        reply, tensors = read_document(document)
        if reply.get("id") != message["id"]:
            raise WireError(f"a reply to request {reply.get('id')} came where {message['id']} was due")
        for member in ("outputs", "grads"):
            if isinstance(reply.get(member), list):
                reply[member] = decode(reply[member], tensors)
            elif isinstance(reply.get(member), dict):
                reply[member] = {k: decode(v, tensors) for k, v in reply[member].items()}
        return reply

    def call(self, op, args, seed=None):
        pack = Packer()
        members = {"op": op, "args": {k: pack.encode(v) for k, v in args.items()}}
        if seed is not None:
            members["options"] = {"seed": seed}
        return self.request("call", members, pack)

    def close(self):
        if self.process.poll() is None:
            try:
                write_frame(self.process.stdin, {"id": self.next, "method": "bye"})
                self.process.stdin.close()
            except BrokenPipeError:
                pass
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.process.stdout.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
