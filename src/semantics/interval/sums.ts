// Reductions over intervals: what a back end may hold that adds, multiplies or compares the terms in any order.
import type { Combine, Reduction } from '../evaluate/algebra.ts';
import { hull, Interval, notAbove } from './interval.ts';
import type { RealOperations } from './operations.ts';
import type { Precision, Profile } from './profile.ts';

const DOUBLE_UNIT = 2 ** -53;

export function reductionOf(
  operator: Combine,
  arithmetic: RealOperations,
  precision: Precision,
  profile: Profile,
): Reduction<Interval> {
  switch (operator) {
    case 'sum':
      return new Sum(arithmetic, precision, profile);
    case 'prod':
      return new Product(arithmetic, precision, profile);
    default:
      return new Extremum(operator === 'max');
  }
}

/** Any order of n terms is off by at most (n - 1) roundings of a partial sum, and no partial sum exceeds the sum of the sizes. */
class Sum implements Reduction<Interval> {
  private readonly arithmetic: RealOperations;
  private readonly precision: Precision;
  private readonly profile: Profile;
  private count = 0;
  private lo = 0;
  private hi = 0;
  private loError = 0;
  private hiError = 0;
  private positive = 0;
  private negative = 0;
  private nan = false;
  /** Infinite terms: those that may be, and those that must be. */
  private mayPositive = false;
  private mayNegative = false;
  private mustPositive = false;
  private mustNegative = false;
  /** Whether a running sum holds each of the terms as it is. */
  private fits = true;
  /** All terms are multiples of it, as far as seen; 0 when given up. */
  private quantum = 1;
  private readonly first: Interval[] = [];
  private widest: Interval | undefined;

  constructor(arithmetic: RealOperations, precision: Precision, profile: Profile) {
    this.arithmetic = arithmetic;
    this.precision = precision;
    this.profile = profile;
  }

  add(term: Interval, certain: boolean): void {
    this.count++;
    if (this.count <= 2)
      this.first.push(certain ? term : new Interval(Math.min(term.lo, 0), Math.max(term.hi, 0), term.nan));
    this.nan ||= term.nan;
    if (term.isNaN) {
      this.quantum = 0;
      return;
    }
    const slack = term.loose ? DOUBLE_UNIT : 0;
    const lo = certain ? term.lo : Math.min(term.lo, 0);
    const hi = certain ? term.hi : Math.max(term.hi, 0);
    this.addLow(slack === 0 ? lo : lo - Math.abs(lo) * slack);
    this.addHigh(slack === 0 ? hi : hi + Math.abs(hi) * slack);
    this.fits &&= lo === hi && this.precision.round(lo) === lo;
    if (lo !== hi || slack !== 0) this.quantum = 0;
    else this.refineQuantum(lo);
    if (this.arithmetic.setting.tracing && (!this.widest || term.width > this.widest.width)) this.widest = term;
  }

  private addLow(x: number): void {
    if (x === Number.NEGATIVE_INFINITY) this.mayNegative = true;
    else if (x === Number.POSITIVE_INFINITY) this.mustPositive = true;
    else {
      // Neumaier's compensated sum: the error of this sum itself must not count.
      const sum = this.lo + x;
      this.loError += Math.abs(this.lo) >= Math.abs(x) ? this.lo - sum + x : x - sum + this.lo;
      this.lo = sum;
      if (x < 0) this.negative -= x;
    }
  }

  private addHigh(x: number): void {
    if (x === Number.POSITIVE_INFINITY) this.mayPositive = true;
    else if (x === Number.NEGATIVE_INFINITY) this.mustNegative = true;
    else {
      const sum = this.hi + x;
      this.hiError += Math.abs(this.hi) >= Math.abs(x) ? this.hi - sum + x : x - sum + this.hi;
      this.hi = sum;
      if (x > 0) this.positive += x;
    }
  }

  private refineQuantum(x: number): void {
    while (this.quantum > 2 ** -40 && x % this.quantum !== 0) this.quantum /= 2;
    if (x % this.quantum !== 0) this.quantum = 0;
  }

