"""Writes the tables beside this file: promotion and special values as PyTorch has them, correct values from mpmath.

Needs torch and mpmath; run it with no arguments. Every table is seeded, so the same versions write the same bytes.
"""
import itertools
import math
import pathlib
import random
import warnings

import mpmath
import torch
from mpmath import mp, mpc, mpf

HERE = pathlib.Path(__file__).parent
warnings.simplefilter("ignore")
mp.prec = 400

DTYPES = (
    "bool uint8 uint16 uint32 uint64 int8 int16 int32 int64 float8_e4m3fn float8_e5m2 float8_e4m3fnuz float8_e5m2fnuz float8_e8m0fnu"
    " float16 bfloat16 float32 float64 complex32 complex64 complex128"
).split()
SCALARS = {"true": True, "1": 1, "1.5": 1.5, "1j": 1j}


def attempt(compute):
    """The dtype by name; '-' where PyTorch refuses, or where the op-set does not know the dtype."""
    try:
        name = str(compute()).removeprefix("torch.")
    except RuntimeError:
        return "-"
    return name if name in DTYPES else "-"


def tensor(dtype, rank):
    return torch.zeros([1] * rank, dtype=getattr(torch, dtype))


def write(name, lines):
    (HERE / name).write_text("\n".join(lines) + "\n")


def promotion():
    lines = ["\t".join(["left", "right is", *DTYPES])]
    for left in DTYPES:
        pairs = {"[1] with [1]": (1, 1), "[1] with []": (1, 0), "[] with []": (0, 0)}
        for label, (a, b) in pairs.items():
            row = [attempt(lambda: torch.result_type(tensor(left, a), tensor(right, b))) for right in DTYPES]
            lines.append("\t".join([left, label, *row]))
        row = [str(int(torch.can_cast(getattr(torch, left), getattr(torch, right)))) for right in DTYPES]
        lines.append("\t".join([left, "can cast", *row]))
    for left in DTYPES:
        for rank in (1, 0):
            row = [f"{text}={attempt(lambda: torch.result_type(tensor(left, rank), value))}" for text, value in SCALARS.items()]
            lines.append("\t".join([left, "[1] with scalars" if rank else "[] with scalars", *row]))
    write("promotion.tsv", lines)


def uniform(low, high):
    return lambda rng: rng.uniform(low, high)


def scaled(low, high, signed=False):
    return lambda rng: 2 ** rng.uniform(low, high) * (rng.choice([-1, 1]) if signed else 1)


SMALL = scaled(-60, 0, True)
REAL = {
    "exp": (mp.exp, uniform(-745, 709), SMALL),
    "exp2": (lambda x: mpf(2) ** x, uniform(-1074, 1023), SMALL),
    "expm1": (mp.expm1, uniform(-40, 709), SMALL),
    "log": (mp.log, scaled(-1074, 1023), uniform(0.5, 2)),
    "log2": (lambda x: mp.log(x) / mp.log(2), scaled(-1074, 1023), uniform(0.5, 2)),
    "log10": (mp.log10, scaled(-1074, 1023), uniform(0.5, 2)),
    "log1p": (lambda x: mp.log(1 + x), scaled(-60, 1023), uniform(-1, 1)),
    "rsqrt": (lambda x: 1 / mp.sqrt(x), scaled(-1000, 1000)),
    "sin": (mp.sin, uniform(-10, 10), scaled(-60, 200, True)),
    "cos": (mp.cos, uniform(-10, 10), scaled(-60, 200, True)),
    "tan": (mp.tan, uniform(-10, 10), scaled(-60, 200, True)),
    "asin": (mp.asin, uniform(-1, 1), SMALL),
    "acos": (mp.acos, uniform(-1, 1), SMALL),
    "atan": (mp.atan, uniform(-3, 3), scaled(-60, 60, True)),
    "sinh": (mp.sinh, uniform(-710, 710), scaled(-60, 4, True)),
    "cosh": (mp.cosh, uniform(-710, 710), scaled(-60, 4, True)),
    "tanh": (mp.tanh, uniform(-20, 20), SMALL),
    "asinh": (mp.asinh, uniform(-3, 3), scaled(-60, 1023, True)),
    "acosh": (mp.acosh, uniform(1, 3), scaled(0, 1023)),
    "atanh": (mp.atanh, uniform(-1, 1), SMALL),
    "erf": (mp.erf, uniform(-6, 6), SMALL),
    "erfc": (mp.erfc, uniform(-6, 6), uniform(1, 26.5)),
    "erfcx": (lambda x: mp.exp(x * x) * mp.erfc(x), uniform(-26, 3), scaled(-10, 20)),
    "erfinv": (mp.erfinv, uniform(-1, 1), lambda rng: 1 - 2 ** -rng.uniform(1, 53), SMALL),
    "lgamma": (lambda x: mp.loggamma(x).real, uniform(0, 4), scaled(-60, 1000)),
    "digamma": (lambda x: mp.psi(0, x), uniform(0, 4), scaled(-60, 1000)),
    "trigamma": (lambda x: mp.psi(1, x), uniform(0, 4), scaled(-60, 500)),
    "i0": (lambda x: mp.besseli(0, x), uniform(-40, 40), SMALL),
    "i0e": (lambda x: mp.besseli(0, x) * mp.exp(-abs(x)), uniform(-40, 40), SMALL),
    "i1": (lambda x: mp.besseli(1, x), uniform(-40, 40), SMALL),
    "i1e": (lambda x: mp.besseli(1, x) * mp.exp(-abs(x)), uniform(-40, 40), SMALL),
}
PAIRS = {
    "pow": (mp.power, (scaled(-30, 30), uniform(-30, 30)), (uniform(0.99, 1.01), uniform(-5e4, 5e4))),
    "atan2": (mp.atan2, (uniform(-3, 3), uniform(-3, 3)), (scaled(-300, 300, True), scaled(-300, 300, True))),
    "hypot": (mp.hypot, (uniform(-3, 3), uniform(-3, 3)), (scaled(-1000, 1000), scaled(-1000, 1000))),
}
POINTS = 12


