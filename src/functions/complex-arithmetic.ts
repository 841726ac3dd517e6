// Arithmetic of complex numbers as C99 Annex G has it: where the plain formula gives NaN twice, infinite operands are looked at again.
import { Complex } from '../tensor/index.ts';

export function add(a: Complex, b: Complex): Complex {
  return new Complex(a.re + b.re, a.im + b.im);
}

export function sub(a: Complex, b: Complex): Complex {
  return new Complex(a.re - b.re, a.im - b.im);
}

export function neg(a: Complex): Complex {
  return new Complex(-a.re, -a.im);
}

export function eq(a: Complex, b: Complex): boolean {
  return a.re === b.re && a.im === b.im;
}

export function mul(a: Complex, b: Complex): Complex {
  const re = a.re * b.re - a.im * b.im;
  const im = a.re * b.im + a.im * b.re;
  return Number.isNaN(re) && Number.isNaN(im) ? (infiniteProduct(a, b) ?? new Complex(re, im)) : new Complex(re, im);
}

/** The product of an infinity with anything but zero and NaN is an infinity, and so is one that overflowed before it became NaN. */
function infiniteProduct(a: Complex, b: Complex): Complex | undefined {
  let [p, q] = [withoutNan(a), withoutNan(b)];
  if (isInfinite(a)) p = boxed(a);
  if (isInfinite(b)) q = boxed(b);
  const overflowed = [a.re * b.re, a.im * b.im, a.re * b.im, a.im * b.re].some(
    (x) => Math.abs(x) === Number.POSITIVE_INFINITY,
  );
  if (!isInfinite(a) && !isInfinite(b) && !overflowed) return undefined;
  return new Complex(endless(p.re * q.re - p.im * q.im), endless(p.re * q.im + p.im * q.re));
}

export function div(a: Complex, b: Complex): Complex {
  // Both scaled to about 1 by powers of two, so that the square of the divisor neither overflows nor vanishes.
  const shift = exponent(b);
  const c = b.re * shift.down1 * shift.down2;
  const d = b.im * shift.down1 * shift.down2;
  const square = c * c + d * d;
  const re = ((a.re * c + a.im * d) / square) * shift.down1 * shift.down2;
  const im = ((a.im * c - a.re * d) / square) * shift.down1 * shift.down2;
  if (!Number.isNaN(re) || !Number.isNaN(im)) return new Complex(re, im);
  if (square === 0 && !(Number.isNaN(a.re) && Number.isNaN(a.im))) {
    const infinity = copysign(Number.POSITIVE_INFINITY, b.re);
    return new Complex(infinity * a.re, infinity * a.im);
  }
  if (isInfinite(a) && isFinitePair(b)) {
    const p = boxed(a);
    return new Complex(endless(p.re * c + p.im * d), endless(p.im * c - p.re * d));
  }
  if (isInfinite(b) && isFinitePair(a)) {
    const q = boxed(b);
    return new Complex(0 * (a.re * q.re + a.im * q.im), 0 * (a.im * q.re - a.re * q.im));
  }
  return new Complex(re, im);
}

const ONE: Complex = new Complex(1);

export function reciprocal(z: Complex): Complex {
  return div(ONE, z);
}

/** Two factors, each a power of two, that bring the larger part of z to between 1 and 2. Two, since one may not be a float64. */
function exponent(z: Complex): { readonly down1: number; readonly down2: number } {
  const size = Math.max(Math.abs(z.re), Math.abs(z.im));
  if (!(size > 0) || size === Number.POSITIVE_INFINITY) return { down1: 1, down2: 1 };
  const power = Math.floor(Math.log2(size));
  const half = Math.trunc(power / 2);
  return { down1: 2 ** -half, down2: 2 ** (half - power) };
}

export function isInfinite(z: Complex): boolean {
  return Math.abs(z.re) === Number.POSITIVE_INFINITY || Math.abs(z.im) === Number.POSITIVE_INFINITY;
}

export function isFinitePair(z: Complex): boolean {
  return Number.isFinite(z.re) && Number.isFinite(z.im);
}

export function copysign(size: number, sign: number): number {
  const negative = sign < 0 || Object.is(sign, -0);
  return negative === (size < 0 || Object.is(size, -0)) ? size : -size;
}

/** An infinite number by its direction only: 1 for infinite parts, 0 for others, with their signs. */
function boxed(z: Complex): Complex {
  const box = (x: number): number => copysign(Math.abs(x) === Number.POSITIVE_INFINITY ? 1 : 0, x);
  return new Complex(box(z.re), box(z.im));
}

function withoutNan(z: Complex): Complex {
  return new Complex(Number.isNaN(z.re) ? 0 : z.re, Number.isNaN(z.im) ? 0 : z.im);
}

function endless(x: number): number {
  return Number.POSITIVE_INFINITY * x;
}
