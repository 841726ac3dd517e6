import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ulp } from '../tensor/index.ts';
import * as float from './float.ts';
import { FLOAT } from './index.ts';

const { POSITIVE_INFINITY: inf, NaN: nan } = Number;

/** ulps that a function may be off by, where it is not 2. */
const ALLOWED: Readonly<Record<string, number>> = {
  erfc: 3,
  erfcx: 3,
  erfinv: 3.3,
  digamma: 3,
  lgamma: 3.1,
  trigamma: 2.5,
  i0: 4,
  i0e: 4,
  i1: 4,
  i1e: 4,
};

describe('accuracy', () => {
  const table = readFileSync(new URL('./testdata/float.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  test.each(table.map((line) => line.split('\t')))('%s', (name, ...points) => {
    for (const point of points) {
      const numbers = point.split(' ').map((text) => Number(text.replace('inf', 'Infinity')));
      const args = numbers.slice(0, -1);
      const expected = numbers.at(-1)!;
      const value = FLOAT[name!]!(...args) as number;
      const error = value === expected ? 0 : Math.abs(value - expected) / ulp('float64', expected);
      // The expected value itself is rounded, by up to half an ulp.
      expect(error, `${name}(${args}) = ${value}, not ${expected}`).toBeLessThanOrEqual((ALLOWED[name!] ?? 2) + 0.5);
    }
  });
});

type Case = readonly [name: string, args: readonly number[], value: number];

const CASES: readonly Case[] = [
  // Division of the floor kind looks at the exact quotient: 0.1 is a little more than a tenth.
  ['floor_divide', [1, 0.1], 9],
  ['floor_divide', [1, inf], 0],
  ['floor_divide', [-1, inf], -1],
  ['floor_divide', [inf, 2], nan],
  ['floor_divide', [-7, 2], -4],
  ['floor_divide', [-0, 3], -0],
  ['floor_divide', [1, 0], inf],
  ['trunc_divide', [-7, 2], -3],
  ['remainder', [-1, inf], inf],
  ['remainder', [-0, 3], -0],
  ['remainder', [-3, 3], -0],
  ['remainder', [3, -3], 0],
  ['remainder', [-7, 3], 2],
  ['remainder', [7, -3], -2],
  ['remainder', [1, 0], nan],
  ['fmod', [-7, 3], -1],
  ['fmod', [1, inf], 1],
  ['round', [0.5], 0],
  ['round', [1.5], 2],
  ['round', [2.5], 2],
  ['round', [-0.5], -0],
  ['round', [-2.5], -2],
  ['round', [-0.2], -0],
  ['round', [0.49999999999999994], 0],
  ['round', [4503599627370497], 4503599627370497],
  ['round', [inf], inf],
  ['sign', [nan], 0],
  ['sign', [-0], 0],
  ['max', [nan, 1], nan],
  ['max', [1, nan], nan],
  ['max', [0, -0], 0],
  ['max', [-0, 0], -0],
  ['min', [1, nan], nan],
  ['min', [0, -0], 0],
  ['copysign', [3, -0], -3],
  ['copysign', [-0, 1], 0],
  ['pow', [1, nan], 1],
  ['pow', [nan, 0], 1],
  ['pow', [-1, inf], 1],
  ['pow', [-8, 1 / 3], nan],
  ['rsqrt', [0], inf],
  ['rsqrt', [-0], -inf],
  ['log1p', [-0], -0],
  ['erf', [-0], -0],
  ['erf', [inf], 1],
  ['erf', [nan], nan],
  ['erfc', [inf], 0],
  ['erfc', [-inf], 2],
  ['erfcx', [inf], 0],
  ['erfcx', [-inf], inf],
  ['erfinv', [1], inf],
  ['erfinv', [-1], -inf],
  ['erfinv', [-0], -0],
  ['erfinv', [1.5], nan],
  ['lgamma', [1], 0],
  ['lgamma', [2], 0],
  ['lgamma', [-3], inf],
  ['lgamma', [0], inf],
  ['lgamma', [-inf], inf],
  ['lgamma', [nan], nan],
  ['digamma', [0], -inf],
  ['digamma', [-0], inf],
  ['digamma', [-3], nan],
  ['digamma', [inf], inf],
  ['digamma', [nan], nan],
  ['trigamma', [0], inf],
  ['trigamma', [nan], nan],
  ['trigamma', [-inf], nan],
  ['trigamma', [-2], inf],
  ['i0', [-inf], inf],
  ['i0e', [inf], 0],
  ['i1', [-0], -0],
  ['angle', [-1], Math.PI],
  ['angle', [-0], 0],
  ['int', [-2.7], -2],
  ['int', [nan], 0],
  ['int', [inf], Number.MAX_SAFE_INTEGER],
];

test.each(CASES)('%s(%o) is %o', (name, args, value) => {
  expect(FLOAT[name]!(...args)).toBe(value);
});

test('the reflected functions are precise between the poles', () => {
  expect(float.lgamma(-0.5)).toBeCloseTo(1.2655121234846454, 14);
  expect(float.lgamma(-10.5)).toBeCloseTo(-15.147270590717842, 13);
  expect(float.digamma(-0.5)).toBeCloseTo(0.03648997397857652, 14);
  expect(float.trigamma(-1.5)).toBeCloseTo(9.379246644989124, 13);
});

test('cast rounds, wraps or makes 0 and 1', () => {
  expect(float.cast(0.1, 'bfloat16')).toBe(0.10009765625);
  expect(float.cast(70000, 'float16')).toBe(inf);
  expect(float.cast(300.7, 'uint8')).toBe(44);
  expect(float.cast(nan, 'bool')).toBe(1);
  expect(float.cast(-0, 'bool')).toBe(0);
});

test('nextafter steps on the grid of the dtype', () => {
  expect(float.nextafter(1, 2, 'float32')).toBe(1 + 2 ** -23);
  expect(float.nextafter(1, 0, 'bfloat16')).toBe(1 - 2 ** -8);
  expect(float.nextafter(0, -1, 'float16')).toBe(-(2 ** -24));
  expect(float.nextafter(0, -0, 'float32')).toBe(-0);
  expect(float.nextafter(1, nan, 'float32')).toBe(nan);
});
