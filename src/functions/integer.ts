// Whole elements as bigints: exact values come in and go out; the dtype cuts them to its width when they are stored.
import { castStorage } from '../tensor/cast.ts';
import { DTYPES, type DType } from '../tensor/dtype.ts';
import { roundTo } from '../tensor/floats.ts';

type Unary = (x: bigint) => bigint;

const identity: Unary = (x) => x;

export const abs: Unary = (x) => (x < 0n ? -x : x);

export const sign: Unary = (x) => (x > 0n ? 1n : x < 0n ? -1n : 0n);

export function copysign(a: bigint, b: bigint): bigint {
  return a < 0n === b < 0n ? a : -a;
}

export function max(a: bigint, b: bigint): bigint {
  return a >= b ? a : b;
}

export function min(a: bigint, b: bigint): bigint {
  return a <= b ? a : b;
}

export const floor: Unary = identity;
export const ceil: Unary = identity;
export const trunc: Unary = identity;
export const round: Unary = identity;

export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = truncDivide(a, b);
  return quotient * b !== a && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

export function truncDivide(a: bigint, b: bigint): bigint {
  return a / nonzero(b);
}

export function remainder(a: bigint, b: bigint): bigint {
  const rest = fmod(a, b);
  return rest !== 0n && b < 0n !== rest < 0n ? rest + b : rest;
}

export function fmod(a: bigint, b: bigint): bigint {
  return a % nonzero(b);
}

/** There is no integer result: a constraint of the operator has to keep zero out. */
function nonzero(b: bigint): bigint {
  if (b === 0n) throw new RangeError('An integer was divided by zero.');
  return b;
}

/**
 * x to the y, kept to 64 bits on the way: a store would cut it anyway, and the exact power may not fit in memory. A negative power is the
 * whole part of the quotient: 1 and -1 keep their size, all else is 0, and so is 0.
 */
export function pow(x: bigint, y: bigint): bigint {
  if (y < 0n) return x === 1n ? 1n : x === -1n ? (y % 2n === 0n ? 1n : -1n) : 0n;
  let power = 1n;
  let square = x;
  for (let rest = y; rest > 0n; rest >>= 1n) {
    if (rest & 1n) power = BigInt.asIntN(64, power * square);
    square = BigInt.asIntN(64, square * square);
  }
  return power;
}

export function gcd(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [abs(a), abs(b)];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

export function bitAnd(a: bigint, b: bigint): bigint {
  return a & b;
}

export function bitOr(a: bigint, b: bigint): bigint {
  return a | b;
}

export function bitXor(a: bigint, b: bigint): bigint {
  return a ^ b;
}

export const bitNot: Unary = (a) => ~a;

export function shiftLeft(a: bigint, n: bigint, dtype: DType): bigint {
  return moves(n, dtype) ? wrap(a << n, dtype) : 0n;
}

export function shiftRight(a: bigint, n: bigint, dtype: DType): bigint {
  const value = wrap(a, dtype);
  if (moves(n, dtype)) return value >> n;
  return value < 0n ? -1n : 0n;
}

/** Whether a shift by n bits leaves any of the value. */
function moves(n: bigint, dtype: DType): boolean {
  return n >= 0n && n < BigInt(DTYPES[dtype].bits);
}

function wrap(x: bigint, dtype: DType): bigint {
  const { signed, bits } = DTYPES[dtype];
  return signed ? BigInt.asIntN(bits, x) : BigInt.asUintN(bits, x);
}

export const conj: Unary = identity;
export const re: Unary = identity;
export const im: Unary = () => 0n;

export function isNan(_: bigint): boolean {
  return false;
}

export function isInf(_: bigint): boolean {
  return false;
}

export function signBit(x: bigint): boolean {
  return x < 0n;
}

/** An index: at most as large as can be counted exactly. */
export function int(x: bigint): number {
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(max(-limit, min(limit, x)));
}

export function real(x: bigint): number {
  return Number(x);
}

/** Rounded to a float dtype it stays whole, except where it overflows: then it is left as it was. */
export function cast(x: bigint, dtype: DType): bigint {
  const kind = DTYPES[dtype].class;
  if (kind === 'integer') return wrap(x, dtype);
  if (kind === 'bool') return x === 0n ? 0n : 1n;
  const rounded = roundTo(
    dtype,
    Number(castStorage('int64', DTYPES[dtype].bits < 64 ? 'float32' : 'float64', BigInt64Array.of(x))[0]),
  );
  return Number.isFinite(rounded) ? BigInt(rounded) : x;
}

export const mayRound: Unary = identity;
export const mayRoundEach: Unary = mayRound;
export const alike = (x: bigint, _y: bigint): bigint => x;
