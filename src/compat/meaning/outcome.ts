// One call of one version of an op: arguments come in; its results, or why it has none, go out. And whether two outcomes are the same.
import type { Args, Value } from '../../backend/values.ts';
import {
  type EvaluateOptions,
  evaluate,
  exactAlgebra,
  exactValues,
  LimitError,
  type Meaning,
} from '../../semantics/evaluate/index.ts';
import { evaluateIntervals } from '../../semantics/interval/index.ts';
import { judge } from '../../semantics/judge/index.ts';
import { Complex } from '../../tensor/complex.ts';
import { elementsOf } from '../../tensor/elements.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { CannotTell } from '../error.ts';
import type { Side } from '../side.ts';

export type Result =
  | { readonly status: 'ok'; readonly outputs: readonly Value[] }
  | { readonly status: 'refused' | 'unpredictable'; readonly label: string; readonly message: string }
  /** The meaning itself fails: it reads outside a tensor, say. */
  | { readonly status: 'broken'; readonly message: string }
  /** The call is too large to be carried out. */
  | { readonly status: 'too-large'; readonly message: string };

/** Loop steps of one call; generated calls take far fewer. */
const STEPS = 2 ** 21;

const EXACT = exactAlgebra();

export function runCall(meaning: Meaning, args: Args, side: Side, options: EvaluateOptions = {}): Result {
  try {
    const evaluation = evaluate(EXACT, meaning, args, { lookup: side.lookup, limit: STEPS, ...options });
    if (evaluation.status !== 'ok') return evaluation;
    return { status: 'ok', outputs: exactValues(meaning.program, evaluation) };
  } catch (error) {
    // An op that is called has no meaning here: that says nothing of this one.
    if (error instanceof CannotTell) throw error;
    const message = error instanceof Error ? error.message : String(error);
    return { status: error instanceof LimitError ? 'too-large' : 'broken', message };
  }
}

/** How two results of one call differ: not at all, in number, dtype or shape, or in values only. */
export type Difference = 'none' | 'form' | 'values';

export function compareOutputs(old: readonly Value[], next: readonly Value[]): Difference {
  if (old.length !== next.length) return 'form';
  const differences = old.map((value, n) => compareValues(value, next[n]!));
  return differences.find((one) => one === 'form') ?? differences.find((one) => one === 'values') ?? 'none';
}

function compareValues(a: Value, b: Value): Difference {
  if (Array.isArray(a) && Array.isArray(b)) return compareOutputs(a, b);
  if (a instanceof Tensor && b instanceof Tensor) return compareTensors(a, b);
  if (typeof a !== typeof b || a instanceof Tensor || b instanceof Tensor) return 'form';
  return sameScalar(a, b) ? 'none' : 'values';
}

function compareTensors(a: Tensor, b: Tensor): Difference {
  if (
    a.dtype !== b.dtype ||
    a.shape.length !== b.shape.length ||
    a.shape.some((extent, axis) => extent !== b.shape[axis])
  ) {
    return 'form';
  }
  const [x, y] = [a.contiguous().data, b.contiguous().data];
  // A NaN is a NaN, whatever its bits; storages of small floats hold bits, so those are compared as elements below.
  for (let n = 0; n < x.length; n++) if (!Object.is(x[n], y[n])) return sameElements(a, b) ? 'none' : 'values';
  return 'none';
}

function sameElements(a: Tensor, b: Tensor): boolean {
  const [x, y] = [elementsOf(a), elementsOf(b)];
  return x.every((element, n) => sameScalar(element, y[n]!));
}

function sameScalar(a: Value, b: Value): boolean {
  if (a instanceof Complex && b instanceof Complex) return Object.is(a.re, b.re) && Object.is(a.im, b.im);
  if (typeof a === 'object' && a !== null) return JSON.stringify(a) === JSON.stringify(b);
  return Object.is(a, b);
}

/** Whether other results may be returned for the old meaning, under the profile of its op-set. */
export function judgeByOld(
  meaning: Meaning,
  args: Args,
  outputs: readonly Value[],
  side: Side,
): 'within' | 'outside' | 'open' {
  try {
    const expected = evaluateIntervals(meaning, args, side.profile, {
      lookup: side.lookup,
      facts: side.facts,
      limit: STEPS,
    });
    if (expected.status !== 'ok') return 'open';
    const { passed, notJudged } = judge(outputs, expected);
    if (!passed) return 'outside';
    return notJudged > 0 ? 'open' : 'within';
  } catch {
    // Intervals may cost far more than the call itself, or not exist for a function: then only equal bits say anything.
    return 'open';
  }
}
