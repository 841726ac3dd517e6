// Random ops at back ends with a stream of their own: one that draws as well as ours passes, and each way of drawing badly is found.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { EXECUTORS } from '../../generated/reference/index.ts';
import type { Args, Backend, Outcome, Value } from '../../src/backend/index.ts';
import { loadOpset } from '../../src/opset/index.ts';
import { referenceBackend } from '../../src/reference/index.ts';
import { Complex, elementsOf, Tensor, tensorOf } from '../../src/tensor/index.ts';
import { Oracle, runSuite } from './index.ts';
import { differ } from './random.ts';

const oracle = new Oracle(loadOpset(fileURLToPath(new URL('../..', import.meta.url))).opset);
const reference = referenceBackend(EXECUTORS);

/** Draws from the streams of other seeds, and does not say that it knows ours. */
function stranger(answer: (call: (seed: number) => Outcome, seed: number) => Outcome): Backend {
  return {
    ...reference,
    describe: async () => ({ ...(await reference.describe()), features: ['strided'] }),
    call: async (op: string, args: Args, { seed = 0 } = {}) =>
      answer((other) => reference.callSync(op, args, { seed: other }), seed),
  };
}

async function failures(backend: Backend, ops: readonly string[]): Promise<string[]> {
  const report = await runSuite(backend, oracle, { seed: 1, version: '1.0', effort: 'quick', ops });
  return report.failures.map(({ op, aspect }) => `${op}/${aspect}`);
}

/** Every float element changed, of complex ones both parts. */
function changed(outcome: Outcome, change: (x: number, n: number) => number): Outcome {
  if (outcome.status !== 'ok') return outcome;
  const one = (value: Value): Value =>
    value instanceof Tensor && /float|complex/.test(value.dtype)
      ? tensorOf(
          value.dtype,
          elementsOf(value).map((x, n) =>
            x instanceof Complex ? new Complex(change(x.re, n), change(x.im, n)) : change(x as number, n),
          ),
          value.shape,
        )
      : value;
  return { ...outcome, outputs: outcome.outputs.map(one) };
}

const OPS = ['rand', 'randn', 'randperm', 'native_dropout'];

test('the reference passes, and so does the same generator with other seeds', async () => {
  expect(await failures(reference, OPS)).toEqual([]);
  expect(
    await failures(
      stranger((call, seed) => call(seed + 1_000_003)),
      OPS,
    ),
  ).toEqual([]);
});

let drawn = 0;
test.each<[string, string[], (call: (seed: number) => Outcome, seed: number) => Outcome]>([
  ['ignores the seed', ['rand'], (call) => call(drawn++)],
  ['gives every seed the same numbers', ['rand'], (call) => call(5)],
  ['draws from a half of the range', ['rand'], (call, seed) => changed(call(seed + 99), (x) => x / 2)],
  ['leaves the range', ['rand'], (call, seed) => changed(call(seed + 99), (x) => x + 1)],
  ['has the wrong variance', ['randn'], (call, seed) => changed(call(seed + 99), (x) => 3 * x)],
  ['drops without scaling', ['native_dropout'], (call, seed) => changed(call(seed + 99), (x) => x / 2)],
])('a back end that %s fails', async (_, ops, answer) => {
  expect((await failures(stranger(answer), ops)).length).toBeGreaterThan(0);
});

test('two samples differ where their distributions do, and not by chance', () => {
  const evenly = (n: number, shift = 0): number[] => Array.from({ length: n }, (_, k) => (k + 0.5) / n + shift);
  expect(differ(evenly(256), evenly(200))).toBe(false);
  expect(differ(evenly(256), evenly(256, 0.2))).toBe(false);
  expect(differ(evenly(256), evenly(256, 0.4))).toBe(true);
});
