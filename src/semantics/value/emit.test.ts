// Meanings as executors: small specs are emitted, loaded as modules, and compared with values worked out by hand and with the plain
// evaluation of the same meaning.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { generateReference } from '../../../tools/generate-reference.ts';
import type { Args, Outcome, Value } from '../../backend/index.ts';
import { loadOpset } from '../../opset/load.ts';
import { memorySource } from '../../opset/source/source.ts';
import { type ReferenceBackend, referenceBackend } from '../../reference/backend.ts';
import type { Executor } from '../../reference/executor.ts';
import { Complex, type DType, type Element, elementsOf, Tensor, tensorOf } from '../../tensor/index.ts';
import { evaluate, exactAlgebra, exactValue, type Meaning, meaningOf } from '../evaluate/index.ts';
import { checkOpset } from '../library.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SCRATCH = join(ROOT, '.opset', `emit-test-${process.pid}`);

interface Spec {
  readonly signature: string;
  readonly dtypes?: readonly object[];
  readonly semantics: string;
  readonly let?: object;
  readonly shapes?: object;
  readonly constraints?: object;
}

const SAME = [{ self: 'any', out: 'self' }];

const SPECS: Readonly<Record<string, Spec>> = {
  matmul: {
    signature: '(Tensor self, Tensor mat2) -> Tensor',
    dtypes: [{ self: 'any', mat2: 'self', out: 'self' }],
    shapes: { self: ['N', 'K'], mat2: ['K', 'M'] },
    semantics: 'out[i: N, j: M] = sum(k: K) self[i, k] * mat2[k, j]',
  },
  add: {
    signature: '(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor',
    dtypes: [{ self: 'any', other: 'any', out: 'promote(self, other)' }],
    constraints: { C1: { require: 'broadcastable(shape(self), shape(other))', message: "it's no match" } },
    semantics: 'out[...i: broadcast(shape(self), shape(other))] = self[~i] + alpha * other[~i]',
  },
  masked_sum: {
    signature: '(Tensor self, Tensor mask) -> Tensor',
    dtypes: [{ self: 'any', mask: 'mask', out: 'self' }],
    semantics: 'return sum(...i: shape(self) where mask[...i]) self[...i]',
  },
  extremes: {
    signature: '(Tensor self) -> (Tensor low, Tensor high)',
    dtypes: [{ self: 'real', low: 'self', high: 'self' }],
    semantics:
      'low[] = min(...i: shape(self)) self[...i]\nhigh[] = max(...i: shape(self), where self[...i] == self[...i]) self[...i]',
  },
  window: {
    signature: '(Tensor self, int[] kernel, int[] stride, int[] pad, int[] dilation, int size) -> Tensor',
    dtypes: SAME,
    let: { S: 'shape(self)' },
    semantics:
      'out[...p: fill(rank(self), size)] = sum(...k: kernel, let q = p * stride - pad + k * dilation, where within(q, S)) self[...q] * (1 + ravel(k, kernel))',
  },
  holed_window: {
    signature: '(Tensor self) -> Tensor',
    dtypes: SAME,
    shapes: { self: ['N'] },
    semantics: 'out[p: N] = sum(...k: [3], let q = [p] - 1 + k, where within(q, [N]) and k[0] != 1) self[...q]',
  },
  sum_at: {
    signature: '(Tensor?[] places) -> Tensor',
    dtypes: [{ places: ['int64'], out: 'int64' }],
    semantics: 'out[k: 2] = sum(n: length(places)) (if places[n] is none then 100 else places[n][k])',
  },
  places: {
    signature: '(int n) -> Tensor',
    dtypes: [{ out: 'int64' }],
    semantics:
      'let given = [tensor(i: 2) n - i for k: n]\nreturn test.add.default(test.sum_at.default(given), test.sum_at.default([none, tensor(i: 2) i] ++ given))',
  },
  each: {
    signature: '(Tensor[] parts) -> Tensor[]',
    dtypes: [{ parts: 'any' }],
    semantics: 'return [test.power.default(parts[k]) for k: length(parts)]',
  },
  power: {
    signature: '(Tensor self) -> Tensor',
    dtypes: SAME,
    semantics: 'out[...i: shape(self)] = self[...i] ** 3',
  },
  argmax: {
    signature: '(Tensor self) -> Tensor',
    dtypes: [{ self: 'real', compute: 'self', out: 'int64' }],
    constraints: { C1: 'numel(self) > 0' },
    semantics: 'let best = argmax(...i: shape(self)) self[...i]\nout[n: rank(self)] = best[n]',
  },
  argmin: {
    signature: '(Tensor self) -> Tensor',
    dtypes: [{ self: 'real', compute: 'self', out: 'int64' }],
    shapes: { self: ['N', 'K'] },
    semantics: 'out[n: N] = argmin(k: K) self[n, k]',
  },
  put: {
    signature: '(Tensor self, Tensor index, Tensor src) -> Tensor',
    dtypes: [{ self: 'any', index: 'index', src: 'self', out: 'self' }],
    semantics: 'scatter out = self by set over n: size(index, 0) at [index[n]] value src[n]',
  },
  put_add: {
    signature: '(Tensor self, Tensor index, Tensor src) -> Tensor',
    dtypes: [{ self: 'any', index: 'index', src: 'self', out: 'self' }],
    semantics: 'scatter out = self by add over n: size(index, 0), where index[n] >= 0 at [index[n]] value 2 * src[n]',
  },
  put_max: {
    signature: '(Tensor self, Tensor index, Tensor src) -> Tensor',
    dtypes: [{ self: 'real', index: 'index', src: 'self', out: 'self' }],
    semantics: 'scatter out = self by max over n: size(index, 0) at [index[n]] value src[n]',
  },
  join: {
    signature: '(Tensor[] parts) -> Tensor',
    dtypes: [{ parts: 'any', out: 'promote(parts)' }],
    let: { starts: '[sum(j: k) size(parts[j], 0) for k: length(parts) + 1]' },
    semantics:
      'let which = [k for k: length(parts), j: size(parts[k], 0)]\nout[n: starts[length(parts)]] = parts[which[n]][n - starts[which[n]]]',
  },
  rows: {
    signature: '(Tensor(a -> *) self) -> Tensor(a)[]',
    dtypes: SAME,
    shapes: { self: ['N', 'M'] },
    semantics: 'return [tensor(m: M) self[n, m] for n: N]',
  },
  biased: {
    signature: '(Tensor self, Tensor? bias=None, float? scale=None) -> Tensor',
    dtypes: [{ self: 'float', bias: 'self', out: 'self' }],
    semantics: 'out[...i: shape(self)] = self[...i] * (scale ?? 1.0) + (bias?[~i] ?? 0)',
  },
  transposed: {
    signature: '(Tensor(a) self) -> Tensor(a)',
    dtypes: SAME,
    shapes: { self: ['N', 'M'] },
    semantics: 'out[m: M, n: N] = self[n, m]',
  },
  copied: {
    signature: '(Tensor self) -> Tensor',
    dtypes: SAME,
    shapes: { self: ['N', 'M'] },
    semantics: 'out[m: M, n: N] = self[n, m]',
  },
  every_second: {
    signature: '(Tensor(a) self, int start) -> Tensor(a)',
    dtypes: SAME,
    semantics: 'out[n: (size(self, 0) - start + 1) // 2, ...i: shape(self)[1:]] = self[start + 2 * n, ...i]',
  },
  pieces: {
    signature: '(Tensor self, int[] sizes) -> Tensor[]',
    dtypes: SAME,
    semantics:
      'return [tensor(...i: shape(self) with [0] = sizes[k]) self[...i with [0] = sum_of(sizes[:k]) + i[0]] for k: length(sizes)]',
  },
  tally: {
    signature: '(Tensor self, Tensor index) -> Tensor',
    dtypes: [{ self: 'any', index: 'index', out: 'self' }],
    semantics:
      'scatter n = tensor(k: size(self, 0)) 0 by add over j: size(index, 0) at [index[j]] value 1\nout[k: size(self, 0)] = self[k] * n[k]',
  },
  picked: {
    signature: '(Tensor self, int[] places) -> Tensor',
    dtypes: SAME,
    semantics: 'out[...i: [2, 2]] = if i[0] == i[1] then self[...pick(i, places), i[1]] else 0',
  },
  unravelled: {
    signature: '(Tensor self) -> Tensor',
    dtypes: SAME,
    semantics: 'out[m: 2, n: 4] = self[m, ...unravel(n, [2, 2])]',
  },
  strided: {
    signature: '(Tensor(a) self, int[] size, int[] stride) -> Tensor(a)',
    dtypes: SAME,
    semantics: 'out[...i: size] = storage(self)[sum_of(i * stride)]',
  },
  below: {
    signature: '(Tensor self, Tensor other) -> Tensor',
    dtypes: [{ self: 'real', other: 'self', compute: 'self', out: 'bool' }],
    semantics: 'out[...i: shape(self)] = self[...i] < other[...i]',
  },
  any_of: {
    signature: '(Tensor self) -> Tensor',
    dtypes: [{ self: 'any', compute: 'self', out: 'bool' }],
    semantics: 'out[] = any(...i: shape(self)) self[...i] != 0',
  },
  all_rows: {
    signature: '(Tensor self) -> Tensor',
    dtypes: [{ self: 'any', compute: 'self', out: 'bool' }],
    shapes: { self: ['N', 'M'] },
    semantics: 'out[n: N] = all(m: M) self[n, m] != 0',
  },
  search: {
    signature: '(int least, int most) -> (bool, bool)',
    semantics: 'return (any(k: 1000000000000) k >= least, all(k: 1000000000000, j: 2) k + j < most)',
  },
  count_ints: {
    signature: '(int[] list, int least) -> int',
    semantics: 'return count(k: length(list), j: 0..k, where list[k] != list[j]) list[k] + list[j] >= least',
  },
  cumulative: {
    signature: '(Tensor self, int dim) -> Tensor',
    dtypes: [{ self: 'number', out: 'self' }],
    let: { d: 'wrap(dim, rank(self))' },
    semantics: 'out[...i: shape(self)] = sum(k: 0..i[d] + 1) self[...i with [d] = k]',
  },
  normalised: {
    signature: '(Tensor self, int dim) -> Tensor',
    dtypes: [{ self: 'float', out: 'self' }],
    let: { d: 'wrap(dim, rank(self))' },
    semantics:
      'm[...b: keep(shape(self), d)] = max(k: size(self, d)) self[...b with [d] = k]\ne[...i: shape(self)] = exp(self[...i] - m[~i])\ns[...b: keep(shape(self), d)] = sum(k: size(self, d)) e[...b with [d] = k]\nout[...i: shape(self)] = e[...i] / s[~i]',
  },
  branches: {
    signature: '(Tensor self, bool flag, str mode) -> Tensor',
    dtypes: SAME,
    semantics:
      "if flag {\n  let f = if mode == 'twice' then 2 else 3\n  out[...i: shape(self)] = self[...i] * f\n} else if mode == 'zero' {\n  out[...i: shape(self)] = 0\n} else {\n  out[...i: shape(self)] = -self[...i]\n}",
  },
  composed: {
    signature: '(Tensor self) -> Tensor',
    dtypes: [{ self: 'float', out: 'self' }],
    semantics: 'let (low, high) = test.extremes.default(self)\nreturn test.add.default(high, low, alpha=-1)',
  },
  relayed: {
    signature: '(Tensor self, int[] sizes) -> Tensor[]',
    dtypes: [{ self: 'any', out: 'self' }],
    semantics: 'return test.pieces.default(self, sizes)',
  },
  // A meaning of ops alone, with a constraint and a name that look at elements of any class.
  filled: {
    signature: '(Tensor self, Tensor value) -> Tensor',
    dtypes: [{ self: 'any', value: 'any', compute: 'dtype(value)', out: 'self' }],
    let: { twice: 'value[] + value[]' },
    constraints: {
      C1: {
        require: 'is_complex(dtype(self)) or not is_complex(compute) or im(value[]) == 0',
        message: 'the value is not real',
      },
      C2: { require: 'twice != 6', when: 'rank(value) == 0', message: 'the value is 3' },
    },
    semantics: 'return test.add.default(self, value, alpha=0)',
  },
  is_zero: {
    signature: '(Tensor self) -> bool',
    dtypes: [{ self: 'any' }],
    constraints: { C1: { require: 'self[] == self[]', message: 'it is NaN' } },
    semantics: 'return self[] == 0',
  },
  // Names that the emitted code imports, as locals, as a binder, as a let and as an argument.
  named: {
    signature: '(Tensor self, float floor, int evaluate) -> Tensor',
    dtypes: [{ self: 'complex', out: 'self' }],
    let: { integer: 'rank(self) + evaluate' },
    semantics:
      'let complex = floor + integer\nout[...float: shape(self)] = let run = re(self[...float]) in exp(self[...float]) * complex + run',
  },
  // 1/3 in the dtype of the call plus 1/3 in double precision, which tells what the tensor was rounded to.
  given: {
    signature: '(Tensor self, Tensor other) -> Tensor',
    dtypes: [{ self: 'any', other: 'any', compute: 'self' }],
    semantics:
      'let third = (tensor() 1 / 3)\nlet states = scan(k: 1, s = [tensor() self[]]) s\nreturn test.add.default(states[0][0], test.add.default(third, other))',
  },
  scaled: {
    signature: '(Tensor self, float by) -> Tensor',
    dtypes: [
      {
        self: ['float16', 'float32', 'complex64'],
        compute: 'self',
        out: 'if is_complex(dtype(self)) then complex128 else float64',
      },
    ],
    semantics: 'out[...i: shape(self)] = 0.1 * self[...i] + by',
  },
  larger: {
    signature: '(Tensor self, Tensor other) -> Tensor',
    dtypes: [{ self: 'float', other: 'self', out: 'self' }],
    semantics: 'out[...i: shape(self)] = max(self[...i], other[...i])',
  },
  top: {
    signature: '(Tensor self) -> (Tensor value, int place)',
    dtypes: [{ self: 'real', value: 'self' }],
    semantics: 'return (max(n: size(self, 0)) self[n], argmax(n: size(self, 0)) self[n])',
  },
  from_top: {
    signature: '(Tensor self) -> Tensor',
    dtypes: [{ self: 'real', out: 'self' }],
    semantics:
      'let (value, place) = test.top.default(self)\nout[n: place + 1] = value[] - self[n] + test.top.default(self)[1]',
  },
  // A let that may be none, and entries of a list that may be.
  maybe: {
    signature: '(Tensor self, int? n=None, Tensor?[] places=[]) -> Tensor',
    dtypes: [{ self: 'any', places: 'index', out: 'self' }],
    let: { more: 'if n is none then none else n + 1', first: 'if length(places) == 0 then none else places[0]' },
    constraints: {
      C1: { require: 'more is none or more > 0' },
      // The right side takes statements, and leans on what the left one says.
      C2: { require: 'n is none or (count(k: 3) k < n) < 4' },
    },
    semantics:
      'let offset = if first is not none then first[0] else 0\nout[k: if more is none then size(self, 0) else more] = self[k] + offset + (sum(n: length(places)) (places[n]?[k] ?? 100)) + (sum(n: length(places)) (places[n]?[~[k]] ?? 100))',
  },
  // What a test guards does not depend on all loops around it, and yet must not come before the test.
  guarded: {
    signature: '(Tensor?[] places) -> Tensor',
    dtypes: [{ places: ['int64'], out: 'int64' }],
    semantics:
      'let sizes = sum(n: length(places), j: 2 where places[n] is not none, let s = size(places[n], 0), m: s) (m + s)\nout[...i: [2]] = sizes + (sum(n: length(places), j: 2 where places[n] is not none, ...k: shape(places[n])) places[n][...k]) + (sum(j: 2) (if length(places) > 1 then (places[1]?[j] ?? 0) else 0))',
  },
  doubled_whole: {
    signature: '(Tensor self) -> Tensor',
    dtypes: [{ self: 'any', out: 'self' }],
    semantics: 'return test.add.default(self, self, alpha=if is_float(compute) then 0 else 1)',
  },
  // Ops step by step, from a state that is given by elements; and indices that are counted on.
  scanned: {
    signature: '(Tensor self, int count) -> (Tensor last, int steps)',
    dtypes: [{ self: 'float', last: 'self' }],
    semantics:
      'let states = scan(k: count, s = [tensor(...i: shape(self)) self[...i] / 3, self])\n  [test.add.default(s[0], s[1], alpha=k), s[0]]\nlet places = scan(k: count, n = 0) n + k * k\nreturn (states[count - 1][0], places[count - 1])',
  },
};

