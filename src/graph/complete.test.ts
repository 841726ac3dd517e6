import { describe, expect, test } from 'vitest';
import { parseSignature } from '../opset/signature/parse.ts';
import { completeArguments } from './complete.ts';
import type { Argument } from './model.ts';

function complete(signature: string, given: Record<string, Argument>): Record<string, Argument> {
  return completeArguments(given, parseSignature(signature));
}

describe('defaults', () => {
  test.each<[string, Record<string, Argument>]>([
    ['(Tensor? x=None) -> Tensor', { x: null }],
    ['(int x=-1) -> Tensor', { x: -1 }],
    ['(int x=9223372036854775807) -> Tensor', { x: { int: '9223372036854775807' } }],
    ['(float x=1) -> Tensor', { x: { float: 1 } }],
    ['(float x=-inf) -> Tensor', { x: { float: '-inf' } }],
    ['(Scalar x=1) -> Tensor', { x: 1 }],
    ['(Scalar x=0.5) -> Tensor', { x: { float: 0.5 } }],
    ['(bool x=True) -> Tensor', { x: true }],
    ['(str x="none") -> Tensor', { x: 'none' }],
    ['(int[2] x=1) -> Tensor', { x: [1, 1] }],
    ['(int[2] x=[0, 1]) -> Tensor', { x: [0, 1] }],
    ['(int[] x=[]) -> Tensor', { x: [] }],
    ['(ScalarType x=4) -> Tensor', { x: { dtype: 'int64' } }],
    ['(MemoryFormat x=contiguous_format) -> Tensor', { x: { memory_format: 'contiguous_format' } }],
  ])('%s', (signature, expected) => {
    expect(complete(signature, {})).toEqual(expected);
  });
});

test('arguments stand in the order of the signature, those without a default only if given', () => {
  const args = complete('(Tensor a, Tensor b, *, int c=3, int d=4) -> Tensor', { d: 5, b: { value: 'y' } });
  expect(Object.entries(args)).toEqual([
    ['b', { value: 'y' }],
    ['c', 3],
    ['d', 5],
  ]);
});

test('unknown arguments are kept for the verifier to report', () => {
  expect(complete('(int a=1) -> Tensor', { z: 2 })).toEqual({ a: 1, z: 2 });
});

test('an integer where the signature has a real becomes real', () => {
  expect(
    complete('(float a, float[]? b, Scalar c, Tensor d) -> Tensor', { a: 1, b: [2, { float: 3 }], c: 4, d: 5 }),
  ).toEqual({
    a: { float: 1 },
    b: [{ float: 2 }, { float: 3 }],
    c: 4,
    d: 5,
  });
});

test('without a signature nothing changes', () => {
  expect(completeArguments({ z: 1 }, undefined)).toEqual({ z: 1 });
});
