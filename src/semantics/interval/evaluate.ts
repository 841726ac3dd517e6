// One call under a profile → the set of results a right back end may return, element by element.
import type { Args } from '../../backend/values.ts';
import { DTYPES, type DType, floatPart } from '../../tensor/dtype.ts';
import { type EvaluateOptions, type Evaluation, evaluate, type Meaning, type Output } from '../evaluate/call.ts';
import { Field } from '../evaluate/field.ts';
import { type IntervalAlgebra, intervalAlgebra } from './algebra.ts';
import { roundedTo } from './bounds.ts';
import type { FunctionFacts } from './facts.ts';
import { hull, IntegerSet, type Interval, type Range, Rectangle } from './interval.ts';
import type { Profile } from './profile.ts';

/** One tensor of a result: what each element may be. */
export interface Bounds {
  readonly dtype: DType;
  readonly shape: readonly number[];
  /** Row-major. */
  readonly ranges: readonly Range[];
}

export type IntervalResult =
  | {
      readonly status: 'ok';
      /** One entry a declared return; a list for `Tensor[]`; a plain value where the return is no tensor. */
      readonly outputs: readonly (Bounds | readonly Bounds[] | { readonly value: unknown })[];
      /** Where the width of one element comes from: carries the call out once more. */
      origin(output: number, element: number, item?: number): string | undefined;
    }
  /** The meaning branches on values that rounding may move, so far that no set of results can be given. */
  | { readonly status: 'not-judged'; readonly reason: string }
  | { readonly status: 'refused' | 'unpredictable'; readonly label: string; readonly message: string };

export interface IntervalOptions extends EvaluateOptions {
  readonly facts: FunctionFacts;
}

export function evaluateIntervals(
  meaning: Meaning,
  args: Args,
  profile: Profile,
  options: IntervalOptions,
): IntervalResult {
  const outputs = carryOut(meaning, args, intervalAlgebra(profile, options.facts), options);
  if (outputs.status !== 'ok') return outputs;
  let traced: typeof outputs | undefined;
  const trace = (): typeof outputs => {
    const again = carryOut(meaning, args, intervalAlgebra(profile, options.facts, true), options);
    return again.status === 'ok' ? again : outputs;
  };
  const origin = (output: number, element: number, item = 0): string | undefined => {
    traced ??= trace();
    const found = traced.outputs[output];
    const bounds = Array.isArray(found) ? (found[item] as Bounds) : (found as Bounds | undefined);
    return bounds?.ranges?.[element]?.cause;
  };
  return { ...outputs, origin };
}

type Carried =
  | { readonly status: 'ok'; readonly outputs: Extract<IntervalResult, { status: 'ok' }>['outputs'] }
  | Exclude<IntervalResult, { status: 'ok' }>;

function carryOut(meaning: Meaning, args: Args, algebra: IntervalAlgebra, options: IntervalOptions): Carried {
  const worlds = algebra.choices.worlds<Carried>(
    () => finished(evaluate(algebra, meaning, args, options)),
    (result) => result,
  );
  const [first] = worlds ?? [];
  if (!worlds || !first)
    return { status: 'not-judged', reason: 'a condition on whole tensors is open in too many ways' };
  if (worlds.length === 1) return first;
  return worlds.reduce(joined);
}

function joined(a: Carried, b: Carried): Carried {
  if (a.status === 'ok' && b.status === 'ok' && a.outputs.length === b.outputs.length) {
    const outputs = a.outputs.map((output, n) => joinedOutput(output, b.outputs[n]));
    if (outputs.every((output) => output !== undefined)) return { status: 'ok', outputs };
    return { status: 'not-judged', reason: 'the shape of the result depends on a value that rounding may move' };
  }
  if (a.status !== 'ok' && a.status === b.status) return a;
  return { status: 'not-judged', reason: 'whether the call is defined depends on a value that rounding may move' };
}

type AnyOutput = Extract<IntervalResult, { status: 'ok' }>['outputs'][number];

function joinedOutput(a: AnyOutput, b: AnyOutput | undefined): AnyOutput | undefined {
  if (b === undefined) return undefined;
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return undefined;
    const items = a.map((item, n) => joinedOutput(item, b[n]) as Bounds | undefined);
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  if ('value' in a || 'value' in b) return 'value' in a && 'value' in b && a.value === b.value ? a : undefined;
  const same =
    a.dtype === b.dtype &&
    a.shape.length === b.shape.length &&
    a.shape.every((extent, axis) => extent === b.shape[axis]);
  return same ? { ...a, ranges: a.ranges.map((range, n) => hull([range, b.ranges[n] as Range])) } : undefined;
}

function isList(output: AnyOutput): output is readonly Bounds[] {
  return Array.isArray(output);
}

/** Copies what a world found, rounded to the dtypes of the results: narrowing is undone when the world is left. */
function finished(evaluation: Evaluation): Carried {
  if (evaluation.status !== 'ok') return evaluation;
  return {
    status: 'ok',
    outputs: evaluation.outputs.map((output, n) => boundsOf(output, evaluation.dtypes[n] ?? evaluation.compute)),
  };
}

function boundsOf(output: Output, dtype: DType): AnyOutput {
  if (!(output instanceof Field)) return (output as readonly Field[]).map((field) => boundsOf(field, dtype) as Bounds);
  if (output.dtype === undefined) return { value: output.cells[0] };
  const own = output.dtype;
  return { dtype: own, shape: output.shape, ranges: output.cells.map((cell) => roundedOut(cell as Range, own)) };
}

/** The last rounding: both ends by the cast rules of the dtype. */
function roundedOut(range: Range, dtype: DType): Range {
  if (range instanceof Rectangle)
    return new Rectangle(
      roundedOut(range.re, floatPart(dtype)) as Interval,
      roundedOut(range.im, floatPart(dtype)) as Interval,
    );
  if (range instanceof IntegerSet) return hull([range]);
  return DTYPES[dtype].class === 'float' ? roundedTo(dtype, range) : hull([range]);
}
