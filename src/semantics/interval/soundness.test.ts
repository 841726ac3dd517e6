// Soundness: results of simulated float32 and half arithmetic, in random orders, lie inside; results that are wrong by a percent do not.
import { describe, expect, it } from 'vitest';
import type { Args } from '../../backend/values.ts';
import { Complex } from '../../tensor/complex.ts';
import type { DType } from '../../tensor/dtype.ts';
import { type Element, elementsOf, tensorOf } from '../../tensor/elements.ts';
import { roundTo } from '../../tensor/floats.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import {
  ADD,
  ARGMAX,
  CONVOLUTION,
  CUMSUM,
  LAYER_NORM,
  MM,
  MUL,
  SCATTER_ADD,
  SIGMOID,
  SILU,
  SOFTMAX,
  UPSAMPLE,
} from '../evaluate/drafts.ts';
import { type Draft, meaning, meanings } from '../evaluate/fixture.ts';
import { evaluate, exactAlgebra, exactValue, type Meaning } from '../evaluate/index.ts';
import { judge, type Verdict } from '../judge/index.ts';
import { FACTS, profile } from './fixture.ts';
import { evaluateIntervals, type IntervalResult } from './index.ts';

const ieee = profile('ieee');
const fround = Math.fround;

/** Mulberry32. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function intervals(
  target: Meaning,
  args: Args,
  lookup?: ReadonlyMap<string, Meaning>,
  name = 'ieee',
): Extract<IntervalResult, { status: 'ok' }> {
  const result = evaluateIntervals(target, args, name === 'ieee' ? ieee : profile(name), {
    facts: FACTS,
    ...(lookup ? { lookup: (key: string) => lookup.get(key) } : {}),
  });
  if (result.status !== 'ok') throw new Error(JSON.stringify(result));
  return result;
}

function verdict(draft: Draft, args: Args, out: Tensor, name = 'ieee'): Verdict {
  return judge([out], intervals(meaning(draft), args, undefined, name));
}

/** Random values of a dtype. */
function values(next: () => number, n: number, dtype: DType, scale = 1): number[] {
  return Array.from({ length: n }, () => roundTo(dtype, (next() * 2 - 1) * scale));
}

/** Adds the terms in a random association order, each addition rounded to float32. */
function sumAnyOrder(terms: readonly number[], next: () => number): number {
  const left = [...terms];
  while (left.length > 1) {
    const [a] = left.splice(Math.floor(next() * left.length), 1);
    const at = Math.floor(next() * left.length);
    left[at] = fround((left[at] as number) + (a as number));
  }
  return left[0] ?? 0;
}

