// Facts about dtypes that follow rules of PyTorch: what it answered comes in, the same answers are asked for.
import { expect, test } from 'vitest';
import { Complex, type DType } from '../tensor/index.ts';
import { fits } from './dtype.ts';
import type { Scalar } from './wrapped.ts';

test.each<[DType, readonly Scalar[], readonly Scalar[]]>([
  ['bool', [300n, Number.NaN, new Complex(1, 1)], []],
  ['int8', [127n, -128n, 127.5, true], [128n, -129n, 128, Number.NaN, Number.POSITIVE_INFINITY, new Complex(1, 1)]],
  ['uint8', [255n, -255n, 255.9], [256n, -256n, -0.5]],
  ['int64', [2n ** 62n, new Complex(3, 0)], [2 ** 63, new Complex(1, Number.NaN)]],
  ['float16', [65504, Number.NEGATIVE_INFINITY, Number.NaN], [65505, 70000n]],
  ['float32', [2n ** 62n], [3.5e38, new Complex(0, 1)]],
  ['float8_e4m3fn', [448], [Number.POSITIVE_INFINITY]],
  ['complex32', [new Complex(1, -65504)], [1e6, new Complex(0, 65536)]],
  ['complex64', [new Complex(1, 2), new Complex(Number.POSITIVE_INFINITY, 0)], [1e39, new Complex(0, 1e39)]],
])('Scalars that convert to %s', (dtype, converted, refused) => {
  expect(converted.filter((x) => !fits(x, dtype))).toEqual([]);
  expect(refused.filter((x) => fits(x, dtype))).toEqual([]);
});
