// Interval arithmetic of one float compute dtype: every operation widened by what the rounding of a back end may do to it.

import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType, floatPart } from '../../tensor/dtype.ts';
import { roundTo } from '../../tensor/floats.ts';
import type { Arithmetic, Combine, Form, Reduction, Scalar, Selection } from '../evaluate/algebra.ts';
import { castElement } from '../evaluate/exact.ts';
import type { ComparisonOperator } from '../tree.ts';
import { include, product, quotient, roundedTo, wholeOf } from './bounds.ts';
import { compareIntervals } from './compare.ts';
import { applyFunction } from './functions.ts';
import { hull, IntegerSet, Interval, Rectangle } from './interval.ts';
import type { RealOperations, Setting } from './operations.ts';
import { type Precision, precisionOf } from './profile.ts';
import { IntervalSelection } from './selection.ts';
import { reductionOf, short } from './sums.ts';

/** A float64 rounding, and a little more where the ends themselves were rounded. */
const DOUBLE_EPSILON = 2 ** -52;

/** What kernels may keep their intermediates in. */
const HALVES: ReadonlySet<DType> = new Set(['float16', 'bfloat16']);

export class RealArithmetic implements Arithmetic<Interval>, RealOperations {
  readonly compute: DType;
  readonly setting: Setting;
  readonly precision: Precision;
  private readonly isDouble: boolean;
  private readonly fuses: boolean;
  private readonly flushes: boolean;

  constructor(compute: DType, setting: Setting) {
    this.compute = compute;
    this.setting = setting;
    this.precision = setting.profile.compute(compute);
    this.isDouble = this.precision.dtype === 'float64';
    this.fuses = setting.profile.mayFuse;
    this.flushes = setting.profile.mayFlush;
  }

  // ——— numbers from outside ———

  fromInt(n: number): Interval {
    return this.constant(n + 0);
  }

  fromReal(x: number): Interval {
    return this.constant(x);
  }

  fromBool(b: boolean): Interval {
    return Interval.point(b ? 1 : 0);
  }

  /** A constant of the formula is kept as it is, or rounded to what it is computed with; in half precision also to the dtype itself. */
  private constant(x: number): Interval {
    const interval = Interval.point(x);
    if (!this.isDouble && Number.isFinite(x)) include(interval, this.precision.round(x));
    interval.constant = true;
    return this.halves(x, interval);
  }

  private halves(x: number, interval: Interval): Interval {
    const { compute } = this;
    if (compute !== this.precision.dtype && DTYPES[compute].class === 'float') include(interval, roundTo(compute, x));
    return interval;
  }

  /** A Scalar becomes a number of the arithmetic before anything is computed with it. */
  fromScalar(scalar: Scalar | Interval): Interval {
    if (scalar instanceof Interval) return scalar;
    const x = scalar instanceof Complex ? scalar.re : Number(scalar);
    return this.halves(x, Interval.point(this.precision.round(x)));
  }

  read(cell: unknown, dtype: DType): Interval {
    if (cell instanceof Interval) return dtype === this.compute ? cell : this.rounded(cell, this.compute);
    if (cell instanceof Rectangle) return this.read(cell.re, DTYPES[dtype].part ?? dtype);
    if (cell instanceof IntegerSet) return new Interval(this.ofInteger(cell.lo), this.ofInteger(cell.hi));
    return Interval.point(this.ofInteger(BigInt(cell as number | boolean)));
  }

  private ofInteger(n: bigint): number {
    if (n < -(2n ** 63n)) return Number.NEGATIVE_INFINITY;
    if (n >= 2n ** 64n) return Number.POSITIVE_INFINITY;
    return Number(castElement(n, n > 2n ** 63n - 1n ? 'uint64' : 'int64', this.compute));
  }

  /** Both ends by the cast rules of the dtype, which keep the order of numbers. */
  rounded(value: Interval, dtype: DType): Interval {
    return roundedTo(dtype, value);
  }

  /** A result as another op may get it: rounded, or, where the two are computed together, not. */
  store(value: Interval, dtype: DType): unknown {
    const kind = DTYPES[dtype].class;
    if (kind === 'complex') return new Rectangle(this.store(value, floatPart(dtype)) as Interval);
    if (kind !== 'float') return wholeOf(value, dtype);
    const rounded = this.rounded(value, dtype);
    const keeps = this.setting.profile.mayKeepIntermediates && !value.isNaN && !rounded.isNaN;
    return keeps ? hull([rounded, value]) : rounded;
  }

  // ——— operations ———

