// The derivatives of two versions, run on the same calls: arguments whose gradient changed come out, with a witness where one is needed.
import * as fc from 'fast-check';
import type { Args } from '../../backend/values.ts';
import { type Call, optionsOf, validCalls } from '../../semantics/domain/index.ts';
import { DTYPES } from '../../tensor/dtype.ts';
import { Tensor } from '../../tensor/tensor.ts';
import type { Canon } from '../canonical.ts';
import type { Witness } from '../change.ts';
import { CannotTell } from '../error.ts';
import { derivativeMeaning, withGradients } from './derivative.ts';
import { compareCall, type Version, witnessOf } from './explore.ts';
import { runCall } from './outcome.ts';

export interface GradientChange {
  readonly argument: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Holds the arguments, the results and their gradients. */
  readonly witness?: Witness;
}

const RUNS = 80;

/** `sameMeaning`: formulas that read alike need not be run, for what they read is the same. */
export function compareGradients(old: Version, next: Version, canon: Canon, sameMeaning: boolean): GradientChange[] {
  const [before, after] = [canon.derivatives(old.meaning.program), canon.derivatives(next.meaning.program)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((argument): GradientChange[] => {
    if (!before.has(argument)) return [{ argument, kind: 'added' }];
    if (!after.has(argument)) return [{ argument, kind: 'removed' }];
    if (sameMeaning && before.get(argument) === after.get(argument)) return [];
    const witness = findDifference(old, next, argument);
    return witness ? [{ argument, kind: 'changed', witness }] : [];
  });
}

function findDifference(old: Version, next: Version, argument: string): Witness | undefined {
  const [a, b] = [old, next].map((version) => ({
    side: version.side,
    meaning: derivativeMeaning(version.meaning, argument)!,
  })) as [Version, Version];
  const definition = old.side.ops.get(old.meaning.program.key)?.definition;
  const options = definition ? optionsOf(definition.version) : { defaults: old.meaning.defaults };
  const calls = validCalls(old.meaning.program, { ...options, lookup: old.side.lookup, elements: 40, special: false });
  let said = 0;
  /** The call with its results and their gradients, where both versions define it alike. */
  const extended = ({ args }: Call): Args | undefined => {
    if (!isFloat(args, argument)) return undefined;
    const sight = compareCall(old, next, args);
    const result = runCall(old.meaning, args, old.side);
    if ((sight !== 'same' && sight !== 'near') || result.status !== 'ok') return undefined;
    return withGradients(old.meaning.program, args, result.outputs);
  };
  const alike = (call: Call): boolean => {
    const args = extended(call);
    if (!args) return true;
    const sight = compareCall(a, b, args);
    if (sight !== 'open') said++;
    return sight === 'same' || sight === 'near' || sight === 'open';
  };
  const { counterexample } = fc.check(fc.property(calls, alike), {
    numRuns: RUNS,
    seed: 1,
    interruptAfterTimeLimit: 5000,
  });
  const [call] = counterexample ?? [];
  const args = call && extended(call);
  if (args) return witnessOf(a, b, args);
  if (said === 0)
    throw new CannotTell(`no call could be made that tells whether the derivative of '${argument}' changed`);
  return undefined;
}

/** Gradients are taken of floats. */
function isFloat(args: Args, argument: string): boolean {
  const value = [args[argument] ?? null].flat()[0];
  return value instanceof Tensor
    ? DTYPES[value.dtype].class === 'float' || DTYPES[value.dtype].class === 'complex'
    : value !== null;
}
