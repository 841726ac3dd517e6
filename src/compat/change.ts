// What the gate says of two op-sets: one change a record, plain data, and the order of bumps.
import type { Args } from '../backend/values.ts';
import type { Result } from './meaning/outcome.ts';

/** Who is hurt: whoever writes graphs, a saved graph, whoever implements ops, whoever reads the results. */
export type Audience = 'producer' | 'stored graph' | 'back end' | 'reader of results';

/** Breaks them, may break them, or does not. */
export type Level = 'breaking' | 'dangerous' | 'safe';

/** Smallest first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const;
export type Bump = (typeof BUMPS)[number];

/** One call that shows a change, with what either version makes of it. It is as small as could be found. */
export interface Witness {
  readonly args: Args;
  readonly old: Result;
  readonly new: Result;
}

export interface Change {
  readonly rule: string;
  readonly op: string;
  /** The part of the op: `semantics`, `dtypes`, `argument dim`, … */
  readonly where: string;
  readonly from: string;
  readonly to: string;
  readonly audience: Audience;
  readonly level: Level;
  readonly required: Bump;
  readonly witness?: Witness;
}

export function isAbove(a: Bump, b: Bump): boolean {
  return BUMPS.indexOf(a) > BUMPS.indexOf(b);
}

export function largestBump(bumps: Iterable<Bump>): Bump {
  let largest: Bump = 'none';
  for (const bump of bumps) if (isAbove(bump, largest)) largest = bump;
  return largest;
}

/** The bump between two version numbers; the same number leaves room for a patch only. */
export function bumpBetween(from: string, to: string): Bump {
  const [[majorFrom, minorFrom], [majorTo, minorTo]] = [from, to].map((version) => version.split('.').map(Number)) as [
    [number, number],
    [number, number],
  ];
  if (majorFrom !== majorTo) return 'major';
  return minorFrom === minorTo ? 'patch' : 'minor';
}
