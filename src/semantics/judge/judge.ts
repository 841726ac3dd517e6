// Outputs of a back end against the set of results it may return → counts, the first wrong element, and how wide the set was.

import type { Value } from '../../backend/values.ts';
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, floatPart } from '../../tensor/dtype.ts';
import { type Element, elementsOf } from '../../tensor/elements.ts';
import { unravelIndex } from '../../tensor/layout.ts';
import { ulp } from '../../tensor/neighbours.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { type Bounds, IntegerSet, Interval, type IntervalResult, type Range, Rectangle } from '../interval/index.ts';

/** A difference that is no matter of elements: another number of outputs, dtype or shape. */
export interface Mismatch {
  readonly output: number;
  readonly what: 'outputs' | 'kind' | 'dtype' | 'shape' | 'value';
  readonly got: string;
  readonly expected: string;
}

export interface WrongElement {
  readonly output: number;
  /** Which tensor of a list; 0 otherwise. */
  readonly item: number;
  readonly index: readonly number[];
  readonly got: string;
  /** The set of right results, as text. */
  readonly expected: string;
  /** Where the width of that set comes from; undefined where it is a point. */
  readonly origin: string | undefined;
}

/** Distances between the ends of the intervals of float elements, in units in the last place of the result dtype. */
export interface Widths {
  readonly median: number;
  readonly p90: number;
  readonly max: number;
}

export interface Verdict {
  readonly passed: boolean;
  readonly elements: number;
  readonly judged: number;
  /** Elements for which anything would have been right. */
  readonly notJudged: number;
  readonly failed: number;
  readonly mismatches: readonly Mismatch[];
  readonly first: WrongElement | undefined;
  readonly widths: Widths;
}

/**
 * NaN is a class: payload and sign do not count. A zero must have a sign that the interval holds: the ends keep the signs that exact
 * operations give, and hold both zeros where order or rounding decides (sums, maxima over both zeros); parts of complex numbers may have either. Integers and conditions are
 * exact, or one of the values an open choice leaves, such as either index of a tie.
 */
export function judge(outputs: readonly Value[], expected: Extract<IntervalResult, { status: 'ok' }>): Verdict {
  const tally = new Tally(expected.origin);
  if (outputs.length !== expected.outputs.length)
    tally.mismatch(0, 'outputs', String(outputs.length), String(expected.outputs.length));
  expected.outputs.forEach((one, output) => {
    if (output < outputs.length) judgeOutput(outputs[output] ?? null, one, output, tally);
  });
  return tally.verdict();
}

type Expected = Extract<IntervalResult, { status: 'ok' }>['outputs'][number];

function judgeOutput(got: Value, expected: Expected, output: number, tally: Tally): void {
  if (isList(expected)) {
    if (!Array.isArray(got)) tally.mismatch(output, 'kind', describe(got), 'a list of tensors');
    else if (got.length !== expected.length)
      tally.mismatch(output, 'outputs', `${got.length} tensors`, `${expected.length} tensors`);
    else
      for (const [item, bounds] of expected.entries()) judgeTensor(got[item] ?? null, bounds, { output, item }, tally);
  } else if ('value' in expected) {
    // A tensor where the meaning leaves one out, such as a gradient that was not asked for, is ignored.
    if (expected.value === null && got instanceof Tensor) return;
    const same =
      (isRange(expected.value) && isNumber(got) && isWithin(got, expected.value)) ||
      got === expected.value ||
      (typeof got === 'bigint' && Number(got) === expected.value) ||
      (Number.isNaN(got) && Number.isNaN(expected.value));
    if (!same) tally.mismatch(output, 'value', describe(got), String(expected.value));
  } else judgeTensor(got, expected, { output, item: 0 }, tally);
}

/** A Scalar result, such as the element that was read, is a set as an element is. */
function isRange(value: unknown): value is Range {
  return value instanceof Interval || value instanceof IntegerSet || value instanceof Rectangle;
}

function isNumber(value: Value): value is Element {
  return ['boolean', 'bigint', 'number'].includes(typeof value) || value instanceof Complex;
}

function isList(expected: Expected): expected is readonly Bounds[] {
  return Array.isArray(expected);
}

