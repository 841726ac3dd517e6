// How far the calls of the suite reach, at a sample: nothing of these ops goes without exercise at the quick effort.
import { expect, test } from 'vitest';
import { loadOpset } from '../../src/opset/index.ts';
import { packageFolder } from '../../src/opset/root.ts';
import { Coverage, describeTargets } from '../../src/semantics/coverage/index.ts';
import { readHints } from '../../src/semantics/domain/index.ts';
import { evaluate, exactAlgebra, type Meaning } from '../../src/semantics/evaluate/index.ts';
import { callsOf, firstCalls, Oracle, planChecks } from '../suite/index.ts';

/** Ops that differ in structure; tools/coverage.ts looks at all of them, at the default effort. */
const OPS = [
  'abs',
  'amax',
  'bmm',
  'cat',
  'cumsum',
  'gather',
  'masked_scatter',
  'permute',
  'prod.dim_int',
  'slice.Tensor',
  'where.self',
];

const oracle = new Oracle(loadOpset(packageFolder()).opset);
const keys = planChecks(oracle, { ops: OPS }).map(({ op }) => op);

test.each([...new Set(keys)])('%s', (op) => {
  const coverage = new Coverage();
  const lookup = (key: string): Meaning | undefined => oracle.meaning(key);
  for (const plan of planChecks(oracle, { ops: [op], effort: 'quick' })) {
    const calls = plan.aspect === 'random' ? undefined : callsOf(oracle, plan);
    for (const { args } of calls ? firstCalls(calls, 1, plan.runs) : [])
      evaluate(exactAlgebra(), oracle.meaning(op) as Meaning, args, { lookup, watch: coverage });
  }
  const { unreached } = readHints(oracle.opset.ops.get(op)?.versions.at(-1)?.domain ?? {});
  const met = coverage.of(op);
  const missing = [...describeTargets(oracle.program(op))]
    .filter(([target, { text, within }]) => within === undefined && !met.has(target) && !(text in unreached))
    .map(([, { text }]) => text);
  expect(missing).toEqual([]);
});

test('the sample has all of its ops', () => {
  expect(new Set(keys).size).toBe(OPS.length);
});
