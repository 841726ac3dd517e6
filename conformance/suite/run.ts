// The suite over one back end: plans, runs, adds up.
import type { Backend } from '../../src/backend/index.ts';
import type { Status } from './attempt.ts';
import { type CheckResult, type Failure, runCheck } from './check.ts';
import type { Oracle } from './oracle.ts';
import { planChecks, type Selection } from './plan.ts';

/** Cases by what became of them. `blocked` ones were not tried, since the back end could not even start. */
export type Counts = Readonly<Record<Status | 'blocked', number>>;

export interface Report {
  readonly suite: 'opset';
  readonly version: string;
  readonly seed: number;
  readonly backend: { readonly name: string; readonly version: string; readonly profile: string };
  readonly counts: Counts;
  readonly elements: { readonly judged: number; readonly notJudged: number };
  readonly ops: Readonly<Record<string, Counts>>;
  readonly failures: readonly Failure[];
  /** Checks that found no call: labels that cannot be broken alone. */
  readonly empty: readonly string[];
}

export interface RunOptions extends Selection {
  readonly seed: number;
  /** Version of the op-set whose specs judge. */
  readonly version: string;
  readonly onResult?: (result: CheckResult, done: number, total: number) => void;
}

export async function runSuite(backend: Backend, oracle: Oracle, options: RunOptions): Promise<Report> {
  const capabilities = await backend.describe();
  const plans = planChecks(oracle, options);
  const results: CheckResult[] = [];
  for (const plan of plans) {
    const result = await runCheck(backend, capabilities, oracle, plan, options.seed);
    results.push(result);
    options.onResult?.(result, results.length, plans.length);
  }
  const ops: Record<string, Counts> = {};
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

const STATUSES: readonly (Status | 'blocked')[] = [
  'passed',
  'failed',
  'crashed',
  'hung',
  'unsupported',
  'blocked',
  'notJudged',
];

function addUp(results: readonly CheckResult[]): Counts {
  return Object.fromEntries(
    STATUSES.map((s) => [s, s === 'blocked' ? 0 : total(results, (r) => r.counts[s])]),
  ) as Counts;
}

function addUpOne(result: CheckResult): number {
  return Object.values(result.counts).reduce((a, b) => a + b, 0);
}

function total(results: readonly CheckResult[], of: (result: CheckResult) => number): number {
  return results.reduce((sum, result) => sum + of(result), 0);
}
