// Choices: every way is followed, narrowing is undone, and what has too many ways is given up or settled term by term.
import { describe, expect, it } from 'vitest';
import { tensorOf } from '../../tensor/elements.ts';
import type { Tensor } from '../../tensor/tensor.ts';
import { type Draft, meaning } from '../evaluate/fixture.ts';
import { Choices } from './choices.ts';
import { FACTS, profile } from './fixture.ts';
import { evaluateIntervals, Interval, type IntervalResult } from './index.ts';

describe('worlds', () => {
  it('follows every path once, first answers first', () => {
    const choices = new Choices();
    const found = choices.worlds(
      () => [choices.decide(2), choices.decide(3)].join(''),
      (path) => path,
    );
    expect(found).toEqual(['00', '01', '02', '10', '11', '12']);
  });

  it('puts back what a world narrowed', () => {
    const choices = new Choices();
    const x = new Interval(0, 1, true);
    const found = choices.worlds(
      () => {
        if (choices.decide(2) === 1) choices.narrow(x, 0.5, 2);
        return `${x}`;
      },
      (text) => text,
    );
    expect(found).toEqual(['[0, 1] or NaN', '[0.5, 1]']);
    expect(`${x}`).toBe('[0, 1] or NaN');
  });

  it('gives up where there are too many', () => {
    const choices = new Choices();
    expect(
      choices.worlds(
        () => choices.decide(65),
        (n) => n,
      ),
    ).toBeUndefined();
    expect(
      choices.worlds(
        () => Array.from({ length: 7 }, () => choices.decide(2)),
        (n) => n,
      ),
    ).toBeUndefined();
  });
});

const draft = (semantics: string, extra: Partial<Draft> = {}): Draft => ({
  op: 'test.choice.default',
  signature: '(Tensor self) -> Tensor',
  dtypes: [{ self: 'float', compute: 'dtype(self)', out: 'compute' }],
  semantics,
  ...extra,
});
const f32 = (values: number[], shape?: number[]): Tensor => tensorOf('float32', values, shape);
const run = (target: Draft, self: Tensor): IntervalResult =>
  evaluateIntervals(meaning(target), { self }, profile('ieee'), { facts: FACTS });

function ranges(target: Draft, self: Tensor): string[] {
  const result = run(target, self);
  if (result.status !== 'ok') throw new Error(JSON.stringify(result));
  return (result.outputs[0] as { ranges: readonly unknown[] }).ranges.map(String);
}

describe('meanings with open choices', () => {
  it('narrows x to its whole part, so that x - floor(x) stays below 1', () => {
    const [range] =
      run(draft('out[i: 1] = let x = exp(self[0]) in x - floor(x)'), f32([0])).status === 'ok'
        ? ranges(draft('out[i: 1] = let x = exp(self[0]) in x - floor(x)'), f32([0]))
        : [];
    expect(range).toMatch(/^\[0, (1|0\.99\d+)\]$/);
  });

  it('counts open conditions term by term where they are too many for worlds', () => {
    const count = draft('out[i: 1] = count(k: size(self, 0)) (exp(self[k]) > 1)', {
      dtypes: [{ self: 'float', compute: 'dtype(self)', out: 'int64' }],
    });
    expect(ranges(count, f32([0, 1, -1]))).toEqual(['one of 1, 2']);
    const [many] = ranges(count, f32([...new Array<number>(20).fill(0), 1]));
    expect(many).toBe(`one of ${Array.from({ length: 21 }, (_, n) => n + 1).join(', ')}`);
  });

  it('lets an open filter leave a term in or out', () => {
    const filtered = draft('out[i: 1] = sum(k: size(self, 0) where exp(self[k]) > 1) (10 + self[k])');
    expect(ranges(filtered, f32([0, 1, -1]))).toEqual(['[11, 21]']);
    expect(ranges(filtered, f32([...new Array<number>(20).fill(0), 1]))[0]).toMatch(/^\[(11|10\.9\d*), 211(\.\d*)?\]$/);
  });

  it('carries an open index from one tensor to the next', () => {
    const two = draft('best[i: 1] = argmax(k: size(self, 0)) exp(self[k])\nout[i: 1] = 100 + best[i]');
    expect(ranges(two, f32([0, 0, -5]))).toEqual(['[100, 101]']);
  });

  it('does not judge a call whose shape is open', () => {
    const shaped = draft('let n = 1 + int(exp(self[0]))\nout[i: n] = 1');
    expect(run(shaped, f32([0]))).toMatchObject({
      status: 'not-judged',
      reason: 'the shape of the result depends on a value that rounding may move',
    });
    expect(ranges(shaped, f32([0.5]))).toEqual(['1', '1']);
  });

  it('orders integers that float64 cannot tell apart', () => {
    const order = draft('let places = argsort(self, 0, false)\nout[i: 2] = places[i]', {
      dtypes: [{ self: 'integral', compute: 'dtype(self)', out: 'int64' }],
    });
    expect(ranges(order, tensorOf('int64', [2n ** 62n + 1n, 2n ** 62n]))).toEqual(['1', '0']);
  });

  it('keeps what a partial sum may do beyond the range', () => {
    const sum = draft('out[i: 1] = sum(k: size(self, 0)) self[k]');
    expect(ranges(sum, f32([3e38, 3e38, -3e38]))[0]).toContain('Infinity');
    expect(ranges(sum, f32([Infinity, 1, 2]))).toEqual(['Infinity']);
    expect(ranges(sum, f32([Infinity, 1, -Infinity]))).toEqual(['NaN']);
    expect(ranges(sum, f32([1, 2, 3, 4]))).toEqual(['10']);
  });
});