describe.each(['float32', 'float16', 'bfloat16'] as const)('simulated %s arithmetic lies inside', (dtype) => {
  const next = random(dtype.length * 7919);
  const tensor = (v: readonly number[], shape?: number[]): Tensor => tensorOf(dtype, v, shape);

  it('one operation has one result', () => {
    const [a, b] = [values(next, 200, dtype), values(next, 200, dtype, 1000)];
    const sum = verdict(
      ADD,
      { self: tensor(a), other: tensor(b) },
      tensor(a.map((x, k) => fround(x + (b[k] as number)))),
    );
    expect(sum).toMatchObject({ passed: true, judged: 200 });
    expect(sum.widths.max).toBeLessThanOrEqual(dtype === 'float32' ? 0 : 1);
    const product = verdict(
      MUL,
      { self: tensor(a), other: tensor(b) },
      tensor(a.map((x, k) => fround(x * (b[k] as number)))),
    );
    expect(product).toMatchObject({ passed: true });
    if (dtype === 'float32') expect(product.widths.max).toBe(0);
  });

  it('a product and a sum, fused or not', () => {
    const [a, b] = [values(next, 200, dtype), values(next, 200, dtype)];
    const alpha = 0.3;
    const args = { self: tensor(a), other: tensor(b), alpha };
    const apart = a.map((x, k) => fround(x + fround(fround(alpha) * (b[k] as number))));
    const fused = a.map((x, k) => fround(x + fround(alpha) * (b[k] as number)));
    expect(verdict(ADD, args, tensor(apart)).passed).toBe(true);
    expect(verdict(ADD, args, tensor(fused)).passed).toBe(true);
    expect(verdict(ADD, args, tensor(apart.map((x) => x * 1.01))).passed).toBe(false);
  });

  it('matrix products in any order', () => {
    const [n, k] = [6, 300];
    const [a, b] = [values(next, n * k, dtype), values(next, k, dtype)];
    const out = Array.from({ length: n }, (_, i) =>
      sumAnyOrder(
        b.map((y, j) => fround((a[i * k + j] as number) * y)),
        next,
      ),
    );
    const args = { self: tensor(a, [n, k]), mat2: tensor(b, [k, 1]) };
    expect(verdict(MM, args, tensor(out, [n, 1]))).toMatchObject({ passed: true, judged: n });
    expect(verdict(MM, args, tensor(out, [n, 1]), 'ieee-statistical').passed).toBe(true);
    const wrong = verdict(
      MM,
      args,
      tensor(
        out.map((x) => x * 1.01 + (dtype === 'float32' ? 0 : 0.05)),
        [n, 1],
      ),
      'ieee-statistical',
    );
    expect(wrong.passed).toBe(false);
    expect(wrong.first?.origin).toMatch(dtype === 'float32' ? /300 terms × 2\^-24 × Σ\|t\|/ : /bound/);
  });

  it('prefix sums and convolutions', () => {
    const x = values(next, 50, dtype);
    const prefix = x.map((_, k) => sumAnyOrder(x.slice(0, k + 1), next));
    expect(verdict(CUMSUM, { self: tensor(x), dim: 0n }, tensor(prefix)).passed).toBe(true);
    const w = values(next, 3, dtype);
    const out = Array.from({ length: 48 }, (_, p) =>
      sumAnyOrder(
        w.map((y, k) => fround(y * (x[p + k] as number))),
        next,
      ),
    );
    const args = {
      input: tensor(x, [1, 1, 50]),
      weight: tensor(w, [1, 1, 3]),
      bias: null,
      stride: [1n],
      padding: [0n],
      dilation: [1n],
    };
    expect(verdict(CONVOLUTION, args, tensor(out, [1, 1, 48])).passed).toBe(true);
  });

  it('softmax and layer norm', () => {
    const x = values(next, 100, dtype, 4);
    const largest = Math.max(...x);
    const e = x.map((v) => fround(Math.exp(fround(v - largest))));
    const total = sumAnyOrder(e, next);
    const soft = e.map((v) => fround(v / total));
    expect(verdict(SOFTMAX, { self: tensor(x), dim: 0n }, tensor(soft))).toMatchObject({ passed: true, notJudged: 0 });
    expect(verdict(SOFTMAX, { self: tensor(x), dim: 0n }, tensor(soft.map((v) => v * 1.01))).passed).toBe(false);
    const mean = fround(sumAnyOrder(x, next) / 100);
    const variance = fround(
      sumAnyOrder(
        x.map((v) => fround(fround(v - mean) ** 2)),
        next,
      ) / 100,
    );
    const norm = x.map((v) => fround(fround(v - mean) / fround(Math.sqrt(fround(variance + fround(1e-5))))));
    const args = { input: tensor(x), normalized_shape: [100n], weight: null, bias: null };
    expect(verdict(LAYER_NORM, args, tensor(norm))).toMatchObject({ passed: true, notJudged: 0 });
    expect(verdict(LAYER_NORM, args, tensor(norm.map((v) => v * 1.01))).passed).toBe(false);
  });

  it('writers that meet in one element, in any order', () => {
    const src = values(next, 40, dtype);
    const index = src.map(() => BigInt(Math.floor(next() * 4)));
    const out = [0, 1, 2, 3].map((place) =>
      sumAnyOrder([1, ...src.filter((_, k) => index[k] === BigInt(place))], next),
    );
    const args = { self: tensor([1, 1, 1, 1]), dim: 0n, index: tensorOf('int64', index), src: tensor(src) };
    expect(verdict(SCATTER_ADD, args, tensor(out)).passed).toBe(true);
  });

  it('source coordinates on either side of a whole number', () => {
    const input = values(next, 9, dtype);
    for (const size of [7, 18, 27, 30]) {
      const scale = fround(9 / size);
      const out = Array.from({ length: size }, (_, i) => {
        const x = Math.max(0, fround(fround(fround(i + 0.5) * scale) - 0.5));
        const low = Math.min(Math.floor(x), 8);
        const t = fround(x - Math.floor(x));
        return fround(
          fround((input[low] as number) * fround(1 - t)) + fround((input[Math.min(low + 1, 8)] as number) * t),
        );
      });
      const found = verdict(
        UPSAMPLE,
        { input: tensor(input, [1, 1, 9]), size: BigInt(size) },
        tensor(out, [1, 1, size]),
      );
      expect(found.first).toBeUndefined();
      expect(found.notJudged).toBe(0);
    }
  });

  it('a decomposition, rounded between its ops or not', () => {
    const ops = meanings(SIGMOID, MUL, SILU);
    const x = values(next, 100, dtype, 6);
    const sigmoid = x.map((v) => fround(1 / fround(1 + fround(Math.exp(-v)))));
    const expected = intervals(ops.get(SILU.op) as Meaning, { self: tensor(x) }, ops);
    for (const inner of [sigmoid, sigmoid.map((v) => roundTo(dtype, v))]) {
      expect(judge([tensor(inner.map((v, k) => fround(v * (x[k] as number))))], expected).first).toBeUndefined();
    }
    expect(judge([tensor(sigmoid.map((v, k) => v * (x[k] as number) * 1.02))], expected).passed).toBe(false);
  });

  it('a scan of ops, each state as wide as what led to it', () => {
    const power: Draft = {
      op: 'test.power.default',
      signature: '(Tensor self) -> Tensor',
      dtypes: [{ self: 'float', out: 'self' }],
      semantics: 'let powers = scan(k: 3, p = self) test.mul.Tensor(p, self)\nreturn powers[2]',
    };
    const ops = meanings(MUL, power);
    const x = values(next, 100, dtype, 6);
    const expected = intervals(ops.get(power.op) as Meaning, { self: tensor(x) }, ops);
    const stepwise = x.map((v) => [0, 1, 2].reduce((p) => roundTo(dtype, p * v), v));
    expect(judge([tensor(stepwise)], expected).first).toBeUndefined();
    expect(judge([tensor(stepwise.map((v) => v * 1.02))], expected).passed).toBe(false);
  });
});

