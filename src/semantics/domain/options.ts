// What a caller may ask of the generator, and what is assumed where nothing is asked.
import type { Args } from '../../backend/values.ts';
import type { OpVersion } from '../../opset/model.ts';
import type { DType } from '../../tensor/dtype.ts';
import type { Meaning } from '../evaluate/call.ts';
import { defaultsOf } from '../evaluate/defaults.ts';
import { type Hints, readHints } from './hints.ts';

export interface DomainOptions {
  /** Arguments that may be left out. */
  readonly defaults?: Args;
  readonly hints?: Hints;
  /** Arguments whose strings are memory formats or layouts; those of other kinds (devices, generators) are never given. */
  readonly kinds?: Readonly<Record<string, ArgumentKind>>;
  /** Length of a list that the signature fixes, as `int[2]` does; a list of one entry stands for it as well. */
  readonly lengths?: Readonly<Record<string, number>>;
  /** Only calls that fall under the dtype row of this label. */
  readonly row?: string;
  /** Only calls that give these arguments these dtypes. */
  readonly dtypes?: Readonly<Record<string, DType>>;
  /** false: contiguous tensors only. */
  readonly layouts?: boolean;
  /** false: no NaN, infinities, signed zeros, subnormals and extremes in the data. */
  readonly special?: boolean;
  /** false: no plain numbers for tensors. */
  readonly wrapped?: boolean;
  /** Elements a tensor may have: 200, now and then 2000 for a long reduction. */
  readonly elements?: number;
  /** false: a call that breaks something may break what is tested after it as well; the evaluation reports the first. */
  readonly alone?: boolean;
  /** Meanings of the ops that a decomposition calls: given, a call must also satisfy what they demand. */
  readonly lookup?: (key: string) => Meaning | undefined;
  /** Counts what generating took. */
  readonly tally?: Tally;
}

export type ArgumentKind = 'string' | 'memory-format' | 'layout' | 'absent';

/** Tries of a generator: `rejects` of them came to no call. `steps` counts repairs. */
export interface Tally {
  calls: number;
  rejects: number;
  steps: number;
}

export function newTally(): Tally {
  return { calls: 0, rejects: 0, steps: 0 };
}

/** The options that one version of a spec file gives. Wrong hints are left out: `readHints` reports them. */
export function optionsOf(version: Pick<OpVersion, 'signature' | 'domain'>): DomainOptions {
  const kinds: Record<string, ArgumentKind> = {};
  const lengths: Record<string, number> = {};
  for (const { name, type } of version.signature.arguments) {
    const of = type.kind === 'optional' ? type.element : type;
    if (of.kind === 'base') kinds[name] = name === PINNED ? 'absent' : (KINDS[of.name] ?? 'string');
    if (of.kind === 'list' && of.size !== undefined) lengths[name] = of.size;
  }
  return { defaults: defaultsOf(version.signature), hints: readHints(version.domain).hints, kinds, lengths };
}

/** Where a tensor is held is the business of its host: no call asks for pinned memory. */
const PINNED = 'pin_memory';

const KINDS: Readonly<Record<string, ArgumentKind>> = {
  MemoryFormat: 'memory-format',
  Layout: 'layout',
  Device: 'absent',
  Generator: 'absent',
};
