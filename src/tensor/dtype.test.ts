/** Facts of the dtypes, against the constants of their standards. */
import { expect, test } from 'vitest';
import { DTYPES, floatPart, isDType } from './dtype.ts';
import { packNibbles, unpackNibbles } from './nibbles.ts';
import { storageOf } from './storage.ts';

test('names are recognised, and nothing else', () => {
  expect(Object.keys(DTYPES)).toHaveLength(24);
  expect(isDType('bfloat16')).toBe(true);
  for (const other of ['half', 'toString', '__proto__', '', 3, null]) expect(isDType(other)).toBe(false);
  for (const [key, { name }] of Object.entries(DTYPES)) expect(name).toBe(key);
});

test('ranges of integers', () => {
  expect([DTYPES.int8.min, DTYPES.int8.max]).toEqual([-128n, 127n]);
  expect([DTYPES.uint64.min, DTYPES.uint64.max]).toEqual([0n, 18446744073709551615n]);
  expect([DTYPES.int4.min, DTYPES.uint4.max]).toEqual([-8n, 15n]);
});

test('ranges of floats', () => {
  const range = (dtype: keyof typeof DTYPES): unknown[] => [DTYPES[dtype].largest, DTYPES[dtype].smallest];
  expect(range('float16')).toEqual([65504, 2 ** -24]);
  expect(range('bfloat16')).toEqual([3.3895313892515355e38, 2 ** -133]);
  expect(range('float32')).toEqual([3.4028234663852886e38, 2 ** -149]);
  expect(range('float64')).toEqual([Number.MAX_VALUE, Number.MIN_VALUE]);
  expect(range('float8_e4m3fn')).toEqual([448, 2 ** -9]);
  expect(range('float8_e5m2')).toEqual([57344, 2 ** -16]);
  expect(range('float8_e4m3fnuz')).toEqual([240, 2 ** -10]);
  expect(range('float8_e5m2fnuz')).toEqual([57344, 2 ** -17]);
  expect(range('float8_e8m0fnu')).toEqual([2 ** 127, 2 ** -127]);
  expect(range('float4_e2m1fn_x2')).toEqual([6, 0.5]);
});

test('widths: an element of a packed dtype is a byte, of a complex one two slots', () => {
  expect([DTYPES.int4.bits, DTYPES.int4.bytes, DTYPES.int4.packed]).toEqual([4, 1, 2]);
  expect([DTYPES.float4_e2m1fn_x2.bits, DTYPES.float4_e2m1fn_x2.bytes]).toEqual([4, 1]);
  expect([DTYPES.complex64.bits, DTYPES.complex64.bytes, DTYPES.complex64.lanes]).toEqual([64, 8, 2]);
  expect([DTYPES.complex32.bits, DTYPES.complex32.bytes, DTYPES.complex32.largest]).toEqual([32, 4, 65504]);
  expect([floatPart('complex32'), floatPart('complex128')]).toEqual(['float16', 'float64']);
});

test('nibbles: low one first, the sign is spread, the rest wraps', () => {
  expect([...unpackNibbles('int4', Uint8Array.of(0x8f, 0x70))]).toEqual([-1, -8, 0, 7]);
  expect([...unpackNibbles('uint4', Uint8Array.of(0x8f))]).toEqual([15, 8]);
  expect([...packNibbles([-1, -8, 16, 7])]).toEqual([0x8f, 0x70]);
  expect(() => packNibbles([1])).toThrow('two values');
});

test('bytes become a storage in place if aligned, as a copy if not', () => {
  const bytes = new Uint8Array(12);
  expect(storageOf('float32', bytes.subarray(4)).buffer).toBe(bytes.buffer);
  expect(storageOf('float32', bytes.subarray(1, 9)).buffer).not.toBe(bytes.buffer);
  expect(storageOf('float32', Buffer.from(bytes.buffer, 1, 8)).buffer).not.toBe(bytes.buffer);
  expect(() => storageOf('int64', bytes)).toThrow('12 bytes are not a whole number of int64 slots of 8 bytes.');
});