describe('what a formula leaves open', () => {
  it('takes any index of inputs that may be equal', () => {
    const args = { self: tensorOf('float32', [1, 3, 3, 2], [1, 4]), dim: 1n };
    const scaled: Draft = {
      ...ARGMAX,
      op: 'test.argmax.default',
      semantics: 'out[...i: without(shape(self), dim)] = argmax(k: size(self, dim)) exp(self[...insert(i, dim, k)])',
    };
    const at = (n: bigint): Tensor => tensorOf('int64', [n]);
    expect([0n, 1n, 2n, 3n].map((n) => verdict(ARGMAX, args, at(n)).passed)).toEqual([false, true, false, false]);
    expect([0n, 1n, 2n, 3n].map((n) => verdict(scaled, args, at(n)).passed)).toEqual([false, true, true, false]);
  });

  it('joins the results of both sides of a comparison', () => {
    const draft: Draft = {
      op: 'test.step.default',
      signature: '(Tensor self) -> Tensor',
      dtypes: [{ self: 'float', compute: 'dtype(self)', out: 'compute' }],
      semantics: 'out[...i: shape(self)] = let y = exp(self[...i]) in if y > 1 then 10 + y else -y',
    };
    const [bounds] = intervals(meaning(draft), { self: tensorOf('float32', [0, 1]) }).outputs as [
      { ranges: readonly { lo: number; hi: number }[] },
    ];
    expect(bounds.ranges[0]?.lo).toBeCloseTo(-1);
    expect(bounds.ranges[0]?.hi).toBeCloseTo(11);
    expect(bounds.ranges[1]?.lo).toBeCloseTo(12.71828, 4);
  });

  it('does not judge what may be anything', () => {
    const draft: Draft = {
      op: 'test.wild.default',
      signature: '(Tensor self) -> Tensor',
      dtypes: [{ self: 'float', compute: 'dtype(self)', out: 'compute' }],
      semantics: 'out[...i: shape(self)] = 1 / (exp(self[...i]) - exp(self[...i]))',
    };
    expect(verdict(draft, { self: tensorOf('float32', [1]) }, tensorOf('float32', [7]))).toMatchObject({
      passed: true,
      elements: 1,
      judged: 0,
      notJudged: 1,
    });
  });

  it('knows the results of special values', () => {
    const div: Draft = {
      ...MUL,
      op: 'test.div.default',
      semantics: 'out[...i: broadcast(shape(self), shape(other))] = self[~i] / other[~i]',
      derivatives: {},
    };
    const [a, b] = [
      [1, -1, 0, 1, 1],
      [0, 0, 0, -0, Infinity],
    ];
    const args = { self: tensorOf('float32', a), other: tensorOf('float32', b) };
    expect(
      verdict(
        div,
        args,
        tensorOf(
          'float32',
          a.map((x, k) => x / (b[k] as number)),
        ),
      ).first,
    ).toBeUndefined();
    expect(verdict(div, args, tensorOf('float32', [Infinity, -Infinity, 0, -Infinity, 0])).first).toMatchObject({
      index: [2],
      got: '0',
      expected: 'NaN',
    });
    expect(verdict(div, args, tensorOf('float32', [-Infinity, -Infinity, NaN, -Infinity, 0])).first).toMatchObject({
      index: [0],
      expected: 'Infinity',
    });
  });

  it('tells the zeros apart where exact operations decide, not in a sum', () => {
    const args = { self: tensorOf('float32', [-0]), other: tensorOf('float32', [5]) };
    expect(verdict(MUL, args, tensorOf('float32', [-0])).passed).toBe(true);
    expect(verdict(MUL, args, tensorOf('float32', [0])).first).toMatchObject({ got: '0', expected: '-0' });
    const zeros = tensorOf('float32', [-0, -0]);
    expect(
      [0, -0].map((zero) => verdict(CUMSUM, { self: zeros, dim: 0n }, tensorOf('float32', [zero, zero])).passed),
    ).toEqual([true, true]);
  });
});

