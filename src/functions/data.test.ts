import { expect, test } from 'vitest';
import { Complex, elementsOf, Tensor, tensorOf } from '../tensor/index.ts';
import { argsort, nonzero } from './data.ts';

const numbers = (t: Tensor): number[] => elementsOf(t).map(Number);

test('nonzero gives the indices in row-major order', () => {
  const found = nonzero(tensorOf('float32', [0, 1, Number.NaN, -0, 2, 0], [2, 3]));
  expect([found.shape, numbers(found)]).toEqual([
    [3, 2],
    [0, 1, 0, 2, 1, 1],
  ]);
});

test('nonzero of rank 0 has rows without entries', () => {
  expect(nonzero(tensorOf('int64', [5n], [])).shape).toEqual([1, 0]);
  expect(nonzero(tensorOf('bool', [false], [])).shape).toEqual([0, 0]);
  expect(nonzero(tensorOf('complex64', [new Complex(0, 1)], [])).shape).toEqual([1, 0]);
});

test('argsort is stable, with NaN as the largest', () => {
  const t = tensorOf('float32', [2, Number.NaN, 1, 2, -0, 0]);
  expect(numbers(argsort(t, 0, false))).toEqual([4, 5, 2, 0, 3, 1]);
  expect(numbers(argsort(t, 0, true))).toEqual([1, 0, 3, 2, 4, 5]);
});

test('argsort goes along any dim of any layout', () => {
  const transposed = new Tensor('int64', BigInt64Array.of(3n, 1n, 2n, 9n, 8n, 7n), [3, 2], [1, 3]);
  expect(numbers(argsort(transposed, 0, false))).toEqual([1, 2, 2, 1, 0, 0]);
  expect(numbers(argsort(transposed, -1, true))).toEqual([1, 0, 1, 0, 1, 0]);
});

test('argsort of integers beyond 2^53 is exact, of nothing empty', () => {
  expect(numbers(argsort(tensorOf('int64', [2n ** 60n + 1n, 2n ** 60n]), 0, false))).toEqual([1, 0]);
  expect(argsort(tensorOf('float32', [], [2, 0]), 1, false).shape).toEqual([2, 0]);
  expect(argsort(tensorOf('float32', [], [0, 2]), 1, false).shape).toEqual([0, 2]);
  expect(() => argsort(tensorOf('complex64', [new Complex(1)]), 0, false)).toThrow('no order');
});
