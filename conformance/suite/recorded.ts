// A recorded call and its recorded answer → whether the specs agree with it: refusals refused, results inside the intervals.
import type { Args, Outcome } from '../../src/backend/index.ts';
import type { IntervalResult } from '../../src/semantics/interval/index.ts';
import type { Verdict } from '../../src/semantics/judge/index.ts';
import { explain } from './attempt.ts';
import type { Oracle } from './oracle.ts';

export interface RecordedCall {
  readonly op: string;
  readonly args: Args;
  /** What was answered; where it is random, only dtypes and shapes count. */
  readonly outcome: Outcome & { readonly random?: boolean };
}

export interface Agreement {
  /** Undefined where the specs agree. */
  readonly problem: string | undefined;
  /** Of results that were compared element by element. */
  readonly verdict?: Verdict;
}

/** `expected` saves the work of asking the oracle again. */
export function compareRecorded(
  oracle: Oracle,
  { op, args, outcome }: RecordedCall,
  expected: IntervalResult = oracle.expect(op, args),
): Agreement {
  if (outcome.status === 'refused') {
    return {
      problem:
        expected.status === 'refused' || expected.status === 'unpredictable'
          ? undefined
          : `recorded as refused (${outcome.message}), the spec gives ${expected.status}`,
    };
  }
  if (outcome.status !== 'ok') return { problem: undefined };
  if (expected.status === 'refused')
    return { problem: `recorded with a result, the spec refuses it (${expected.label}: ${expected.message})` };
  if (expected.status !== 'ok') return { problem: undefined };
  if (outcome.random)
    return { problem: expected.outputs.length === outcome.outputs.length ? undefined : 'another number of results' };
  const verdict = oracle.judge(outcome.outputs, expected);
  return { problem: verdict.passed ? undefined : explain(verdict), verdict };
}