describe('half-precision complex numbers', () => {
  const DTYPE = [
    { self: ['complex32'], other: ['complex32', 'float'], compute: 'promote(self, other)', out: 'compute' },
  ];
  const half = (elements: Element[]): Tensor => tensorOf('complex32', elements);

  it('are computed in single precision and rounded once', () => {
    const args = { self: half([new Complex(0.1, 3)]), other: half([new Complex(0.7, -0.3)]) };
    const [x, y] = [args.self, args.other].map((z) => elementsOf(z)[0] as Complex) as [Complex, Complex];
    const re = fround(fround(x.re * y.re) - fround(x.im * y.im));
    const im = fround(fround(x.re * y.im) + fround(x.im * y.re));
    const mul = { ...MUL, dtypes: DTYPE };
    expect(verdict(mul, args, half([new Complex(re, im)])).passed).toBe(true);
    expect(verdict(mul, args, half([new Complex(re * 1.01, im)])).passed).toBe(false);
    expect(verdict(mul, args, half([new Complex(re, im * 1.01)])).passed).toBe(false);
  });

  it('take a Scalar in either precision', () => {
    const args = { self: half([new Complex(1, 1000)]), other: half([1]), alpha: new Complex(0.1, 0.3) };
    const rounded = (x: number): number => roundTo('float16', x);
    const add = { ...ADD, dtypes: DTYPE };
    for (const [re, im] of [
      [0.1, 0.3],
      [rounded(0.1), rounded(0.3)],
    ] as const)
      expect(verdict(add, args, half([new Complex(1 + re, 1000 + im)])).passed).toBe(true);
    expect(verdict(add, args, half([new Complex(1.11, 1000.3)])).passed).toBe(false);
  });
});

describe('the plain reading lies inside', () => {
  const next = random(4);
  const cases: readonly (readonly [Draft, Args])[] = [
    [ADD, { self: tensorOf('complex64', values(next, 8, 'float32')), other: 0.1, alpha: 0.7 }],
    [
      MUL,
      {
        self: tensorOf('complex128', values(next, 8, 'float32')),
        other: tensorOf('complex128', values(next, 8, 'float64')),
      },
    ],
    [
      MM,
      {
        self: tensorOf('float64', values(next, 90, 'float64'), [3, 30]),
        mat2: tensorOf('float64', values(next, 60, 'float64'), [30, 2]),
      },
    ],
    [SOFTMAX, { self: tensorOf('float64', values(next, 30, 'float64')), dim: 0n }],
    [ADD, { self: tensorOf('int8', [100n, -128n]), other: tensorOf('int16', [100n, -1n]), alpha: 3n }],
  ];
  it.each(cases.map(([draft, args]) => [draft.op, draft, args] as const))('%s', (_, draft, args) => {
    const target = meaning(draft);
    const exact = evaluate(exactAlgebra(), target, args);
    if (exact.status !== 'ok') throw new Error(exact.message);
    const out = exactValue(exact.outputs[0] as (typeof exact.outputs)[number], exact.dtypes[0] as DType, {
      kind: 'tensor',
      reads: 'num',
    });
    expect(judge([out], intervals(target, args)).first).toBeUndefined();
    expect(elementsOf(out as Tensor).length).toBeGreaterThan(0);
  });
});

it('a hundred sums of a thousand terms take well below a second', () => {
  const next = random(5);
  const args = {
    self: tensorOf('float32', values(next, 10_000, 'float32'), [10, 1000]),
    mat2: tensorOf('float32', values(next, 10_000, 'float32'), [1000, 10]),
  };
  const target = meaning(MM);
  const start = performance.now();
  intervals(target, args);
  expect(performance.now() - start).toBeLessThan(2000);
});
