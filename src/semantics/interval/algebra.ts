// The interval algebra: cells, choices and arithmetics put together for one profile.
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import type { Element } from '../../tensor/elements.ts';
import type { Algebra, Arithmetic, Reads, Term } from '../evaluate/algebra.ts';
import { Choices } from './choices.ts';
import { ComplexArithmetic } from './complex.ts';
import type { FunctionFacts } from './facts.ts';
import { IntegerArithmetic } from './integers.ts';
import { copied, hull, IntegerSet, Interval, type Range, Rectangle } from './interval.ts';
import type { Setting } from './operations.ts';
import type { Profile } from './profile.ts';
import { RealArithmetic } from './real.ts';
import { possibleOrder, rankIntervals } from './selection.ts';

export interface IntervalAlgebra extends Algebra<Range> {
  readonly choices: Choices;
}

export function intervalAlgebra(profile: Profile, facts: FunctionFacts, tracing = false): IntervalAlgebra {
  const choices = new Choices();
  const setting: Setting = { profile, choices, facts, tracing };
  const arithmetics = new Map<DType, Arithmetic<Range>>();
  return {
    name: 'interval',
    choices,
    arithmetic: (compute) => {
      let arithmetic = arithmetics.get(compute);
      if (!arithmetic) {
        arithmetic = arithmeticOf(compute, setting);
        arithmetics.set(compute, arithmetic);
      }
      return arithmetic;
    },
    cell: (element) => cellOf(element),
    intOf: (cell) => (cell instanceof IntegerSet ? Number(fixed(cell, choices)) : Number(cell)),
    boolOf: (cell) =>
      cell instanceof IntegerSet
        ? fixed(cell, choices) !== 0n
        : cell instanceof Interval
          ? cell.lo !== 0
          : Boolean(cell),
    storeInt: (cell, dtype) => stored(cell, dtype, arithmeticOf('int64', setting)),
    storeBool: (cell, dtype) => stored(cell, dtype, arithmeticOf('int64', setting)),
    element: (reads, arithmetic, run) => {
      const results = choices.worldsOrLocal(run, kept);
      if (!results) return notJudged(reads, arithmetic);
      return results.length === 1 ? results[0] : joined(reads, results);
    },
    term: (run) => (choices.isLocal ? termOf(choices, run) : run()),
    decide: (options) => choices.decide(options),
    order: (_, values, descending) =>
      possibleOrder(asIntervals(values), descending).map((places) => IntegerSet.of(places.map(BigInt))),
    shared: (level, run) => choices.at(level, run),
    level: () => choices.level(),
  };
}

function arithmeticOf(compute: DType, setting: Setting): Arithmetic<Range> {
  const { class: kind } = DTYPES[compute];
  // Each takes only ranges of its own kind, which is what its calls give it.
  if (kind === 'complex') return new ComplexArithmetic(compute, setting) as Arithmetic<Range>;
  return (
    kind === 'float' ? new RealArithmetic(compute, setting) : new IntegerArithmetic(compute, setting)
  ) as Arithmetic<Range>;
}

function cellOf(element: Element): Range {
  if (element instanceof Complex) return new Rectangle(Interval.point(element.re), Interval.point(element.im));
  if (typeof element === 'number') return Interval.point(element);
  return IntegerSet.point(BigInt(element));
}

function fixed(set: IntegerSet, choices: Choices): bigint {
  return set.isEverything ? choices.giveUp() : choices.fix(set);
}

function stored(cell: unknown, dtype: DType, arithmetic: Arithmetic<Range>): unknown {
  return arithmetic.store(arithmetic.read(cell, 'int64'), dtype);
}

function isRange(value: unknown): value is Range {
  return value instanceof Interval || value instanceof IntegerSet || value instanceof Rectangle;
}

function kept(value: unknown): unknown {
  return isRange(value) ? copied(value) : value;
}

/** The results of several worlds as one cell. */
function joined(reads: Reads, results: readonly unknown[]): unknown {
  if (reads === 'num')
    return hull(results as readonly Range[], `${results.length} ways in which comparisons or steps may fall`);
  const set = hull(
    results.map((value) => (value instanceof IntegerSet ? value : IntegerSet.point(BigInt(value as number | boolean)))),
  );
  if (!set.isPoint) return set;
  return reads === 'bool' ? set.lo !== 0n : Number(set.lo);
}

function notJudged(reads: Reads, arithmetic: Arithmetic<Range>): unknown {
  if (reads === 'bool') return new IntegerSet(0n, 1n);
  return reads === 'int' ? IntegerSet.everything() : (arithmetic as unknown as { everything(): Range }).everything();
}

/** A term on its own: kept out in some worlds, or with several values, it is not certain. */
function termOf(choices: Choices, run: () => Term): Term {
  const terms = choices.worlds(run, (term) => ({ ...term, value: kept(term.value) }));
  if (!terms) return choices.giveUp();
  const included = terms.filter((term) => term.included);
  const [first] = included;
  if (terms.length === 1 || !first) return first ?? { included: false, certain: true, value: undefined };
  const certain = included.length === terms.length;
  if (isRange(first.value))
    return { included: true, certain, value: hull(included.map((term) => term.value as Range)) };
  return {
    included: true,
    certain: certain && included.every((term) => term.value === first.value),
    value: first.value,
  };
}

function asIntervals(values: readonly Range[]): readonly Interval[] {
  if (values.every((value) => value instanceof IntegerSet)) return rankIntervals(values);
  if (values.every((value) => value instanceof Interval)) return values;
  throw new TypeError('complex numbers have no order');
}
