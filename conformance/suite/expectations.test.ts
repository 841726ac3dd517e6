// Known failures: read from YAML, counted apart from failures and passes, and told once they no longer hold.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Backend, Outcome } from '../../src/backend/index.ts';
import { loadOpset } from '../../src/opset/index.ts';
import type { ConformanceReport } from '../../src/report/conformance.ts';
import { printConformance } from '../../src/report/conformance-human.ts';
import { DTYPES, type DType } from '../../src/tensor/dtype.ts';
import { type Expectation, readExpectations } from './expectations.ts';
import { Oracle } from './oracle.ts';
import { runSuite } from './run.ts';

/** Refuses every call: what should be refused passes, what has a value fails. */
const REFUSER: Backend = {
  name: 'refuser',
  version: '1',
  describe: async () => ({ ops: '*', dtypes: Object.keys(DTYPES) as DType[], profile: null, features: [] }),
  call: async (): Promise<Outcome> => ({ status: 'refused', message: 'no' }),
} as Backend;

let oracle: Oracle;
beforeAll(() => {
  oracle = new Oracle(loadOpset('.').opset);
});

function run(...expectations: Expectation[]): Promise<ConformanceReport> {
  return runSuite(REFUSER, oracle, { seed: 1, version: '1.0', effort: 'quick', ops: ['mm'], expectations });
}

const KNOWN: Expectation = { op: 'aten.mm.default', check: 'value.D1', status: 'failed', reason: 'it refuses all' };

describe('a run with expectations', () => {
  test('counts a known failure apart, and neither as a failure nor as a pass', async () => {
    const [plain, known] = [await run(), await run(KNOWN)];
    expect(plain.failures.map(({ aspect }) => aspect)).toContain('value.D1');
    expect(known.failures.map(({ aspect }) => aspect)).not.toContain('value.D1');
    expect(known.expected).toMatchObject([{ aspect: 'value.D1', status: 'failed', reason: 'it refuses all' }]);
    expect(known.counts).toEqual({ ...plain.counts, failed: plain.counts.failed - 1, expected: 1 });
    expect(known.stale).toEqual([]);
    expect(printConformance(known)).toContain('expected: aten.mm.default/value.D1 failed: it refuses all');
  });

  test('a check that fails in another way is a failure', async () => {
    const report = await run({ ...KNOWN, status: ['crashed', 'hung'] });
    expect(report.counts.expected).toBe(0);
    expect(report.failures.map(({ aspect }) => aspect)).toContain('value.D1');
  });

  test('an entry whose check passed, or is not there, is stale', async () => {
    const passing = { ...KNOWN, check: 'refusal.dtypes' };
    expect((await run(passing)).stale).toEqual(['aten.mm.default/refusal.dtypes is expected to fail, and did not']);
    expect((await run({ ...passing, sometimes: true })).stale).toEqual([]);
    const report = await run({ ...KNOWN, check: 'refusal.C99', sometimes: true });
    expect(report.stale).toEqual(['aten.mm.default/refusal.C99 is expected to fail, and there is no such check']);
    expect(printConformance(report)).toContain('stale: aten.mm.default/refusal.C99');
  });

  test('a back end is as new after a check that is known to fail', async () => {
    let restarts = 0;
    const backend = { ...REFUSER, restart: async () => void restarts++ };
    await runSuite(backend, oracle, { seed: 1, version: '1.0', effort: 'quick', ops: ['mm'], expectations: [KNOWN] });
    expect(restarts).toBe(1);
  });

  test('of ops that were not selected nothing is said', async () => {
    expect((await run({ ...KNOWN, op: 'aten.bmm.default' })).stale).toEqual([]);
  });
});

describe('the file', () => {
  test.each([
    ['- {op: aten.mm.default, check: value.D1, status: failed}', /missing-field.*'reason'/],
    ['- {op: aten.mm.default, check: value.D1, status: slow, reason: x}', /bad-value|wrong-type/],
    ['- {op: aten.mm.default, check: speed.D1, status: hung, reason: x}', /bad-value/],
    ['- {op: aten.mm.default, check: value.D1, status: hung, reasons: x}', /unknown-field/],
    ['{op: aten.mm.default}', /wrong-type.*list/],
    [
      '- {op: a.b.c, check: value.D1, status: hung, reason: x}\n- {op: a.b.c, check: value.D1, status: hung, reason: y}',
      /duplicate-definition.*a\.b\.c\/value\.D1/,
    ],
  ])('%s is not in order', (text, problem) => {
    const { findings } = readExpectations(text, 'x.yaml');
    expect(findings.map(({ code, message }) => `${code}: ${message}`).join('\n')).toMatch(problem);
  });

  test('the files of the clients are in order, and name ops and checks that are there', () => {
    const folder = 'conformance/clients/python';
    const files = readdirSync(folder).filter((name) => name.endsWith('.expectations.yaml'));
    expect(files).not.toEqual([]);
    for (const name of files) {
      const { expectations, findings } = readExpectations(readFileSync(`${folder}/${name}`, 'utf8'), name);
      expect(findings).toEqual([]);
      for (const { op } of expectations) expect(oracle.ops).toContain(op);
    }
  });
});
