/** Casts between dtypes as PyTorch 2.15 does them: a storage or tensor and a dtype come in, the converted copy comes out. */

import { DTYPES, type DType, floatPart, type Storage } from './dtype.ts';
import { decodeFloats, encodeFloats, type RoundingOptions } from './floats.ts';
import { allocate } from './storage.ts';
import { Tensor } from './tensor.ts';
import { floatsToInt64, floatsToUint64, lowWords, widen, wideToFloat32, wideToFloat64 } from './wide-integers.ts';

type NumberArray = Exclude<Storage, BigInt64Array | BigUint64Array>;

/** The tensor in another dtype, contiguous unless nothing changes. */
export function cast(tensor: Tensor, dtype: DType, options: RoundingOptions = {}): Tensor {
  if (tensor.dtype === dtype) return tensor;
  return new Tensor(dtype, castStorage(tensor.dtype, dtype, tensor.contiguous().data, options), tensor.shape);
}

/**
 * Every element of a storage converted; the same array if the dtype stays. Integers wrap, floats are cut towards zero, nonzero is
 * true (NaN too), complex gives its real part. Floats below 32 bits are always reached by way of float32, so float64 and wide
 * integers are rounded twice on the way there: PyTorch's rule, and observable.
 */
export function castStorage(from: DType, to: DType, data: Storage, options: RoundingOptions = {}): Storage {
  if (from === to) return data;
  for (const dtype of [from, to]) {
    if (DTYPES[dtype].packed > 1) {
      throw new TypeError(
        `Cannot cast ${from} to ${to}: ${dtype} packs two values into an element, so a cast would change the shape. Unpack or pack its values instead.`,
      );
    }
  }
  if (DTYPES[to].class === 'complex') return toComplex(from, to, data, options);
  if (DTYPES[from].class === 'complex') return fromComplex(from, to, data, options);
  if (to === 'bool') return toBool(from, data);
  if (DTYPES[from].class === 'float') return fromFloats(to, decodeFloats(from, data), options);
  if (DTYPES[to].class === 'float') return integersToFloats(to, data, options);
  return betweenIntegers(to, data);
}

function fromFloats(to: DType, values: Float32Array | Float64Array, options: RoundingOptions): Storage {
  switch (to) {
    case 'int64':
      return floatsToInt64(values);
    case 'uint64':
      return floatsToUint64(values);
    case 'uint32':
      return floatsToUint32(values);
    case 'float64':
      return new Float64Array(values);
    case 'float32':
      return new Float32Array(values);
  }
  if (DTYPES[to].class === 'float') return encodeFloats(to, encodeFloats('float32', values) as Float32Array, options);
  const integers = allocate(to, values.length);
  for (let i = 0; i < values.length; i++) integers[i] = truncate(values[i]!);
  return integers;
}

/**
 * The integer part as int32, of which narrower dtypes keep the low bits. What does not fit becomes the smallest int32: the answer of
 * the x86-64 conversion, which PyTorch passes on. Undefined by the specification.
 */
function truncate(value: number): number {
  return value >= -2147483648 && value < 2147483648 ? value | 0 : -2147483648;
}

/** As for uint64: numbers from 2^31 on are converted 2^31 lower and moved back, negative ones wrap. */
function floatsToUint32(values: Float32Array | Float64Array): Uint32Array {
  const integers = new Uint32Array(values.length);
  for (let i = 0; i < integers.length; i++) {
    const value = values[i]!;
    integers[i] = value >= 2147483648 ? truncate(value - 2147483648) ^ 0x80000000 : truncate(value);
  }
  return integers;
}

function isWide(data: Storage): data is BigInt64Array | BigUint64Array {
  return data instanceof BigInt64Array || data instanceof BigUint64Array;
}

function integersToFloats(to: DType, data: Storage, options: RoundingOptions): Storage {
  if (to === 'float64') return isWide(data) ? wideToFloat64(data) : new Float64Array(data as NumberArray);
  return encodeFloats(to, isWide(data) ? wideToFloat32(data) : new Float32Array(data as NumberArray), options);
}

function betweenIntegers(to: DType, data: Storage): Storage {
  const integers = allocate(to, data.length);
  if (!isWide(integers)) integers.set(isWide(data) ? lowWords(data) : (data as NumberArray));
  else if (isWide(data)) integers.set(data);
  else widen(data as NumberArray, integers);
  return integers;
}

function toBool(from: DType, data: Storage): Uint8Array {
  const flags = new Uint8Array(data.length);
  if (isWide(data)) for (let i = 0; i < flags.length; i++) flags[i] = data[i] === 0n ? 0 : 1;
  else {
    const values = DTYPES[from].class === 'float' ? decodeFloats(from, data) : data;
    for (let i = 0; i < flags.length; i++) flags[i] = values[i] === 0 ? 0 : 1;
  }
  return flags;
}

function toComplex(from: DType, to: DType, data: Storage, options: RoundingOptions): Storage {
  const part = floatPart(to);
  if (DTYPES[from].class === 'complex') return castStorage(floatPart(from), part, data, options);
  const real = castStorage(from, part, data, options);
  const pairs = allocate(to, real.length);
  for (let i = 0; i < real.length; i++) pairs[2 * i] = real[i]!;
  return pairs;
}

function fromComplex(from: DType, to: DType, data: Storage, options: RoundingOptions): Storage {
  const part = floatPart(from);
  if (to === 'bool') {
    const flags = toBool(part, data);
    return Uint8Array.from({ length: flags.length / 2 }, (_, i) => flags[2 * i]! | flags[2 * i + 1]!);
  }
  const real = allocate(part, data.length / 2);
  for (let i = 0; i < real.length; i++) real[i] = data[2 * i]!;
  return castStorage(part, to, real, options);
}
