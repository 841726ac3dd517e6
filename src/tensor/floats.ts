/** Bulk conversion of float storages: bits come in, JavaScript numbers come out, and back, rounded once to nearest even. */
import { DTYPES, type DType, floatPart, type Storage } from './dtype.ts';
import {
  decodeBits,
  encodeBits,
  encodeWords,
  isSmallFloat,
  type Minifloat,
  minifloatOf,
  type Overflow,
  type SmallFloatDType,
} from './minifloat.ts';

export interface RoundingOptions {
  /** Of float8_e4m3fn; 'saturate' unless told. */
  readonly overflow?: Overflow;
}

const tables = new Map<SmallFloatDType, Float32Array>();

/** The value of every pattern of bits. Built at first use: at most 256 KiB a dtype. */
export function decodeTable(dtype: SmallFloatDType): Float32Array {
  let table = tables.get(dtype);
  if (table === undefined) {
    table = Float32Array.from({ length: 2 ** DTYPES[dtype].bits }, (_, bits) => decodeBits(dtype, bits));
    tables.set(dtype, table);
  }
  return table;
}

/**
 * Every value of a float storage, of a complex one the parts in turn; the same array where they are float32 or float64. A packed float4 byte gives
 * two values, low nibble first.
 */
export function decodeFloats(dtype: DType, data: Storage): Float32Array | Float64Array {
  if (data instanceof Float32Array || data instanceof Float64Array) return data;
  const part = floatPart(dtype);
  if (part === 'bfloat16') return widenBfloat16(data as Uint16Array);
  const source = bitsOfSmallFloats(part, data);
  const table = decodeTable(part as SmallFloatDType);
  const values = new Float32Array(source.length);
  for (let i = 0; i < source.length; i++) values[i] = table[source[i]!]!;
  return values;
}

/** The storage of these values, each rounded once; float32 and float64 arrays already of that kind come back as they are. */
export function encodeFloats(dtype: DType, values: ArrayLike<number>, options: RoundingOptions = {}): Storage {
  const part = floatPart(dtype);
  if (part === 'float32') return values instanceof Float32Array ? values : new Float32Array(values);
  if (part === 'float64') return values instanceof Float64Array ? values : new Float64Array(values);
  if (!isSmallFloat(part)) throw new TypeError(`${dtype} is not a float dtype; there is nothing to round to.`);
  const format = minifloatOf(part, options.overflow);
  if (part === 'float4_e2m1fn_x2') return encodePairs(format, values);
  const bits =
    part === 'float16' || part === 'bfloat16' ? new Uint16Array(values.length) : new Uint8Array(values.length);
  if (values instanceof Float32Array) narrowFloat32(part, format, values, bits);
  else if (values instanceof Float64Array) narrowFloat64(format, values, bits);
  else for (let i = 0; i < bits.length; i++) bits[i] = encodeBits(format, values[i]!);
  return bits;
}

/** `x` rounded to a float dtype (for complex: to that of its parts). Integer dtypes leave it alone. */
export function roundTo(dtype: DType, x: number, options: RoundingOptions = {}): number {
  const part = floatPart(dtype);
  if (isSmallFloat(part)) return decodeTable(part)[encodeBits(minifloatOf(part, options.overflow), x)]!;
  return part === 'float32' ? Math.fround(x) : x;
}

function bitsOfSmallFloats(dtype: DType, data: Storage): Uint8Array | Uint16Array {
  if (!isSmallFloat(dtype)) throw new TypeError(`${dtype} is not a float dtype; read its storage as it is.`);
  if (dtype !== 'float4_e2m1fn_x2') return data as Uint8Array | Uint16Array;
  const nibbles = new Uint8Array(2 * data.length);
  for (let i = 0; i < data.length; i++) {
    const pair = (data as Uint8Array)[i]!;
    nibbles[2 * i] = pair & 15;
    nibbles[2 * i + 1] = pair >>> 4;
  }
  return nibbles;
}

function encodePairs(format: Minifloat, values: ArrayLike<number>): Uint8Array {
  if (values.length % 2 !== 0)
    throw new RangeError(`float4_e2m1fn_x2 holds two values a byte; ${values.length} values do not fill whole bytes.`);
  return Uint8Array.from(
    { length: values.length / 2 },
    (_, i) => encodeBits(format, values[2 * i]!) | (encodeBits(format, values[2 * i + 1]!) << 4),
  );
}

// The hot loops read the words of the inputs in place, without a scratch float64 for every element.

function narrowFloat64(format: Minifloat, values: Float64Array, bits: Uint8Array | Uint16Array): void {
  const words = new Int32Array(values.buffer, values.byteOffset, 2 * values.length);
  for (let i = 0; i < bits.length; i++) bits[i] = encodeWords(format, words[2 * i + 1]!, words[2 * i]!);
}

function narrowFloat32(
  dtype: SmallFloatDType,
  format: Minifloat,
  values: Float32Array,
  bits: Uint8Array | Uint16Array,
): void {
  const words = new Int32Array(values.buffer, values.byteOffset, values.length);
  if (dtype === 'bfloat16') narrowToBfloat16(words, format.nan, bits);
  else if (dtype === 'float8_e8m0fnu') narrowFloat64(format, new Float64Array(values), bits);
  else {
    for (let i = 0; i < bits.length; i++) {
      const word = words[i]!;
      const magnitude = word & 0x7fffffff;
      // Moved to the exponent of a float64; float32 subnormals come out wrong, but far below half of the smallest value either way.
      const high = (word & 0x80000000) | ((magnitude >>> 3) + (896 << 20));
      bits[i] = magnitude > 0x7f800000 ? format.nan : encodeWords(format, high, magnitude & 7);
    }
  }
}

// bfloat16 is the upper half of a float32, which makes the two conversions that matter most to language models cheap.

function narrowToBfloat16(words: Int32Array, nan: number, bits: Uint8Array | Uint16Array): void {
  for (let i = 0; i < bits.length; i++) {
    const word = words[i]!;
    bits[i] = (word & 0x7fffffff) > 0x7f800000 ? nan : (word + 0x7fff + ((word >>> 16) & 1)) >>> 16;
  }
}

function widenBfloat16(data: Uint16Array): Float32Array {
  const words = new Uint32Array(data.length);
  for (let i = 0; i < data.length; i++) words[i] = data[i]! << 16;
  return new Float32Array(words.buffer);
}
