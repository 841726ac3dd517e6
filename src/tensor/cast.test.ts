/** The rules of casting that deserve a name; the recorded tables check the rest. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cast, castStorage } from './cast.ts';
import { Complex } from './complex.ts';
import { DTYPES } from './dtype.ts';
import { elementsOf, tensorOf } from './elements.ts';

test('integers wrap', () => {
  expect([...castStorage('int32', 'int8', Int32Array.of(300, -129))]).toEqual([44, 127]);
  expect([...castStorage('int8', 'uint64', Int8Array.of(-1))]).toEqual([2n ** 64n - 1n]);
  expect([...castStorage('uint64', 'int64', BigUint64Array.of(2n ** 63n))]).toEqual([-(2n ** 63n)]);
  expect([...castStorage('int64', 'uint16', BigInt64Array.of(-1n))]).toEqual([65535]);
  expect([...castStorage('uint32', 'int64', Uint32Array.of(2 ** 32 - 1))]).toEqual([2n ** 32n - 1n]);
});

test('floats are cut towards zero; what does not fit becomes the minimum, or its low bits', () => {
  const values = Float64Array.of(-2.9, 300, Number.NaN, Infinity, 3e9);
  expect([...castStorage('float64', 'int64', values)]).toEqual([-2n, 300n, -(2n ** 63n), -(2n ** 63n), 3000000000n]);
  expect([...castStorage('float64', 'int32', values)]).toEqual([-2, 300, -(2 ** 31), -(2 ** 31), -(2 ** 31)]);
  expect([...castStorage('float64', 'uint8', values)]).toEqual([254, 44, 0, 0, 0]);
});

test('int64 is rounded once on its way to float32, as BigInt arithmetic says', () => {
  const nearTies = fc
    .tuple(
      fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }),
      fc.integer({ min: 0, max: 40 }),
      fc.bigInt({ min: -1n, max: 1n }),
    )
    .map(([n, zeros, nudge]) => ((n >> BigInt(zeros)) << BigInt(zeros)) + nudge);
  fc.assert(
    fc.property(nearTies, (n) => {
      const [rounded] = castStorage('int64', 'float32', BigInt64Array.of(n)) as Float32Array;
      expect(BigInt(rounded!)).toBe(roundToBits(n, 24));
      const [double] = castStorage('int64', 'float64', BigInt64Array.of(n)) as Float64Array;
      expect(double).toBe(Number(n));
    }),
    { numRuns: 2000, seed: 3 },
  );
});

function roundToBits(n: bigint, bits: number): bigint {
  const magnitude = n < 0n ? -n : n;
  const dropped = BigInt(Math.max(0, magnitude.toString(2).length - bits));
  const unit = 1n << dropped;
  const [quotient, rest] = [magnitude / unit, magnitude % unit];
  const up = 2n * rest > unit || (2n * rest === unit && quotient % 2n === 1n);
  const rounded = (up ? quotient + 1n : quotient) * unit;
  return n < 0n ? -rounded : rounded;
}

test('small floats are reached by way of float32, so float64 is rounded twice', () => {
  expect(elementsOf(cast(tensorOf('float64', [1 + 2 ** -8 + 2 ** -40]), 'bfloat16'))).toEqual([1]);
  expect(elementsOf(cast(tensorOf('int64', [2n ** 30n + 2n ** 22n + 1n]), 'bfloat16'))).toEqual([2 ** 30]);
});

test('complex gives its real part, and is true if either part is', () => {
  const values = tensorOf('complex64', [new Complex(1.5, 2), new Complex(0, 3), 0]);
  expect(elementsOf(cast(values, 'float16'))).toEqual([1.5, 0, 0]);
  expect(elementsOf(cast(values, 'bool'))).toEqual([true, true, false]);
  expect(elementsOf(cast(tensorOf('int64', [7]), 'complex128'))).toEqual([new Complex(7, 0)]);
});

test('a strided tensor is cast in row-major order; the same dtype costs nothing', () => {
  const transposed = tensorOf('int16', [1, 2, 3, 4], [2, 2]).view([2, 2], [1, 2]);
  expect(elementsOf(cast(transposed, 'float32'))).toEqual([1, 3, 2, 4]);
  expect(cast(transposed, 'int16')).toBe(transposed);
});

test('a cast never hands out the memory of its source', () => {
  const data = Float32Array.of(1, 2);
  for (const to of ['complex64', 'float64', 'int32', 'bool', 'float16'] as const) {
    expect(castStorage('float32', to, data).buffer).not.toBe(data.buffer);
  }
});

test('float8_e4m3fn overflow follows the option', () => {
  const huge = Float32Array.of(1000);
  expect([...castStorage('float32', 'float8_e4m3fn', huge)]).toEqual([0x7e]);
  expect([...castStorage('float32', 'float8_e4m3fn', huge, { overflow: 'nan' })]).toEqual([0x7f]);
  expect([...castStorage('int32', 'float8_e4m3fn', Int32Array.of(1000), { overflow: 'nan' })]).toEqual([0x7f]);
});

test('packed dtypes are refused: their shape would change', () => {
  for (const { name, packed } of Object.values(DTYPES)) {
    if (packed === 1) expect(() => castStorage('int4', name, Uint8Array.of(0))).toThrow(`Cannot cast int4 to ${name}`);
  }
  expect(() => castStorage('float32', 'float4_e2m1fn_x2', Float32Array.of(0))).toThrow('Unpack or pack its values');
});
