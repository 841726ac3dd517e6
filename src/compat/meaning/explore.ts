// Two versions of an op are run on the same calls: what differs comes out, each kind of difference with the smallest call found for it.
import * as fc from 'fast-check';
import type { Args } from '../../backend/values.ts';
import { Coverage } from '../../semantics/coverage/index.ts';
import {
  type Call,
  type DomainOptions,
  invalidCalls,
  labelsOf,
  optionsOf,
  validCalls,
  whyNeverValid,
} from '../../semantics/domain/index.ts';
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

export const CHANGES = [
  'values',
  'form',
  'tightened',
  'loosened',
  'dtype-lost',
  'dtype-gained',
  'opened',
  'settled',
] as const;
export type Kind = (typeof CHANGES)[number];

export interface Exploration {
  readonly found: ReadonlyMap<Kind, Witness>;
  /** Calls made, and those by what they showed. */
  readonly calls: number;
  readonly sights: ReadonlyMap<Sight, number>;
}

export interface Effort {
  readonly seed: number;
  /** Calls drawn for each dtype row of each version, in each round. */
  readonly runs: number;
  /** Calls that break one thing on purpose, for each label of each version. */
  readonly refusals: number;
  /** Milliseconds for making a witness smaller. */
  readonly shrinking: number;
}

const LEAST_ROUNDS = 3;
const MOST_ROUNDS = 5;

export const EFFORT: Effort = { seed: 1, runs: 100, refusals: 12, shrinking: 2000 };

/** A side with the meaning of one op in it. */
export interface Version {
  readonly side: Side;
  readonly meaning: Meaning;
}

/**
 * `sameDomain`: both define the same calls, so that those of one are enough, and there is nothing outside to try. Throws CannotTell where no
 * call could be made, or none that says anything.
 */
export function explore(old: Version, next: Version, effort: Effort = EFFORT, sameDomain = false): Exploration {
  const found = new Map<Kind, Witness>();
  const sights = new Map<Sight, number>();
  const coverage = new Coverage();
  const failures = new Map<fc.Arbitrary<Call>, string>();
  let calls = 0;

  const look = (arbitrary: fc.Arbitrary<Call>, runs: number, seed: number): void => {
    // What has no calls has none in the next round either. In one domain a difference of values says all there is to say.
    if (failures.has(arbitrary) || (sameDomain && found.size > 0)) return;
    const met = new Set<Kind>();
    const note = ({ args }: Call): void => {
      // One witness is enough: calls after it need not be judged by intervals.
      const known = found.has('values') || met.has('values');
      const sight = compareCall(old, next, args, { coverage, known });
      calls++;
      sights.set(sight, (sights.get(sight) ?? 0) + 1);
      if (isKind(sight) && !found.has(sight)) met.add(sight);
    };
    try {
      fc.assert(fc.property(arbitrary, note), { numRuns: runs, seed, endOnFailure: true });
    } catch (error) {
      failures.set(arbitrary, error instanceof Error ? error.message.split('\n')[0]! : String(error));
    }
    for (const kind of met) found.set(kind, smallest(old, next, arbitrary, kind, { ...effort, runs, seed }));
  };

  const versions = sameDomain ? [next] : [old, next];
  const sources = versions.flatMap(validSources);
  const valid = sources.flatMap(({ calls }) => calls ?? []);
  for (let round = 0; round < MOST_ROUNDS && found.size === 0; round++) {
    if (round > 0 && calls === 0) break;
    // Three rounds at least; more while there is a branch or a row that no call has reached.
    if (round >= LEAST_ROUNDS && ![old, next].some(({ meaning }) => hasMissingSides(coverage, meaning))) break;
    for (const [n, arbitrary] of valid.entries()) look(arbitrary, effort.runs, effort.seed + 1000 * round + n);
  }
  const outside = sameDomain || calls === 0 ? [] : versions.flatMap(brokenSources);
  for (const [n, arbitrary] of outside.entries()) look(arbitrary, effort.refusals, effort.seed + 5000 + n);

  const said = calls - (sights.get('open') ?? 0);
  if (calls === 0)
    throw new CannotTell(`no call could be made: ${sources.find(({ why }) => why)?.why ?? [...failures.values()][0]}`);
  if (found.size === 0 && said === 0) throw new CannotTell(`none of ${calls} calls could be judged`);
  return { found, calls, sights };
}

