// Reductions of many terms: calls and a back end come in; out goes how far its results lie from the exact ones, beside our bound and the classical ones.
//   npx tsx tools/reductions.ts [--backend reference|cmd:…] [--terms 1000] [--seed 1]
//
// All are in units of u · Σ|t|: the unit roundoff of the dtype times the same reduction of the magnitudes of its terms. In these units summing n
// terms one by one may err by n, errors that are independent of each other come to some √n, and pairwise sums to log₂ n.
// Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, chapter 4.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { Oracle } from '../conformance/suite/index.ts';
import type { Args } from '../src/backend/index.ts';
import { loadBackend } from '../src/cli/backends.ts';
import { loadOpset, packageFolder } from '../src/opset/index.ts';
import { Interval } from '../src/semantics/interval/index.ts';
import { cast } from '../src/tensor/cast.ts';
import { DTYPES, type DType } from '../src/tensor/dtype.ts';
import { elementsOf, tensorOf } from '../src/tensor/elements.ts';
import { Tensor } from '../src/tensor/tensor.ts';

interface Reduction {
  readonly op: string;
  readonly tensors: Readonly<Record<string, readonly (number | 'n')[]>>;
  readonly others?: Readonly<Record<string, number | readonly number[]>>;
}

const COMPUTED: readonly DType[] = ['float32', 'bfloat16'];

const { values } = parseArgs({
  options: {
    backend: { type: 'string', default: 'reference' },
    terms: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
const terms = Number(values.terms);
const oracle = new Oracle(loadOpset(packageFolder()).opset);
const backend = await loadBackend(values.backend);
let state = Number(values.seed);

/** Mulberry32, a small generator by Tommy Ettinger; twelve of its numbers less six are normal enough. */
function uniform(): number {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
}

function normal(): number {
  return Array.from({ length: 12 }, uniform).reduce((a, b) => a + b) - 6;
}

function argsOf({ tensors, others = {} }: Reduction, dtype: DType): Args {
  const drawn = Object.entries(tensors).map(([name, pattern]): [string, Tensor] => {
    const shape = pattern.map((extent) => (extent === 'n' ? terms : extent));
    return [name, tensorOf(dtype, Array.from({ length: shape.reduce((a, b) => a * b, 1) }, normal), shape)];
  });
  const integers = Object.entries(others).map(([name, value]) => [
    name,
    typeof value === 'number' ? BigInt(value) : value.map(BigInt),
  ]);
  return { ...Object.fromEntries(drawn), ...Object.fromEntries(integers) };
}

/** Each tensor changed. */
function mapped(args: Args, change: (tensor: Tensor) => Tensor): Args {
  return Object.fromEntries(
    Object.entries(args).map(([k, value]) => [k, value instanceof Tensor ? change(value) : value]),
  );
}

function numbers(value: unknown): number[] {
  if (!(value instanceof Tensor)) throw new TypeError('the first result is no tensor');
  return elementsOf(value).map(Number);
}

function magnitudes(tensor: Tensor): Tensor {
  return tensorOf(
    tensor.dtype,
    elementsOf(tensor).map((x) => Math.abs(Number(x))),
    tensor.shape,
  );
}

function spread(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  return [sorted[sorted.length >> 1]!, sorted.at(-1)!].map((x) => x.toPrecision(2)).join(' / ');
}

async function measure(reduction: Reduction, dtype: DType): Promise<string> {
  const args = argsOf(reduction, dtype);
  const wide = mapped(args, (tensor) => cast(tensor, 'float64'));
  const exact = numbers(oracle.evaluate(reduction.op, wide)[0]);
  const scale = numbers(oracle.evaluate(reduction.op, mapped(wide, magnitudes))[0]);
  const outcome = await backend.call(reduction.op, args);
  if (outcome.status !== 'ok') return `${outcome.status}: ${outcome.message}`;
  const expected = oracle.expect(reduction.op, args);
  const [bounds] = expected.status === 'ok' ? expected.outputs : [];
  if (!bounds || !('ranges' in bounds)) return expected.status;
  const unit = 2 ** -(DTYPES[dtype].mantissa! + 1);
  const errors = numbers(outcome.outputs[0]).map((y, k) => Math.abs(y - exact[k]!) / (unit * scale[k]!));
  const widths = bounds.ranges.map((range, k) => {
    if (!(range instanceof Interval)) return Number.NaN;
    return Math.max(range.hi - exact[k]!, exact[k]! - range.lo) / (unit * scale[k]!);
  });
  const inside = errors.filter((error, k) => error <= widths[k]!).length;
  return `${spread(errors)} | ${spread(widths)} | ${inside} of ${errors.length}`;
}

console.log(
  `${backend.name} ${backend.version}, ${terms} terms: √n = ${Math.sqrt(terms).toPrecision(3)}, n = ${terms}`,
);
console.log(
  '| op | dtype | error, median / largest | our bound, median / largest | inside |\n| --- | --- | --- | --- | --- |',
);
const reductions = parse(readFileSync(new URL('reductions.yaml', import.meta.url), 'utf8')) as Reduction[];
for (const reduction of reductions)
  for (const dtype of COMPUTED) console.log(`| ${reduction.op} | ${dtype} | ${await measure(reduction, dtype)} |`);
await backend.close?.();