  finish(): Interval {
    const { count } = this;
    if (count === 0) return Interval.point(0);
    const result = count <= 2 ? this.few() : this.many();
    if (count > 1) result.terms = { count, size: this.positive + this.negative, quantum: this.quantum };
    return result;
  }

  private many(): Interval {
    const { count } = this;
    if (this.mustPositive || this.mustNegative || this.mayPositive || this.mayNegative) return this.infinite();
    const size = this.positive + this.negative;
    const { unit, largest, smallestNormal } = this.precision;
    const exact = this.quantum > 0 && size <= this.quantum / unit;
    const roundings = this.profile.roundings(this.isNarrow && !this.fits ? count : count - 1) * unit;
    // (1 + u)^n - 1 <= exp(nu) - 1, and our own sums are rounded to float64 as well.
    const inexact = size * Math.expm1(roundings) + size * DOUBLE_UNIT * 2 + (this.flushes ? count * smallestNormal : 0);
    const error = exact ? 0 : inexact;
    const result = new Interval(this.lo + this.loError - error, this.hi + this.hiError + error, this.nan);
    // A partial sum may overflow though the sum does not.
    if (this.positive + error > largest) result.hi = Number.POSITIVE_INFINITY;
    if (this.negative + error > largest) result.lo = Number.NEGATIVE_INFINITY;
    if (result.lo === Number.NEGATIVE_INFINITY && result.hi === Number.POSITIVE_INFINITY) result.nan = true;
    result.slack = exact ? inexact : 0;
    bothZeros(result);
    if (this.arithmetic.setting.tracing) this.trace(result, error, size);
    return result;
  }

  private few(): Interval {
    const [a, b] = this.first.map((term) => this.narrowed(term)) as [Interval, Interval | undefined];
    const sum = b ? this.arithmetic.add(a, b) : new Interval(a.lo, a.hi, a.nan);
    sum.loose ||= a.loose;
    sum.cause ??= a.cause;
    const narrowed = this.narrowed(sum);
    const result = this.flushes ? this.arithmetic.flushed(narrowed) : narrowed;
    bothZeros(result);
    return result;
  }

  private get flushes(): boolean {
    return this.profile.mayFlushSums(this.arithmetic.compute);
  }

  /** As it is, or rounded to what the running sum is kept in. */
  private narrowed(x: Interval): Interval {
    return this.isNarrow ? hull([x, this.arithmetic.rounded(x, this.precision.dtype)]) : x;
  }

  /** Whether the running sum has fewer digits than the arithmetic. */
  private get isNarrow(): boolean {
    return this.precision.unit > this.arithmetic.precision.unit;
  }

  private infinite(): Interval {
    const { mustPositive, mustNegative } = this;
    // A partial sum of the finite terms may overflow before an infinite one comes.
    const limit = this.precision.largest / (1 + this.count * this.precision.unit);
    const mayPositive = this.mayPositive || mustPositive || this.positive > limit;
    const mayNegative = this.mayNegative || mustNegative || this.negative > limit;
    const nan = this.nan || (mayPositive && mayNegative);
    if (mustPositive && mustNegative) return Interval.undefined();
    if (mustPositive) return new Interval(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, nan);
    if (mustNegative) return new Interval(Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, nan);
    return new Interval(
      mayNegative ? Number.NEGATIVE_INFINITY : this.lo - this.negative,
      mayPositive ? Number.POSITIVE_INFINITY : this.hi + this.positive,
      nan,
    );
  }

  private trace(result: Interval, error: number, size: number): void {
    if (2 * error >= result.width / 2) {
      const power = Math.round(Math.log2(this.precision.unit));
      result.cause = `bound ${short(error)} = ${this.count} terms × 2^${power} × Σ|t| ${short(size)} (profile ${this.profile.name})`;
    } else result.cause = this.widest?.cause;
  }
}

export function short(x: number): string {
  return x === 0 ? '0' : x.toExponential(1).replace('e+0', '').replace('e+', 'e');
}

/** The sign of a sum that is zero depends on the order. */
function bothZeros(result: Interval): void {
  if (result.lo === 0) result.lo = -0;
  if (result.hi === 0) result.hi = 0;
}

