// Complex elements: values of class Complex come in and go out, with PyTorch's special values. A result that is real, such as abs(z), is a Complex
// too, with the imaginary part 0.
import { Complex, DTYPES, type DType } from '../tensor/index.ts';
import { isInfinite } from './complex-arithmetic.ts';
import { cast as castReal } from './float.ts';

export { add, div, eq, mul, neg, reciprocal, sub } from './complex-arithmetic.ts';
export { exp, exp2, expm1, log, log1p, log2, log10, pow, rsqrt, sqrt } from './complex-exponential.ts';
export { acos, acosh, asin, asinh, atan, atanh, cos, cosh, sin, sinh, tan, tanh } from './complex-trigonometric.ts';

type Unary = (z: Complex) => Complex;

export const conj: Unary = (z) => new Complex(z.re, -z.im);
export const re: Unary = (z) => new Complex(z.re);
export const im: Unary = (z) => new Complex(z.im);
export const abs: Unary = (z) => new Complex(Math.hypot(z.re, z.im));
export const angle: Unary = (z) => new Complex(Math.atan2(z.im, z.re));

/** z / |z|; 0 for 0. */
export function sign(z: Complex): Complex {
  const size = Math.hypot(z.re, z.im);
  return size === 0 ? new Complex(0) : new Complex(z.re / size, z.im / size);
}

/** The complex number with these parts, which are real numbers among the complex ones. */
export function complex(re: Complex, im: Complex): Complex {
  return new Complex(re.re, im.re);
}

export function isNan(z: Complex): boolean {
  return Number.isNaN(z.re) || Number.isNaN(z.im);
}

export const isInf: (z: Complex) => boolean = isInfinite;

/** To a real dtype goes the real part; to bool, whether either part is not zero. */
export function cast(z: Complex, dtype: DType): Complex {
  const kind = DTYPES[dtype].class;
  if (kind === 'bool') return new Complex(z.re === 0 && z.im === 0 ? 0 : 1);
  return new Complex(castReal(z.re, dtype), kind === 'complex' ? castReal(z.im, dtype) : 0);
}

export const mayRound: Unary = (z) => z;
export const mayRoundEach: Unary = mayRound;
export const alike = (z: Complex, _w: Complex): Complex => z;
