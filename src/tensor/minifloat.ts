/** Floats of 4 to 16 bits: a float64 and a dtype come in, the bits of the nearest value come out, and back. */
import { DTYPES, type DType } from './dtype.ts';

export type SmallFloatDType =
  | 'float16'
  | 'bfloat16'
  | 'float8_e4m3fn'
  | 'float8_e5m2'
  | 'float8_e4m3fnuz'
  | 'float8_e5m2fnuz'
  | 'float8_e8m0fnu'
  | 'float4_e2m1fn_x2';

/** What float8_e4m3fn makes of values beyond 448: the largest value (PyTorch 2.13 and later), or NaN (before). */
export type Overflow = 'saturate' | 'nan';

/** One way of rounding to a dtype; `encodeBits` is written against these numbers alone. */
export interface Minifloat {
  readonly mantissa: number;
  /** Position of the sign bit, or null where there is none. */
  readonly sign: number | null;
  readonly negativeZero: boolean;
  /** Bits of the largest finite value, of what lies beyond it, and of NaN. */
  readonly largest: number;
  readonly beyond: number;
  readonly nan: number;
  /** Whether `beyond` keeps the sign of what overflowed. */
  readonly beyondSigned: boolean;
  /** High words, as float64, of the smallest normal value and of half of it, where the exponent field would be 0. */
  readonly normal: number;
  readonly zeroPoint: number;
}

// Scratch: a float64 and its two words.
const wide = new Float64Array(1);
const words = new Int32Array(wide.buffer);

/** Bits of the largest finite value, of overflow and of NaN (IEEE 754, OCP OFP8, and the fnuz variants of Noune et al., 2022). */
const SPECIALS: Readonly<Record<SmallFloatDType, readonly [largest: number, beyond: number, nan: number]>> = {
  float16: [0x7bff, 0x7c00, 0x7e00],
  bfloat16: [0x7f7f, 0x7f80, 0x7fc0],
  float8_e4m3fn: [0x7e, 0x7e, 0x7f],
  float8_e5m2: [0x7b, 0x7c, 0x7f],
  float8_e4m3fnuz: [0x7f, 0x80, 0x80],
  float8_e5m2fnuz: [0x7f, 0x80, 0x80],
  float8_e8m0fnu: [0xfe, 0xff, 0xff],
  // No NaN either: ONNX and OCP MX implementations turn it into the largest value.
  float4_e2m1fn_x2: [0x7, 0x7, 0x7],
};

function minifloat(dtype: SmallFloatDType, overflow: Overflow): Minifloat {
  const { mantissa = 0, bias = 0, bits, signed, negativeZero = false } = DTYPES[dtype];
  const [largest, saturated, nan] = SPECIALS[dtype];
  const beyond = dtype === 'float8_e4m3fn' && overflow === 'nan' ? nan : saturated;
  return {
    mantissa,
    sign: signed ? bits - 1 : null,
    negativeZero,
    largest,
    beyond,
    nan,
    beyondSigned: negativeZero,
    normal: (1023 + 1 - bias) << 20,
    zeroPoint: (1023 - bias) << 20,
  };
}

function minifloats(overflow: Overflow): Readonly<Record<SmallFloatDType, Minifloat>> {
  const names = Object.keys(SPECIALS) as SmallFloatDType[];
  return Object.fromEntries(names.map((name) => [name, minifloat(name, overflow)])) as Record<
    SmallFloatDType,
    Minifloat
  >;
}

const MINIFLOATS: Readonly<Record<Overflow, Readonly<Record<SmallFloatDType, Minifloat>>>> = {
  saturate: minifloats('saturate'),
  nan: minifloats('nan'),
};

export function isSmallFloat(dtype: DType): dtype is SmallFloatDType {
  return Object.hasOwn(SPECIALS, dtype);
}

export function minifloatOf(dtype: SmallFloatDType, overflow: Overflow = 'saturate'): Minifloat {
  return MINIFLOATS[overflow][dtype];
}

/** Bits of the value nearest to `x`, ties to even, in one rounding. */
export function encodeBits(format: Minifloat, x: number): number {
  wide[0] = x;
  return encodeWords(format, words[1]!, words[0]!);
}

/**
 * The same for a float64 given as its two words. Every NaN becomes the one canonical NaN, so that results do not depend on how an engine
 * happens to pass NaNs along.
 */
export function encodeWords(format: Minifloat, high: number, low: number): number {
  // Fold the low word into a sticky bit: the 20 fraction bits that stay are twice as many as any format here keeps.
  const magnitude = (high & 0x7fffffff) | (low === 0 ? 0 : 1);
  if (magnitude > 0x7ff00000) return format.nan;
  if (format.sign === null) return nearestPowerOfTwo(format, magnitude);

  const dropped = 20 - format.mantissa;
  let bits: number;
  if (magnitude >= format.normal) {
    bits = shiftRounding(magnitude - format.zeroPoint, dropped);
  } else {
    const significand = (magnitude & 0xfffff) | 0x100000;
    const shift = dropped + (format.normal >>> 20) - (magnitude >>> 20);
    bits = shift > 21 ? 0 : shiftRounding(significand, shift);
  }
  const sign = (high >>> 31) << format.sign;
  if (bits > format.largest) return format.beyondSigned ? format.beyond | sign : format.beyond;
  return bits === 0 && !format.negativeZero ? 0 : bits | sign;
}

/** n / 2^shift to the nearest integer, ties to even. */
function shiftRounding(n: number, shift: number): number {
  return (n + (1 << (shift - 1)) - 1 + ((n >>> shift) & 1)) >>> shift;
}

/**
 * float8_e8m0fnu drops the sign and has no zero: 0 becomes the smallest value. Ties go up, and so does everything between the two
 * smallest values, as PyTorch does: it takes any bit below the leading one of a float32 subnormal for more than half.
 */
function nearestPowerOfTwo(format: Minifloat, magnitude: number): number {
  if (magnitude < format.normal) return magnitude > format.zeroPoint ? 1 : 0;
  return Math.min((magnitude - format.zeroPoint + 0x80000) >>> 20, format.beyond);
}

/** The value of one pattern of bits. */
export function decodeBits(dtype: SmallFloatDType, bits: number): number {
  const { mantissa, sign, nan, largest, beyond, negativeZero } = minifloatOf(dtype);
  if (sign === null) return bits === nan ? Number.NaN : 2 ** (bits - 127);
  const magnitude = bits & ((1 << sign) - 1);
  if (!negativeZero && bits === nan) return Number.NaN;
  const value =
    magnitude <= largest ? decodeFinite(dtype, mantissa, magnitude) : magnitude === beyond ? Infinity : Number.NaN;
  return bits >>> sign === 0 ? value : -value;
}

function decodeFinite(dtype: SmallFloatDType, mantissa: number, magnitude: number): number {
  const { bias = 0, smallest = 0 } = DTYPES[dtype];
  const exponent = magnitude >>> mantissa;
  const fraction = magnitude & ((1 << mantissa) - 1);
  if (exponent === 0) return fraction * smallest;
  return (1 + fraction * 2 ** -mantissa) * 2 ** (exponent - bias);
}
