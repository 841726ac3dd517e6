// Functions of real elements over intervals: the hull of the function, widened by what a library may be off.
import type { DType } from '../../tensor/dtype.ts';
import { DTYPES } from '../../tensor/dtype.ts';
import { nextDown, nextUp } from '../../tensor/neighbours.ts';
import { FUNCTIONS, type Native } from '../evaluate/functions.ts';
import { corners, hasInfinity, hasZero, include, magnitude, power, quotient, wholeOf } from './bounds.ts';
import { copied, hull, Interval, notAbove } from './interval.ts';
import type { RealOperations } from './operations.ts';

type OnInterval = (arithmetic: RealOperations, args: readonly Interval[]) => unknown;

/** Applies a function by its name in spec/functions to intervals; a dtype may be among the arguments. */
export function applyFunction(arithmetic: RealOperations, name: string, args: readonly unknown[]): unknown {
  if (name === 'dtype') return arithmetic.compute;
  if (name === 'cast') return cast(arithmetic, args[0] as Interval, args[1] as DType);
  const special = SPECIAL[name];
  if (special) return special(arithmetic, args as readonly Interval[]);
  const native = FUNCTIONS.element('float', name);
  if (!native) throw new TypeError(`there is no function '${name}' of float elements`);
  return general(arithmetic, name, native, args);
}

function general(arithmetic: RealOperations, name: string, native: Native, args: readonly unknown[]): Interval {
  const fact = arithmetic.setting.facts.get(name);
  const bounds = boundsOf(name, native, args, fact);
  const { profile } = arithmetic.setting;
  const { dtype } = arithmetic.precision;
  const named = profile.namedUlps(name, dtype);
  let result = bounds;
  if (fact?.ulps === 'exact') result = bounds;
  else if (fact?.ulps === 'correct' && named === undefined) result = arithmetic.settle(bounds);
  else {
    result = arithmetic.off(bounds, named ?? profile.libraryUlps(name, dtype));
    const error = profile.absoluteError(name, arithmetic.compute);
    // Zeros and infinities are met by everyone.
    if (result.lo !== 0 && !bounds.isNaN) result.lo -= error;
    if (result.hi !== 0 && !bounds.isNaN) result.hi += error;
  }
  if (fact?.range && !result.isNaN) {
    // Compared as numbers: a zero keeps its sign.
    if (result.lo < fact.range[0]) result.lo = fact.range[0];
    if (result.hi > fact.range[1]) result.hi = fact.range[1];
  }
  return result;
}

function boundsOf(
  name: string,
  native: Native,
  args: readonly unknown[],
  fact: ReturnType<RealOperations['setting']['facts']['get']>,
): Interval {
  const of = (...values: readonly number[]): number => native(...values) as number;
  const intervals = args.filter((arg): arg is Interval => arg instanceof Interval);
  const [x, y] = intervals as [Interval, Interval | undefined];
  if (intervals.every((arg) => arg.isPoint && !arg.loose))
    return Interval.point(native(...args.map((arg) => (arg instanceof Interval ? arg.lo : arg))) as number);
  if (intervals.length < args.length || intervals.some((arg) => arg.isNaN)) return Interval.everything();
  const shape = BOUNDS[name];
  if (shape) return shape(x, y ?? x, of);
  const [direction] = fact?.monotonic ?? [];
  if (y === undefined && (direction === 'increasing' || direction === 'decreasing'))
    return monotone(x, of, direction === 'increasing', fact?.domain);
  if (y !== undefined && fact?.monotonic.length === 2 && !fact.monotonic.includes('none')) return corners(x, y, of);
  return Interval.everything();
}

/** Outside of its domain a function is NaN. */
function monotone(
  x: Interval,
  of: (x: number) => number,
  rises: boolean,
  domain: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): Interval {
  const [from, to] = domain;
  if (x.hi < from || x.lo > to) return Interval.undefined();
  // A domain that begins at 0 begins at -0.
  const lo = of(x.lo < from ? from || -0 : x.lo);
  const hi = of(x.hi > to ? to : x.hi);
  return new Interval(rises ? lo : hi, rises ? hi : lo, x.nan || x.lo < from || x.hi > to);
}

type Bounds = (x: Interval, y: Interval, of: (...values: readonly number[]) => number) => Interval;

