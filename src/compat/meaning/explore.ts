// Two versions of an op are run on the same calls: what differs comes out, each kind of difference with the smallest call found for it.
import * as fc from 'fast-check';
import type { Args } from '../../backend/values.ts';
import { type Call, type DomainOptions, invalidCalls, labelsOf, optionsOf, validCalls } from '../../semantics/domain/index.ts';
import { Coverage } from '../../semantics/coverage/index.ts';
import type { Meaning } from '../../semantics/evaluate/index.ts';
import type { Witness } from '../change.ts';
import { CannotTell } from '../error.ts';
import type { Side } from '../side.ts';
import { compareOutputs, judgeByOld, type Result, runCall } from './outcome.ts';

/** What one call shows. `near`: other bits that the old meaning allows too. `open`: nothing can be said. */
export type Sight =
  | 'same'
  | 'near'
  | 'open'
  /** Other values, beyond what rounding explains. */
  | 'values'
  /** Another number of results, another dtype or shape. */
  | 'form'
  /** Was defined, is refused; and the reverse. */
  | 'tightened'
  | 'loosened'
  /** Was accepted by the dtype rows, is not; and the reverse. */
  | 'dtype-lost'
  | 'dtype-gained'
  /** Was defined, is unpredictable; and the reverse. */
  | 'opened'
  | 'settled';

export const CHANGES = ['values', 'form', 'tightened', 'loosened', 'dtype-lost', 'dtype-gained', 'opened', 'settled'] as const;
export type Kind = (typeof CHANGES)[number];

export interface Exploration {
  readonly found: ReadonlyMap<Kind, Witness>;
  /** Calls made, and those by what they showed. */
  readonly calls: number;
  readonly sights: ReadonlyMap<Sight, number>;
}

export interface Effort {
  readonly seed: number;
  /** Calls drawn for each dtype row of each version. */
  readonly runs: number;
  /** Calls that break one thing on purpose, for each label of each version. */
  readonly refusals: number;
  /** Milliseconds for making a witness smaller. */
  readonly shrinking: number;
}

export const EFFORT: Effort = { seed: 1, runs: 120, refusals: 12, shrinking: 2000 };

/** A side with the meaning of one op in it. */
export interface Version {
  readonly side: Side;
  readonly meaning: Meaning;
}

/** Throws CannotTell where no call could be made, or none that says anything. */
export function explore(old: Version, next: Version, effort: Effort = EFFORT): Exploration {
  const found = new Map<Kind, Witness>();
  const sights = new Map<Sight, number>();
  const coverage = new Coverage();
  const failures: string[] = [];
  let calls = 0;

  const look = (arbitrary: fc.Arbitrary<Call>, runs: number, seed: number): void => {
    const met = new Set<Kind>();
    try {
      const note = (call: Call): void => {
        const sight = compareCall(old, next, call.args, coverage);
        calls++;
        sights.set(sight, (sights.get(sight) ?? 0) + 1);
        if (isKind(sight) && !found.has(sight)) met.add(sight);
      };
      fc.assert(fc.property(arbitrary, note), { numRuns: runs, seed, endOnFailure: true });
    } catch (error) {
      failures.push(error instanceof Error ? error.message.split('\n')[0]! : String(error));
    }
    for (const kind of met) found.set(kind, smallest(old, next, arbitrary, kind, { ...effort, runs, seed }));
  };

  for (const [n, { arbitrary }] of sources(old, next).entries()) look(arbitrary, effort.runs, effort.seed + n);
  // What no call has reached yet gets more of them, from the version whose it is.
  for (let round = 1; round <= 2 && [old, next].some(({ meaning }) => hasMissingSides(coverage, meaning)); round++) {
    for (const [n, { arbitrary }] of sources(old, next).entries()) look(arbitrary, effort.runs, effort.seed + 1000 * round + n);
  }
  for (const [n, { arbitrary }] of refusals(old, next).entries()) look(arbitrary, effort.refusals, effort.seed + 5000 + n);

  const said = calls - (sights.get('open') ?? 0);
  if (calls === 0) throw new CannotTell(`no call could be made: ${failures[0] ?? 'the domain is empty'}`);
  if (found.size === 0 && said === 0) throw new CannotTell(`none of ${calls} calls could be judged`);
  return { found, calls, sights };
}

