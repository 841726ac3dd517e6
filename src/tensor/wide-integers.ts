/** 64-bit integers as pairs of 32-bit words: bulk conversion to and from numbers without one BigInt an element. */

export type WideIntegers = BigInt64Array | BigUint64Array;

const WORD = 2 ** 32;

export function lowWords(data: WideIntegers): Int32Array {
  const words = new Int32Array(data.buffer, data.byteOffset, 2 * data.length);
  const low = new Int32Array(data.length);
  for (let i = 0; i < low.length; i++) low[i] = words[2 * i]!;
  return low;
}

/** 64-bit integers of the numbers of an integer array; negative ones extend their sign, and so wrap if the target is unsigned. */
export function widen<T extends WideIntegers>(values: ArrayLike<number>, target: T): T {
  const words = new Int32Array(target.buffer, target.byteOffset, 2 * target.length);
  for (let i = 0; i < target.length; i++) {
    const value = values[i]!;
    words[2 * i] = value;
    words[2 * i + 1] = value < 0 ? -1 : 0;
  }
  return target;
}

/** To float64, rounded once: the sum of the two exact words is the only inexact step. */
export function wideToFloat64(data: WideIntegers): Float64Array {
  const { high, low } = halves(data);
  const values = new Float64Array(data.length);
  for (let i = 0; i < values.length; i++) values[i] = high[2 * i + 1]! * WORD + low[2 * i]!;
  return values;
}

/**
 * To float32, rounded once. Beyond 2^53 the low 11 bits are folded into the one above them (rounding to odd), which makes the float64
 * exact where it matters, so that only the store into the Float32Array rounds.
 */
export function wideToFloat32(data: WideIntegers): Float32Array {
  const { high, low } = halves(data);
  const values = new Float32Array(data.length);
  for (let i = 0; i < values.length; i++) {
    const upper = high[2 * i + 1]!;
    let lower = low[2 * i]!;
    if (upper >= 0x200000 || upper < -0x200000)
      lower = ((lower & 0xfffff800) | ((lower & 0x7ff) === 0 ? 0 : 0x800)) >>> 0;
    values[i] = upper * WORD + lower;
  }
  return values;
}

/**
 * Numbers cut to int64. What does not fit (NaN, infinities, beyond the range) becomes the smallest integer: the answer of the
 * x86-64 conversion, which PyTorch passes on. Undefined by the specification.
 */
export function floatsToInt64(values: ArrayLike<number>): BigInt64Array {
  const target = new BigInt64Array(values.length);
  const words = new Int32Array(target.buffer);
  for (let i = 0; i < target.length; i++) writeInt64(words, i, values[i]!);
  return target;
}

/** Numbers cut to uint64; numbers from 2^63 on are converted 2^63 lower and moved back, negative ones wrap. */
export function floatsToUint64(values: ArrayLike<number>): BigUint64Array {
  const target = new BigUint64Array(values.length);
  const words = new Int32Array(target.buffer);
  for (let i = 0; i < target.length; i++) {
    const value = values[i]!;
    const upperHalf = value >= 2 ** 63;
    writeInt64(words, i, upperHalf ? value - 2 ** 63 : value);
    if (upperHalf) words[2 * i + 1]! ^= 0x80000000;
  }
  return target;
}

function writeInt64(words: Int32Array, i: number, value: number): void {
  const fits = value >= -(2 ** 63) && value < 2 ** 63;
  const whole = fits ? Math.trunc(value) : -(2 ** 63);
  const high = Math.floor(whole / WORD);
  words[2 * i] = whole - high * WORD;
  words[2 * i + 1] = high;
}

/** Views of the words, to be read at 2i and 2i+1: the high ones carry the sign. */
function halves(data: WideIntegers): { high: Int32Array | Uint32Array; low: Uint32Array } {
  const low = new Uint32Array(data.buffer, data.byteOffset, 2 * data.length);
  const signed = data instanceof BigInt64Array;
  return { low, high: signed ? new Int32Array(data.buffer, data.byteOffset, 2 * data.length) : low };
}