def text(x):
    return repr(float(x))


def reals():
    rng = random.Random(1)
    lines = []
    for name, (f, *draws) in REAL.items():
        xs = [draw(rng) for draw in draws for _ in range(POINTS)]
        lines.append("\t".join([name, *(f"{text(x)} {text(f(mpf(x)))}" for x in xs)]))
    for name, (f, *draws) in PAIRS.items():
        xs = [(a(rng), b(rng)) for a, b in draws for _ in range(POINTS)]
        lines.append("\t".join([name, *(f"{text(x)} {text(y)} {text(f(mpf(x), mpf(y)))}" for x, y in xs)]))
    write("float.tsv", lines)


COMPLEX = {
    "exp": mp.exp, "expm1": lambda z: mp.exp(z) - 1, "log": mp.log, "log1p": lambda z: mp.log(1 + z), "sqrt": mp.sqrt,
    "rsqrt": lambda z: 1 / mp.sqrt(z), "reciprocal": lambda z: 1 / z, "sin": mp.sin, "cos": mp.cos, "tan": mp.tan, "asin": mp.asin,
    "acos": mp.acos, "atan": mp.atan, "sinh": mp.sinh, "cosh": mp.cosh, "tanh": mp.tanh, "asinh": mp.asinh, "acosh": mp.acosh,
    "atanh": mp.atanh,
}  # fmt: skip


def complexes():
    rng = random.Random(2)
    near_one = lambda: complex(*(r * f(t) for r, t in [(1 + rng.uniform(-1e-9, 1e-9), rng.uniform(0, 6.3))] for f in (math.cos, math.sin)))
    draws = [
        lambda: complex(rng.uniform(-3, 3), rng.uniform(-3, 3)),
        lambda: complex(scaled(-30, 3, True)(rng), scaled(-30, 3, True)(rng)),
        near_one,
    ]
    lines = []
    for name, f in COMPLEX.items():
        zs = [draw() for draw in draws for _ in range(POINTS // 2)]
        values = [(z, mpc(f(mpc(z)))) for z in zs]
        lines.append("\t".join([name, *(f"{text(z.real)} {text(z.imag)} {text(w.real)} {text(w.imag)}" for z, w in values)]))
    write("complex.tsv", lines)


PARTS = [0.0, -0.0, 1.0, -2.5, math.inf, -math.inf, math.nan]


def specials():
    """Functions of every pair of these parts, in the order of the pairs."""
    grid = [complex(x, y) for x, y in itertools.product(PARTS, PARTS)]
    lines = ["\t".join(["parts", *map(text, PARTS)])]
    short = lambda z: f"{z.real:.9g} {z.imag:.9g}"
    for name in [*COMPLEX, "exp2", "log2", "log10", "abs", "sign", "angle"]:
        f = torch.sgn if name == "sign" else getattr(torch, name)
        values = f(torch.tensor(grid, dtype=torch.complex128)).tolist()
        lines.append("\t".join([name, *(short(complex(v)) for v in values)]))
    left, right = zip(*itertools.product(grid, grid))
    for name in ("mul", "div"):
        values = getattr(torch, name)(torch.tensor(left, dtype=torch.complex128), torch.tensor(right, dtype=torch.complex128)).tolist()
        # Every seventh pair is enough of 2401.
        lines.append("\t".join([name, *(f"{i} {short(v)}" for i, v in list(enumerate(values))[::7])]))
    write("complex-specials.tsv", lines)


if __name__ == "__main__":
    print("torch", torch.__version__, "mpmath", mpmath.__version__)
    promotion()
    reals()
    complexes()
    specials()
