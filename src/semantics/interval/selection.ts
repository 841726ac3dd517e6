// The place of the largest or smallest interval: every place that can win with the numbers it may hold, the first of equals, NaN beyond all.
import type { Selection } from '../evaluate/algebra.ts';
import type { Choices } from './choices.ts';
import { type IntegerSet, Interval } from './interval.ts';

interface Candidate {
  readonly value: Interval;
  readonly at: unknown;
  readonly certain: boolean;
}

export class IntervalSelection implements Selection<Interval> {
  private readonly largest: boolean;
  private readonly choices: Choices;
  private readonly candidates: Candidate[] = [];

  constructor(largest: boolean, choices: Choices) {
    this.largest = largest;
    this.choices = choices;
  }

  add(value: Interval, at: unknown, certain: boolean): void {
    this.candidates.push({ value, at, certain });
  }

  finish(): unknown {
    const possible = winners(this.candidates, this.largest);
    if (possible.length === 0) return undefined;
    return this.candidates[possible[this.choices.decide(possible.length)] as number]?.at;
  }
}

/** A place can win if its best is above all that must stand before it, and no less than all that must stand behind it. */
function winners(candidates: readonly Candidate[], largest: boolean): number[] {
  const best = ({ value }: Candidate): number =>
    value.nan ? Number.POSITIVE_INFINITY : largest ? value.hi : -value.lo;
  const worst = ({ value, certain }: Candidate): number =>
    !certain || value.isNaN ? Number.NEGATIVE_INFINITY : largest ? value.lo : -value.hi;
  const mustBeNaN = candidates.findIndex(({ value, certain }) => value.isNaN && certain);
  const behind = new Array<number>(candidates.length).fill(Number.NEGATIVE_INFINITY);
  for (let k = candidates.length - 2; k >= 0; k--)
    behind[k] = Math.max(behind[k + 1] as number, worst(candidates[k + 1] as Candidate));
  let before: number | undefined;
  return Array.from(candidates.keys()).filter((k) => {
    const candidate = candidates[k] as Candidate;
    const reach = best(candidate);
    const first = before === undefined || reach > before || candidate.value.nan;
    const wins = first && reach >= (behind[k] as number);
    if (candidate.certain) before = Math.max(before ?? Number.NEGATIVE_INFINITY, worst(candidate));
    // Once a NaN stands there for certain, only a NaN before it, or it itself, can win.
    if (mustBeNaN >= 0) return k === mustBeNaN || (k < mustBeNaN && candidate.value.nan);
    return wins;
  });
}

/** Integers beyond 2^53 are told apart by their rank among all ends, in the same order. */
export function rankIntervals(sets: readonly IntegerSet[]): Interval[] {
  const ends = [...new Set(sets.flatMap(({ lo, hi }) => [lo, hi]))].sort((a, b) => (a < b ? -1 : 1));
  const ranks = new Map(ends.map((end, rank) => [end, rank]));
  return sets.map(({ lo, hi }) => new Interval(ranks.get(lo) as number, ranks.get(hi) as number));
}

/** Where each of these may stand in order, equal ones as they come: for every place of the order the indices that can be there. */
export function possibleOrder(values: readonly Interval[], descending: boolean): number[][] {
  const n = values.length;
  const surelyBefore = (a: number, b: number): boolean =>
    precedes(values[a] as Interval, values[b] as Interval, a < b, descending);
  const least = values.map((_, k) =>
    values.reduce((count, __, j) => count + (j !== k && surelyBefore(j, k) ? 1 : 0), 0),
  );
  const most = values.map(
    (_, k) => n - 1 - values.reduce((count, __, j) => count + (j !== k && surelyBefore(k, j) ? 1 : 0), 0),
  );
  return Array.from({ length: n }, (_, place) =>
    Array.from(values.keys()).filter((k) => (least[k] as number) <= place && place <= (most[k] as number)),
  );
}

/** Whether `a` stands before `b` whatever they hold; `first`: a comes first in the input. */
function precedes(a: Interval, b: Interval, first: boolean, descending: boolean): boolean {
  if (a.isNaN || b.isNaN) {
    if (a.isNaN && b.isNaN) return first;
    return descending ? a.isNaN && !b.nan : b.isNaN && !a.nan;
  }
  if (descending ? b.nan : a.nan) return false;
  const [low, high] = descending ? [b, a] : [a, b];
  return first ? low.hi <= high.lo : low.hi < high.lo;
}
