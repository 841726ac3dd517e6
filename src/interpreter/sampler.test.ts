import { describe, expect, test } from 'vitest';
import { createRandomStream, createSampler, pickLargest } from './sampler.ts';

const logits = [0, Math.log(2), Math.log(5), Math.log(2)]; // probabilities 0.1, 0.2, 0.5, 0.2

function frequencies(sample: (logits: number[]) => number, draws = 4000): number[] {
  const counts = [0, 0, 0, 0];
  for (let i = 0; i < draws; i++) counts[sample(logits)]!++;
  return counts.map((count) => count / draws);
}

// 4000 draws have a standard deviation of at most 0.008; closeTo with one digit allows 0.05.
const near = (probabilities: number[]): unknown[] => probabilities.map((p) => (p === 0 ? 0 : expect.closeTo(p, 1)));

describe('greedy', () => {
  test('takes the first of the largest, and never NaN', () => {
    expect(pickLargest([1, 3, 3, 2])).toBe(1);
    expect(pickLargest([Number.NaN, -1, Number.NaN, -2])).toBe(1);
    expect(pickLargest([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])).toBe(0);
  });

  test('is what no option means, and temperature 0 with any option', () => {
    expect(createSampler()(logits)).toBe(2);
    expect([1, 2, 3, 4, 5].map((seed) => createSampler({ seed })(logits))).toEqual([2, 2, 2, 2, 2]);
    expect(createSampler({ temperature: 0, topK: 4, seed: 3 })(logits)).toBe(2);
  });
});

describe('drawing', () => {
  test('follows the probabilities', () => {
    expect(frequencies(createSampler({ temperature: 1, seed: 1 }))).toEqual(near([0.1, 0.2, 0.5, 0.2]));
  });

  test('a temperature of 0.5 squares them', () => {
    expect(frequencies(createSampler({ temperature: 0.5, seed: 1 }))).toEqual(near([1 / 34, 4 / 34, 25 / 34, 4 / 34]));
  });

  test('top-k keeps k tokens, equal logits by index', () => {
    expect(frequencies(createSampler({ topK: 2, seed: 1 }))).toEqual(near([0, 2 / 7, 5 / 7, 0]));
    expect(frequencies(createSampler({ topK: 1, seed: 1 }))).toEqual(near([0, 0, 1, 0]));
  });

  test('top-p keeps the shortest prefix that reaches p', () => {
    expect(frequencies(createSampler({ topP: 0.6, seed: 1 }))).toEqual(near([0, 2 / 7, 5 / 7, 0]));
    expect(frequencies(createSampler({ topP: 0.45, seed: 1 }))).toEqual(near([0, 0, 1, 0]));
    expect(frequencies(createSampler({ topP: 0, seed: 1 }))).toEqual(near([0, 0, 1, 0]));
  });

  test('the same seed repeats, another does not', () => {
    const run = (seed: number): number[] => {
      const sample = createSampler({ temperature: 1, seed });
      return Array.from({ length: 40 }, () => sample(logits));
    };
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  test('an infinite logit wins; masked tokens never do', () => {
    expect(createSampler({ temperature: 1 })([0, Number.POSITIVE_INFINITY, 0])).toBe(1);
    const masked = [Number.NEGATIVE_INFINITY, 0, Number.NaN];
    expect(new Set(Array.from({ length: 50 }, (_, seed) => createSampler({ temperature: 1, seed })(masked)))).toEqual(
      new Set([1]),
    );
  });
});

test('the random stream is SplitMix64', () => {
  // First outputs for seed 1234567, as published with the reference implementation.
  const published = [6457827717110365317n, 3203168211198807973n, 9817491932198370423n];
  const random = createRandomStream(1234567);
  for (const bits of published) expect(random()).toBe(Number(bits >> 11n) / 2 ** 53);
});
