// A number passed where a tensor is expected: the plain value comes in, a tensor of rank 0 that promotes like a Scalar comes out.
import { Complex, type DType, Tensor, tensorOf } from '../tensor/index.ts';

/** A Scalar as it was passed. Integers are bigints: that is how 1 and 1.0 are told apart. */
export type Scalar = boolean | bigint | number | Complex;

/** In `mul(x, 2)` the 2 is an int64 of rank 0, but makes a small x no wider than the plain Scalar would. */
export class WrappedNumber extends Tensor {
  readonly value: Scalar;

  constructor(value: Scalar) {
    const dtype = dtypeOfScalar(value);
    super(dtype, tensorOf(dtype, [value]).data, []);
    this.value = value;
  }
}

/** The dtype of a tensor made of this Scalar alone. */
export function dtypeOfScalar(value: Scalar): DType {
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int64';
  return value instanceof Complex ? 'complex128' : 'float64';
}

/** A Scalar as a float64. @throws RangeError for one with an imaginary part. */
export function double(scalar: Scalar | WrappedNumber): number {
  const value = scalar instanceof WrappedNumber ? scalar.value : scalar;
  if (value instanceof Complex && value.im === 0) return value.re;
  if (value instanceof Complex) throw new RangeError(`The complex Scalar ${value} cannot be read as a real number.`);
  return Number(value);
}
