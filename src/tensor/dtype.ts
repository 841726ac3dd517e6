/** The dtypes and their facts: a dtype's name comes in, its width, range and storage type come out. */

export type DTypeClass = 'bool' | 'integer' | 'float' | 'complex';

export type IntegerDType = 'int8' | 'int16' | 'int32' | 'int64' | 'uint8' | 'uint16' | 'uint32' | 'uint64';
export type Float8DType = 'float8_e4m3fn' | 'float8_e5m2' | 'float8_e4m3fnuz' | 'float8_e5m2fnuz' | 'float8_e8m0fnu';
export type FloatDType = 'float16' | 'bfloat16' | 'float32' | 'float64' | Float8DType;
/** What the parts of a complex number can be. */
export type PartDType = 'float16' | 'float32' | 'float64';
export type ComplexDType = 'complex32' | 'complex64' | 'complex128';
/** Two values a byte, the first in the low nibble. A tensor of these counts bytes, as PyTorch does. */
export type PackedDType = 'int4' | 'uint4' | 'float4_e2m1fn_x2';
export type DType = 'bool' | IntegerDType | FloatDType | ComplexDType | PackedDType;

/** The buffer behind a tensor. Floats narrower than 32 bits are kept as their bits. */
export type Storage =
  | Uint8Array
  | Int8Array
  | Uint16Array
  | Int16Array
  | Uint32Array
  | Int32Array
  | BigUint64Array
  | BigInt64Array
  | Float32Array
  | Float64Array;

export interface StorageConstructor {
  readonly name: string;
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): Storage;
  new (buffer: ArrayBufferLike, byteOffset?: number, length?: number): Storage;
}

export interface DTypeInfo {
  readonly name: DType;
  readonly class: DTypeClass;
  /** Width of one value; both parts of a complex number count. */
  readonly bits: number;
  /** Width of one element in storage: a packed element is one byte of two values. */
  readonly bytes: number;
  readonly signed: boolean;
  /** Slots of the typed array that one element takes. */
  readonly lanes: 1 | 2;
  /** Values in one slot. */
  readonly packed: 1 | 2;
  /** The safetensors code that every reader of the format knows; null: the bytes travel as U8. */
  readonly code: string | null;
  readonly storage: StorageConstructor;
  /** Range of an integer dtype. */
  readonly min?: bigint;
  readonly max?: bigint;
  /** The dtype of either part of a complex number. */
  readonly part?: PartDType;
  /** Stored fraction bits and exponent bits of a float (of a part, if complex). */
  readonly mantissa?: number;
  readonly exponent?: number;
  readonly bias?: number;
  readonly largest?: number;
  readonly smallestNormal?: number;
  /** The smallest positive value, subnormals included. */
  readonly smallest?: number;
  readonly infinities?: boolean;
  readonly negativeZero?: boolean;
}

type Facts = Partial<DTypeInfo> & Pick<DTypeInfo, 'class' | 'bits' | 'storage'>;

function describe(name: DType, facts: Facts): DTypeInfo {
  const { lanes = 1, storage } = facts;
  const bytes = storage.BYTES_PER_ELEMENT * lanes;
  return Object.freeze({ name, bytes, signed: true, lanes, packed: 1, code: null, ...facts });
}

function integer(
  name: DType,
  storage: StorageConstructor,
  code: string | null,
  facts: Partial<DTypeInfo> = {},
): DTypeInfo {
  const bits = (8 * storage.BYTES_PER_ELEMENT) / (facts.packed ?? 1);
  const signed = !name.startsWith('u');
  const [min, max] = signed ? [-(2n ** BigInt(bits - 1)), 2n ** BigInt(bits - 1) - 1n] : [0n, 2n ** BigInt(bits) - 1n];
  return describe(name, { class: 'integer', bits, storage, code, signed, min, max, ...facts });
}