interface Source {
  readonly arbitrary: fc.Arbitrary<Call>;
}

/** Valid calls of either version, for each of its dtype rows. */
function sources(old: Version, next: Version): Source[] {
  return [old, next].flatMap((version) => {
    const { program } = version.meaning;
    const options = optionsFor(version);
    const rows = program.rows.length > 0 ? program.rows.map(({ label }) => ({ row: label })) : [{}];
    return rows.map((row) => ({ arbitrary: validCalls(program, { ...options, ...row }) }));
  });
}

/** Calls just outside the domain of one version: a bound that moved, moved over some of them. */
function refusals(old: Version, next: Version): Source[] {
  return [old, next].flatMap((version) => {
    const { program } = version.meaning;
    const options = optionsFor(version);
    return labelsOf(program).flatMap((label) => {
      const arbitrary = label === 'dtypes' ? undefined : invalidCalls(program, label, options);
      return arbitrary ? [{ arbitrary }] : [];
    });
  });
}

function optionsFor({ side, meaning }: Version): DomainOptions {
  const definition = side.ops.get(meaning.program.key)?.definition;
  return { ...(definition ? optionsOf(definition.version) : { defaults: meaning.defaults }), lookup: side.lookup, elements: 60 };
}

function hasMissingSides(coverage: Coverage, { program }: Meaning): boolean {
  return coverage.missing(program).some((target) => /^(branch|D\d)/.test(target));
}

function isKind(sight: Sight): sight is Kind {
  return (CHANGES as readonly string[]).includes(sight);
}

/** The same draws again, stopping at the first call of this kind, which is then made smaller. */
function smallest(old: Version, next: Version, arbitrary: fc.Arbitrary<Call>, kind: Kind, effort: Effort): Witness {
  const isOther = ({ args }: Call): boolean => compareCall(old, next, args) !== kind;
  const until = effort.shrinking;
  const started = Date.now();
  const test = (call: Call): boolean => Date.now() - started > until || isOther(call);
  const { counterexample } = fc.check(fc.property(arbitrary, test), { numRuns: effort.runs, seed: effort.seed });
  const [call] = counterexample ?? [];
  if (!call) throw new CannotTell(`a difference (${kind}) could not be found a second time`);
  return witnessOf(old, next, call.args);
}

export function witnessOf(old: Version, next: Version, args: Args): Witness {
  return { args, old: runCall(old.meaning, args, old.side), new: runCall(next.meaning, args, next.side) };
}

/** Runs both versions on one call. */
export function compareCall(old: Version, next: Version, args: Args, watch?: Coverage): Sight {
  const options = watch ? { watch } : {};
  const a = runCall(old.meaning, args, old.side, options);
  const b = runCall(next.meaning, args, next.side, options);
  return compareResults(a, b, (outputs) => judgeByOld(old.meaning, args, outputs, old.side));
}

function compareResults(a: Result, b: Result, judged: (outputs: Extract<Result, { status: 'ok' }>['outputs']) => 'within' | 'outside' | 'open'): Sight {
  if (a.status === 'too-large' || b.status === 'too-large') return 'open';
  if (a.status === 'ok' && b.status === 'ok') {
    const difference = compareOutputs(a.outputs, b.outputs);
    if (difference === 'none') return 'same';
    if (difference === 'form') return 'form';
    const verdict = judged(b.outputs);
    return verdict === 'outside' ? 'values' : verdict === 'within' ? 'near' : 'open';
  }
  if (a.status === b.status) return 'same';
  if (a.status === 'broken' || b.status === 'broken') return a.status === 'ok' || b.status === 'ok' ? 'values' : 'same';
  if (a.status === 'unpredictable') return b.status === 'ok' ? 'settled' : 'same';
  if (b.status === 'unpredictable') return a.status === 'ok' ? 'opened' : 'loosened';
  if (b.status === 'refused') return isDtypeLabel(b.label) ? 'dtype-lost' : 'tightened';
  return a.status === 'refused' && isDtypeLabel(a.label) ? 'dtype-gained' : 'loosened';
}

function isDtypeLabel(label: string): boolean {
  return label.endsWith('/dtypes');
}