const SHARED_FILES: Record<string, string> = Object.fromEntries(
  ['dtypes.yaml', ...readdirSync(join(ROOT, 'spec/functions')).map((name) => `functions/${name}`)].map((path) => [
    `spec/${path}`,
    readFileSync(join(ROOT, 'spec', path), 'utf8'),
  ]),
);

const OPSET_FILES: Record<string, string> = Object.fromEntries([
  ...Object.entries(SHARED_FILES),
  ...Object.entries(SPECS).map(([name, spec]) => [
    `spec/ops/test/value/${name}.default.yaml`,
    stringify({
      op: `test.${name}.default`,
      tier: 'core',
      summary: `Tests ${name}.`,
      versions: [{ since: '1.0', ...spec }],
    }),
  ]),
]);

const SPEC_SOURCE = memorySource(OPSET_FILES);
const checked = checkOpset(loadOpset(SPEC_SOURCE).opset);
const algebra = exactAlgebra();
let backend: ReferenceBackend;

beforeAll(async () => {
  const { files, findings } = generateReference(ROOT, SPEC_SOURCE);
  expect(findings).toEqual([]);
  backend = await load(files);
});
afterAll(() => {
  for (const name of ['specs', 'hostile']) rmSync(`${SCRATCH}-${name}`, { recursive: true, force: true });
});

