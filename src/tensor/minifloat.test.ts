/** Rounding to small floats against a definition by search: the nearest value of the table, ties to the even pattern. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeFloats, decodeTable, encodeFloats, roundTo } from './floats.ts';
import { encodeBits, minifloatOf, type SmallFloatDType } from './minifloat.ts';

const SIGNED: readonly SmallFloatDType[] = [
  'float16',
  'bfloat16',
  'float8_e4m3fn',
  'float8_e5m2',
  'float8_e4m3fnuz',
  'float8_e5m2fnuz',
  'float4_e2m1fn_x2',
];

/** The finite, non-negative values of a dtype in order; their index is their pattern of bits. */
function positives(dtype: SmallFloatDType): number[] {
  return [...decodeTable(dtype)].slice(0, minifloatOf(dtype).largest + 1);
}

/** Exact for values this far apart: differences of a float64 and a small float are rounded, but comparisons with a midpoint are not. */
function nearestBySearch(values: readonly number[], x: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (values[middle]! <= x) low = middle;
    else high = middle;
  }
  const midpoint = (values[low]! + values[high]!) / 2;
  if (x === midpoint) return low % 2 === 0 ? low : high;
  return x < midpoint ? low : high;
}

test.each(SIGNED)('%s: any float64 within the range goes to the nearest value, ties to even', (dtype) => {
  const values = positives(dtype);
  const largest = values.at(-1)!;
  const format = minifloatOf(dtype);
  const near = fc
    .tuple(fc.nat(values.length - 2), fc.constantFrom(0, 2 ** -52, -(2 ** -52), 2 ** -30, -(2 ** -30)))
    .map(([i, nudge]) => ((values[i]! + values[i + 1]!) / 2) * (1 + nudge));
  fc.assert(
    fc.property(fc.oneof(fc.double({ min: 0, max: largest, noNaN: true }), near), (x) => {
      expect(encodeBits(format, x)).toBe(nearestBySearch(values, x));
      const negated = nearestBySearch(values, x) | (1 << format.sign!);
      expect(encodeBits(format, -x)).toBe(nearestBySearch(values, x) === 0 && dtype.endsWith('fnuz') ? 0 : negated);
    }),
    { numRuns: 2000, seed: 1 },
  );
});

test.each(SIGNED)('%s: every value comes back as its own bits, in bulk from both widths', (dtype) => {
  const values = decodeTable(dtype);
  const bits = Array.from(values, (_, i) => i).filter((i) => !Number.isNaN(values[i]));
  const kept = bits.map((i) => values[i]!);
  const packed = dtype === 'float4_e2m1fn_x2';
  const expected = packed ? bits.filter((_, i) => i % 2 === 0).map((low) => low | ((low + 1) << 4)) : bits;
  for (const source of [Float32Array.from(kept), Float64Array.from(kept), kept]) {
    expect([...encodeFloats(dtype, source)]).toEqual(expected);
  }
  expect([...decodeFloats(dtype, encodeFloats(dtype, kept))]).toEqual(kept);
});

test('overflow, infinities and NaN by dtype', () => {
  const rounded = (dtype: SmallFloatDType, values: number[]): number[] => values.map((x) => roundTo(dtype, x));
  expect(rounded('float16', [65519.99, 65520, -65520, Infinity])).toEqual([65504, Infinity, -Infinity, Infinity]);
  expect(rounded('bfloat16', [3.3895e38, 3.4e38])).toEqual([3.3895313892515355e38, Infinity]);
  expect(rounded('float8_e5m2', [61439, 61440, -Infinity])).toEqual([57344, Infinity, -Infinity]);
  expect(rounded('float8_e4m3fn', [464, 465, -Infinity, Number.NaN])).toEqual([448, 448, -448, Number.NaN]);
  expect(rounded('float8_e4m3fnuz', [247, 248, -Infinity, -0])).toEqual([240, Number.NaN, Number.NaN, 0]);
  expect(rounded('float4_e2m1fn_x2', [7, -Infinity, 0.25, 0.75])).toEqual([6, -6, 0, 1]);
  expect(rounded('float8_e8m0fnu', [0, -1.4, 1.5, 2 ** -130, Infinity, 1.6 * 2 ** 127])).toEqual([
    2 ** -127,
    1,
    2,
    2 ** -127,
    Number.NaN,
    Number.NaN,
  ]);
});

test('float8_e4m3fn overflow became saturation only in PyTorch 2.13', () => {
  const before = { overflow: 'nan' } as const;
  expect([464, 465, -1e9, Infinity].map((x) => roundTo('float8_e4m3fn', x, before))).toEqual([
    448,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  expect([...encodeFloats('float8_e4m3fn', [449, 500, -500], before)]).toEqual([0x7e, 0x7f, 0xff]);
  expect([...encodeFloats('float8_e5m2', [1e9], before)]).toEqual([0x7c]);
});

test('float64 is rounded once: no stop at float32', () => {
  expect(roundTo('float16', 1 + 2 ** -11 + 2 ** -40)).toBe(1 + 2 ** -10);
  expect(roundTo('bfloat16', 1 + 2 ** -8 + 2 ** -40)).toBe(1 + 2 ** -7);
  expect([...encodeFloats('bfloat16', Float64Array.of(1 + 2 ** -8 + 2 ** -40))]).toEqual([0x3f81]);
});

test('wide dtypes: the same array, or one rounding', () => {
  const values = Float64Array.of(0.1);
  expect(decodeFloats('float64', values)).toBe(values);
  expect(encodeFloats('float64', values)).toBe(values);
  expect(encodeFloats('float32', values)).toEqual(Float32Array.of(0.1));
  expect(roundTo('float32', 0.1)).toBe(Math.fround(0.1));
  expect(roundTo('complex64', 0.1)).toBe(Math.fround(0.1));
  expect(roundTo('complex32', 0.1)).toBe(roundTo('float16', 0.1));
  expect(() => encodeFloats('int8', values)).toThrow('int8 is not a float dtype');
  expect(() => encodeFloats('float4_e2m1fn_x2', [1])).toThrow('two values a byte');
});
