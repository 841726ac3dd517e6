/** Tensors in messages, and how two of them differ. */
import { expect, test } from 'vitest';
import { describeDifference, equalTensors, firstDifference } from './compare.ts';
import { Complex } from './complex.ts';
import { tensorOf, zeros } from './elements.ts';
import { formatTensor } from './format.ts';
import { Tensor } from './tensor.ts';

test('a tensor in one line', () => {
  expect(formatTensor(tensorOf('float32', [1, -0, Number.NaN, -Infinity, 0.5, 2], [2, 3]), 5)).toBe(
    'float32[2, 3] = 1, -0, nan, -inf, 0.5, … (1 more)',
  );
  expect(formatTensor(tensorOf('int64', [2n ** 60n], []))).toBe('int64[] = 1152921504606846976');
  expect(formatTensor(zeros('bool', [0, 3]))).toBe('bool[0, 3] (no elements)');
  expect(formatTensor(tensorOf('complex32', [new Complex(0.1, -1e6)]))).toBe('complex32[1] = 0.0999755859375-infj');
  expect(formatTensor(tensorOf('complex64', [new Complex(1, -0), new Complex(Number.NaN, Infinity)]))).toBe(
    'complex64[2] = 1-0j, nan+infj',
  );
  expect(formatTensor(new Tensor('float32', Float32Array.of(7), [2 ** 40], [0]), 2)).toBe(
    'float32[1099511627776] = 7, 7, … (1099511627774 more)',
  );
});

test('equality is of values, not of layouts; zeros differ by sign and NaNs do not differ', () => {
  const rows = tensorOf('float16', [1, 2, 3, 4], [2, 2]);
  const columns = tensorOf('float16', [1, 3, 2, 4], [2, 2]).view([2, 2], [1, 2]);
  expect(equalTensors(rows, columns)).toBe(true);
  expect(equalTensors(rows, rows.reshape([4]))).toBe(false);
  expect(equalTensors(tensorOf('float32', [0]), tensorOf('float32', [-0]))).toBe(false);
  const [one, other] = [0x7e00, 0xfe01].map((bits) => new Tensor('float16', Uint16Array.of(bits), [1]));
  expect(equalTensors(one!, other!)).toBe(true);
  expect(equalTensors(one!, other!, { nan: 'bits' })).toBe(false);
  const halfNaN = (re: number): Tensor => tensorOf('complex64', [new Complex(re, Number.NaN)]);
  expect(equalTensors(halfNaN(1), halfNaN(1))).toBe(true);
  expect(equalTensors(halfNaN(1), halfNaN(2))).toBe(false);
});

test('a difference says where and how many', () => {
  const [left, right] = [tensorOf('int8', [1, 2, 3, 4], [2, 2]), tensorOf('int8', [1, 2, 5, 6], [2, 2])];
  expect(firstDifference(left, right)).toEqual({ index: [1, 0], left: 3n, right: 5n, count: 2 });
  expect(describeDifference(left, right)).toBe('int8[2, 2] at [1, 0]: 3 is not 5 (2 of 4 elements differ)');
  expect(describeDifference(left, left)).toBeUndefined();
  expect(describeDifference(left, zeros('int8', [4]))).toBe('int8[2, 2] is not int8[4]');
});