async function load(files: ReadonlyMap<string, string>, name = 'specs'): Promise<ReferenceBackend> {
  const folder = `${SCRATCH}-${name}`;
  for (const [path, text] of files) {
    const target = join(folder, path.replace('reference/', ''));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const index = pathToFileURL(join(folder, 'index.ts')).href;
  const { EXECUTORS } = (await import(/* @vite-ignore */ index)) as { EXECUTORS: readonly Executor[] };
  return referenceBackend(EXECUTORS);
}

/** The outputs of the emitted executor, which must be those of the plain evaluation. */
function run(name: string, args: Args): Value[] {
  const outcome = call(name, args);
  if (outcome.status !== 'ok') throw new Error(`${outcome.label}: ${outcome.message}`);
  return outcome.outputs;
}

function call(name: string, args: Args): Outcome {
  const key = `test.${name}.default`;
  const got = backend.callSync(key, args);
  const lookup = (wanted: string): Meaning | undefined => meaningOf(checked, wanted);
  const meaning = lookup(key)!;
  const exact = evaluate(algebra, meaning, args, { lookup });
  const told = got.status === 'error' ? got.message : got.status;
  expect(told).toBe(exact.status);
  if (got.status !== 'ok' || exact.status !== 'ok') {
    if (exact.status === 'refused' && 'label' in got) expect(got.label).toBe(exact.label);
    return got;
  }
  const expected = exact.outputs.map((output, n) =>
    exactValue(output, exact.dtypes[n] ?? 'float32', meaning.program.results[n]!.type),
  );
  expect(got.outputs.map(plain)).toEqual(expected.map(plain));
  return got;
}

/** A value without its layout. */
function plain(value: Value): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return value instanceof Tensor
    ? { dtype: value.dtype, shape: value.shape, elements: elementsOf(value).map(String) }
    : value;
}

