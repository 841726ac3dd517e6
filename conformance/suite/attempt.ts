// One call put to a back end and judged: what happened, in one word and a sentence.
import { type Args, type Backend, BackendCrashed, BackendFailure, type Outcome } from '../../src/backend/index.ts';
import type { CaseStatus } from '../../src/report/conformance.ts';
import type { IntervalResult } from '../../src/semantics/interval/index.ts';
import type { Verdict } from '../../src/semantics/judge/index.ts';
import type { Aspect } from './case-id.ts';
import type { Oracle } from './oracle.ts';
import { compareDistributions, expectAnyStream, sameAnswer, toCall } from './random.ts';

/** Blocked cases are never tried; what is expected is told afterwards. */
export type Status = Exclude<CaseStatus, 'blocked' | 'expected'>;

export interface Attempt {
  readonly status: Status;
  readonly message: string;
  readonly verdict?: Verdict;
}

const PASSED: Attempt = { status: 'passed', message: '' };

/** Calls `op` and judges the answer: a value case must be answered within the intervals, a refusal case refused. */
export async function attempt(
  backend: Backend,
  oracle: Oracle,
  op: string,
  args: Args,
  aspect: Aspect,
): Promise<Attempt> {
  let outcome: Outcome;
  try {
    if (aspect === 'random') return await attemptStream(backend, oracle, op, args);
    const call = toCall(oracle, op, args);
    outcome = await backend.call(op, call.args, call.options);
  } catch (error) {
    if (error instanceof BackendFailure)
      return { status: error instanceof BackendCrashed ? 'crashed' : 'hung', message: error.message };
    return {
      status: 'failed',
      message: `the back end threw: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  if (outcome.status === 'unsupported') return { status: 'unsupported', message: outcome.message };
  if (aspect === 'refusal') return judgeRefusal(outcome);
  if (!oracle.isRandom(op) || (await sharesStream(backend)))
    return judgeValue(outcome, oracle.expect(op, args), oracle);
  const attempt = judgeValue(outcome, expectAnyStream(oracle, op, args), oracle);
  return attempt.status === 'failed' ? attempt : judgeLaws(outcome, attempt, oracle, op, args);
}

async function sharesStream(backend: Backend): Promise<boolean> {
  return (await backend.describe()).features.includes('philox');
}

/** What no seed may change: laws that hold of the results. */
function judgeLaws(outcome: Outcome, before: Attempt, oracle: Oracle, op: string, args: Args): Attempt {
  if (outcome.status !== 'ok') return before;
  const verdicts = [...oracle.laws(op, args, outcome.outputs)];
  const broken = verdicts.find(([, verdict]) => verdict === 'fails');
  if (broken) return { ...before, status: 'failed', message: `the law ${broken[0]} does not hold of the result` };
  return verdicts.some(([, verdict]) => verdict === 'holds') ? { ...before, ...PASSED } : before;
}

/** The same seed twice, then many seeds against the distribution of the meaning. */
async function attemptStream(backend: Backend, oracle: Oracle, op: string, args: Args): Promise<Attempt> {
  const call = toCall(oracle, op, args);
  const [first, second] = [
    await backend.call(op, call.args, call.options),
    await backend.call(op, call.args, call.options),
  ];
  if (first.status === 'unsupported') return { status: 'unsupported', message: first.message };
  if (first.status !== 'ok')
    return { status: 'failed', message: `the call is valid, and was answered with ${first.status}: ${first.message}` };
  if (!sameAnswer(first, second))
    return { status: 'failed', message: 'the same call with the same seed gives another result' };
  const problem = await compareDistributions(backend, oracle, op, args);
  return problem === undefined ? PASSED : { status: 'failed', message: problem };
}

function judgeRefusal(outcome: Exclude<Outcome, { status: 'unsupported' }>): Attempt {
  if (outcome.status === 'refused') return PASSED;
  return {
    status: 'failed',
    message:
      outcome.status === 'ok'
        ? 'the call violates the spec, and was answered'
        : `the call violates the spec; the answer is an error instead of a refusal: ${outcome.message}`,
  };
}

function judgeValue(outcome: Outcome, expected: IntervalResult, oracle: Oracle): Attempt {
  if (outcome.status !== 'ok')
    return {
      status: 'failed',
      message: `the call is valid, and was answered with ${outcome.status}: ${'message' in outcome ? outcome.message : ''}`,
    };
  if (expected.status !== 'ok') return unjudged(expected);
  const verdict = oracle.judge(outcome.outputs, expected);
  if (!verdict.passed) return { status: 'failed', message: explain(verdict), verdict };
  return verdict.elements > 0 && verdict.judged === 0
    ? { status: 'notJudged', message: 'anything would have been right', verdict }
    : { ...PASSED, verdict };
}

function unjudged(expected: Exclude<IntervalResult, { status: 'ok' }>): Attempt {
  switch (expected.status) {
    case 'refused':
      return {
        status: 'failed',
        message: `the spec refuses its own valid call (${expected.label}): ${expected.message}`,
      };
    case 'unpredictable':
      return { status: 'notJudged', message: `unpredictable by ${expected.label}` };
    case 'not-judged':
      return { status: 'notJudged', message: expected.reason };
  }
}

/** The first thing that is wrong, with what was expected and why. */
export function explain({ mismatches, first, failed, judged }: Verdict): string {
  const [mismatch] = mismatches;
  if (mismatch) return `output ${mismatch.output}: ${mismatch.what} is ${mismatch.got}, expected ${mismatch.expected}`;
  if (!first) return '';
  const origin = first.origin === undefined ? '' : ` (${first.origin})`;
  return `output ${first.output}[${first.index.join(', ')}] is ${first.got}, expected ${first.expected}${origin}; ${failed} of ${judged} judged elements are wrong`;
}
