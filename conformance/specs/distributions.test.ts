// The distributions of the random ops, by mean, variance and range of many draws of the reference. The seed is fixed: the test passes or fails for good.
import { describe, expect, test } from 'vitest';
import type { Args, Value } from '../../src/backend/index.ts';
import { createReferenceBackend } from '../../src/reference/index.ts';
import { type DType, type Element, elementsOf, type Tensor, tensorOf } from '../../src/tensor/index.ts';

const reference = createReferenceBackend();
const COUNT = 6000;
const SEED = 11;

/** COUNT elements, the same few numbers again and again. */
function many(dtype: DType, ...numbers: Element[]): Tensor {
  return tensorOf(
    dtype,
    Array.from({ length: COUNT }, (_, n) => numbers[n % numbers.length]!),
    [COUNT],
  );
}

function draw(op: string, args: Args, result = 0): { readonly values: readonly number[]; readonly tensor: Tensor } {
  const outcome = reference.callSync(`aten.${op}`, args, { seed: SEED });
  if (outcome.status !== 'ok') throw new Error(`${outcome.status}: ${outcome.message}`);
  const tensor = outcome.outputs[result] as Tensor;
  return { values: elementsOf(tensor).map(Number), tensor };
}

const floats = many('float32', 0);
const ints = many('int64', 0n);
const size: Value = [BigInt(COUNT)];
const dtype = (name: DType): Value => ({ dtype: name });
const uniform = (low: number, high: number): [number, number, number, number] => [
  (low + high) / 2,
  (high - low) ** 2 / 12,
  low,
  high,
];
/** The integers from low to below high. */
const whole = (low: number, high: number): [number, number, number, number] => [
  (low + high - 1) / 2,
  ((high - low) ** 2 - 1) / 12,
  low,
  high - 1,
];
const coin = (p: number): [number, number, number, number] => [p, p * (1 - p), 0, 1];
const normal = (mean: number, std: number): [number, number, number, number] => [
  mean,
  std ** 2,
  mean - 6 * std,
  mean + 6 * std,
];

/** Op, arguments, and mean, variance, least and greatest value. */
const DRAWS: readonly (readonly [string, Args, readonly [number, number, number, number]])[] = [
  ['rand.generator', { size, generator: null }, uniform(0, 1)],
  ['rand_like.default', { self: ints, dtype: dtype('float16') }, uniform(0, 1)],
  ['randn_like.default', { self: many('float64', 0) }, normal(0, 1)],
  ['randint.default', { high: 7n, size }, whole(0, 7)],
  ['randint.low', { low: -5n, high: 3n, size, dtype: dtype('int8') }, whole(-5, 3)],
  ['randint.default', { high: 60000n, size, dtype: dtype('uint16') }, whole(0, 60000)],
  ['randint_like.low_dtype', { self: floats, low: 2n, high: 9n }, whole(2, 9)],
  ['randint_like.Tensor', { self: ints, high: tensorOf('int64', [9n], []) }, whole(0, 9)],
  ['random.default', { self: many('int8', 0n) }, whole(0, 128)],
  ['random.default', { self: many('bool', false) }, coin(0.5)],
  ['random.from', { self: many('int8', 0n), from: 5n, to: null }, whole(5, 128)],
  ['random.to', { self: ints, to: 50n }, whole(0, 50)],
  ['bernoulli.default', { self: many('float32', 0.3) }, coin(0.3)],
  ['bernoulli.p', { self: ints, p: 0.8 }, coin(0.8)],
  ['bernoulli.Tensor', { self: ints, p: tensorOf('float64', [0.2], []) }, coin(0.2)],
  ['uniform.default', { self: floats, from: -2, to: 5 }, uniform(-2, 5)],
  ['exponential.default', { self: floats, lambd: 3 }, [1 / 3, 1 / 9, 0, 8]],
  ['geometric.default', { self: ints, p: 0.3 }, [1 / 0.3, 0.7 / 0.09, 1, 60]],
  [
    'log_normal.default',
    { self: floats, mean: 1, std: 0.25 },
    [Math.exp(1 + 1 / 32), (Math.exp(1 / 16) - 1) * Math.exp(2 + 1 / 16), 0, 12],
  ],
  ['normal_functional.default', { self: floats, mean: 1, std: 2 }, normal(1, 2)],
  ['normal.float_float', { mean: 1, std: 2, size }, normal(1, 2)],
  ['normal.Tensor_float', { mean: many('float32', 3), std: 2 }, normal(3, 2)],
  ['normal.float_Tensor', { mean: 1, std: many('float32', 4) }, normal(1, 4)],
  ['normal.Tensor_Tensor', { mean: many('float32', 3), std: many('float64', 0.5) }, normal(3, 0.5)],
  ['rrelu.default', { self: many('float32', -1), lower: 0.1, upper: 0.6, training: true }, uniform(-0.6, -0.1)],
];

