// The suite over one back end: plans, runs, adds up.
import type { Backend } from '../../src/backend/index.ts';
import {
  CASE_STATUSES,
  type CaseCounts,
  type CaseStatus,
  type ConformanceReport,
} from '../../src/report/conformance.ts';
import { type CheckResult, runCheck } from './check.ts';
import type { Oracle } from './oracle.ts';
import { planChecks, type Selection } from './plan.ts';

export interface RunOptions extends Selection {
  readonly seed: number;
  /** Version of the op-set whose specs judge. */
  readonly version: string;
  /** End at the first failure: enough to know that a back end is wrong. */
  readonly stopAtFailure?: boolean;
  readonly onResult?: (result: CheckResult, done: number, total: number) => void;
}

export async function runSuite(backend: Backend, oracle: Oracle, options: RunOptions): Promise<ConformanceReport> {
  const capabilities = await backend.describe();
  const plans = planChecks(oracle, options);
  const results: CheckResult[] = [];
  for (const plan of plans) {
    const result = await runCheck(backend, capabilities, oracle, plan, options.seed);
    results.push(result);
    options.onResult?.(result, results.length, plans.length);
    if (result.failure && options.stopAtFailure) break;
  }
  const ops: Record<string, CaseCounts> = {};
  for (const op of new Set(plans.map((p) => p.op))) ops[op] = addUp(results.filter((r) => r.plan.op === op));
  return {
    suite: 'opset',
    version: options.version,
    seed: options.seed,
    backend: { name: backend.name, version: backend.version, profile: oracle.profile.name },
    counts: addUp(results),
    elements: {
      judged: total(results, (r) => r.elements.judged),
      notJudged: total(results, (r) => r.elements.notJudged),
    },
    ops,
    failures: results.flatMap((r) => (r.failure ? [r.failure] : [])),
    empty: results.filter((r) => addUpOne(r) === 0).map(({ plan }) => `${plan.op}/${plan.aspect}.${plan.label}`),
  };
}

function addUp(results: readonly CheckResult[]): CaseCounts {
  const entry = (status: CaseStatus): [CaseStatus, number] => [
    status,
    status === 'blocked' ? 0 : total(results, (r) => r.counts[status]),
  ];
  return Object.fromEntries(CASE_STATUSES.map(entry)) as CaseCounts;
}

function addUpOne(result: CheckResult): number {
  return Object.values(result.counts).reduce((a, b) => a + b, 0);
}

function total(results: readonly CheckResult[], of: (result: CheckResult) => number): number {
  return results.reduce((sum, result) => sum + of(result), 0);
}