function elements(value: Value | undefined): Element[] {
  return elementsOf(value as Tensor);
}

const f32 = (values: readonly number[], shape?: readonly number[]): Tensor => tensorOf('float32', values, shape);
const i64 = (values: readonly (number | bigint)[], shape?: readonly number[]): Tensor =>
  tensorOf('int64', values.map(BigInt), shape);
const ints = (...values: number[]): bigint[] => values.map(BigInt);

describe('values worked out by hand', () => {
  it('of a matrix product', () => {
    const [self, mat2] = [f32([1, 2, 3, 4], [2, 2]), f32([5, 6, 7, 8], [2, 2])];
    expect(elements(run('matmul', { self, mat2 })[0])).toEqual([19, 22, 43, 50]);
    const empty = run('matmul', { self: f32([], [2, 0]), mat2: f32([], [0, 1]) })[0];
    expect(elements(empty)).toEqual([0, 0]);
  });

  it('of broadcasting and promotion, with a Scalar in the arithmetic of the result', () => {
    const [out] = run('add', { self: f32([1, 2], [2, 1]), other: i64([10, 20]), alpha: 3n });
    expect(plain(out!)).toEqual({ dtype: 'float32', shape: [2, 2], elements: ['31', '61', '32', '62'] });
    expect(elements(run('add', { self: tensorOf('int8', [100n]), other: tensorOf('int8', [100n]) })[0])).toEqual([
      -56n,
    ]);
    expect(elements(run('add', { self: i64([1]), other: 2.5 })[0])).toEqual([3.5]);
    expect(elements(run('add', { self: tensorOf('bool', [true]), other: tensorOf('bool', [true]) })[0])).toEqual([
      true,
    ]);
  });

  it('of a sum that rounds once, on store', () => {
    const self = tensorOf('float16', [2048, 1, 1, 1], [1, 4]);
    expect(elements(run('matmul', { self, mat2: tensorOf('float16', [1, 1, 1, 1], [4, 1]) })[0])).toEqual([2052]);
  });

  it('of integers beyond 2^53', () => {
    const big = 2n ** 62n + 1n;
    expect(elements(run('add', { self: i64([big]), other: i64([1]) })[0])).toEqual([big + 1n]);
    expect(elements(run('add', { self: i64([2n ** 63n - 1n]), other: i64([1]) })[0])).toEqual([-(2n ** 63n)]);
    expect(elements(run('matmul', { self: i64([big, 3], [1, 2]), mat2: i64([3, 1], [2, 1]) })[0])).toEqual([
      BigInt.asIntN(64, big * 3n + 3n),
    ]);
    expect(elements(run('argmax', { self: i64([2n ** 53n, 2n ** 53n + 1n]) })[0])).toEqual([1n]);
    expect(elements(run('transposed', { self: i64([big], [1, 1]) })[0])).toEqual([big]);
  });

  it('of complex numbers', () => {
    const self = tensorOf('complex64', [new Complex(1, 2), new Complex(0, 1)], [1, 2]);
    const mat2 = tensorOf('complex64', [new Complex(3, -1), new Complex(2, 0)], [2, 1]);
    expect(elements(run('matmul', { self, mat2 })[0]).map(String)).toEqual(['5+7j']);
    expect(elements(run('add', { self, other: 1n, alpha: new Complex(0, 1) })[0]).map(String)).toEqual([
      '1+3j',
      '0+2j',
    ]);
    expect(
      elements(run('any_of', { self: tensorOf('complex64', [new Complex(0, 0), new Complex(0, -1)]) })[0]),
    ).toEqual([true]);
  });

  it('of reductions with a filter, over nothing too', () => {
    const mask = tensorOf('bool', [true, false, true]);
    expect(elements(run('masked_sum', { self: f32([1, 10, 100]), mask })[0])).toEqual([101]);
    expect(elements(run('masked_sum', { self: f32([], [0]), mask: tensorOf('bool', []) })[0])).toEqual([0]);
    expect(run('extremes', { self: f32([3, -1, 2]) }).map((out) => elements(out)[0])).toEqual([-1, 3]);
    expect(run('extremes', { self: f32([3, Number.NaN, 2]) }).map((out) => elements(out)[0])).toEqual([Number.NaN, 3]);
    expect(run('extremes', { self: f32([], [0]) }).map((out) => elements(out)[0])).toEqual([Infinity, -Infinity]);
    expect(run('extremes', { self: tensorOf('uint8', [], [0]) }).map((out) => elements(out)[0])).toEqual([255n, 0n]);
  });

  it('of lists of tensors whose extents differ', () => {
    const [first, second] = run('pieces', { self: i64([1, 2, 3, 4, 5, 6], [3, 2]), sizes: ints(1, 2) })[0] as Tensor[];
    expect([first?.shape, second?.shape]).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(elements(second)).toEqual([3n, 4n, 5n, 6n]);
  });

  it('of integers counted beside elements of any class', () => {
    const index = i64([0, 0, 1]);
    expect(elements(run('tally', { self: f32([5, 7]), index })[0])).toEqual([10, 7]);
    expect(elements(run('tally', { self: tensorOf('complex64', [5, 7]), index })[0]).map(String)).toEqual([
      '10+0j',
      '7+0j',
    ]);
  });

  it('of indices put together from parts', () => {
    const self = f32([0, 1, 2, 3, 4, 5, 6, 7], [2, 2, 2]);
    expect(elements(run('picked', { self, places: ints(1, 0) })[0])).toEqual([0, 0, 0, 7]);
    expect(elements(run('unravelled', { self })[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(elements(run('strided', { self, size: ints(2, 3), stride: ints(1, 2) })[0])).toEqual([0, 2, 4, 1, 3, 5]);
  });

  it('of windows, with padding of either sign and dilation', () => {
    const window = (pad: number, dilation: number, stride: number): Element[] =>
      elements(
        run('window', {
          self: f32([1, 2, 3, 4]),
          kernel: ints(2),
          stride: ints(stride),
          pad: ints(pad),
          dilation: ints(dilation),
          size: 4n,
        })[0],
      );
    expect(window(0, 1, 1)).toEqual([5, 8, 11, 4]);
    expect(window(1, 1, 1)).toEqual([2, 5, 8, 11]);
    expect(window(-1, 1, 1)).toEqual([8, 11, 4, 0]);
    expect(window(0, 2, 1)).toEqual([7, 10, 3, 4]);
    expect(window(0, -1, 1)).toEqual([1, 4, 7, 10]);
    expect(window(0, 1, 2)).toEqual([5, 11, 0, 0]);
    expect(window(3, 3, 2)).toEqual([2, 6, 2, 4]);
  });

  it('of windows with holes', () => {
    expect(elements(run('holed_window', { self: f32([1, 10, 100]) })[0])).toEqual([10, 101, 10]);
  });

  it('of powers in each arithmetic', () => {
    expect(elements(run('power', { self: f32([-2, 0.5]) })[0])).toEqual([-8, 0.125]);
    expect(elements(run('power', { self: i64([2n ** 20n + 1n]) })[0])).toEqual([(2n ** 20n + 1n) ** 3n]);
    expect(elements(run('power', { self: tensorOf('int8', [7n]) })[0])).toEqual([BigInt.asIntN(8, 343n)]);
    expect(elements(run('power', { self: tensorOf('complex64', [new Complex(1, 1)]) })[0]).map(String)).toEqual([
      '-2+2j',
    ]);
  });

  it('of argmax over tuples and lines: the first of equals, NaN above all', () => {
    expect(elements(run('argmax', { self: f32([1, 7, 7, 2], [2, 2]) })[0])).toEqual([0n, 1n]);
    expect(elements(run('argmax', { self: f32([1, Number.NaN, 7, Number.NaN], [2, 2]) })[0])).toEqual([0n, 1n]);
    expect(elements(run('argmin', { self: f32([3, 1, 1, 5, 6, Number.NaN], [2, 3]) })[0])).toEqual([1n, 2n]);
  });

  it('of scatters with collisions', () => {
    const args = { self: f32([0, 0, 0]), index: i64([2, 0, 2]), src: f32([1, 10, 100]) };
    expect(elements(run('put', args)[0])).toEqual([10, 0, 100]);
    expect(elements(run('put_add', args)[0])).toEqual([20, 0, 202]);
    expect(elements(run('put_add', { ...args, index: i64([-1, -1, 1]) })[0])).toEqual([0, 200, 0]);
    expect(elements(run('put_max', { ...args, self: f32([50, 50, 50]) })[0])).toEqual([50, 50, 100]);
    expect(elements(args.self)).toEqual([0, 0, 0]);
  });

  it('of lists of tensors, as arguments and as results', () => {
    const parts = [f32([1, 2]), f32([], [0]), i64([3])];
    expect(plain(run('join', { parts })[0]!)).toMatchObject({ dtype: 'float32', elements: ['1', '2', '3'] });
    expect(plain(run('rows', { self: f32([1, 2, 3, 4], [2, 2]) })[0]!)).toMatchObject([
      { elements: ['1', '2'] },
      { elements: ['3', '4'] },
    ]);
  });

  it('of optional arguments, given or not', () => {
    const self = f32([1, 2]);
    expect(elements(run('biased', { self })[0])).toEqual([1, 2]);
    expect(elements(run('biased', { self, bias: f32([5]) })[0])).toEqual([6, 7]);
    expect(elements(run('biased', { self, bias: null, scale: 2 })[0])).toEqual([2, 4]);
  });

  it('of conditions', () => {
    expect(elements(run('below', { self: f32([1, 2, Number.NaN]), other: f32([2, 2, 2]) })[0])).toEqual([
      true,
      false,
      false,
    ]);
    expect(elements(run('any_of', { self: f32([0, 0]) })[0])).toEqual([false]);
    expect(elements(run('any_of', { self: f32([], [0]) })[0])).toEqual([false]);
    expect(elements(run('all_rows', { self: i64([1, 2, 3, 0], [2, 2]) })[0])).toEqual([true, false]);
  });

  it('of searches, which end at the first hit', () => {
    expect(backend.callSync('test.search.default', { least: 3n, most: 5n })).toEqual({
      status: 'ok',
      outputs: [true, false],
    });
  });

  it('of integers from lists', () => {
    expect(run('count_ints', { list: ints(1, 5, 5), least: 6n })).toEqual([2n]);
  });

  it('of statements with branches', () => {
    const self = f32([1, -2]);
    expect(elements(run('branches', { self, flag: true, mode: 'twice' })[0])).toEqual([2, -4]);
    expect(elements(run('branches', { self, flag: true, mode: '' })[0])).toEqual([3, -6]);
    expect(elements(run('branches', { self, flag: false, mode: '' })[0])).toEqual([-1, 2]);
    expect(elements(run('branches', { self, flag: false, mode: 'zero' })[0])).toEqual([0, 0]);
  });

  it('of scans', () => {
    // 2, 2 + 0 · 6, then 2 + 1 · 2, then 4 + 2 · 2.
    const [last, steps] = run('scanned', { self: tensorOf('float16', [6]), count: 3n });
    expect(elements(last)).toEqual([8]);
    expect(steps).toBe(5n);
  });

  it('of a decomposition that gives an op lists of index tensors', () => {
    // Twice 2 times 2, 1, and once 100, 101.
    expect(plain(run('places', { n: 2n })[0]!)).toMatchObject({ dtype: 'int64', elements: ['108', '105'] });
  });

  it('of a decomposition whose results have no dtype in common', () => {
    expect(plain(run('each', { parts: [f32([1.5]), i64([2])] })[0]!)).toMatchObject([
      { dtype: 'float32', elements: ['3.375'] },
      { dtype: 'int64', elements: ['8'] },
    ]);
  });

  it('of an int that is given as a tensor of rank 0', () => {
    expect(run('count_ints', { list: ints(1, 5, 5), least: tensorOf('int32', [6], []) })).toEqual([2n]);
  });

  it('of a decomposition by an op that gives a list', () => {
    const [first, second] = run('relayed', { self: i64([1, 2, 3, 4, 5, 6], [3, 2]), sizes: ints(1, 2) })[0] as Tensor[];
    expect([elements(first), elements(second)]).toEqual([
      [1n, 2n],
      [3n, 4n, 5n, 6n],
    ]);
  });

  it('of a decomposition that asks for the kind of the dtype', () => {
    expect(elements(run('doubled_whole', { self: tensorOf('float32', [3]) })[0])).toEqual([3]);
    expect(elements(run('doubled_whole', { self: i64([3]) })[0])).toEqual([6n]);
  });

  it('of a tensor by its elements, which an op is given in the dtype that is computed in', () => {
    const given = (dtype: DType): unknown =>
      plain(run('given', { self: tensorOf(dtype, [0], []), other: tensorOf(dtype, [0], []) })[0]!);
    expect(given('float16')).toMatchObject({ dtype: 'float16', elements: ['0.333251953125'] });
    expect(given('float32')).toMatchObject({ dtype: 'float32', elements: [String(Math.fround(1 / 3))] });
    expect(given('complex64')).toMatchObject({ dtype: 'complex64' });
  });

  it('of reals, which are as exact as the formula', () => {
    const third = 1 / 3;
    expect(elements(run('scaled', { self: f32([3]), by: third })[0])).toEqual([0.1 * 3 + third]);
    expect(elements(run('scaled', { self: tensorOf('complex64', [3]), by: third })[0])).toEqual([
      new Complex(0.1 * 3 + third, 0),
    ]);
  });

  it('of the larger of two zeros, which is the first', () => {
    const zeros = (a: number, b: number): Element[] => elements(run('larger', { self: f32([a]), other: f32([b]) })[0]);
    expect([zeros(-0, 0), zeros(0, -0)]).toEqual([[-0], [0]]);
  });

  it('of an op whose results differ in type', () => {
    expect(elements(run('from_top', { self: f32([1, 5, 2]) })[0])).toEqual([5, 1]);
  });

  it('of entries that are looked at only after a test', () => {
    const places = [null, i64([1, 2, 3]), null];
    expect(elements(run('guarded', { places })[0])).toEqual([39n, 39n]);
    expect(elements(run('guarded', { places: [null] })[0])).toEqual([0n, 0n]);
  });

  it('of names and entries that may be none', () => {
    const self = i64([1, 2]);
    expect(elements(run('maybe', { self })[0])).toEqual([1n, 2n]);
    expect(elements(run('maybe', { self, n: 0n })[0])).toEqual([1n]);
    const places = [i64([10, 20]), null, i64([5, 7])];
    expect(elements(run('maybe', { self, places })[0])).toEqual([1n + 10n + 230n, 2n + 10n + 254n]);
    expect(elements(run('maybe', { self, places: [null] })[0])).toEqual([201n, 202n]);
  });

  it('of names that the emitted code has for its own', () => {
    const self = tensorOf('complex64', [0]);
    expect(elements(run('named', { self, floor: 1.5, evaluate: 2n })[0]).map(String)).toEqual(['4.5+0j']);
  });

  it('of a decomposition', () => {
    expect(elements(run('composed', { self: tensorOf('float16', [1, 5]) })[0])).toEqual([4]);
  });
});

describe('constraints that look at elements', () => {
  const label = (args: Args): string | undefined => {
    const outcome = call('filled', args);
    return outcome.status === 'ok' ? undefined : outcome.label;
  };
  const complex = (re: number, im: number): Tensor => tensorOf('complex64', [new Complex(re, im)], []);

  it('read them in the arithmetic of compute', () => {
    expect(label({ self: complex(1, 1), value: complex(1, 2) })).toBe(undefined);
    expect(label({ self: complex(1, 1), value: complex(3, 0) })).toBe('test.filled.default/C2');
    expect(label({ self: f32([1]), value: complex(1, 2) })).toBe('test.filled.default/C1');
    expect(label({ self: f32([1]), value: f32([3], []) })).toBe('test.filled.default/C2');
    expect(label({ self: f32([1]), value: i64([3], []) })).toBe('test.filled.default/C2');
    expect(label({ self: i64([1]), value: i64([2n ** 53n + 1n], []) })).toBe(undefined);
  });

  it('and where no row gives it, in that of the first tensor', () => {
    expect(run('is_zero', { self: complex(0, 1) })).toEqual([false]);
    expect(run('is_zero', { self: i64([0], []) })).toEqual([true]);
    expect(call('is_zero', { self: f32([Number.NaN], []) })).toMatchObject({ label: 'test.is_zero.default/C1' });
  });
});

describe('views', () => {
  const view = (name: string, args: Args): Tensor => run(name, args)[0] as Tensor;

  it('are taken without a copy where every element is one element at a linear offset', () => {
    const self = f32([1, 2, 3, 4, 5, 6], [2, 3]);
    const transposed = view('transposed', { self });
    expect(transposed).toMatchObject({ shape: [3, 2], strides: [1, 3], offset: 0 });
    expect(transposed.data).toBe(self.data);
    const second = view('every_second', { self: transposed, start: 1n });
    expect(second).toMatchObject({ shape: [1, 2], strides: [2, 3], offset: 1 });
    expect(second.data).toBe(self.data);
    const [row] = run('rows', { self })[0] as Tensor[];
    expect(row).toMatchObject({ shape: [3], strides: [1] });
  });

  it('are copied where the signature promises a tensor of its own', () => {
    const self = f32([1, 2]);
    const [copy] = run('branches', { self, flag: true, mode: 'twice' }) as Tensor[];
    expect(copy!.data).not.toBe(self.data);
    const [flipped] = run('copied', { self: f32([1, 2, 3, 4], [2, 2]) }) as Tensor[];
    expect(flipped).toMatchObject({ strides: [2, 1] });
  });

  it('of any dtype', () => {
    for (const dtype of ['complex64', 'bool', 'int64', 'bfloat16'] as DType[]) {
      const self = tensorOf(dtype, [0, 1], [1, 2]);
      expect(view('transposed', { self }).data).toBe(self.data);
    }
  });
});

describe('refusals', () => {
  it.each<[string, Args, string, string]>([
    ['add', { self: f32([1, 2]), other: f32([1, 2, 3]) }, 'test.add.default/C1', "it's no match"],
    [
      'matmul',
      { self: f32([1], [1, 1]), mat2: i64([1], [1, 1]) },
      'test.matmul.default/dtypes',
      'no dtype row allows self float32, mat2 int64',
    ],
    ['matmul', { self: f32([1, 2], [1, 2]), mat2: f32([1], [1, 1]) }, 'test.matmul.default/shape.mat2', '[K, M]'],
    ['matmul', { self: f32([1]), mat2: f32([1], [1, 1]) }, 'test.matmul.default/shape.self', '[N, K]'],
    ['argmax', { self: f32([], [0]) }, 'test.argmax.default/C1', 'must hold: numel(self) > 0'],
  ])('%s %#', (name, args, label, words) => {
    const outcome = call(name, args);
    expect(outcome).toMatchObject({ status: 'refused', label });
    expect((outcome as { message: string }).message).toContain(words);
  });
});

/** A tensor of small whole numbers in some layout: any strides, also none at all, somewhere in a larger storage. */
function tensors(dtype: DType, shape: readonly number[]): fc.Arbitrary<Tensor> {
  const size = shape.reduce((n, extent) => n * extent, 1);
  return fc
    .record({
      values: fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4 * size + 8, maxLength: 4 * size + 8 }),
      order: fc.shuffledSubarray(
        shape.map((_, d) => d),
        { minLength: shape.length },
      ),
      gap: fc.integer({ min: 0, max: 2 }),
      offset: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ values, order, gap, offset }) => {
      const strides = shape.map(() => 0);
      let stride = gap;
      for (const d of order) {
        strides[d] = stride;
        stride *= Math.max(1, shape[d]!);
      }
      const signed = dtype !== 'uint8' && dtype !== 'bool';
      const { data } = tensorOf(
        dtype,
        values.map((n) => (dtype === 'int64' ? BigInt(n) * 2n ** 54n + 1n : signed ? n : Math.abs(n))),
      );
      return new Tensor(dtype, data, shape, strides, offset);
    });
}

