import { expect, test } from 'vitest';
import { INTEGER } from './index.ts';
import * as integer from './integer.ts';

test.each([
  [7n, 2n, 3n, 3n, 1n, 1n],
  [-7n, 2n, -4n, -3n, 1n, -1n],
  [7n, -2n, -4n, -3n, -1n, 1n],
  [-7n, -2n, 3n, 3n, -1n, -1n],
  [6n, -2n, -3n, -3n, 0n, 0n],
])('%d by %d: floor, trunc, remainder, fmod', (a, b, floor, trunc, remainder, fmod) => {
  expect(integer.floorDivide(a, b)).toBe(floor);
  expect(integer.truncDivide(a, b)).toBe(trunc);
  expect(integer.remainder(a, b)).toBe(remainder);
  expect(integer.fmod(a, b)).toBe(fmod);
});

test.each(['floor_divide', 'trunc_divide', 'remainder', 'fmod'])('%s by zero is an error', (name) => {
  expect(() => INTEGER[name]!(1n, 0n)).toThrow(new RangeError('An integer was divided by zero.'));
});

test('powers wrap at 64 bits and cut fractions', () => {
  expect(integer.pow(3n, 4n)).toBe(81n);
  expect(integer.pow(-2n, 63n)).toBe(-(2n ** 63n));
  expect(integer.pow(2n, 64n)).toBe(0n);
  expect(integer.pow(3n, 10n ** 18n)).toBe(BigInt.asIntN(64, modularPower(3n, 10n ** 18n)));
  expect([1n, -1n, -1n, 2n, 0n].map((x, i) => integer.pow(x, [-5n, -5n, -4n, -1n, -1n][i]!))).toEqual([
    1n,
    -1n,
    1n,
    0n,
    0n,
  ]);
});

/** By halving the exponent: another way than the one under test. */
function modularPower(x: bigint, n: bigint): bigint {
  if (n === 0n) return 1n;
  const half = modularPower(x, n / 2n);
  return (half * half * (n % 2n === 1n ? x : 1n)) % 2n ** 64n;
}

test('shifts by the width or more, or by a negative count, leave nothing but the sign', () => {
  expect(integer.shiftLeft(1n, 6n, 'int8')).toBe(64n);
  expect(integer.shiftLeft(1n, 7n, 'int8')).toBe(-128n);
  expect(integer.shiftLeft(1n, 7n, 'uint8')).toBe(128n);
  expect(integer.shiftLeft(1n, 8n, 'int8')).toBe(0n);
  expect(integer.shiftLeft(5n, -1n, 'int64')).toBe(0n);
  expect(integer.shiftRight(-8n, 1n, 'int8')).toBe(-4n);
  expect(integer.shiftRight(-8n, 8n, 'int8')).toBe(-1n);
  expect(integer.shiftRight(8n, 64n, 'int64')).toBe(0n);
  expect(integer.shiftRight(-1n, 99n, 'uint8')).toBe(0n);
});

test('a cast wraps to integers, rounds to floats and makes bool 0 or 1', () => {
  expect(integer.cast(300n, 'int8')).toBe(44n);
  expect(integer.cast(-1n, 'uint16')).toBe(65535n);
  expect(integer.cast(16777217n, 'float32')).toBe(16777216n);
  expect(integer.cast(-5n, 'bool')).toBe(1n);
});

test('gcd is never negative', () => {
  expect(integer.gcd(-12n, 18n)).toBe(6n);
  expect(integer.gcd(0n, -5n)).toBe(5n);
  expect(integer.gcd(0n, 0n)).toBe(0n);
});

test('an index is never too large to count', () => {
  expect(integer.int(-(2n ** 60n))).toBe(-Number.MAX_SAFE_INTEGER);
});
