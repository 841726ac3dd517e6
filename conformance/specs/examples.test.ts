// Every example of every spec, run: its results are among those that the meaning allows.
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadOpset } from '../../src/opset/index.ts';
import { Oracle } from '../suite/index.ts';
import { exampleCall, exampleResults } from './example.ts';

const oracle = new Oracle(loadOpset(fileURLToPath(new URL('../..', import.meta.url))).opset);

describe.each(oracle.ops)('%s', (op) => {
  const version = oracle.opset.ops.get(op)?.versions.at(-1);
  const names = oracle.program(op).results.map(({ name }) => name);

  test.each((version?.examples ?? []).map((example, n) => ({ n: n + 1, example })))('example $n', ({ example }) => {
    const expected = oracle.expect(op, exampleCall(version!, example));
    // Of uninitialised memory an example shows the shape only.
    if (expected.status === 'unpredictable' && names.every((name) => 'shape' in Object(example[name]))) return;
    if (expected.status !== 'ok') throw new Error(`${expected.status}: ${JSON.stringify(expected)}`);
    const results = exampleResults(names, example, expected);
    const shown = names.flatMap((_, n) => (results[n] === undefined ? [] : [n]));
    const promised = { ...expected, outputs: shown.map((n) => expected.outputs[n]!) };
    const verdict = oracle.judge(
      shown.map((n) => results[n]!),
      promised,
    );
    expect({ mismatches: verdict.mismatches, first: verdict.first, shown: shown.length > 0 }).toEqual({
      mismatches: [],
      first: undefined,
      shown: names.length > 0,
    });
  });

  test('has an example', () => {
    expect(version?.examples.length).toBeGreaterThan(0);
  });
});
