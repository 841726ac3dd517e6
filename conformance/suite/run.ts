// The suite over one back end: plans, runs, adds up.
import type { Backend } from '../../src/backend/index.ts';
import {
  CASE_STATUSES,
  type CaseCounts,
  type CaseStatus,
  type ConformanceReport,
  type GeneratorCounts,
} from '../../src/report/conformance.ts';
import { printCheck } from './case-id.ts';
import { type CheckResult, runCheck } from './check.ts';
import { applyExpectations, type Expectation, isKnown, staleExpectations } from './expectations.ts';
import type { Oracle } from './oracle.ts';
import { planChecks, type Selection } from './plan.ts';

export interface RunOptions extends Selection {
  readonly seed: number;
  /** Version of the op-set whose specs judge. */
  readonly version: string;
  /** End at the first failure: enough to know that a back end is wrong. */
  readonly stopAtFailure?: boolean;
  /** Failures that are known: they count as expected, and one that no longer fails fails the run. */
  readonly expectations?: readonly Expectation[];
  readonly onResult?: (result: CheckResult, done: number, total: number) => void;
}

export async function runSuite(backend: Backend, oracle: Oracle, options: RunOptions): Promise<ConformanceReport> {
  const capabilities = await backend.describe();
  const plans = planChecks(oracle, options);
  const { expectations = [] } = options;
  const made: CheckResult[] = [];
  for (const plan of plans) {
    const result = await runCheck(backend, capabilities, oracle, plan, options.seed);
    const [judged = result] = applyExpectations([result], expectations);
    // What is known to fail may have written where it should not.
    if (isKnown(plan, expectations)) await backend.restart?.();
    made.push(judged);
    options.onResult?.(judged, made.length, plans.length);
    if (isNews(judged) && options.stopAtFailure) break;
  }
  const results: readonly CheckResult[] = made;
  const keys = [...new Set(plans.map((p) => p.op))];
  const byOp = <T>(count: (own: readonly CheckResult[]) => T): Record<string, T> =>
    Object.fromEntries(keys.map((op) => [op, count(results.filter((r) => r.plan.op === op))]));
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
    ops: byOp(addUp),
    failures: results.flatMap((r) => (r.failure && isNews(r) ? [r.failure] : [])),
    expected: results.flatMap(({ failure, expected }) =>
      failure && expected !== undefined ? [{ ...failure, reason: expected }] : [],
    ),
    stale: staleExpectations(results, expectations, !options.ops && !options.shard),
    generator: { ...countTries(results), ops: byOp(countTries) },
    empty: results.filter((r) => addUpOne(r) === 0).map(({ plan }) => printCheck(plan)),
  };
}

/** A failure that nobody expects. */
function isNews({ failure, expected }: CheckResult): boolean {
  return failure !== undefined && expected === undefined;
}

function addUp(results: readonly CheckResult[]): CaseCounts {
  const entry = (status: CaseStatus): [CaseStatus, number] => [
    status,
    status === 'blocked' ? 0 : total(results, (r) => r.counts[status]),
  ];
  return Object.fromEntries(CASE_STATUSES.map(entry)) as CaseCounts;
}

function countTries(results: readonly CheckResult[]): GeneratorCounts {
  return { tries: total(results, (r) => r.tally.calls), rejects: total(results, (r) => r.tally.rejects) };
}

function addUpOne(result: CheckResult): number {
  return Object.values(result.counts).reduce((a, b) => a + b, 0);
}

function total(results: readonly CheckResult[], of: (result: CheckResult) => number): number {
  return results.reduce((sum, result) => sum + of(result), 0);
}
