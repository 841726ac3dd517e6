// Exponentials, logarithms and powers of complex numbers, with the special values PyTorch has: those of C99 Annex G, but for expm1 and log1p.
// Measured: within 3.3 ulp of the size of the value; exp2 4.6; pow by another ulp or so for each unit of |w log z|.
import { Complex } from '../tensor/index.ts';
import { copysign, hasFiniteParts, isInfinite, mul, reciprocal } from './complex-arithmetic.ts';

export function exp(z: Complex): Complex {
  const { re: x, im: y } = z;
  if (y === 0) return new Complex(Math.exp(x), y);
  if (!Number.isFinite(y)) {
    if (x === Number.NEGATIVE_INFINITY) return new Complex(0, copysign(0, y));
    return new Complex(x === Number.POSITIVE_INFINITY ? x : Number.NaN, Number.NaN);
  }
  return polar(x, y);
}

/** exp(x) (cos y + i sin y) in two steps, since exp(x) alone may overflow. */
function polar(x: number, y: number): Complex {
  if (Math.abs(x) < 700 || !Number.isFinite(x))
    return new Complex(Math.exp(x) * Math.cos(y), Math.exp(x) * Math.sin(y));
  const half = Math.exp(x / 2);
  return new Complex(half * Math.cos(y) * half, half * Math.sin(y) * half);
}

export function exp2(z: Complex): Complex {
  return exp(new Complex(z.re * Math.LN2, z.im * Math.LN2));
}

/** The plain formula, also where exp(x) is infinite. */
export function expm1({ re: x, im: y }: Complex): Complex {
  return new Complex(Math.expm1(x) * Math.cos(y) - 2 * Math.sin(y / 2) ** 2, Math.exp(x) * Math.sin(y));
}

export function log(z: Complex): Complex {
  return new Complex(logSize(z.re, z.im), Math.atan2(z.im, z.re));
}

export function log2(z: Complex): Complex {
  const { re, im } = log(z);
  return new Complex(re / Math.LN2, im / Math.LN2);
}

export function log10(z: Complex): Complex {
  const { re, im } = log(z);
  return new Complex(re / Math.LN10, im / Math.LN10);
}

export function log1p(z: Complex): Complex {
  const { re: x, im: y } = z;
  if (Number.isNaN(x) || Number.isNaN(y)) return new Complex(Number.NaN, Number.NaN);
  if (x === 0 && y === 0) return z;
  if (!(Math.abs(x) < 0.5 && Math.abs(y) < 0.5)) return log(new Complex(1 + x, y));
  return new Complex(Math.log1p(squares(x, y, 2 * x)) / 2, Math.atan2(y, 1 + x));
}

/** log |z|: near 1 from |z|^2 - 1, which must be computed without losing digits. */
function logSize(x: number, y: number): number {
  const size = Math.hypot(x, y);
  if (size > 0.7 && size < 1.5) return Math.log1p(squares(x, y, -1)) / 2;
  if (size > 1e300 && Number.isFinite(x) && Number.isFinite(y))
    return Math.log(Math.hypot(x / 4, y / 4)) + 2 * Math.LN2;
  // Below the normal numbers hypot has lost digits.
  return size > 0 && size < 1e-300 ? Math.log(Math.hypot(x * 2 ** 100, y * 2 ** 100)) - 100 * Math.LN2 : Math.log(size);
}

/** x^2 + y^2 + rest, rounded about once: the rounding errors of both squares and of the sums are carried along (Dekker, 1971). */
function squares(x: number, y: number, rest: number): number {
  const terms = [...exactSquare(x), ...exactSquare(y), rest].sort((a, b) => Math.abs(b) - Math.abs(a));
  let sum = 0;
  let lost = 0;
  for (const term of terms) {
    const next = sum + term;
    const part = next - sum;
    lost += sum - (next - part) + (term - part);
    sum = next;
  }
  return sum + lost;
}

/** x^2 as a float64 and what is missing from it. */
function exactSquare(x: number): [number, number] {
  const split = x * 134217729; // 2^27 + 1
  const high = split - (split - x);
  const low = x - high;
  const square = x * x;
  return [square, high * high - square + 2 * high * low + low * low];
}

export function sqrt(z: Complex): Complex {
  const { re: x, im: y } = z;
  if (x === 0 && y === 0) return new Complex(0, y);
  if (Math.abs(y) === Number.POSITIVE_INFINITY) return new Complex(Number.POSITIVE_INFINITY, y);
  if (Math.abs(x) === Number.POSITIVE_INFINITY) {
    if (x > 0) return new Complex(x, Number.isNaN(y) ? y : copysign(0, y));
    return new Complex(Number.isNaN(y) ? y : 0, copysign(Number.POSITIVE_INFINITY, y));
  }
  // A power of four, so that its root is exact as well.
  const size = Math.max(Math.abs(x), Math.abs(y));
  const scale = size > 1e300 ? 2 ** -4 : size < 1e-290 ? 2 ** 108 : 1;
  const [u, v] = [Math.abs(x) * scale, Math.abs(y) * scale];
  const root = Math.sqrt((u + Math.hypot(u, v)) / 2);
  const long = root / Math.sqrt(scale);
  const short = v / (2 * root) / Math.sqrt(scale);
  return x >= 0 ? new Complex(long, copysign(short, y)) : new Complex(short, copysign(long, y));
}

export function rsqrt(z: Complex): Complex {
  return reciprocal(sqrt(z));
}

/** exp(w log z), which for a whole real w up to 64 is a product. 0 to the 0 is NaN. */
export function pow(z: Complex, w: Complex): Complex {
  const isZero = z.re === 0 && z.im === 0;
  if (w.im !== 0 || !Number.isInteger(w.re) || Math.abs(w.re) > 64 || isZero || !hasFiniteParts(z)) {
    return exp(infiniteProduct(w, log(z)) ?? mul(w, log(z)));
  }
  const power = product(z, Math.abs(w.re));
  return w.re < 0 ? reciprocal(power) : power;
}

/**
 * The product as C99 Annex G has it where the plain one is NaN twice, if an operand is infinite: with that operand replaced by its direction.
 * Only the C library multiplies so, within its power.
 */
function infiniteProduct(a: Complex, b: Complex): Complex | undefined {
  const plain = mul(a, b);
  if (!Number.isNaN(plain.re) || !Number.isNaN(plain.im) || !(isInfinite(a) || isInfinite(b))) return undefined;
  const [p, q] = [direction(a), direction(b)];
  const box = mul(p, q);
  return new Complex(box.re * Number.POSITIVE_INFINITY, box.im * Number.POSITIVE_INFINITY);
}

/** 1 for infinite parts and 0 for others of an infinite number, with their signs; of a finite one 0 for NaN. */
function direction(z: Complex): Complex {
  const box = (x: number): number => copysign(Math.abs(x) === Number.POSITIVE_INFINITY ? 1 : 0, x);
  const part = isInfinite(z) ? box : (x: number): number => (Number.isNaN(x) ? 0 : x);
  return new Complex(part(z.re), part(z.im));
}

function product(z: Complex, n: number): Complex {
  let power = new Complex(1);
  let square = z;
  for (let rest = n; rest > 0; rest >>= 1) {
    if (rest & 1) power = mul(power, square);
    if (rest > 1) square = mul(square, square);
  }
  return power;
}