class Product implements Reduction<Interval> {
  private readonly arithmetic: RealOperations;
  private readonly precision: Precision;
  private readonly profile: Profile;
  private total = Interval.point(1);
  private count = 0;
  private whole = true;
  private growth = 1;
  private decay = 1;

  constructor(arithmetic: RealOperations, precision: Precision, profile: Profile) {
    this.arithmetic = arithmetic;
    this.precision = precision;
    this.profile = profile;
  }

  add(term: Interval, certain: boolean): void {
    const factor = certain ? term : new Interval(Math.min(term.lo, 1), Math.max(term.hi, 1), term.nan);
    // The first factor is taken as it is: a product of two is rounded once.
    this.total = this.count++ === 0 ? factor : this.arithmetic.mul(this.total, factor);
    this.whole &&= factor.isPoint && Number.isInteger(factor.lo);
    const size = Math.max(Math.abs(factor.lo), Math.abs(factor.hi));
    this.growth *= Math.max(size, 1);
    this.decay *= Math.min(Math.abs(factor.lo), Math.abs(factor.hi), 1) || 1;
  }

  /** In any order: products of whole numbers that all fit. */
  private get isExact(): boolean {
    return this.whole && this.growth <= 1 / this.precision.unit;
  }

  finish(): Interval {
    const { total } = this;
    if (this.count <= 2) return total;
    const { unit, largest, smallestNormal } = this.precision;
    const roundings = this.profile.roundings(this.count - 1) * unit;
    // Where nothing is fused the factors met so far were rounded as well.
    const error = this.isExact ? 0 : Math.min(Math.expm1(roundings * (this.profile.mayFuse ? 1 : 2)), Number.MAX_VALUE);
    const overflows = this.growth * (1 + error) > largest;
    const underflows = this.decay * (1 - Math.min(error, 1)) < smallestNormal;
    // What a partial product loses below the normal numbers, the factors after it may make large.
    const lost = underflows ? Math.min(this.growth * this.count * unit * smallestNormal, Number.MAX_VALUE) : 0;
    const result = new Interval(
      total.lo - Math.abs(total.lo) * error - lost,
      total.hi + Math.abs(total.hi) * error + lost,
      total.nan || (overflows && underflows),
    );
    result.cause = total.cause;
    // In another order a partial product may leave the range on either side.
    if (overflows)
      Object.assign(result, {
        lo: result.lo < 0 ? Number.NEGATIVE_INFINITY : result.lo,
        hi: result.hi > 0 ? Number.POSITIVE_INFINITY : result.hi,
      });
    if (underflows) Object.assign(result, { lo: Math.min(result.lo, -0), hi: Math.max(result.hi, 0) });
    return result;
  }
}

/** No rounding; of zeros with different signs either may come out. */
class Extremum implements Reduction<Interval> {
  private readonly largest: boolean;
  private lo: number;
  private hi: number;
  private nan = false;
  private allNaN = false;
  private loose = false;
  private negativeZero = false;
  private positiveZero = false;
  private widest: Interval | undefined;

  constructor(largest: boolean) {
    this.largest = largest;
    this.lo = this.hi = largest ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  }

  add(term: Interval, certain: boolean): void {
    this.nan ||= term.nan;
    this.loose ||= term.loose;
    if (term.isNaN) {
      this.allNaN ||= certain;
      return;
    }
    if (notAbove(term.lo, -0) && notAbove(-0, term.hi)) this.negativeZero = true;
    if (notAbove(term.lo, 0) && notAbove(0, term.hi)) this.positiveZero = true;
    if (!this.widest || term.width > this.widest.width) this.widest = term;
    const pick = this.largest ? Math.max : Math.min;
    // A term that may be left out moves only the far end.
    if (certain || !this.largest) this.lo = pick(this.lo, term.lo);
    if (certain || this.largest) this.hi = pick(this.hi, term.hi);
  }

  finish(): Interval {
    if (this.allNaN) return Interval.undefined();
    const result = new Interval(this.lo, this.hi, this.nan);
    if (result.lo === 0 && this.negativeZero) result.lo = -0;
    if (result.hi === 0 && this.positiveZero) result.hi = 0;
    result.loose = this.loose;
    result.cause = this.widest?.cause;
    return result;
  }
}
