// Every kind of value survives being written as JSON and read again.
import { expect, it } from 'vitest';
import { Complex } from '../../tensor/complex.ts';
import { tensorOf } from '../../tensor/elements.ts';
import { Tensor } from '../../tensor/tensor.ts';
import { decodeValue, encodeValue } from './wire.ts';

it.each([
  [null],
  [true],
  ['floor'],
  [3n],
  [2n ** 60n + 1n],
  [0.5],
  [2],
  [-0],
  [Number.NaN],
  [Number.NEGATIVE_INFINITY],
  [new Complex(1, -0)],
  [{ dtype: 'float16' } as const],
  [{ memoryFormat: 'channels_last' }],
  [{ layout: 'strided' }],
  [[1n, null, 0.5]],
  [tensorOf('float32', [1, -0, Number.NaN, Number.POSITIVE_INFINITY])],
  [tensorOf('int64', [2n ** 62n, -3n], [2, 1])],
  [tensorOf('bool', [true, false])],
  [tensorOf('complex64', [new Complex(1, 2)])],
  [tensorOf('bfloat16', [1.5, Number.NaN])],
  [tensorOf('float8_e4m3fn', [448])],
  [tensorOf('float32', [])],
  [new Tensor('float32', Float32Array.of(1, 2, 3, 4, 5), [2, 2], [1, 2], 1)],
])('%s', (value) => {
  expect(decodeValue(JSON.parse(JSON.stringify(encodeValue(value))))).toEqual(value);
});
