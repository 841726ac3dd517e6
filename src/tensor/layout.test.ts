/** Strides, broadcasting and the walk over strided layouts. */
import { expect, test } from 'vitest';
import {
  broadcastShapes,
  broadcastStrides,
  contiguousStrides,
  elementOffsets,
  forEachRun,
  isContiguousLayout,
  layoutExtent,
  unravelIndex,
} from './layout.ts';

test('row-major strides; an empty dim counts as one', () => {
  expect(contiguousStrides([2, 3, 4])).toEqual([12, 4, 1]);
  expect(contiguousStrides([2, 0, 4])).toEqual([4, 4, 1]);
  expect(contiguousStrides([])).toEqual([]);
});

test('broadcasting aligns dims at the end and stretches only length 1', () => {
  expect(broadcastShapes([3, 1], [4], [])).toEqual([3, 4]);
  expect(broadcastShapes([0, 1], [1, 5])).toEqual([0, 5]);
  expect(broadcastShapes()).toEqual([]);
  expect(broadcastShapes([2], [3])).toBeUndefined();
  expect(broadcastShapes([0], [2])).toBeUndefined();
});

test('stretched dims get stride 0', () => {
  expect(broadcastStrides([3, 1], [1, 7], [2, 3, 4])).toEqual([0, 1, 0]);
  expect(broadcastStrides([1], [5], [1])).toEqual([5]);
  expect(() => broadcastStrides([2], [1], [3])).toThrow('Shape [2] does not broadcast to [3].');
});

test('dims of length 1 have free strides, empty layouts are contiguous', () => {
  expect(isContiguousLayout([2, 1, 3], [3, 99, 1])).toBe(true);
  expect(isContiguousLayout([2, 0], [7, 9])).toBe(true);
  expect(isContiguousLayout([2, 3], [1, 2])).toBe(false);
});

test('the extent is one past the furthest element', () => {
  expect(layoutExtent([2, 3], [10, 2], 5)).toBe(20);
  expect(layoutExtent([2, 0], [10, 2], 5)).toBe(0);
  expect(layoutExtent([], [], 0)).toBe(1);
});

test('runs merge what one stride can cross, and keep row-major order', () => {
  const runs = (shape: number[], strides: number[]): number[][] => {
    const found: number[][] = [];
    forEachRun(shape, strides, 1, (...run) => found.push(run));
    return found;
  };
  expect(runs([2, 3, 4], [12, 4, 1])).toEqual([[1, 24, 1]]);
  expect(runs([2, 1, 3], [1, 5, 2])).toEqual([
    [1, 3, 2],
    [2, 3, 2],
  ]);
  expect(runs([], [])).toEqual([[1, 1, 1]]);
  expect(runs([3, 0], [1, 1])).toEqual([]);
  expect(runs([2, 3], [0, 0])).toEqual([[1, 6, 0]]);
});

test('offsets agree with the definition for every element', () => {
  const [shape, strides, offset] = [[3, 2, 4], [1, 30, 5], 2];
  const offsets = elementOffsets(shape, strides, offset);
  expect(offsets.length).toBe(24);
  for (const [flat, at] of offsets.entries()) {
    const index = unravelIndex(flat, shape);
    expect(at).toBe(index.reduce((sum, n, dim) => sum + n * strides[dim]!, offset));
  }
});