/** No value is further from that at the middle than half the width, for functions whose slope is at most 1. */
const lipschitz: Bounds = (x, _, of) => {
  if (!Number.isFinite(x.lo) || !Number.isFinite(x.hi)) return new Interval(-1, 1, true);
  const middle = x.lo + (x.hi - x.lo) / 2;
  const [at, reach] = [of(middle), (x.hi - x.lo) / 2 + Number.EPSILON * Math.abs(middle)];
  return new Interval(at - reach, at + reach, x.nan);
};

const even =
  (rises: boolean): Bounds =>
  (x, _, of) =>
    monotone(magnitude(x), of, rises);

/** Between poles: one branch of a function that rises or falls on each. */
const branch =
  (rises: boolean, pole: (x: number) => number): Bounds =>
  (x, _, of) =>
    pole(x.lo) === pole(x.hi) ? monotone(x, of, rises) : Interval.everything();

/** Poles at 0 and below, at every whole number. */
const gammaPole = (x: number): number => (x > 0 ? 1 : Math.ceil(x));

/** Where the gamma function has its minimum among positive numbers. */
const GAMMA_MINIMUM = 1.4616321449683622;

const BOUNDS: Readonly<Record<string, Bounds>> = {
  sin: lipschitz,
  cos: lipschitz,
  tan: branch(true, (x) => Math.floor(x / Math.PI + 0.5)),
  cosh: even(true),
  i0: even(true),
  i0e: even(false),
  digamma: branch(true, gammaPole),
  trigamma: (x, _, of) => (x.lo > 0 ? monotone(x, of, false) : Interval.everything()),
  lgamma: (x, _, of) => {
    if (!(x.lo > 0)) return Interval.everything();
    const ends = new Interval(Math.min(of(x.lo), of(x.hi)), Math.max(of(x.lo), of(x.hi)), x.nan);
    if (x.lo < GAMMA_MINIMUM && x.hi > GAMMA_MINIMUM) include(ends, of(GAMMA_MINIMUM));
    return ends;
  },
  pow: (x, y, of) => power(x, y, of),
  // It falls on either side of 0, and jumps between the zeros.
  rsqrt: (x, _, of) => {
    const rest = monotone(new Interval(Math.max(x.lo, 0), Math.max(x.hi, 0), x.nan || x.lo < 0), of, false);
    if (notAbove(x.lo, -0) && notAbove(-0, x.hi)) include(rest, Number.NEGATIVE_INFINITY);
    return x.hi < 0 ? Interval.undefined() : rest;
  },
  hypot: (x, y, of) => corners(magnitude(x), magnitude(y), of),
  // Behind the origin the angle jumps.
  atan2: (y, x, of) =>
    x.lo > 0 || y.lo > 0 || y.hi < 0 ? corners(y, x, of) : new Interval(-Math.PI, Math.PI, x.nan || y.nan),
  angle: (x) => new Interval(x.hi < 0 ? Math.PI : 0, x.lo < 0 ? Math.PI : 0, x.nan),
};

/** Reals have no imaginary part. */
const nothing: OnInterval = () => Interval.point(0);
const itself: OnInterval = (_, [x]) => x;

