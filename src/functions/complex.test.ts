import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Complex, ulp } from '../tensor/index.ts';
import * as complex from './complex.ts';
import { COMPLEX } from './index.ts';

describe('accuracy: within 5 ulp of the size of the value', () => {
  test.each(rows('complex.tsv'))('%s', (name, ...points) => {
    for (const point of points) {
      const [x, y, re, im] = point.split(' ').map(Number) as [number, number, number, number];
      const value = COMPLEX[name!]!(new Complex(x, y)) as Complex;
      const error = Math.hypot(value.re - re, value.im - im) / ulp('float64', Math.hypot(re, im));
      expect(error, `${name}(${x} + ${y}i) = ${value}`).toBeLessThanOrEqual(5);
    }
  });
});

describe('special values are those of PyTorch', () => {
  const [[, ...texts], ...table] = rows('complex-specials.tsv') as [string[], ...string[][]];
  const parts = texts.map(number);
  const grid = parts.flatMap((x) => parts.map((y) => new Complex(x, y)));
  const unary = table.filter(([name]) => name !== 'mul' && name !== 'div');
  const binary = table.filter(([name]) => name === 'mul' || name === 'div');

  test.each(unary)('%s', (name, ...values) => {
    grid.forEach((z, i) => {
      expectParts(COMPLEX[name!]!(z) as Complex, values[i]!.split(' '), `${name}(${z})`);
    });
  });

  test.each(binary)('%s', (name, ...values) => {
    for (const value of values) {
      const [position, ...expected] = value.split(' ');
      const [a, b] = [grid[Math.floor(Number(position) / grid.length)]!, grid[Number(position) % grid.length]!];
      expectParts(COMPLEX[name!]!(a, b) as Complex, expected, `${name}(${a}, ${b})`);
    }
  });
});

function rows(file: string): string[][] {
  const text = readFileSync(new URL(`./testdata/${file}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
}

function number(text: string): number {
  return Number(text.replace('inf', 'Infinity'));
}

function expectParts(value: Complex, [re, im]: readonly string[], call: string): void {
  for (const [part, text] of [
    [value.re, re],
    [value.im, im],
  ] as const) {
    const expected = number(text!);
    const tiny = Math.abs(expected) < 1e-16 && Math.abs(part) < 1e-16 && expected !== 0;
    const close = Math.abs(part - expected) <= 1e-8 * Math.abs(expected);
    expect(Object.is(part, expected) || (close && expected !== 0) || tiny, `${call} = ${value}, not ${re} ${im}`).toBe(
      true,
    );
  }
}

test('large arguments do not overflow on the way', () => {
  expect(complex.exp(new Complex(710, 1.57)).re).toBeCloseTo(1.778989703932881e305, -292);
  expect(complex.sqrt(new Complex(1e308, 1e308)).re).toBeCloseTo(1.09868411346781e154, -140);
  expect(complex.log(new Complex(1e308, 1e308)).re).toBeCloseTo(709.542782232446, 11);
  expect(complex.div(new Complex(1e300, 1e300), new Complex(1e300, 1e300))).toEqual(new Complex(1, 0));
  expect(complex.asinh(new Complex(1e200, 1e200)).re).toBeCloseTo(461.55673936964905, 11);
});

test('whole powers are exact', () => {
  expect(complex.pow(new Complex(0, 1), new Complex(2))).toEqual(new Complex(-1, 0));
  expect(complex.pow(new Complex(1, 2), new Complex(3))).toEqual(new Complex(-11, -2));
  expect(complex.pow(new Complex(1, 2), new Complex(-1))).toEqual(complex.reciprocal(new Complex(1, 2)));
});

test('real results are complex numbers too', () => {
  expect(complex.abs(new Complex(3, -4))).toEqual(new Complex(5, 0));
  expect(complex.im(new Complex(3, -4))).toEqual(new Complex(-4, 0));
  expect(complex.complex(new Complex(3), new Complex(-4))).toEqual(new Complex(3, -4));
});

test('a cast to a real dtype drops the imaginary part, to bool it counts', () => {
  expect(complex.cast(new Complex(1.5, 2), 'int8')).toEqual(new Complex(1, 0));
  expect(complex.cast(new Complex(0, 2), 'bool')).toEqual(new Complex(1, 0));
  expect(complex.cast(new Complex(0.1, 0.1), 'complex64')).toEqual(new Complex(Math.fround(0.1), Math.fround(0.1)));
});
