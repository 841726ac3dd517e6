// Exact interval operations: the hull of what an operation on reals gives for any operands of two intervals, IEEE's special values included.
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import { castElement } from '../evaluate/exact.ts';
import { IntegerSet, Interval, type Rectangle } from './interval.ts';

export function hasZero(a: Interval): boolean {
  return a.lo <= 0 && a.hi >= 0;
}

export function hasInfinity(a: Interval): boolean {
  return a.lo === Number.NEGATIVE_INFINITY || a.hi === Number.POSITIVE_INFINITY;
}

/** The hull of an operation at the corners: right wherever it is monotone in each operand. */
export function corners(a: Interval, b: Interval, apply: (x: number, y: number) => number): Interval {
  const result = Interval.undefined();
  result.nan = a.nan || b.nan;
  if (a.isNaN || b.isNaN) return result;
  for (const x of ends(a)) for (const y of ends(b)) include(result, apply(x, y));
  return result;
}

/** Beside an infinite end the largest numbers count too: 0 times infinity is NaN, but 0 times all they stand before is 0. */
function ends({ lo, hi }: Interval): readonly number[] {
  if (lo === hi && Object.is(lo, hi)) return [lo];
  if (Number.isFinite(lo) && Number.isFinite(hi)) return [lo, hi];
  return [lo, Math.max(lo, -Number.MAX_VALUE), Math.min(hi, Number.MAX_VALUE), hi];
}

/** Widens an interval so that it holds x too. */
export function include(interval: Interval, x: number): void {
  if (Number.isNaN(x)) interval.nan = true;
  else {
    interval.lo = Math.min(interval.lo, x);
    interval.hi = Math.max(interval.hi, x);
  }
}

export function product(a: Interval, b: Interval): Interval {
  const result = corners(a, b, (x, y) => x * y);
  if ((hasZero(a) && hasInfinity(b)) || (hasZero(b) && hasInfinity(a))) result.nan = true;
  return result;
}

export function quotient(a: Interval, b: Interval): Interval {
  const divide = (x: number, y: number): number => x / y;
  const splits = hasZero(b) && !(b.lo === b.hi && Object.is(b.lo, b.hi));
  if (!splits) return corners(a, b, divide);
  // A divisor on both sides of 0 is two: up to -0, and from +0 on.
  const result = Interval.undefined();
  result.nan = a.nan || b.nan || hasZero(a) || (hasInfinity(a) && hasInfinity(b));
  for (const part of [new Interval(b.lo, -0), new Interval(0, b.hi)]) {
    if (part.hi < part.lo || (part.lo === 0 && part.hi === 0 && !Object.is(part.lo, part.hi))) continue;
    const side = corners(a, part, divide);
    if (side.isNaN) continue;
    include(result, side.lo);
    include(result, side.hi);
  }
  return result;
}

export function magnitude(a: Interval): Interval {
  if (a.isNaN) return Interval.undefined();
  if (a.lo >= 0 && !Object.is(a.lo, -0)) return new Interval(a.lo, a.hi, a.nan);
  if (a.hi < 0) return new Interval(-a.hi, -a.lo, a.nan);
  return new Interval(0, Math.max(Math.abs(a.lo), Math.abs(a.hi)), a.nan);
}

/** x^y, where it is monotone along both sides of the box or the exponent is one whole number. */
export function power(a: Interval, b: Interval, pow: (x: number, y: number) => number): Interval {
  if (a.isNaN || b.isNaN) return Interval.everything();
  if (a.lo >= 0) {
    const result = corners(a, b, pow);
    // x^0 and 1^y are 1 wherever the box touches them.
    if (hasZero(b) || (a.lo <= 1 && a.hi >= 1)) include(result, 1);
    return result;
  }
  const exponent = b.lo;
  if (b.lo !== b.hi || !Number.isInteger(exponent)) return Interval.everything();
  if (exponent % 2 === 0) return power(magnitude(a), b, pow);
  if (exponent > 0) return new Interval(pow(a.lo, exponent), pow(a.hi, exponent), a.nan);
  return quotient(Interval.point(1), new Interval(pow(a.lo, -exponent), pow(a.hi, -exponent), a.nan));
}

/** Both ends by the cast rules of a float dtype, which keep the order of numbers. */
export function roundedTo(dtype: DType, range: Interval): Interval {
  if (range.isNaN) return Interval.undefined();
  const { largest = 0, signed } = DTYPES[dtype];
  // A dtype without a sign takes the size.
  const from = signed ? range : magnitude(range);
  const cast = (x: number): number => castElement(x, 'float64', dtype) as number;
  const [lo, hi] = [cast(from.lo), cast(from.hi)];
  const nan = range.nan || Number.isNaN(lo) || Number.isNaN(hi);
  const mustBeNaN = Number.isNaN(lo) && Number.isNaN(hi) && from.lo > 0 === from.hi > 0;
  if (mustBeNaN) return Interval.undefined();
  // Where what is too large becomes NaN, the numbers end at the largest.
  const result = new Interval(
    Number.isNaN(lo) ? (from.lo < 0 ? -largest : largest) : lo,
    Number.isNaN(hi) ? (from.hi < 0 ? -largest : largest) : hi,
    nan,
  );
  result.cause = range.cause;
  return result;
}

/** Complex → bool: whether either part differs from 0. */
export function truthOf({ re, im }: Rectangle): IntegerSet {
  const parts = [wholeOf(re, 'bool'), wholeOf(im, 'bool')] as const;
  return new IntegerSet(parts[0].lo | parts[1].lo, parts[0].hi | parts[1].hi);
}

/** Float → integer cuts towards zero; outside of the dtype's range PyTorch leaves it open. */
export function wholeOf(value: Interval, dtype: DType): IntegerSet {
  if (dtype === 'bool') {
    const mayBeZero = value.lo <= 0 && value.hi >= 0;
    const mustBeZero = value.lo === 0 && value.hi === 0 && !value.nan;
    return new IntegerSet(mayBeZero ? 0n : 1n, mustBeZero ? 0n : 1n);
  }
  const { min = 0n, max = 0n } = DTYPES[dtype];
  const [lo, hi] = [Math.trunc(value.lo), Math.trunc(value.hi)];
  const fits = !value.nan && Number.isFinite(lo) && Number.isFinite(hi) && BigInt(lo) >= min && BigInt(hi) <= max;
  return fits ? new IntegerSet(BigInt(lo), BigInt(hi)) : new IntegerSet(min, max);
}
