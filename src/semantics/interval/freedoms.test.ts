// The places where a formula leaves back ends room: marked roundings of halves, forms that are alike, absolute errors of functions.
import { describe, expect, it } from 'vitest';
import { Complex } from '../../tensor/complex.ts';
import type { DType } from '../../tensor/dtype.ts';
import { tensorOf } from '../../tensor/elements.ts';
import { roundTo } from '../../tensor/floats.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import { type Draft, meaning } from '../evaluate/fixture.ts';
import { judge } from '../judge/index.ts';
import { FACTS, profile } from './fixture.ts';
import { evaluateIntervals, type Interval } from './index.ts';

function draft(semantics: string, dtype = 'float'): Draft {
  return {
    op: 'test.freedom.default',
    signature: '(Tensor self) -> Tensor',
    dtypes: [{ self: dtype, compute: 'dtype(self)', out: 'compute' }],
    semantics,
  };
}

function holds(semantics: string, self: Tensor, out: readonly number[], name = 'ieee'): boolean {
  const expected = evaluateIntervals(meaning(draft(semantics)), { self }, profile(name), { facts: FACTS });
  if (expected.status !== 'ok') throw new Error(JSON.stringify(expected));
  return judge([tensorOf(self.dtype, out)], expected).passed;
}

/** Adds or multiplies from left to right, each result rounded to the dtype. */
function running(dtype: DType, terms: readonly number[], step: (a: number, b: number) => number): number {
  return terms.reduce((total, term) => roundTo(dtype, step(total, term)));
}

const QUOTIENT = 'out[i: 1] = may_round(sum(k: 3) self[k]) / 3';

describe('a marked rounding', () => {
  // 5.796875 lies between two neighbours in bfloat16; a third of either rounds apart from a third of it.
  const self = tensorOf('bfloat16', [8.0625, -1.1328125, -1.1328125]);
  const [once, twice] = [roundTo('bfloat16', 5.796875 / 3), roundTo('bfloat16', roundTo('bfloat16', 5.796875) / 3)];

  it('may be carried out or not', () => {
    expect(once).not.toBe(twice);
    expect(holds(QUOTIENT, self, [once])).toBe(true);
    expect(holds(QUOTIENT, self, [twice])).toBe(true);
    expect(holds(QUOTIENT, self, [twice + 0.0625])).toBe(false);
  });

  it('is not there without the mark, nor under a profile that keeps intermediates', () => {
    expect(holds(QUOTIENT.replace('may_round', ''), self, [twice])).toBe(false);
    expect(holds(QUOTIENT, self, [once], 'float32-strict')).toBe(true);
    expect(holds(QUOTIENT, self, [twice], 'float32-strict')).toBe(false);
  });

  it('leaves float32 as it is', () => {
    const single = tensorOf('float32', [8.0625, -1.1328125, -1.1328125]);
    expect(holds(QUOTIENT, single, [Math.fround(5.796875 / 3)])).toBe(true);
    expect(holds(QUOTIENT, single, [twice])).toBe(false);
  });
});

describe('a marked reduction', () => {
  const terms = Array.from({ length: 40 }, (_, k) => roundTo('float16', 1 + ((k * 37) % 41) / 97));
  const self = tensorOf('float16', terms);

  it('may round each partial sum', () => {
    const sum = 'out[i: 1] = may_round_each(sum(k: 40) self[k])';
    const kept = running('float16', terms, (a, b) => a + b);
    expect(kept).not.toBe(
      roundTo(
        'float16',
        terms.reduce((a, b) => a + b),
      ),
    );
    expect(holds(sum, self, [kept])).toBe(true);
    expect(holds('out[i: 1] = sum(k: 40) self[k]', self, [kept])).toBe(false);
    expect(holds(sum, self, [kept * 1.05])).toBe(false);
  });

  it('may round each partial product', () => {
    const factors = terms.slice(0, 33);
    const product = 'out[i: 1] = may_round_each(prod(k: 33) self[k])';
    const kept = running('float16', factors, (a, b) => a * b);
    expect(kept).not.toBe(
      roundTo(
        'float16',
        factors.reduce((a, b) => a * b),
      ),
    );
    expect(holds(product, self, [kept])).toBe(true);
    expect(holds('out[i: 1] = prod(k: 33) self[k]', self, [kept])).toBe(false);
    expect(holds(product, self, [kept * 1.1])).toBe(false);
  });

  it('is exact where all partial results fit', () => {
    const whole = tensorOf('float16', [3, 5, 7, 9]);
    expect(holds('out[i: 1] = may_round_each(prod(k: 4) self[k])', whole, [945])).toBe(true);
    expect(holds('out[i: 1] = may_round_each(prod(k: 4) self[k])', whole, [945.5])).toBe(false);
    expect(holds('out[i: 1] = may_round_each(sum(k: 4) self[k])', whole, [24.015625])).toBe(false);
  });

  it('counts the rounding of a term that does not fit', () => {
    const self = tensorOf('float16', [1.0009765625, 1.0009765625, 3.001953125]);
    const squares = [1.0009765625 ** 2, 3.001953125 ** 2];
    const kept = roundTo('float16', roundTo('float16', squares[0] as number) + (squares[1] as number));
    expect(holds('out[i: 1] = may_round_each(sum(k: 2) self[k + 1] * self[k + 1])', self, [kept])).toBe(true);
  });
});

