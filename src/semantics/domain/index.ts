// The domain reading: valid calls of a meaning, and calls that break exactly one thing, as fast-check arbitraries.
import type * as fc from 'fast-check';
import type { Program } from '../tree.ts';
import { CallArbitrary, type Manner } from './arbitrary.ts';
import type { Call } from './call.ts';
import { acceptsAllDTypes } from './dtypes.ts';
import { obligationsOf } from './obligations.ts';
import type { DomainOptions } from './options.ts';
import { DTYPES_LABEL } from './row-obligation.ts';

export type { Call } from './call.ts';
export { type Hint, type Hints, readHints } from './hints.ts';
export { type ArgumentKind, type DomainOptions, newTally, optionsOf, type Tally } from './options.ts';
export { callToPython, callToTypeScript, describeCall } from './print.ts';

/** Guesses after which a label counts as one that cannot be broken alone, or not in a manner: where it can be, a few guesses do. */
const PROBES = 32;
const MANNER_PROBES = 12;

/** Calls that satisfy a dtype row, all shape patterns and all constraints, and are not unpredictable. */
export function validCalls(program: Program, options: DomainOptions = {}): fc.Arbitrary<Call> {
  return new CallArbitrary(program, options);
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
  const manners: readonly Manner[] = [{ filled: true, predictable: true }, { filled: true }, {}];
  return manners
    .map((manner) => new CallArbitrary(program, options, label, manner))
    .find((calls, n) => calls.probe(n < manners.length - 1 ? MANNER_PROBES : PROBES).found);
}

/** Undefined where there are valid calls; some meanings are always unpredictable. */
export function whyNeverValid(program: Program, options: DomainOptions = {}): string | undefined {
  const { found, stuck } = new CallArbitrary(program, options).probe(PROBES);
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