/** The usual layout: sign, biased exponent, fraction, with subnormals. `largest` settles what the top exponent is for. */
function float(
  name: DType,
  storage: StorageConstructor,
  code: string | null,
  exponent: number,
  mantissa: number,
  facts: Partial<DTypeInfo> = {},
): DTypeInfo {
  const bias = facts.bias ?? 2 ** (exponent - 1) - 1;
  const largest = facts.largest ?? (2 - 2 ** -mantissa) * 2 ** bias;
  const smallestNormal = 2 ** (1 - bias);
  const smallest = 2 ** (1 - bias - mantissa);
  const bits = 1 + exponent + mantissa;
  return describe(name, {
    class: 'float',
    bits,
    storage,
    code,
    exponent,
    mantissa,
    bias,
    largest,
    smallestNormal,
    smallest,
    infinities: true,
    negativeZero: true,
    ...facts,
  });
}

function complex(name: DType, part: DTypeInfo): DTypeInfo {
  return describe(name, {
    ...part,
    name,
    class: 'complex',
    bits: 2 * part.bits,
    bytes: 2 * part.bytes,
    lanes: 2,
    code: null,
    part: part.name as PartDType,
  });
}

const finite = { infinities: false };
const unsignedZero = { infinities: false, negativeZero: false };
const float16: DTypeInfo = float('float16', Uint16Array, 'F16', 5, 10);
const float32: DTypeInfo = float('float32', Float32Array, 'F32', 8, 23);
const float64: DTypeInfo = float('float64', Float64Array, 'F64', 11, 52);

export const DTYPES: Readonly<Record<DType, DTypeInfo>> = Object.freeze({
  bool: describe('bool', { class: 'bool', bits: 8, storage: Uint8Array, code: 'BOOL', signed: false }),
  int8: integer('int8', Int8Array, 'I8'),
  int16: integer('int16', Int16Array, 'I16'),
  int32: integer('int32', Int32Array, 'I32'),
  int64: integer('int64', BigInt64Array, 'I64'),
  uint8: integer('uint8', Uint8Array, 'U8'),
  uint16: integer('uint16', Uint16Array, 'U16'),
  uint32: integer('uint32', Uint32Array, 'U32'),
  uint64: integer('uint64', BigUint64Array, 'U64'),
  float16,
  bfloat16: float('bfloat16', Uint16Array, 'BF16', 8, 7),
  float32,
  float64,
  complex32: complex('complex32', float16),
  complex64: complex('complex64', float32),
  complex128: complex('complex128', float64),
  float8_e4m3fn: float('float8_e4m3fn', Uint8Array, 'F8_E4M3', 4, 3, { ...finite, largest: 448 }),
  float8_e5m2: float('float8_e5m2', Uint8Array, 'F8_E5M2', 5, 2),
  float8_e4m3fnuz: float('float8_e4m3fnuz', Uint8Array, null, 4, 3, { ...unsignedZero, bias: 8, largest: 240 }),
  float8_e5m2fnuz: float('float8_e5m2fnuz', Uint8Array, null, 5, 2, { ...unsignedZero, bias: 16, largest: 57344 }),
  // Only powers of two from 2^-127 to 2^127: no sign, no zero, no subnormals.
  float8_e8m0fnu: float('float8_e8m0fnu', Uint8Array, null, 8, 0, {
    ...unsignedZero,
    signed: false,
    bits: 8,
    largest: 2 ** 127,
    smallestNormal: 2 ** -127,
    smallest: 2 ** -127,
  }),
  float4_e2m1fn_x2: float('float4_e2m1fn_x2', Uint8Array, null, 2, 1, { ...finite, packed: 2, largest: 6 }),
  int4: integer('int4', Uint8Array, null, { packed: 2 }),
  uint4: integer('uint4', Uint8Array, null, { packed: 2 }),
});

export function isDType(name: unknown): name is DType {
  return typeof name === 'string' && Object.hasOwn(DTYPES, name);
}

/** The float dtype an element is made of: itself, or the part of a complex dtype. */
export function floatPart(dtype: DType): DType {
  return DTYPES[dtype].part ?? dtype;
}