const DTYPE: fc.Arbitrary<DType> = fc.constantFrom(
  'float32',
  'float16',
  'int64',
  'int32',
  'uint8',
  'bool',
  'complex64',
);
const REAL: fc.Arbitrary<DType> = fc.constantFrom('float32', 'bfloat16', 'int64', 'int16');
const extent = fc.integer({ min: 0, max: 3 });
const shapes = fc.array(extent, { maxLength: 3 });
const full = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 });

describe('random calls in any layout give what the plain evaluation gives', () => {
  const agrees = <T>(arbitrary: fc.Arbitrary<T>, check: (drawn: T) => void): void =>
    fc.assert(fc.property(arbitrary, check), { numRuns: 150 });

  it('matmul', () => {
    const draw = fc
      .tuple(DTYPE, extent, extent, extent)
      .chain(([dtype, n, k, m]) => fc.record({ self: tensors(dtype, [n, k]), mat2: tensors(dtype, [k, m]) }));
    agrees(draw, (args) => void run('matmul', args));
  });

  it('add, with broadcasting', () => {
    const draw = fc.tuple(DTYPE, DTYPE, shapes).chain(([a, b, shape]) => {
      const stretched = fc.tuple(fc.nat(shape.length), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }));
      const self = stretched.chain(([cut, ones]) =>
        tensors(
          a,
          shape.slice(cut).map((n, d) => (ones[d] ? 1 : n)),
        ),
      );
      return fc.record({ self, other: tensors(b, shape), alpha: fc.constantFrom(1n, 2n, -3n) });
    });
    agrees(draw, (args) => void run('add', args));
  });

  it('masked_sum', () => {
    const draw = fc
      .tuple(DTYPE, shapes)
      .chain(([dtype, shape]) => fc.record({ self: tensors(dtype, shape), mask: tensors('bool', shape) }));
    agrees(draw, (args) => void run('masked_sum', args));
  });

  it('window', () => {
    const list = (rank: number, min: number, max: number): fc.Arbitrary<bigint[]> =>
      fc.array(fc.bigInt(BigInt(min), BigInt(max)), { minLength: rank, maxLength: rank });
    const draw = fc
      .tuple(
        fc.constantFrom<DType>('float32', 'int32'),
        full.filter((s) => s.length < 3),
      )
      .chain(([dtype, shape]) =>
        fc.record({
          self: tensors(dtype, shape),
          kernel: list(shape.length, 0, 3),
          stride: list(shape.length, -1, 3),
          pad: list(shape.length, -3, 3),
          dilation: list(shape.length, -2, 3),
          size: fc.bigInt(0n, 4n),
        }),
      );
    agrees(draw, (args) => void run('window', args));
  });

  it('argmax, argmin, extremes', () => {
    const draw = fc.tuple(REAL, full).chain(([dtype, shape]) => tensors(dtype, shape));
    agrees(draw, (self) => {
      run('argmax', { self });
      run('extremes', { self });
      if (self.rank === 2) run('argmin', { self });
    });
  });

  it('cumulative, normalised', () => {
    const draw = full.chain((shape) =>
      fc.record({
        self: REAL.chain((dtype) => tensors(dtype, shape)),
        dim: fc.integer({ min: -shape.length, max: shape.length - 1 }).map(BigInt),
      }),
    );
    agrees(draw, (args) => {
      run('cumulative', args);
      if (args.self.dtype === 'float32') run('normalised', args);
    });
  });

  it('scatters', () => {
    const draw = fc.tuple(REAL, fc.integer({ min: 1, max: 4 }), fc.nat(5)).chain(([dtype, n, count]) =>
      fc.record({
        self: tensors(dtype, [n]),
        index: fc.array(fc.nat(n - 1), { minLength: count, maxLength: count }).map((at) => i64(at)),
        src: tensors(dtype, [count]),
      }),
    );
    agrees(draw, (args) => {
      run('put_add', args);
      run('put_max', args);
      if (new Set(elements(args.index)).size === args.index.numel) run('put', args);
    });
  });

  it('views and lists', () => {
    const draw = fc.tuple(DTYPE, extent, extent).chain(([dtype, n, m]) => tensors(dtype, [n, m]));
    agrees(draw, (self) => {
      const [transposed] = run('transposed', { self }) as Tensor[];
      if (self.numel > 0) expect(transposed!.data).toBe(self.data);
      const [parts] = run('rows', { self });
      if ((parts as Tensor[]).length > 0) run('join', { parts: parts! });
      run('every_second', { self, start: self.shape[0] === 0 ? 0n : 1n });
      run('all_rows', { self });
    });
  });
});