  /** What rounding makes of exact bounds: the exact value where it may be kept, the rounded one, and 0 for a subnormal that may be flushed. */
  settle(bounds: Interval): Interval {
    if (bounds.isNaN) return bounds;
    if (this.isDouble) {
      const whole = bounds.lo === bounds.hi && Number.isInteger(bounds.lo) && Math.abs(bounds.lo) < 2 ** 53;
      bounds.loose = !whole && this.fuses;
    } else {
      const { round } = this.precision;
      if (bounds.lo !== bounds.hi) {
        bounds.lo -= Math.abs(bounds.lo) * DOUBLE_EPSILON;
        bounds.hi += Math.abs(bounds.hi) * DOUBLE_EPSILON;
        if (Number.isNaN(bounds.lo)) bounds.lo = Number.NEGATIVE_INFINITY;
        if (Number.isNaN(bounds.hi)) bounds.hi = Number.POSITIVE_INFINITY;
      }
      const [lo, hi] = [round(bounds.lo), round(bounds.hi)];
      if (!this.fuses || lo < bounds.lo) bounds.lo = lo;
      if (!this.fuses || hi > bounds.hi) bounds.hi = hi;
    }
    if (this.flushes) this.flush(bounds);
    return bounds;
  }

  /** The bounds, and zero where they hold subnormal numbers. */
  flushed(a: Interval): Interval {
    if (!this.touchesSubnormals(a)) return a;
    const result = hull([a]);
    this.flush(result);
    return result;
  }

  private touchesSubnormals({ lo, hi }: Interval): boolean {
    const { smallestNormal } = this.precision;
    return lo < smallestNormal && hi > -smallestNormal;
  }

  private flush(bounds: Interval): void {
    if (!this.touchesSubnormals(bounds)) return;
    bounds.lo = Math.min(bounds.lo, bounds.lo > 0 ? 0 : -0);
    bounds.hi = Math.max(bounds.hi, bounds.hi < 0 ? -0 : 0);
  }

  /** The interval with the roundings its float64 ends may stand for. */
  private opened(a: Interval): Interval {
    if (!a.loose) return a;
    const result = new Interval(a.lo - Math.abs(a.lo) * DOUBLE_EPSILON, a.hi + Math.abs(a.hi) * DOUBLE_EPSILON, a.nan);
    if (!Number.isFinite(a.lo)) result.lo = a.lo;
    if (!Number.isFinite(a.hi)) result.hi = a.hi;
    return result;
  }

  add(a: Interval, b: Interval): Interval {
    const [x, y] = [this.opened(a), this.opened(b)];
    const lo = x.lo + y.lo;
    const hi = x.hi + y.hi;
    const finite = Number.isFinite(lo) && Number.isFinite(hi);
    const bounds = finite ? this.reordered(new Interval(lo, hi, x.nan || y.nan), a, b) : sumOfCorners(x, y);
    return this.traced(this.settle(bounds), '+', a, b);
  }

  /** What is added to a sum may be one of its terms: then it counts in every partial sum. */
  private reordered(bounds: Interval, a: Interval, b: Interval): Interval {
    const { terms } = a.terms ? a : b;
    if (!terms || !this.setting.profile.mayReorder) return bounds;
    const term = a.terms ? b : a;
    const { unit } = this.precision;
    const added = Math.max(Math.abs(term.lo), Math.abs(term.hi));
    const { count, size, quantum } = terms;
    const whole = term.lo === term.hi && quantum > 0 && added % quantum === 0;
    if (added === 0 || !Number.isFinite(size) || (whole && size + added <= quantum / unit)) return bounds;
    const error = unit * (size + (count - 1) * added);
    bounds.lo -= error;
    bounds.hi += error;
    return bounds;
  }

  sub(a: Interval, b: Interval): Interval {
    // The same value twice: the difference is 0, unless there is none.
    if (a === b && !a.nan && Number.isFinite(a.lo) && Number.isFinite(a.hi)) return Interval.point(0);
    return this.add(a, this.neg(b));
  }

  neg(a: Interval): Interval {
    if (a.isNaN) return Interval.undefined();
    const result = new Interval(-a.hi, -a.lo, a.nan);
    result.loose = a.loose;
    result.cause = a.cause;
    return result;
  }

  mul(a: Interval, b: Interval): Interval {
    const [x, y] = [this.opened(a), this.opened(b)];
    const bounds = product(x, y);
    if (a === b) bounds.lo = Math.max(bounds.lo, 0);
    return this.traced(this.settle(bounds), '*', a, b);
  }

  product(a: Interval, b: Interval): Interval {
    const { profile } = this.setting;
    if (profile.mayFlushSums(this.compute)) return this.flushed(this.mul(this.flushed(a), this.flushed(b)));
    const unit = profile.factorUnit;
    if (unit === 0 || this.compute !== 'float32') return this.mul(a, b);
    return this.mul(blurred(a, unit), blurred(b, unit));
  }

  div(a: Interval, b: Interval): Interval {
    if (a === b && !a.nan && (a.lo > 0 || a.hi < 0) && Number.isFinite(a.lo) && Number.isFinite(a.hi))
      return Interval.point(1);
    const bounds = this.settle(this.withReciprocal(quotient(this.opened(a), this.opened(b)), a, b));
    const ulps = this.setting.profile.namedUlps('div', this.precision.dtype) ?? 0;
    return this.traced(ulps === 0 ? bounds : this.off(bounds, ulps), '/', a, b);
  }