it('either of two forms that are alike is right', () => {
  const [x, mean, scale] = [1000.0625, 1000, 3.3].map(Math.fround) as [number, number, number];
  const self = tensorOf('float32', [x, mean, scale]);
  const apart = Math.fround(Math.fround(x - mean) * scale);
  const folded = Math.fround(Math.fround(x * scale) - Math.fround(mean * scale));
  const form = 'out[i: 1] = alike((self[0] - self[1]) * self[2], self[0] * self[2] - self[1] * self[2])';
  expect(apart).not.toBe(folded);
  expect([apart, folded, apart * 1.01].map((y) => holds(form, self, [y]))).toEqual([true, true, false]);
  expect(holds('out[i: 1] = (self[0] - self[1]) * self[2]', self, [folded])).toBe(false);
});

it('a cast to the dtype of the arithmetic leaves it the freedom of its last operation', () => {
  const self = tensorOf('float32', [1 / 3, 3, -0.75].map(Math.fround));
  const [a, b, c] = [1 / 3, 3, -0.75].map(Math.fround) as [number, number, number];
  const cast = 'out[i: 1] = cast(self[0] * self[1], float32) + self[2]';
  expect(holds(cast, self, [Math.fround(a * b + c)])).toBe(true);
  expect(holds(cast, self, [Math.fround(Math.fround(a * b) + c)])).toBe(true);
});

it('what is added to a sum may be one of its terms', () => {
  const self = tensorOf('float32', [1, 2 ** -24, 2 ** -24]);
  const sum = (a: number, b: number): number => a + b;
  const total = 'out[i: 1] = (sum(k: 1..3) self[k]) + self[0]';
  const [first, last] = [
    running('float32', [1, 2 ** -24, 2 ** -24], sum),
    running('float32', [2 ** -24, 2 ** -24, 1], sum),
  ];
  expect(first).not.toBe(last);
  expect(holds(total, self, [first])).toBe(true);
  expect(holds(total, self, [last])).toBe(true);
  expect(holds(total, self, [1 + 2 ** -21])).toBe(false);
  const whole = tensorOf('float32', [1, 4, 5]);
  expect(holds(total, whole, [10])).toBe(true);
  expect(holds(total, whole, [10 + 2 ** -20])).toBe(false);
});

it('an absolute error counts for the dtypes it is given for', () => {
  const erf = 'out[i: 1] = erf(self[i])';
  expect(holds(erf, tensorOf('float16', [2 ** -20]), [2 ** -20 + 2 ** -22])).toBe(true);
  expect(holds(erf, tensorOf('float16', [2 ** -20]), [2 ** -19])).toBe(false);
  expect(holds(erf, tensorOf('float32', [2 ** -20]), [2 ** -20 + 2 ** -22])).toBe(false);
  expect(holds(erf, tensorOf('float16', [0]), [2 ** -22])).toBe(false);
});

it('the largest integer of uint64 reads as 2^64', () => {
  const widen: Draft = {
    ...draft('out[...i: shape(self)] = self[...i]'),
    dtypes: [{ self: 'any', compute: 'float32', out: 'compute' }],
  };
  const self = tensorOf('uint64', [2n ** 64n - 1n, 2n ** 63n]);
  const expected = evaluateIntervals(meaning(widen), { self }, profile('ieee'), { facts: FACTS });
  const [bounds] = expected.status === 'ok' ? (expected.outputs as readonly { ranges: readonly Interval[] }[]) : [];
  expect(bounds?.ranges.map(({ lo, hi }) => [lo, hi])).toEqual([
    [2 ** 64, 2 ** 64],
    [2 ** 63, 2 ** 63],
  ]);
});

describe('subnormal factors of a sum', () => {
  const tiny = 2 ** -130;
  const SQUARES = 'out[i: 1] = sum(k: 3) self[k] * 1.5';
  const terms = [tiny, tiny / 2, 0];
  const exact = roundTo('bfloat16', 2.25 * tiny);

  it('may be taken for zero in bfloat16', () => {
    const self = tensorOf('bfloat16', terms);
    expect(holds(SQUARES, self, [exact])).toBe(true);
    expect(holds(SQUARES, self, [0])).toBe(true);
    expect(holds(SQUARES, self, [2 ** -120])).toBe(false);
    expect(holds(SQUARES, self, [0], 'float32-strict')).toBe(false);
  });

  it('count in float32, and outside of sums', () => {
    expect(holds(SQUARES, tensorOf('float32', terms), [0])).toBe(false);
    expect(holds('out[i: 3] = self[i] * 1.5', tensorOf('bfloat16', terms), [0, 0, 0])).toBe(false);
  });
});

describe('a complex quotient whose steps leave the range', () => {
  it('is left open, as algorithms scale differently', () => {
    const z = tensorOf('complex128', [1, new Complex(0, 1e308)]);
    const expected = evaluateIntervals(
      meaning(draft('out[i: 2] = 1 / self[i]', 'complex')),
      { self: z },
      profile('ieee'),
      { facts: FACTS },
    );
    if (expected.status !== 'ok') throw new Error(JSON.stringify(expected));
    for (const small of [-1e-308, 0])
      expect(judge([tensorOf('complex128', [1, new Complex(0, small)])], expected).passed).toBe(true);
    expect(judge([tensorOf('complex128', [2, 0])], expected).passed).toBe(false);
  });
});
