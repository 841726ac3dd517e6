// Facts about dtypes as the meaning language asks for them: a dtype, or what has one, comes in, its fact comes out.
import {
  Complex,
  DTYPES,
  type DType,
  type DTypeClass,
  type DTypeInfo,
  floatPart,
  type Tensor,
} from '../tensor/index.ts';
import { promoteTypes } from './promote.ts';
import { dtypeOfScalar, type Scalar } from './wrapped.ts';

export { promotable, promote } from './promote.ts';

export function dtype(x: Tensor | Scalar | { readonly dtype: DType }): DType {
  const hasDType = typeof x === 'object' && !(x instanceof Complex);
  return hasDType ? x.dtype : dtypeOfScalar(x);
}

/** @throws RangeError where two of them have no common dtype. */
export function promoteDtypes(...dtypes: readonly [DType, ...DType[]]): DType {
  return dtypes.reduce(promoteTypes);
}

function hasClass(kind: DTypeClass): (dtype: DType) => boolean {
  return (dtype) => DTYPES[dtype].class === kind;
}

export const isInteger: (dtype: DType) => boolean = hasClass('integer');
export const isFloat: (dtype: DType) => boolean = hasClass('float');
export const isComplex: (dtype: DType) => boolean = hasClass('complex');

export function isSigned(dtype: DType): boolean {
  return DTYPES[dtype].signed;
}

export function bits(dtype: DType): number {
  return DTYPES[dtype].bits;
}

/**
 * Whether a Scalar converts to a dtype without overflow, as c10::overflows tells. A negative integer may wrap to an unsigned one, a fraction
 * is cut off, NaN and infinity need a dtype that has them; to bool everything converts.
 */
export function fits(value: Scalar, to: DType): boolean {
  if (to === 'bool' || typeof value === 'boolean') return true;
  const { class: kind, infinities } = partFacts(to);
  if (value instanceof Complex) {
    return (DTYPES[to].class === 'complex' || value.im === 0) && fits(value.re, to) && fits(value.im, to);
  }
  if (typeof value === 'bigint') return value >= (isSigned(to) ? lowest(to) : -largest(to)) && value <= largest(to);
  if (kind !== 'float') return value >= lowest(to) && value < largest(to) + 1;
  if (Number.isNaN(value) || (infinities && !Number.isFinite(value))) return true;
  return value >= lowest(to) && value <= largest(to);
}

/** Rounded to float64: 2^63 for int64. */
export function largest(dtype: DType): number {
  const { max, largest = 1 } = partFacts(dtype);
  return max === undefined ? largest : Number(max);
}

export function lowest(dtype: DType): number {
  const { min, largest = 0, signed, smallest = 0 } = partFacts(dtype);
  return min === undefined ? (signed ? -largest : smallest) : Number(min);
}

export function smallest(dtype: DType): number {
  return partFacts(dtype).smallestNormal ?? 1;
}

export function epsilon(dtype: DType): number {
  const { mantissa } = partFacts(dtype);
  return mantissa === undefined ? 1 : 2 ** -mantissa;
}

function partFacts(dtype: DType): DTypeInfo {
  return DTYPES[floatPart(dtype)];
}
