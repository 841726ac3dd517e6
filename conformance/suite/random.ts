// Random ops at a back end: one that draws from the op-set's stream is judged as any other; one with a stream of its own by laws and by statistics.
import type { Args, Backend, CallOptions, Outcome, Value } from '../../src/backend/index.ts';
import { RANDOM_SEED } from '../../src/opset/index.ts';
import { FUNCTIONS, type Functions } from '../../src/semantics/evaluate/index.ts';
import {
  type Bounds,
  IntegerSet,
  Interval,
  type IntervalResult,
  type Range,
  Rectangle,
} from '../../src/semantics/interval/index.ts';
import { Complex, elementsOf, Tensor } from '../../src/tensor/index.ts';
import type { Oracle } from './oracle.ts';

type Expected = Extract<IntervalResult, { status: 'ok' }>;

/** The seed of a random op stands among the arguments of its meaning; a back end is given it as an option. */
export function toCall(oracle: Oracle, op: string, args: Args): { readonly args: Args; readonly options: CallOptions } {
  if (!oracle.isRandom(op)) return { args, options: {} };
  const { [RANDOM_SEED]: seed = 0n, ...written } = args;
  return { args: written, options: { seed: Number(seed) } };
}

/** Streams to find out which elements a stream decides: words that are all the least and all the greatest, and some seeds. */
const EXTREMES: readonly Functions[] = [0, 2 ** 32 - 1].map((word) => ({
  ...FUNCTIONS,
  plain: (name) => (name === RANDOM_WORD ? () => word : FUNCTIONS.plain(name)),
}));
const SEEDS_TRIED = 16;
/** The function of the language that reads the stream. */
const RANDOM_WORD = 'random_word';

/** What is right whatever stream a back end draws from: elements that depend on the stream may be anything. */
export function expectAnyStream(oracle: Oracle, op: string, args: Args): IntervalResult {
  const others = [
    ...EXTREMES.map((functions) => oracle.expect(op, args, functions)),
    ...Array.from({ length: SEEDS_TRIED }, (_, seed) => oracle.expect(op, { ...args, [RANDOM_SEED]: BigInt(seed) })),
  ];
  let joined = oracle.expect(op, args);
  for (const other of others) {
    if (joined.status !== 'ok') break;
    joined =
      other.status === 'ok'
        ? { ...joined, outputs: joined.outputs.map((output, n) => loosened(output, other.outputs[n])) }
        : other;
  }
  return joined;
}

function loosened(
  a: Expected['outputs'][number],
  b: Expected['outputs'][number] | undefined,
): Expected['outputs'][number] {
  if (!('ranges' in a) || b === undefined || !('ranges' in b)) return a;
  return {
    ...a,
    ranges: a.ranges.map((range, n) => (String(range) === String(b.ranges[n]) ? range : anything(range))),
  } as Bounds;
}

function anything(range: Range): Range {
  if (range instanceof Rectangle) return Rectangle.everything();
  return range instanceof IntegerSet ? IntegerSet.everything() : Interval.everything();
}

/** Calls of one sample. */
const SEEDS = 1024;
/** Two samples of the same distribution differ by as much as is called a failure once in this many comparisons. */
const RARITY = 1e9;
/** How far apart, as a share of their size, two numbers may be that stand for the same one. */
const SAME = 1e-6;

/**
 * Whether a back end's results over many seeds are distributed as those of the meaning: by the test of Kolmogorov and Smirnov for two samples,
 * element by element, for the sums of neighbours, and for all elements together. Returns what is wrong, or undefined.
 */
export async function compareDistributions(
  backend: Backend,
  oracle: Oracle,
  op: string,
  args: Args,
): Promise<string | undefined> {
  const theirs: number[][] = [];
  const ours: number[][] = [];
  for (let seed = 0; seed < SEEDS; seed++) {
    const call = toCall(oracle, op, { ...args, [RANDOM_SEED]: BigInt(seed) });
    const outcome = await backend.call(op, call.args, call.options);
    if (outcome.status !== 'ok') return `with seed ${seed} the answer is ${outcome.status}: ${outcome.message}`;
    theirs.push(numbersOf(outcome.outputs));
    ours.push(numbersOf(oracle.evaluate(op, { ...args, [RANDOM_SEED]: BigInt(seed) })));
  }
  const elements = ours[0]?.length ?? 0;
  if (theirs.some((sample) => sample.length !== elements)) return 'the shape of the result depends on the seed';
  const column = (samples: readonly number[][], n: number): number[] => samples.map((sample) => sample[n] ?? 0);
  for (let n = 0; n < elements; n++) {
    if (differ(column(theirs, n), column(ours, n))) return `element ${n} is distributed otherwise`;
    const sums = (samples: readonly number[][]): number[] =>
      samples.map((s) => (s[n] ?? 0) + (s[(n + 1) % elements] ?? 0));
    if (elements > 1 && differ(sums(theirs), sums(ours)))
      return `elements ${n} and ${(n + 1) % elements} depend on each other`;
  }
  return differ(theirs.flat(), ours.flat()) ? 'the elements together are distributed otherwise' : undefined;
}

/** Whether the largest distance between two empirical distributions is beyond what chance gives. */
export function differ(a: readonly number[], b: readonly number[]): boolean {
  const [x, y] = [[...a].sort(byValue), [...b].sort(byValue)];
  const limit = Math.sqrt((-Math.log(1 / RARITY / 2) * (x.length + y.length)) / (2 * x.length * y.length));
  let [i, j, distance] = [0, 0, 0];
  while (i < x.length && j < y.length) {
    const value = Math.min(x[i] as number, y[j] as number);
    // What roundings keep apart is one value, as that of an element that no stream decides.
    const reach = Number.isFinite(value) ? value + SAME * Math.abs(value) : value;
    while (i < x.length && (x[i] as number) <= reach) i++;
    while (j < y.length && (y[j] as number) <= reach) j++;
    distance = Math.max(distance, Math.abs(i / x.length - j / y.length));
  }
  return distance > limit;
}

function byValue(a: number, b: number): number {
  return a - b;
}

/** All elements of all tensors; of complex ones both parts. NaN, which has no order, stands below all. */
function numbersOf(values: readonly Value[]): number[] {
  const numbers = values
    .flatMap((value) => (value instanceof Tensor ? elementsOf(value) : []))
    .flatMap((x) => (x instanceof Complex ? [x.re, x.im] : [Number(x)]));
  return numbers.map((x) => (Number.isNaN(x) ? Number.NEGATIVE_INFINITY : x));
}

/** Whether two answers to the same call with the same seed are the same. */
export function sameAnswer(a: Outcome, b: Outcome): boolean {
  if (a.status !== 'ok' || b.status !== 'ok') return a.status === b.status;
  const [x, y] = [numbersOf(a.outputs), numbersOf(b.outputs)];
  return x.length === y.length && x.every((value, n) => Object.is(value, y[n]));
}