const SPECIAL: Readonly<Record<string, OnInterval>> = {
  conj: itself,
  re: itself,
  im: nothing,
  may_round: (arithmetic, [x]) => arithmetic.mayRound(x as Interval),
  may_round_each: (arithmetic, [x]) => arithmetic.mayRound(x as Interval),
  alike: (_, [x, y]) => hull([x as Interval, y as Interval]),
  abs: (_, [x]) => keeping(x as Interval, magnitude(x as Interval)),
  reciprocal: (arithmetic, [x]) => arithmetic.div(Interval.point(1), x as Interval),
  pow: (arithmetic, [x, y]) => {
    const [a, b] = [x as Interval, y as Interval];
    // Everyone squares by multiplying.
    if (b.isPoint && b.lo === 2) return arithmetic.mul(a, a);
    return general(arithmetic, 'pow', FUNCTIONS.element('float', 'pow') as Native, [a, b]);
  },
  max: (_, [a, b]) => extremum(a as Interval, b as Interval, true),
  min: (_, [a, b]) => extremum(a as Interval, b as Interval, false),
  sign: (_, [x]) => sign(x as Interval),
  copysign: (_, [a, b]) => copysign(a as Interval, b as Interval),
  floor: stepped(Math.floor, (n) => [n, nextDown('float64', n + 1)]),
  ceil: stepped(Math.ceil, (n) => [nextUp('float64', n - 1), n]),
  trunc: stepped(Math.trunc, (n) => [n > 0 ? n : nextUp('float64', n - 1), n < 0 ? n : nextDown('float64', n + 1)]),
  round: stepped(
    (x) => FUNCTIONS.element('float', 'round')?.(x) as number,
    (n) => [n - 0.5, n + 0.5],
  ),
  floor_divide: (arithmetic, [a, b]) =>
    division(arithmetic, 'floor_divide', a as Interval, b as Interval, Math.floor).quotient,
  // A back end rounds the quotient before it cuts it.
  trunc_divide: (arithmetic, [a, b]) =>
    applyFunction(arithmetic, 'trunc', [arithmetic.div(a as Interval, b as Interval)]),
  remainder: (arithmetic, [a, b]) => remainderOf(arithmetic, 'remainder', a as Interval, b as Interval, Math.floor),
  fmod: (arithmetic, [a, b]) => remainderOf(arithmetic, 'fmod', a as Interval, b as Interval, Math.trunc),
  is_nan: (arithmetic, [x]) => either(arithmetic, (x as Interval).nan, !(x as Interval).isNaN),
  is_inf: (arithmetic, [x]) => {
    const a = x as Interval;
    const infinite = a.lo === Number.NEGATIVE_INFINITY || a.hi === Number.POSITIVE_INFINITY;
    return either(arithmetic, infinite, a.nan || a.lo !== a.hi || Number.isFinite(a.lo));
  },
  is_finite: (arithmetic, [x]) => {
    const a = x as Interval;
    const infinite = a.lo === Number.NEGATIVE_INFINITY || a.hi === Number.POSITIVE_INFINITY;
    return either(arithmetic, !a.isNaN && (a.lo !== a.hi || Number.isFinite(a.lo)), a.nan || infinite);
  },
  sign_bit: (arithmetic, [x]) => {
    const a = x as Interval;
    return either(arithmetic, a.nan || a.lo < 0 || Object.is(a.lo, -0), a.nan || a.hi > 0 || Object.is(a.hi, 0));
  },
  int: (arithmetic, [x]) => whole(arithmetic, x as Interval),
  real: (arithmetic, [x]) => ((x as Interval).isPoint ? (x as Interval).lo : arithmetic.setting.choices.giveUp()),
};

function keeping(from: Interval, to: Interval): Interval {
  to.loose = from.loose;
  to.cause = from.cause;
  return to;
}

/** Both answers are possible, or one. */
function either(arithmetic: RealOperations, mayHold: boolean, mayFail: boolean): boolean {
  if (mayHold && mayFail) return arithmetic.setting.choices.decide(2) === 1;
  return mayHold;
}

function extremum(a: Interval, b: Interval, larger: boolean): Interval {
  const pick = larger ? Math.max : Math.min;
  if (a.isNaN || b.isNaN) return Interval.undefined();
  const result = new Interval(pick(a.lo, b.lo), pick(a.hi, b.hi), a.nan || b.nan);
  // Of two zeros either may be taken, whatever their signs: kernels differ.
  if (hasZero(a) && hasZero(b)) {
    if (result.lo === 0) result.lo = Math.min(a.lo === 0 ? a.lo : 0, b.lo === 0 ? b.lo : 0);
    if (result.hi === 0) result.hi = Math.max(a.hi === 0 ? a.hi : -0, b.hi === 0 ? b.hi : -0);
  }
  const wider = a.width >= b.width ? a : b;
  return keeping(wider, result);
}

function sign(x: Interval): Interval {
  const of = (value: number): number => (value > 0 ? 1 : value < 0 ? -1 : 0);
  const result = x.isNaN ? Interval.point(0) : new Interval(of(x.lo), of(x.hi));
  if (x.nan) include(result, 0);
  return result;
}