  /** Divided by a constant, a back end may multiply by what its reciprocal rounds to; a sum divided is a mean, which may be kept running. */
  private withReciprocal(bounds: Interval, a: Interval, b: Interval): Interval {
    if (!b.constant || !this.setting.profile.mayUseReciprocals) return bounds;
    const inverse = this.settle(new Interval(1 / b.hi, 1 / b.lo));
    const finite = Number.isFinite(inverse.lo) && Number.isFinite(inverse.hi) && !bounds.isNaN;
    if (!finite || (this.isDouble && Number.isInteger(Math.log2(Math.abs(b.lo))))) return bounds;
    const multiplied = this.settle(product(this.opened(a), this.opened(inverse)));
    const running = a.slack / Math.min(Math.abs(b.lo), Math.abs(b.hi));
    multiplied.lo -= running;
    multiplied.hi += running;
    return this.isDouble ? hull([bounds, this.opened(multiplied)]) : hull([bounds, multiplied]);
  }

  pow(a: Interval, b: Interval): Interval {
    return this.native('pow', [a, b]) as Interval;
  }

  /** Bounds moved outwards by units in the last place of the arithmetic. */
  off(bounds: Interval, ulps: number): Interval {
    const { ulp } = this.precision;
    // Libraries get zeros and infinities right.
    if (bounds.lo !== 0 && Number.isFinite(bounds.lo)) bounds.lo -= ulps * ulp(bounds.lo);
    if (bounds.hi !== 0 && Number.isFinite(bounds.hi)) bounds.hi += ulps * ulp(bounds.hi);
    return this.settle(bounds);
  }

  compare(operator: ComparisonOperator, a: Interval, b: Interval): boolean {
    return compareIntervals(operator, a, b, this.setting.choices);
  }

  reduction(operator: Combine, form?: Form): Reduction<Interval> {
    const { profile } = this.setting;
    const precision =
      form === 'marked' && this.mayRoundMarked ? precisionOf(this.compute) : profile.accumulate(this.compute, form);
    return reductionOf(operator, this, precision, profile);
  }

  selection(largest: boolean): Selection<Interval> {
    return new IntervalSelection(largest, this.setting.choices);
  }

  /** Which of several writers comes last is open. */
  overwrite(writers: readonly Interval[]): Interval {
    return hull(writers, `${writers.length} writers, any of which may come last`);
  }

  native(name: string, args: readonly unknown[]): unknown {
    const value = applyFunction(this, name, args);
    return value instanceof Interval
      ? this.traced(value, name, ...args.filter((arg) => arg instanceof Interval))
      : value;
  }

  /** A back end may round halves here, if its profile says so. */
  mayRound(x: Interval): Interval {
    return this.mayRoundMarked ? hull([x, this.rounded(x, this.compute)]) : x;
  }

  private get mayRoundMarked(): boolean {
    return this.setting.profile.mayRoundMarked && HALVES.has(this.compute);
  }

  everything(): Interval {
    return Interval.everything();
  }

  // ——— origins ———

  /** Notes where the width of a result comes from: this operation, or the operand that brought most of it along. */
  private traced(result: Interval, name: string, ...operands: Interval[]): Interval {
    if (!this.setting.tracing) return result;
    const widest = operands.reduce(
      (a: Interval | undefined, b) => (a && relative(a) >= relative(b) ? a : b),
      undefined,
    );
    const rounding = 4 * this.precision.unit;
    if (widest && relative(widest) > rounding / 8) result.cause = widest.cause;
    else if (result.width > 0)
      result.cause = `bound ${short(result.width / 2)}: rounding of ${name} to ${this.precision.dtype} (profile ${this.setting.profile.name})`;
    return result;
  }
}

function relative(a: Interval): number {
  return a.width / (Math.max(Math.abs(a.lo), Math.abs(a.hi)) || 1);
}

function sumOfCorners(x: Interval, y: Interval): Interval {
  const result = Interval.undefined();
  result.nan = x.nan || y.nan;
  if (x.isNaN || y.isNaN) return result;
  for (const a of [x.lo, x.hi]) for (const b of [y.lo, y.hi]) include(result, a + b);
  return result;
}

/** A factor that may be rounded to a shorter format first. */
function blurred(a: Interval, unit: number): Interval {
  if (!Number.isFinite(a.lo) || !Number.isFinite(a.hi)) return a;
  const result = new Interval(a.lo - Math.abs(a.lo) * unit, a.hi + Math.abs(a.hi) * unit, a.nan);
  result.cause = a.cause ?? `factors rounded to ${short(unit)} of their size first`;
  return result;
}
