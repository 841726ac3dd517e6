// Scalars → elements of an arithmetic, and the order in which arg-reductions compare.

import type { Scalar } from '../../functions/index.ts';
import { Complex, cast, DTYPES, type DType, roundTo, Tensor } from '../../tensor/index.ts';

/**
 * A Scalar in the precision that elements of `compute` are computed in: float64 for itself, float32 for narrower floats. None, which
 * only a branch that is not taken reads, gives 0; so it is with the others.
 */
export function floatScalar(value: Scalar | null, compute: DType): number {
  const x = value instanceof Complex ? value.re : Number(value);
  return compute === 'float64' ? x : Math.fround(x);
}

/** A Scalar as integers wrap it: fractions are cut off, what does not fit loses its high bits. As a bool all but 0 is true. */
export function integerScalar(given: Scalar | null, compute: DType): bigint {
  const value = given ?? 0;
  if (compute === 'bool') return isZero(value) ? 0n : 1n;
  const exact =
    typeof value === 'bigint'
      ? value
      : typeof value === 'boolean'
        ? BigInt(value)
        : truncated(value instanceof Complex ? value.re : value);
  const info = DTYPES[compute];
  return info.signed ? BigInt.asIntN(info.bits, exact) : BigInt.asUintN(info.bits, exact);
}

function isZero(x: Scalar): boolean {
  return x instanceof Complex ? x.re === 0 && x.im === 0 : Number(x) === 0;
}

function truncated(x: number): bigint {
  return Number.isFinite(x)
    ? BigInt(Math.trunc(x))
    : (cast(new Tensor('float64', Float64Array.of(x), []), 'int64').data[0] as bigint);
}

/** Scalars take the dtype itself, complex32 too: its kernels, unlike those of float16, read them so. */
export function complexScalar(value: Scalar | null, compute: DType): Complex {
  const z = value instanceof Complex ? value : new Complex(Number(value), 0);
  return new Complex(roundTo(compute, z.re), roundTo(compute, z.im));
}

export function leastInteger(dtype: DType): bigint {
  return DTYPES[dtype].min ?? 0n;
}

export function greatestInteger(dtype: DType): bigint {
  return DTYPES[dtype].max ?? 1n;
}

/** Whether `a` beats `best` as a maximum: NaN is above everything, equal values do not beat. */
export function above<T extends number | bigint>(a: T, best: T): boolean {
  return a > best || (a !== a && best === best);
}

/** Whether `a` beats `best` as a minimum: NaN is below everything here, as it wins there too. */
export function below<T extends number | bigint>(a: T, best: T): boolean {
  return a < best || (a !== a && best === best);
}