/** Valid calls of a version, for each of its dtype rows, or why a row has none. */
function validSources(version: Version): { readonly calls?: fc.Arbitrary<Call>; readonly why?: string }[] {
  const { program } = version.meaning;
  const rows = program.rows.length > 0 ? program.rows.map(({ label }) => ({ row: label })) : [{}];
  return rows.map((row) => {
    const options = { ...optionsFor(version), ...row };
    const why = whyNeverValid(program, options);
    return why === undefined ? { calls: validCalls(program, options) } : { why };
  });
}

/** Calls just outside the domain of a version: a bound that moved, moved over some of them. */
function brokenSources(version: Version): fc.Arbitrary<Call>[] {
  const { program } = version.meaning;
  const options = optionsFor(version);
  return labelsOf(program).flatMap((label) =>
    label === 'dtypes' ? [] : (invalidCalls(program, label, options) ?? []),
  );
}

function optionsFor({ side, meaning }: Version): DomainOptions {
  const definition = side.ops.get(meaning.program.key)?.definition;
  return {
    ...(definition ? optionsOf(definition.version) : { defaults: meaning.defaults }),
    lookup: side.lookup,
    elements: 60,
  };
}

function hasMissingSides(coverage: Coverage, { program }: Meaning): boolean {
  return coverage.missing(program).some((target) => /^(branch|D\d)/.test(target));
}

function isKind(sight: Sight): sight is Kind {
  return (CHANGES as readonly string[]).includes(sight);
}

/** The same draws again, stopping at the first call of this kind, which is then made smaller. */
function smallest(old: Version, next: Version, arbitrary: fc.Arbitrary<Call>, kind: Kind, effort: Effort): Witness {
  let until = Number.POSITIVE_INFINITY;
  const test = ({ args }: Call): boolean => {
    if (Date.now() > until || compareCall(old, next, args) !== kind) return true;
    until = Math.min(until, Date.now() + effort.shrinking);
    return false;
  };
  const hurried = new Hurried(arbitrary, () => Date.now() > until);
  const { counterexample } = fc.check(fc.property(hurried, test), { numRuns: effort.runs, seed: effort.seed });
  const [call] = counterexample ?? [];
  if (!call) throw new CannotTell(`a difference (${kind}) could not be found a second time`);
  return witnessOf(old, next, call.args);
}

/** The same calls, of which no smaller ones are made any more once time is up. */
class Hurried extends fc.Arbitrary<Call> {
  private readonly calls: fc.Arbitrary<Call>;
  private readonly isOver: () => boolean;

  constructor(calls: fc.Arbitrary<Call>, isOver: () => boolean) {
    super();
    this.calls = calls;
    this.isOver = isOver;
  }

  generate(random: fc.Random, bias: number | undefined): fc.Value<Call> {
    return this.calls.generate(random, bias);
  }

  canShrinkWithoutContext(value: unknown): value is Call {
    return this.calls.canShrinkWithoutContext(value);
  }

  shrink(value: Call, context: unknown): fc.Stream<fc.Value<Call>> {
    return this.calls.shrink(value, context).takeWhile(() => !this.isOver());
  }
}

export function witnessOf(old: Version, next: Version, args: Args): Witness {
  return { args, old: runCall(old.meaning, args, old.side), new: runCall(next.meaning, args, next.side) };
}

/** Runs both versions on one call. `known`: a difference is taken for one beyond rounding without being judged. */
export function compareCall(
  old: Version,
  next: Version,
  args: Args,
  { coverage, known = false }: { readonly coverage?: Coverage; readonly known?: boolean } = {},
): Sight {
  const options = coverage ? { watch: coverage } : {};
  const a = runCall(old.meaning, args, old.side, options);
  const b = runCall(next.meaning, args, next.side, options);
  return compareResults(a, b, (outputs) => (known ? 'outside' : judgeByOld(old.meaning, args, outputs, old.side)));
}

function compareResults(
  a: Result,
  b: Result,
  judged: (outputs: Extract<Result, { status: 'ok' }>['outputs']) => 'within' | 'outside' | 'open',
): Sight {
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
