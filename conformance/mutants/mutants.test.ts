// The suite's own power: every mutant is caught at the default effort, and the back end they wrap passes.
import { beforeAll, describe, expect, test } from 'vitest';
import { loadOpset } from '../../src/opset/index.ts';
import { createReferenceBackend } from '../../src/reference/index.ts';
import { casesIn, failuresIn } from '../../src/report/conformance.ts';
import { Oracle, planChecks, runSuite } from '../suite/index.ts';
import { MUTANTS, mutate } from './index.ts';

/** Ops that between them have every argument that a mutant breaks. */
const OPS = [
  'add.Tensor',
  'addmm',
  'sum.dim_IntList',
  'mm',
  'div.Tensor_mode',
  'sort',
  'index_put',
  'eq.Tensor',
  'max_pool2d_with_indices',
  'upsample_bilinear2d.vec',
  'exp',
  'full',
  'argmax',
  'convolution',
];

let oracle: Oracle;
beforeAll(() => {
  oracle = new Oracle(loadOpset('.').opset);
});

describe('mutants', () => {
  test('the reference passes, over at least five hundred cases: all that are planned but for rows that are left open', async () => {
    const plans = planChecks(oracle, { effort: 'quick', ops: OPS });
    const report = await runSuite(createReferenceBackend(), oracle, {
      seed: 1,
      version: '1.0',
      effort: 'quick',
      ops: OPS,
    });
    expect(report.failures).toEqual([]);
    expect(Object.keys(report.ops)).toHaveLength(OPS.length);
    // Every label is broken; a row without a call is one whose results are all unpredictable.
    expect(report.empty.filter((check) => !check.includes('/value.'))).toEqual([]);
    const drawn = plans.filter(({ op, aspect, label }) => !report.empty.includes(`${op}/${aspect}.${label}`));
    expect(casesIn(report.counts)).toBe(drawn.reduce((total, { runs }) => total + runs, 0));
    expect(casesIn(report.counts)).toBeGreaterThan(500);
    expect(report.counts.passed).toBeGreaterThan(0.95 * casesIn(report.counts));
  });

  test.each(MUTANTS.map((mutant) => [mutant.name, mutant] as const))('%s is caught', async (_, mutant) => {
    const backend = mutate(createReferenceBackend(), mutant);
    const report = await runSuite(backend, oracle, {
      seed: 1,
      version: '1.0',
      effort: 'default',
      ops: OPS,
      stopAtFailure: true,
    });
    expect(failuresIn(report.counts)).toBeGreaterThan(0);
  });

  test('there are at least thirty', () => {
    expect(MUTANTS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(MUTANTS.map((m) => m.name)).size).toBe(MUTANTS.length);
  });
});
