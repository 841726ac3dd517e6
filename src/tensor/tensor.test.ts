/** The tensor: bounds, views and copies. */
import { expect, test } from 'vitest';
import { equalTensors } from './compare.ts';
import { Complex } from './complex.ts';
import { elementsAt, elementsOf, item, scalarTensor, tensorOf, wholeNumber, zeros } from './elements.ts';
import { Tensor } from './tensor.ts';

const matrix = tensorOf('int32', [1, 2, 3, 4, 5, 6], [2, 3]);

test('a layout must stay within its data', () => {
  const data = new Float32Array(6);
  expect(() => new Tensor('float32', data, [2, 3], [3, 1], 1)).toThrow(
    'Not a tensor: float32 of shape [2, 3], strides [3, 1], offset 1: it reaches element 6, but there are only 6.',
  );
  expect(() => new Tensor('complex64', data, [4])).toThrow('it reaches element 3, but there are only 3');
  expect(() => new Tensor('float32', data, [2], [-1], 1)).toThrow('integers from 0 on');
  expect(() => new Tensor('float32', data, [1.5])).toThrow('integers from 0 on');
  expect(() => new Tensor('float32', data, [2, 3], [1])).toThrow('2 dims need as many strides');
  expect(() => new Tensor('float32', data, [2 ** 30, 2 ** 30], [0, 0])).toThrow('cannot be counted');
  expect(() => new Tensor('float64', data, [6])).toThrow('float64 is held by Float64Array, not by Float32Array');
  expect(new Tensor('float32', data, [5, 0], [9, 9], 99).numel).toBe(0);
});

test('a transposed view reads columns, and contiguous() copies it into rows', () => {
  const transposed = matrix.view([3, 2], [1, 3]);
  expect(transposed.isContiguous()).toBe(false);
  const copy = transposed.contiguous();
  expect([...copy.data]).toEqual([1, 4, 2, 5, 3, 6]);
  expect(copy.strides).toEqual([2, 1]);
  expect(matrix.contiguous()).toBe(matrix);
});

test('a slice of a larger storage gets a storage of its own', () => {
  const row = matrix.view([3], [1], 3);
  expect(row.isContiguous()).toBe(true);
  expect(row.contiguous().data.length).toBe(3);
  expect(elementsOf(row)).toEqual([4n, 5n, 6n]);
});

test('an expanded dim repeats its element; complex lanes stay together', () => {
  expect(elementsOf(scalarTensor('bool', true).view([2, 2], [0, 0]))).toEqual([true, true, true, true]);
  const pairs = tensorOf('complex64', [new Complex(1, 2), new Complex(3, 4)]);
  expect([...pairs.view([2, 2], [0, 1]).contiguous().data]).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  expect([
    ...tensorOf('complex64', [1, new Complex(0, -1)])
      .view([1], [1], 1)
      .contiguous().data,
  ]).toEqual([0, -1]);
});

test('reshape keeps the order of elements', () => {
  expect(equalTensors(matrix.view([3, 2], [1, 3]).reshape([6]), tensorOf('int32', [1, 4, 2, 5, 3, 6]))).toBe(true);
  expect(matrix.reshape([3, 2]).data).toBe(matrix.data);
  expect(() => matrix.reshape([4])).toThrow('6 elements of shape [2, 3] do not fit shape [4].');
});

test('elements are the JavaScript values of their dtype', () => {
  expect(elementsOf(tensorOf('int64', [2n ** 63n - 1n, -1]))).toEqual([2n ** 63n - 1n, -1n]);
  expect(elementsOf(tensorOf('uint8', [-1, 256, 300n]))).toEqual([255n, 0n, 44n]);
  expect(elementsOf(tensorOf('float16', [0.1, 65520, -0]))).toEqual([0.0999755859375, Infinity, -0]);
  expect(elementsOf(tensorOf('bool', [true, 0, 2n, Number.NaN]))).toEqual([true, false, true, true]);
  expect(elementsOf(tensorOf('complex128', [new Complex(1, -0)]))).toEqual([new Complex(1, -0)]);
  expect(elementsOf(tensorOf('int4', [-8, 7, 8, -1]))).toEqual([-8n, 7n, -8n, -1n]);
  expect(elementsOf(tensorOf('float4_e2m1fn_x2', [0.5, -6, 100, 1.25]))).toEqual([0.5, -6, 6, 1]);
  expect(tensorOf('uint4', [1, 2, 3, 4]).shape).toEqual([2]);
  expect(elementsAt(matrix.view([3, 2], [1, 3]), [1, 4])).toEqual([4n, 3n]);
});

test('a tensor of rank 0 with an integer dtype stands for an int', () => {
  expect(wholeNumber(scalarTensor('uint8', 7))).toBe(7n);
  expect(wholeNumber(scalarTensor('float32', 7))).toBeUndefined();
  expect(wholeNumber(tensorOf('int64', [7]))).toBeUndefined();
});

test('what does not fill the shape or the dtype is refused', () => {
  expect(() => tensorOf('int32', [1, 2, 3], [2])).toThrow('3 values do not fill int32 of shape [2].');
  expect(() => tensorOf('float32', [new Complex(1, 2)])).toThrow('1+2j is complex; only a complex dtype can hold it.');
  expect(() => tensorOf('int32', [1.5])).toThrow('not an integer');
  expect(() => item(matrix)).toThrow('no single element');
  expect(item(zeros('float64', [1, 1]))).toBe(0);
});
