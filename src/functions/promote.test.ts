import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Complex, type DType, zeros } from '../tensor/index.ts';
import { promotable, promote, promoteTypes } from './promote.ts';
import { type Scalar, WrappedNumber } from './wrapped.ts';

const [header, ...rows] = readFileSync(new URL('./testdata/promotion.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const dtypes = header!.slice(2) as DType[];
const SCALARS: Readonly<Record<string, Scalar>> = { true: true, '1': 1n, '1.5': 1.5, '1j': new Complex(0, 1) };

const attempt = (compute: () => DType): string => {
  try {
    return compute();
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return '-';
  }
};
const tensor = (dtype: DType, rank: number) => zeros(dtype, new Array(rank).fill(1));

describe('as recorded from PyTorch', () => {
  test.each(rows.filter(([, what]) => what?.includes('with [')))('%s %s', (left, what, ...expected) => {
    const [a, b] = what!.split(' with ').map((shape) => (shape === '[1]' ? 1 : 0)) as [number, number];
    const actual = dtypes.map((right) => attempt(() => promote(tensor(left as DType, a), tensor(right, b))));
    expect(actual).toEqual(expected);
    const swapped = dtypes.map((right) => attempt(() => promote(tensor(right, b), tensor(left as DType, a))));
    expect(swapped).toEqual(expected);
    if (a === b) expect(dtypes.map((right) => attempt(() => promoteTypes(left as DType, right)))).toEqual(expected);
  });

  test.each(rows.filter(([, what]) => what?.endsWith('scalars')))('%s %s', (left, what, ...expected) => {
    for (const entry of expected) {
      const [text, dtype] = entry.split('=') as [string, string];
      const self = tensor(left as DType, what!.startsWith('[1]') ? 1 : 0);
      expect(attempt(() => promote(self, SCALARS[text]!))).toBe(dtype);
      expect(attempt(() => promote(new WrappedNumber(SCALARS[text]!), self))).toBe(dtype);
    }
  });
});

test('three priorities at once', () => {
  expect(promote(tensor('int8', 1), tensor('float64', 0), 1.5)).toBe('float64');
  expect(promote(tensor('float16', 1), tensor('float64', 0), 2n)).toBe('float16');
  expect(promote(tensor('bool', 1), tensor('int16', 0), 1.5)).toBe('float32');
});

test('lists count by their entries, none not at all, dtypes as tensors with dims', () => {
  expect(promote([tensor('int8', 1), tensor('uint8', 1)], null)).toBe('int16');
  expect(promote('float16', tensor('float64', 0))).toBe('float16');
  expect(promote({ dtype: 'bfloat16' }, 3.5)).toBe('bfloat16');
  expect(promote(1n, true)).toBe('int64');
});

test('what does not promote is told apart', () => {
  expect(promotable(tensor('uint16', 1), tensor('int8', 1))).toBe(false);
  expect(promotable(tensor('uint16', 1), tensor('float16', 1))).toBe(true);
  expect(() => promoteTypes('float8_e5m2', 'float32')).toThrow(
    'float8_e5m2 and float32 have no common dtype: cast one of them first.',
  );
  expect(() => promote(tensor('bfloat16', 1), new Complex(0, 1))).toThrow(
    'bfloat16 has no complex dtype to meet a complex number in',
  );
  expect(() => promote(null)).toThrow('There is nothing to promote');
});
