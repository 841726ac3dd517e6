// One call put to a back end and judged: what happened, in one word and a sentence.
import { type Args, type Backend, BackendCrashed, BackendFailure, type Outcome } from '../../src/backend/index.ts';
import type { CaseStatus } from '../../src/report/conformance.ts';
import type { IntervalResult } from '../../src/semantics/interval/index.ts';
import type { Verdict } from '../../src/semantics/judge/index.ts';
import type { Aspect } from './case-id.ts';
import type { Oracle } from './oracle.ts';

/** Blocked cases are never tried. */
export type Status = Exclude<CaseStatus, 'blocked'>;

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
    outcome = await backend.call(op, args);
  } catch (error) {
    if (error instanceof BackendFailure)
      return { status: error instanceof BackendCrashed ? 'crashed' : 'hung', message: error.message };
    return {
      status: 'failed',
      message: `the back end threw: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  if (outcome.status === 'unsupported') return { status: 'unsupported', message: outcome.message };
  return aspect === 'refusal' ? judgeRefusal(outcome) : judgeValue(outcome, oracle, op, args);
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

function judgeValue(outcome: Outcome, oracle: Oracle, op: string, args: Args): Attempt {
  if (outcome.status !== 'ok')
    return {
      status: 'failed',
      message: `the call is valid, and was answered with ${outcome.status}: ${'message' in outcome ? outcome.message : ''}`,
    };
  const expected = oracle.expect(op, args);
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