test.each(DRAWS)('%s %#', (op, args, [mean, variance, least, greatest]) => {
  const { values } = draw(op, args);
  expect(values).toHaveLength(COUNT);
  expect(Math.min(...values)).toBeGreaterThanOrEqual(least);
  expect(Math.max(...values)).toBeLessThanOrEqual(greatest);
  const found = values.reduce((sum, x) => sum + x, 0) / COUNT;
  const spread = values.reduce((sum, x) => sum + (x - found) ** 2, 0) / COUNT;
  expect(Math.abs(found - mean)).toBeLessThan(5 * Math.sqrt(variance / COUNT));
  expect(Math.abs(spread / variance - 1)).toBeLessThan(0.15);
});

test('cauchy: half of the draws lie within sigma of the median', () => {
  const { values } = draw('cauchy.default', { self: floats, median: 1, sigma: 2 });
  expect(values.filter((x) => Math.abs(x - 1) < 2).length / COUNT).toBeCloseTo(0.5, 1);
});

describe('multinomial', () => {
  const shares = (values: readonly number[], places: number): number[] =>
    Array.from({ length: places }, (_, place) => values.filter((x) => x === place).length / values.length);

  test('with replacement: by weight, and never where it is 0', () => {
    const self = tensorOf('float32', [1, 0, 3, 4], [4]);
    const { values } = draw('multinomial.default', { self, num_samples: BigInt(COUNT), replacement: true });
    const found = shares(values, 4);
    for (const [place, share] of [1 / 8, 0, 3 / 8, 4 / 8].entries()) expect(found[place]).toBeCloseTo(share, 1);
    expect(found[1]).toBe(0);
  });

  test('without replacement: the first by weight, none twice', () => {
    const rows = COUNT / 3;
    const self = tensorOf('float32', elementsOf(many('float32', 1, 2, 5)), [rows, 3]);
    const { values } = draw('multinomial.default', { self, num_samples: 2n });
    const pairs = Array.from({ length: rows }, (_, row) => values.slice(2 * row, 2 * row + 2));
    expect(pairs.every(([a, b]) => a !== b)).toBe(true);
    const first = shares(
      pairs.map(([a]) => a!),
      3,
    );
    for (const [place, share] of [1 / 8, 2 / 8, 5 / 8].entries()) expect(first[place]).toBeCloseTo(share, 1);
  });
});

test.each(['feature_dropout.default', 'feature_alpha_dropout.default'])('%s keeps or drops whole channels', (op) => {
  const input = tensorOf('float32', elementsOf(many('float32', 1)), [30, 100, 2]);
  const { values } = draw(op, { input, p: 0.3, train: true });
  const channels = Array.from({ length: COUNT / 2 }, (_, n) => values.slice(2 * n, 2 * n + 2));
  expect(channels.every(([a, b]) => a === b)).toBe(true);
  expect(new Set(values).size).toBe(2);
  const kept = Math.max(...values);
  expect(values.filter((x) => x === kept).length / COUNT).toBeCloseTo(0.7, 1);
});

test('rrelu_with_noise_functional gives the slopes that it took', () => {
  const args = { self: many('float32', -1, 2), noise: floats, lower: 0.1, upper: 0.6, training: true };
  const [out, noise] = [
    draw('rrelu_with_noise_functional.default', args),
    draw('rrelu_with_noise_functional.default', args, 1),
  ];
  for (const [n, slope] of noise.values.entries()) {
    if (n % 2 === 1) expect(slope).toBe(1);
    expect(out.values[n]).toBe((n % 2 === 1 ? 2 : -1) * slope);
  }
});
