// The shipped specs: valid calls are not refused, and what breaks a label is refused with that label.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadOpset } from '../../opset/load.ts';
import { packageFolder } from '../../opset/root.ts';
import { type Evaluation, evaluate, type Meaning } from '../evaluate/call.ts';
import { defaultsOf } from '../evaluate/defaults.ts';
import { LimitError, MeaningError } from '../evaluate/error.ts';
import { exactAlgebra } from '../evaluate/exact.ts';
import { checkOpset } from '../library.ts';
import { describeCall, invalidCalls, labelsOf, newTally, optionsOf, validCalls, whyNeverValid } from './index.ts';

const { opset } = loadOpset(packageFolder());
const { ops, findings } = checkOpset(opset);
const algebra = exactAlgebra();

function lookup(key: string): Meaning | undefined {
  const op = ops.get(key);
  const [program, version] = [op?.programs.at(-1), op?.spec.versions.at(-1)];
  return program && version && { program, defaults: defaultsOf(version.signature) };
}

/** What an evaluation says of a call; a meaning that fails is for the tests of the specs to report. */
function outcome(meaning: Meaning, args: Parameters<typeof evaluate>[2]): string {
  try {
    const result: Evaluation = evaluate(algebra, meaning, args, { lookup, limit: 2 ** 20 });
    return result.status === 'ok' ? 'ok' : result.label;
  } catch (error) {
    if (
      error instanceof MeaningError ||
      error instanceof LimitError ||
      error instanceof RangeError ||
      error instanceof TypeError
    )
      return 'ok';
    throw error;
  }
}

/** Ops whose texts are in order, every nineteenth: all of them would take many minutes. */
const checked = [...ops.keys()]
  .filter((key) => !findings.some(({ message }) => message.startsWith(`${key}:`)))
  .filter((_, n) => n % 19 === 3);

test('calls of the specs', { timeout: 120_000 }, () => {
  const tally = newTally();
  for (const key of checked) {
    const meaning = lookup(key) as Meaning;
    const { program } = meaning;
    const version = ops.get(key)?.spec.versions.at(-1) as Parameters<typeof optionsOf>[0];
    const options = { ...optionsOf(version), lookup, tally };
    if (whyNeverValid(program, options) !== undefined) continue;
    for (const call of fc.sample(validCalls(program, options), { numRuns: 12, seed: 1 }))
      expect(outcome(meaning, call.args), describeCall(call)).toBe('ok');
    for (const label of labelsOf(program)) {
      const calls = invalidCalls(program, label, optionsOf(version));
      if (!calls) continue;
      for (const call of fc.sample(calls, { numRuns: 3, seed: 1 })) {
        expect(outcome(meaning, call.args), describeCall(call)).toBe(`${key}/${label}`);
      }
    }
  }
  expect(tally.rejects / tally.calls).toBeLessThan(0.05);
});
