// Arithmetic of complex numbers by PyTorch's formulas: special values follow from the operations on the parts, infinities are not repaired.
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
  return new Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re);
}

/** Smith's method (1962), which scales by the larger part of the divisor, so that its square neither overflows nor vanishes. */
export function div(a: Complex, b: Complex): Complex {
  const [c, d] = [b.re, b.im];
  if (c === 0 && d === 0) return new Complex(a.re / Math.abs(c), a.im / Math.abs(d));
  if (Math.abs(c) >= Math.abs(d)) {
    const ratio = d / c;
    const scale = c + d * ratio;
    return new Complex((a.re + a.im * ratio) / scale, (a.im - a.re * ratio) / scale);
  }
  const ratio = c / d;
  const scale = c * ratio + d;
  return new Complex((a.re * ratio + a.im) / scale, (a.im * ratio - a.re) / scale);
}

const ONE: Complex = new Complex(1);

export function reciprocal(z: Complex): Complex {
  return div(ONE, z);
}

export function isInfinite(z: Complex): boolean {
  return Math.abs(z.re) === Number.POSITIVE_INFINITY || Math.abs(z.im) === Number.POSITIVE_INFINITY;
}

export function hasFiniteParts(z: Complex): boolean {
  return Number.isFinite(z.re) && Number.isFinite(z.im);
}

export function copysign(size: number, sign: number): number {
  const negative = sign < 0 || Object.is(sign, -0);
  return negative === (size < 0 || Object.is(size, -0)) ? size : -size;
}
