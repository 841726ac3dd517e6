// What a rule of the gate is: its promise as data, and a check that gives every place of a pair where the promise does not hold.
import type { Audience, Bump, Level, Witness } from './change.ts';
import type { Pair } from './pair.ts';

export type Family = 'set' | 'signature' | 'dtypes' | 'constraints' | 'meaning' | 'gradient' | 'words';

export interface Rule {
  /** Kebab case; the file is named after it. */
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  /** Who is hurt most, how, and what version number tells them. */
  readonly audience: Audience;
  readonly level: Level;
  readonly required: Bump;
  readonly why: string;
  readonly fix: string;
  check(pair: Pair): Iterable<Hit>;
}

export interface Hit {
  readonly where: string;
  readonly from: string;
  readonly to: string;
  readonly witness?: Witness;
}
