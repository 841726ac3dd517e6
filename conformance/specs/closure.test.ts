// The closure report, proved by running: a composite that is said to end in core ops executes nothing else.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXECUTORS } from '../../generated/reference/index.ts';
import { openPack } from '../../src/backend/index.ts';
import { readPyTorchOverloads } from '../../src/opset/imports.ts';
import { loadOpset } from '../../src/opset/index.ts';
import { type Executor, referenceBackend } from '../../src/reference/index.ts';
import { closureOf } from '../../src/semantics/closure.ts';
import { checkOpset } from '../../src/semantics/library.ts';
import { exampleCall } from './example.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { opset } = loadOpset(ROOT);
const overloads = readPyTorchOverloads(ROOT);
const composites = [...opset.ops.values()].filter(({ tier }) => tier === 'composite').map(({ key }) => key);
const closures = closureOf(checkOpset(opset), new Set([...overloads.functional, ...composites]), overloads.reasons);
const recorded = openPack(join(ROOT, 'conformance/vectors/pytorch-2.15/golden-composite'));

/** What runs, down to the first op that is no composite: how that does it is its own matter. */
const executed = new Set<string>();
let isInside = false;
const traced = EXECUTORS.map(
  (executor): Executor => ({
    ...executor,
    run: (args, call) => {
      if (isInside) return executor.run(args, call);
      executed.add(executor.key);
      isInside = opset.ops.get(executor.key)?.tier !== 'composite';
      try {
        return executor.run(args, call);
      } finally {
        isInside = false;
      }
    },
  }),
);
const reference = referenceBackend(traced);

describe('what decomposes', () => {
  test.each(closures.filter(({ status }) => status === 'decomposes'))('$key ends in core ops', ({ key, endsIn }) => {
    const version = opset.ops.get(key)!.versions.at(-1)!;
    const calls = [
      ...version.examples.map((example) => exampleCall(version, example)),
      ...(recorded.ops.includes(key) ? [...recorded.cases(key)].map((one) => one.call().args) : []),
    ];
    executed.clear();
    const answered = calls.filter((args) => reference.callSync(key, args).status === 'ok');
    const leaves = [...executed].filter((one) => opset.ops.get(one)?.tier !== 'composite');
    expect(answered.length).toBeGreaterThan(0);
    expect(leaves.filter((leaf) => opset.ops.get(leaf)?.tier !== 'core')).toEqual([]);
    expect(leaves.filter((leaf) => !endsIn.includes(leaf))).toEqual([]);
  });
});

test('every functional overload is accounted for', () => {
  const functional = new Set(overloads.functional);
  const counts = Object.fromEntries(['core', 'decomposes', 'extension', 'open'].map((status) => [status, 0]));
  for (const { key, status, reason } of closures) {
    if (functional.has(key)) counts[status] = (counts[status] ?? 0) + 1;
    expect(status === 'open').toBe(reason !== undefined);
  }
  expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(functional.size);
  expect(counts.decomposes).toBeGreaterThanOrEqual(400);
});
