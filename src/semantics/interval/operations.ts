// What reductions and functions over intervals ask of the arithmetic they run in.
import type { DType } from '../../tensor/dtype.ts';
import type { Choices } from './choices.ts';
import type { FunctionFacts } from './facts.ts';
import type { Interval } from './interval.ts';
import type { Precision, Profile } from './profile.ts';

/** What all arithmetics of one evaluation share. */
export interface Setting {
  readonly profile: Profile;
  readonly choices: Choices;
  readonly facts: FunctionFacts;
  /** Whether intervals note where their width comes from. */
  readonly tracing: boolean;
}

export interface RealOperations {
  readonly compute: DType;
  readonly precision: Precision;
  readonly setting: Setting;
  add(a: Interval, b: Interval): Interval;
  sub(a: Interval, b: Interval): Interval;
  mul(a: Interval, b: Interval): Interval;
  div(a: Interval, b: Interval): Interval;
  /** What rounding to the precision makes of exact bounds. */
  settle(bounds: Interval): Interval;
  /** Bounds moved outwards by units in the last place. */
  off(bounds: Interval, ulps: number): Interval;
  /** Both ends cast to a float dtype. */
  rounded(value: Interval, dtype: DType): Interval;
  /** The bounds, and zero where they hold subnormal numbers. */
  flushed(a: Interval): Interval;
  /** A place where a back end may round to the dtype computed in. */
  mayRound(x: Interval): Interval;
}
