// One check of the suite: many calls of one op in one aspect, the first failing one shrunk.
import * as fc from 'fast-check';
import type { Args, Backend, Capabilities } from '../../src/backend/index.ts';
import type { CaseFailure, CaseStatus } from '../../src/report/conformance.ts';
import {
  type Call,
  callToPython,
  callToTypeScript,
  describeCall,
  invalidCalls,
  newTally,
  type Tally,
  validCalls,
  whyNeverValid,
} from '../../src/semantics/domain/index.ts';
import { Tensor } from '../../src/tensor/index.ts';
import { type Attempt, attempt } from './attempt.ts';
import { type Aspect, type CaseId, printCaseId, printCheck, seedOf } from './case-id.ts';
import type { Oracle } from './oracle.ts';
import { withTurns } from './turns.ts';

/** What is to be checked, and how hard. */
export interface CheckPlan {
  readonly op: string;
  readonly since: string;
  readonly aspect: Aspect;
  readonly label: string;
  readonly runs: number;
}

export interface CheckResult {
  readonly plan: CheckPlan;
  readonly counts: Readonly<Record<Exclude<CaseStatus, 'blocked'>, number>>;
  readonly elements: { readonly judged: number; readonly notJudged: number };
  /** What drawing the calls took. */
  readonly tally: Tally;
  readonly failure?: CaseFailure;
  /** Why the failure is known and does not count as one. */
  readonly expected?: string;
}

/** Calls that shrinking may cost after a failure; a back end that crashes or hangs is not asked again and again. */
const SHRINK_CALLS = 300;

/**
 * The calls of a check; `tally` counts what drawing them takes. Undefined where there are none: the label cannot be broken alone, or nothing
 * valid falls under the row.
 */
export function callsOf(
  oracle: Oracle,
  plan: Pick<CheckPlan, 'op' | 'aspect' | 'label'>,
  tally?: Tally,
): fc.Arbitrary<Call> | undefined {
  const program = oracle.program(plan.op);
  const options = { ...oracle.domain(plan.op), ...(tally ? { tally } : {}) };
  if (plan.aspect === 'refusal') return invalidCalls(program, plan.label, options);
  const row = { ...options, row: plan.label };
  // A stream shows in elements only.
  const manner = plan.aspect === 'random' ? { filled: true } : {};
  // A meaning that is always unpredictable (uninitialised memory) has no call whose result could be judged.
  if (whyNeverValid(program, row, manner) !== undefined) return undefined;
  const calls = validCalls(program, row, manner);
  return plan.aspect === 'random' ? calls.filter(({ args }) => isFilled(oracle, plan.op, args, tally)) : calls;
}

/** The shapes of some results are known only once they are there; a call that gives no elements then counts as rejected. */
function isFilled(oracle: Oracle, op: string, args: Args, tally?: Tally): boolean {
  const filled = oracle.evaluate(op, args).some((output) => output instanceof Tensor && output.numel > 0);
  if (!filled && tally) tally.rejects++;
  return filled;
}

export async function runCheck(
  backend: Backend,
  capabilities: Capabilities,
  oracle: Oracle,
  plan: CheckPlan,
  runSeed: number,
): Promise<CheckResult> {
  const counts = { passed: 0, failed: 0, crashed: 0, hung: 0, expected: 0, unsupported: 0, notJudged: 0 };
  const elements = { judged: 0, notJudged: 0 };
  const tally = newTally();
  const done = (failure?: CaseFailure): CheckResult => ({
    plan,
    counts,
    elements,
    tally,
    ...(failure ? { failure } : {}),
  });
  if (capabilities.ops !== '*' && !capabilities.ops.includes(plan.op)) {
    counts.unsupported = plan.runs;
    return done();
  }
  const calls = callsOf(oracle, plan, tally);
  if (!calls) return done();
  let last: { readonly call: Call; readonly attempt: Attempt } | undefined;
  let shrinks = 0;
  const holds = async (call: Call): Promise<boolean> => {
    if (last && (last.attempt.status !== 'failed' || ++shrinks > SHRINK_CALLS)) return true;
    const result = usesOnly(call, capabilities)
      ? await attempt(backend, oracle, plan.op, call.args, plan.aspect)
      : UNSUPPORTED;
    const fails = result.status === 'failed' || result.status === 'crashed' || result.status === 'hung';
    if (!last && !fails) counts[result.status]++;
    if (!last && result.verdict) {
      elements.judged += result.verdict.judged;
      elements.notJudged += result.verdict.notJudged;
    }
    if (fails) last = { call, attempt: result };
    return !fails;
  };
  const seed = seedOf(runSeed, printCheck(plan));
  const details = await fc.check(withTurns(fc.asyncProperty(calls, holds), calls), { seed, numRuns: plan.runs });
  if (!last) return done();
  // A smaller call may fail in another way: the one that is reported counts.
  counts[last.attempt.status]++;
  const id: CaseId = { ...plan, seed: details.seed, path: details.counterexamplePath ?? '' };
  return done(failureOf(id, last.call, last.attempt));
}

const UNSUPPORTED: Attempt = { status: 'unsupported', message: 'a dtype that the back end does not offer' };

function failureOf(id: CaseId, call: Call, { status, message }: Attempt): CaseFailure {
  return {
    case: printCaseId(id),
    op: id.op,
    aspect: `${id.aspect}.${id.label}`,
    status,
    message,
    call: describeCall(call),
    python: callToPython(call),
    typescript: callToTypeScript(call),
  };
}

function usesOnly(call: Call, { dtypes }: Capabilities): boolean {
  return Object.values(call.args)
    .flat()
    .every((value) => !(value instanceof Tensor) || dtypes.includes(value.dtype));
}