function copysign(a: Interval, b: Interval): Interval {
  const size = magnitude(a);
  const result = Interval.undefined();
  result.nan = a.nan;
  if (size.isNaN) return result;
  const mayBeNegative = b.nan || b.lo < 0 || Object.is(b.lo, -0);
  const mayBePositive = b.nan || b.hi > 0 || Object.is(b.hi, 0);
  const parts = [...(mayBePositive ? [size.lo, size.hi] : []), ...(mayBeNegative ? [-size.lo, -size.hi] : [])];
  for (const x of parts) include(result, x);
  return result;
}

/** How many whole numbers an uncertain one may round to before it is left an interval. */
const STEPS = 8;

/** A step function: near a jump both sides are followed, each with the argument that leads there. */
function stepped(step: (x: number) => number, preimage: (n: number) => readonly [number, number]): OnInterval {
  return (arithmetic, [arg]) => {
    const x = arg as Interval;
    if (x.isNaN) return Interval.undefined();
    const [lo, hi] = [step(x.lo), step(x.hi)];
    if (lo === hi || x.nan || hi - lo >= STEPS || !Number.isFinite(hi - lo))
      return keeping(x, new Interval(lo, hi, x.nan));
    const n = lo + arithmetic.setting.choices.decide(hi - lo + 1);
    const [from, to] = preimage(n);
    arithmetic.setting.choices.narrow(x, from, to);
    return Interval.point(n);
  };
}

/** The index an element stands for. */
function whole(arithmetic: RealOperations, x: Interval): number {
  const { choices } = arithmetic.setting;
  const of = (value: number): number => FUNCTIONS.element('float', 'int')?.(value) as number;
  if (x.isNaN) return 0;
  const [lo, hi] = [of(x.lo), of(x.hi)];
  if (x.nan && (lo !== 0 || hi !== 0)) return choices.giveUp();
  return lo + choices.decide(hi - lo + 1);
}

/** a / b cut to a whole number by `cut`. */
function division(
  arithmetic: RealOperations,
  name: string,
  a: Interval,
  b: Interval,
  cut: (x: number) => number,
): { readonly quotient: Interval } {
  if (a.isPoint && b.isPoint) {
    const native = FUNCTIONS.element('float', name) as Native;
    return { quotient: arithmetic.settle(Interval.point(native(a.lo, b.lo) as number)) };
  }
  const bounds = quotient(a, b);
  if (bounds.isNaN) return { quotient: bounds };
  // An infinite number leaves no rest to take its floor by.
  return { quotient: new Interval(cut(bounds.lo), cut(bounds.hi), bounds.nan || hasInfinity(a)) };
}

function remainderOf(
  arithmetic: RealOperations,
  name: string,
  a: Interval,
  b: Interval,
  cut: (x: number) => number,
): Interval {
  if (a.isPoint && b.isPoint) {
    const native = FUNCTIONS.element('float', name) as Native;
    return arithmetic.settle(Interval.point(native(a.lo, b.lo) as number));
  }
  const { quotient: q } = division(arithmetic, name, a, b, cut);
  if (q.nan || !Number.isFinite(q.lo) || !Number.isFinite(q.hi)) return Interval.everything();
  const count = q.hi - q.lo + 1;
  const largest = Math.max(Math.abs(b.lo), Math.abs(b.hi));
  if (count > STEPS) return new Interval(-largest, largest, a.nan || b.nan);
  const n = Interval.point(q.lo + arithmetic.setting.choices.decide(count));
  const rest = arithmetic.sub(a, arithmetic.mul(n, b));
  // Never as large as the divisor.
  return new Interval(Math.max(rest.lo, -largest), Math.min(rest.hi, largest), rest.nan);
}

/** An element cast within a formula: to a float dtype rounded, to an integer cut, to bool 0 or 1. */
function cast(arithmetic: RealOperations, x: Interval, dtype: DType): Interval {
  const kind = DTYPES[dtype].class;
  // What is computed in this dtype was rounded to it by its last operation, as far as a back end does that at all.
  if (dtype === arithmetic.precision.dtype) return arithmetic.settle(copied(x));
  if (kind === 'float' || kind === 'complex') return arithmetic.rounded(x, DTYPES[dtype].part ?? dtype);
  const set = wholeOf(x, dtype);
  return new Interval(Number(set.lo), Number(set.hi));
}