describe('generation', () => {
  it('gives modules that TypeScript accepts', { timeout: 60_000 }, () => {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, ROOT);
    const program = ts.createProgram([join(`${SCRATCH}-specs`, 'index.ts')], { ...options, noEmit: true });
    const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${SCRATCH}-specs`));
    expect(own.length).toBeGreaterThan(Object.keys(SPECS).length);
    const told = own.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ]);
    expect(
      told.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`),
    ).toEqual([]);
  });

  it('makes text of whatever text a spec holds', async () => {
    const attack = 'globalThis.attacked = true';
    const hostile = stringify({
      op: 'test.hostile.default',
      tier: 'core',
      summary: `*/ ${attack} /* \u2028 ${attack}`,
      versions: [
        {
          since: '1.0',
          signature: `(Tensor self, str mode="'; ${attack}; '") -> Tensor`,
          dtypes: SAME,
          shapes: { self: ['N', `1 + 1 # '); ${attack}; ('`] },
          constraints: {
            C1: { require: `mode != '\\' or mode != '); ${attack} //'`, message: `\\'); ${attack}; ('\n` },
          },
          semantics: `# \u2028 ${attack}\n# \r ${attack}\nlet a = if mode == '\\' then 1 else if mode == '; ${attack} //' then 2 else 3\nout[...i: shape(self)] = a * self[...i]`,
        },
      ],
    });
    const source = memorySource({ ...SHARED_FILES, 'spec/ops/test/value/hostile.default.yaml': hostile });
    const { files, findings } = generateReference(ROOT, source);
    expect(findings).toEqual([]);
    const loaded = await load(files, 'hostile');
    const outcome = loaded.callSync('test.hostile.default', { self: f32([1, 2], [1, 2]), mode: '\\' });
    expect(outcome).toMatchObject({ status: 'ok' });
    expect('attacked' in globalThis).toBe(false);
  });

  it('gives the same bytes twice, whatever the order of the files', () => {
    const backwards = memorySource(Object.fromEntries(Object.entries(OPSET_FILES).reverse()));
    const [first, second] = [generateReference(ROOT, SPEC_SOURCE), generateReference(ROOT, backwards)];
    expect([...second.files]).toEqual([...first.files]);
  });
});
