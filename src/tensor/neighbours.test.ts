/** The grid of float dtypes: neighbours and distances. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTable, roundTo } from './floats.ts';
import { minifloatOf, type SmallFloatDType } from './minifloat.ts';
import { nextDown, nextUp, ulp } from './neighbours.ts';

test.each([
  'float16',
  'bfloat16',
  'float8_e4m3fn',
  'float8_e5m2',
  'float8_e4m3fnuz',
  'float8_e5m2fnuz',
  'float8_e8m0fnu',
] as const)('%s: neighbours are adjacent patterns', (dtype: SmallFloatDType) => {
  const table = decodeTable(dtype);
  const wrong: number[] = [];
  for (let bits = 0; bits < minifloatOf(dtype).largest; bits++) {
    const [low, high] = [table[bits]!, table[bits + 1]!];
    const positive = nextUp(dtype, low) === high && nextDown(dtype, high) === low && ulp(dtype, low) === high - low;
    const negativeLow = dtype.endsWith('fnuz') && low === 0 ? 0 : -low;
    const negative = nextDown(dtype, -low) === -high && Object.is(nextUp(dtype, -high), negativeLow);
    if (!positive || (!negative && dtype !== 'float8_e8m0fnu')) wrong.push(low);
  }
  expect(wrong).toEqual([]);
});

test('the ends of the range', () => {
  expect(nextUp('float16', 65504)).toBe(Infinity);
  expect(nextDown('float16', Infinity)).toBe(65504);
  expect(nextUp('float16', -Infinity)).toBe(-65504);
  expect(nextUp('float8_e4m3fn', 448)).toBe(448);
  expect(nextDown('float8_e4m3fn', -1000)).toBe(-448);
  expect(nextDown('float8_e8m0fnu', 0)).toBe(2 ** -127);
  expect(nextUp('float64', Number.MAX_VALUE)).toBe(Infinity);
  expect(nextUp('float64', 0)).toBe(Number.MIN_VALUE);
  expect(nextUp('float64', -Number.MIN_VALUE)).toBe(-0);
  expect(nextDown('float64', 2 ** -1022)).toBe(2 ** -1022 - Number.MIN_VALUE);
  expect(nextDown('float64', 1)).toBe(1 - 2 ** -53);
  expect(nextUp('float32', 0)).toBe(2 ** -149);
  expect(nextUp('float32', Number.NaN)).toBe(Number.NaN);
  expect([ulp('float32', 1), ulp('float32', -Infinity), ulp('float32', 0)]).toEqual([2 ** -23, Infinity, 2 ** -149]);
  expect(() => ulp('int32', 1)).toThrow('int32 is not a float dtype');
});

test('a number between two values lies between its neighbours', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e38, max: 1e38 });
  fc.assert(
    fc.property(double, fc.constantFrom('float32', 'bfloat16', 'float64'), (x, dtype) => {
      const [low, high] = [nextDown(dtype, x), nextUp(dtype, x)];
      expect(low < x && x < high).toBe(true);
      expect(roundTo(dtype, low)).toBe(low);
      expect(roundTo(dtype, high)).toBe(high);
      expect([low, high, x]).toContain(roundTo(dtype, x));
    }),
    { seed: 2 },
  );
});