function judgeTensor(
  got: Value,
  bounds: Bounds,
  place: { readonly output: number; readonly item: number },
  tally: Tally,
): void {
  const { output } = place;
  if (!(got instanceof Tensor)) tally.mismatch(output, 'kind', describe(got), `a tensor of ${bounds.dtype}`);
  else if (got.dtype !== bounds.dtype) tally.mismatch(output, 'dtype', got.dtype, bounds.dtype);
  else if (!sameShape(got.shape, bounds.shape))
    tally.mismatch(output, 'shape', `[${got.shape.join(', ')}]`, `[${bounds.shape.join(', ')}]`);
  else {
    elementsOf(got).forEach((element, n) => {
      tally.element(element, bounds, n, place);
    });
  }
}

function sameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((extent, axis) => extent === b[axis]);
}

/** Whether one element is among the results a right back end may return. */
export function isWithin(element: Element, range: Range): boolean {
  if (range instanceof Rectangle) {
    const { re, im } = element instanceof Complex ? element : new Complex(Number(element));
    return holdsPart(range.re, re) && holdsPart(range.im, im);
  }
  if (range instanceof IntegerSet) return !(element instanceof Complex) && range.holds(BigInt(element));
  return typeof element === 'number' && range.holds(element);
}

/** The sign of a zero part of a complex number differs between right algorithms. */
function holdsPart(range: Interval, x: number): boolean {
  return range.holds(x) || (x === 0 && range.holds(-x));
}

class Tally {
  private readonly origin: (output: number, element: number, item?: number) => string | undefined;
  private readonly mismatches: Mismatch[] = [];
  private readonly widths: number[] = [];
  private elements = 0;
  private notJudged = 0;
  private failed = 0;
  private first: WrongElement | undefined;

  constructor(origin: (output: number, element: number, item?: number) => string | undefined) {
    this.origin = origin;
  }

  mismatch(output: number, what: Mismatch['what'], got: string, expected: string): void {
    this.mismatches.push({ output, what, got, expected });
  }

  element(
    element: Element,
    { dtype, shape, ranges }: Bounds,
    n: number,
    { output, item }: { readonly output: number; readonly item: number },
  ): void {
    const range = ranges[n] as Range;
    this.elements++;
    if (isOpen(range, dtype)) {
      this.notJudged++;
      return;
    }
    if (range instanceof Interval) this.widths.push(widthInUlps(range, dtype));
    else if (range instanceof Rectangle)
      this.widths.push(Math.max(widthInUlps(range.re, dtype), widthInUlps(range.im, dtype)));
    if (isWithin(element, range)) return;
    this.failed++;
    this.first ??= {
      output,
      item,
      index: unravelIndex(n, shape),
      got: printed(element),
      expected: String(range),
      origin: this.origin(output, n, item),
    };
  }

  verdict(): Verdict {
    const { elements, notJudged, failed, mismatches, first } = this;
    const sorted = Float64Array.from(this.widths).sort();
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return {
      passed: failed === 0 && mismatches.length === 0,
      elements,
      judged: elements - notJudged,
      notJudged,
      failed,
      mismatches,
      first,
      widths: { median: at(0.5), p90: at(0.9), max: at(1) },
    };
  }
}

/** Whether the range says nothing: every number of the dtype is in it. */
function isOpen(range: Range, dtype: Bounds['dtype']): boolean {
  if (!(range instanceof IntegerSet)) return range.isEverything;
  const { min = 0n, max = 1n } = DTYPES[dtype];
  return !range.values && range.lo <= min && range.hi >= max;
}

function widthInUlps(range: Interval, dtype: Bounds['dtype']): number {
  if (range.width === 0) return 0;
  const unit = ulp(floatPart(dtype), Math.max(Math.abs(range.lo), Math.abs(range.hi)));
  return Number.isFinite(unit) ? range.width / unit : Number.POSITIVE_INFINITY;
}

function printed(element: Element): string {
  return Object.is(element, -0) ? '-0' : String(element);
}

function describe(value: Value): string {
  if (value === null) return 'none';
  if (value instanceof Tensor) return 'a tensor';
  return Array.isArray(value) ? 'a list' : String(value);
}
