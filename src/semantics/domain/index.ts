// The domain reading: valid calls of a meaning, and calls that break exactly one thing, as fast-check arbitraries.
import type * as fc from 'fast-check';
import type { Program } from '../tree.ts';
import { CallArbitrary, type Manner } from './arbitrary.ts';
import type { Call } from './call.ts';
import { acceptsAllDTypes } from './dtypes.ts';
import { obligationsOf } from './obligations.ts';
import type { DomainOptions } from './options.ts';
import { DTYPES_LABEL } from './row-obligation.ts';

export type { Manner } from './arbitrary.ts';
export type { Call } from './call.ts';
export { type Hint, type Hints, readHints } from './hints.ts';
export { type ArgumentKind, type DomainOptions, newTally, optionsOf, type Tally } from './options.ts';
export { callToPython, callToTypeScript, describeCall } from './print.ts';

/** Guesses after which a label counts as one that cannot be broken alone, or not in a manner: where it can be, a few guesses do. */
const PROBES = 32;
const MANNER_PROBES = 12;

/** Calls that satisfy a dtype row, all shape patterns and all constraints, and are not unpredictable; in a manner, if one is asked for. */
export function validCalls(program: Program, options: DomainOptions = {}, manner?: Manner): fc.Arbitrary<Call> {
  return new CallArbitrary(program, options, undefined, manner);
}

/**
 * Calls that break what `label` names and nothing else: `dtypes`, `shape.NAME`, or the label of a constraint (or of an `unpredictable`
 * entry). Undefined where no such call is found: `whyUnbreakable` says why.
 *
 * All of them give something to compute and are nothing that the meaning leaves open, unless no such call can break the label: what has
 * no elements may be answered without a look at the rest.
 */
export function invalidCalls(
  program: Program,
  label: string,
  options: DomainOptions = {},
): fc.Arbitrary<Call> | undefined {
  const found = mannerOf(program, label, options);
  return found && new CallArbitrary(program, options, label, found);
}

/** The wishes for calls that break something, the strongest first. */
const MANNERS: readonly Manner[] = [{ filled: true, predictable: true }, { filled: true }, {}];

/** By label: finding a manner takes longer than drawing the calls of a check. */
const manners = new WeakMap<Program, Map<string, Manner | undefined>>();

/** The first manner in which a label can be broken. */
function mannerOf(program: Program, label: string, options: DomainOptions): Manner | undefined {
  const known = manners.get(program) ?? new Map<string, Manner | undefined>();
  manners.set(program, known);
  const asked = NARROWING.map((name) => options[name]);
  const key = JSON.stringify([label, options.lookup !== undefined, ...asked]);
  if (!known.has(key)) {
    const found = MANNERS.find(
      (manner, n) =>
        new CallArbitrary(program, options, label, manner).probe(n < MANNERS.length - 1 ? MANNER_PROBES : PROBES).found,
    );
    known.set(key, found);
  }
  return known.get(key);
}

/** What a caller may ask for beside what the spec file says. */
const NARROWING = ['row', 'dtypes', 'layouts', 'special', 'wrapped', 'elements', 'alone', 'hints'] as const;

/** Gives the next call of these a number: the n-th one is steered for the n-th place inside of the meaning. */
export function takeTurn(calls: fc.Arbitrary<Call>, turn: number): void {
  if (calls instanceof CallArbitrary) calls.turn = turn;
}

/** Undefined where there are valid calls, in a manner if one is asked for; some meanings are always unpredictable. */
export function whyNeverValid(program: Program, options: DomainOptions = {}, manner?: Manner): string | undefined {
  const { found, stuck } = new CallArbitrary(program, options, undefined, manner).probe(PROBES);
  return found ? undefined : `no call was found that satisfies ${stuck.join(', ')}`;
}

/** Undefined where a label can be broken alone. */
export function whyUnbreakable(program: Program, label: string, options: DomainOptions = {}): string | undefined {
  const { found, stuck } = new CallArbitrary(program, options, label).probe(PROBES);
  if (found) return undefined;
  const others = stuck.filter((other) => other !== label);
  if (others.length > 0 && !stuck.includes(label)) return `whoever breaks ${label} breaks ${others.join(' or ')} too`;
  return `no call was found that breaks ${label}${others.length > 0 ? ` and not ${others.join(', ')}` : ''}`;
}

/** All that a call of this meaning can break, in the order in which an evaluation tests it: not the dtypes where rows accept all. */
export function labelsOf(program: Program): readonly string[] {
  return obligationsOf(program, {}).flatMap(({ label, isCostly }) =>
    isCostly || (label === DTYPES_LABEL && acceptsAllDTypes(program)) ? [] : [label],
  );
}
