// The judge: counts, mismatches that are no matter of elements, the first wrong element with its origin, and open indices.
import { describe, expect, it } from 'vitest';
import type { Args, Value } from '../../backend/values.ts';
import { tensorOf } from '../../tensor/elements.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import { ARGMAX, MM, SCATTER_SET } from '../evaluate/drafts.ts';
import { type Draft, meaning } from '../evaluate/fixture.ts';
import { FACTS, profile } from '../interval/fixture.ts';
import { evaluateIntervals } from '../interval/index.ts';
import { judge, type Verdict } from './index.ts';

function verdict(draft: Draft, args: Args, ...outputs: Value[]): Verdict {
  const expected = evaluateIntervals(meaning(draft), args, profile('ieee'), { facts: FACTS });
  if (expected.status !== 'ok') throw new Error(JSON.stringify(expected));
  return judge(outputs, expected);
}

const f32 = (values: number[], shape?: number[]): Tensor => tensorOf('float32', values, shape);
const MATRICES = { self: f32([0.1, 0.2, 0.3, 0.4, 0.5, 0.6], [2, 3]), mat2: f32([1, 2, 3], [3, 1]) };

describe('mismatches', () => {
  it('of number, kind, dtype and shape', () => {
    expect(verdict(MM, MATRICES).mismatches).toEqual([{ output: 0, what: 'outputs', got: '0', expected: '1' }]);
    expect(verdict(MM, MATRICES, 1n).mismatches).toMatchObject([
      { what: 'kind', got: '1', expected: 'a tensor of float32' },
    ]);
    expect(verdict(MM, MATRICES, tensorOf('float64', [1, 2], [2, 1])).mismatches).toMatchObject([
      { what: 'dtype', got: 'float64', expected: 'float32' },
    ]);
    expect(verdict(MM, MATRICES, f32([1, 2])).mismatches).toMatchObject([
      { what: 'shape', got: '[2]', expected: '[2, 1]' },
    ]);
  });
});

it('a Scalar is a number of the kind of its dtype', () => {
  const first: Draft = {
    op: 'test.first.default',
    signature: '(Tensor self) -> Scalar',
    dtypes: [{ self: 'any', compute: 'dtype(self)' }],
    semantics: 'return self[0]',
  };
  const passes = (self: Tensor, got: Value): boolean => verdict(first, { self }, got).passed;
  expect(passes(f32([0.5, 2]), 0.5)).toBe(true);
  expect(passes(f32([0.5, 2]), 2)).toBe(false);
  expect(passes(tensorOf('int64', [7n]), 7n)).toBe(true);
  expect(passes(tensorOf('int64', [7n]), 8n)).toBe(false);
  expect(passes(f32([Number.NaN]), Number.NaN)).toBe(true);
});

it('a tensor that the meaning leaves out may be given nonetheless, not the other way round', () => {
  const masked: Draft = {
    op: 'test.masked.default',
    signature: '(Tensor self, bool wanted) -> (Tensor, Tensor)',
    dtypes: [{ self: 'float', compute: 'dtype(self)', out0: 'compute', out1: 'compute' }],
    semantics: `
out0[i: 1] = self[i]
let out1 = if wanted then tensor(i: 1) -self[i] else none`,
  };
  const self = f32([3]);
  expect(verdict(masked, { self, wanted: false }, self, null).passed).toBe(true);
  expect(verdict(masked, { self, wanted: false }, self, f32([-3])).passed).toBe(true);
  expect(verdict(masked, { self, wanted: true }, self, null).passed).toBe(false);
});

describe('elements', () => {
  it('are counted, and the first wrong one is shown with what it should be and why that is so wide', () => {
    expect(verdict(MM, MATRICES, f32([1.4, 3.2], [2, 1]))).toMatchObject({
      passed: true,
      elements: 2,
      judged: 2,
      failed: 0,
      first: undefined,
    });
    const wrong = verdict(MM, MATRICES, f32([1.4, 3.3], [2, 1]));
    expect(wrong).toMatchObject({
      passed: false,
      failed: 1,
      first: { output: 0, index: [1, 0], got: '3.299999952316284' },
    });
    expect(wrong.first?.origin).toMatch(/^bound 3\.\de-7 = 3 terms × 2\^-24 × Σ\|t\| 3\.2 \(profile ieee\)$/);
    expect(wrong.widths.max).toBeGreaterThan(0);
    expect(wrong.widths.max).toBeLessThan(8);
  });

  it('any index of a tie in the choice of a formula is right, and any of several writers', () => {
    const writers = { self: f32([0, 0]), dim: 0n, index: tensorOf('int64', [1n, 1n]), src: f32([5, 7]) };
    expect([5, 7, 4].map((x) => verdict(SCATTER_SET, writers, f32([0, x])).passed)).toEqual([true, true, false]);
    const open: Draft = {
      ...ARGMAX,
      semantics: 'out[...i: without(shape(self), dim)] = argmax(k: size(self, dim)) tanh(self[...insert(i, dim, k)])',
    };
    const tie = { self: f32([9, 1, 9], [1, 3]), dim: 1n };
    expect([0n, 1n, 2n].map((n) => verdict(open, tie, tensorOf('int64', [n])).passed)).toEqual([true, false, true]);
  });

  it('any place of values whose order rounding may change', () => {
    const sort: Draft = {
      op: 'test.order.default',
      signature: '(Tensor self) -> (Tensor values, Tensor places)',
      dtypes: [{ self: 'float', compute: 'dtype(self)', values: 'compute', places: 'int64' }],
      semantics:
        'e[i: size(self, 0)] = exp(self[i])\nlet order = argsort(e, 0, false)\nvalues[i: size(self, 0)] = e[order[i]]\nplaces[i: size(self, 0)] = order[i]',
    };
    const self = f32([1, 0, 1]);
    const values = f32([1, Math.E, Math.E]);
    const places = (...n: bigint[]): Tensor => tensorOf('int64', n);
    expect(verdict(sort, { self }, values, places(1n, 0n, 2n)).passed).toBe(true);
    expect(verdict(sort, { self }, values, places(1n, 2n, 0n)).passed).toBe(true);
    expect(verdict(sort, { self }, values, places(0n, 1n, 2n)).failed).toBe(2);
  });
});
