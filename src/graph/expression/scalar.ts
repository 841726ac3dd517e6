/** The scalar operators of the graph language: integers, reals and booleans in, one of them out, with Python's rules. */

/** An integer (64 bits, signed), a real, or a boolean. */
export type Scalar = bigint | number | boolean;

export interface ScalarOperator {
  /** Argument names, as exported programs call them. */
  readonly parameters: readonly string[];
  readonly evaluate: (...operands: Scalar[]) => Scalar;
}

export class ScalarError extends Error {}

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

function checkInteger(value: bigint): bigint {
  if (value < INT64_MIN || value > INT64_MAX) throw new ScalarError(`the integer ${value} needs more than 64 bits`);
  return value;
}

/** Booleans count as 0 and 1 wherever a number is wanted, as in Python. */
function number(value: Scalar): bigint | number {
  return typeof value === 'boolean' ? (value ? 1n : 0n) : value;
}

function integer(value: Scalar, operator: string): bigint {
  const n = number(value);
  if (typeof n === 'bigint') return n;
  throw new ScalarError(`${operator} takes integers, got the real ${n}`);
}

function truth(value: Scalar): boolean {
  return typeof value === 'boolean' ? value : Number(value) !== 0;
}

type Arithmetic = {
  readonly integers: (a: bigint, b: bigint) => Scalar;
  readonly reals: (a: number, b: number) => Scalar;
};

/** A binary operator that stays in the integers if both operands are integers and is real otherwise. */
function binary({ integers, reals }: Arithmetic): ScalarOperator {
  return {
    parameters: ['a', 'b'],
    evaluate(left, right) {
      const a = number(left as Scalar);
      const b = number(right as Scalar);
      if (typeof a !== 'bigint' || typeof b !== 'bigint') return reals(Number(a), Number(b));
      const result = integers(a, b);
      return typeof result === 'bigint' ? checkInteger(result) : result;
    },
  };
}

function unary(parameter: string, evaluate: (a: Scalar) => Scalar): ScalarOperator {
  return { parameters: [parameter], evaluate: (a) => evaluate(a as Scalar) };
}

function real(evaluate: (x: number) => number): ScalarOperator {
  return unary('a', (a) => evaluate(Number(a)));
}

/** Rounds a real to an integer; infinities and NaN have none. */
function rounded(parameter: string, evaluate: (x: number) => number): ScalarOperator {
  return unary(parameter, (a) => {
    const n = number(a);
    if (typeof n === 'bigint') return n;
    if (!Number.isFinite(n)) throw new ScalarError(`${n} cannot be rounded to an integer`);
    return checkInteger(BigInt(evaluate(n)));
  });
}

function roundHalfToEven(x: number): number {
  const below = Math.floor(x);
  const rest = x - below;
  if (rest !== 0.5) return rest < 0.5 ? below : below + 1;
  return below % 2 === 0 ? below : below + 1;
}

function divisor(b: bigint): bigint {
  if (b === 0n) throw new ScalarError('division by zero');
  return b;
}

/** Quotient rounded towards minus infinity. */
function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / divisor(b);
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function power(a: bigint, b: bigint): Scalar {
  if (b < 0n) return Number(a) ** Number(b);
  // |a| ≥ 2 raised to 64 or more cannot fit; refusing here keeps a hostile exponent from taking the memory.
  if (b > 63n && a !== 0n && a !== 1n && a !== -1n) throw new ScalarError(`${a} ** ${b} needs more than 64 bits`);
  return b > 63n ? (a === -1n && b % 2n === 1n ? -1n : a * a) : a ** b;
}

function shiftAmount(b: bigint): bigint {
  if (b < 0n) throw new ScalarError('negative shift count');
  return b > 64n ? 64n : b;
}

const comparison = (
  integers: (a: bigint, b: bigint) => boolean,
  reals: (a: number, b: number) => boolean,
): ScalarOperator => binary({ integers, reals });

/** Every operator by name: what shapes, guards and scalar nodes may compute. */
export const SCALAR_OPERATORS: Readonly<Record<string, ScalarOperator>> = {
  add: binary({ integers: (a, b) => a + b, reals: (a, b) => a + b }),
  sub: binary({ integers: (a, b) => a - b, reals: (a, b) => a - b }),
  mul: binary({ integers: (a, b) => a * b, reals: (a, b) => a * b }),
  truediv: binary({
    integers: (a, b) => Number(a) / Number(divisor(b)),
    reals: (a, b) => a / b,
  }),
  floordiv: binary({ integers: floorDivide, reals: (a, b) => Math.floor(a / b) }),
  mod: binary({
    integers: (a, b) => a - floorDivide(a, b) * b,
    reals: (a, b) => a - Math.floor(a / b) * b,
  }),
  pow: binary({ integers: power, reals: (a, b) => a ** b }),
  lshift: binary({
    integers: (a, b) => a << shiftAmount(b),
    reals: (a, b) => integer(a, '<<') << integer(b, '<<'),
  }),
  rshift: binary({
    integers: (a, b) => a >> shiftAmount(b),
    reals: (a, b) => integer(a, '>>') >> integer(b, '>>'),
  }),
  min: binary({ integers: (a, b) => (b < a ? b : a), reals: Math.min }),
  max: binary({ integers: (a, b) => (b > a ? b : a), reals: Math.max }),
  eq: comparison(
    (a, b) => a === b,
    (a, b) => a === b,
  ),
  ne: comparison(
    (a, b) => a !== b,
    (a, b) => a !== b,
  ),
  lt: comparison(
    (a, b) => a < b,
    (a, b) => a < b,
  ),
  le: comparison(
    (a, b) => a <= b,
    (a, b) => a <= b,
  ),
  gt: comparison(
    (a, b) => a > b,
    (a, b) => a > b,
  ),
  ge: comparison(
    (a, b) => a >= b,
    (a, b) => a >= b,
  ),
  and: {
    parameters: ['a', 'b'],
    evaluate: (a, b) => truth(a as Scalar) && truth(b as Scalar),
  },
  or: {
    parameters: ['a', 'b'],
    evaluate: (a, b) => truth(a as Scalar) || truth(b as Scalar),
  },
  not: unary('a', (a) => !truth(a)),
  neg: unary('a', (a) => {
    const n = number(a);
    return typeof n === 'bigint' ? checkInteger(-n) : -n;
  }),
  abs: unary('a', (a) => {
    const n = number(a);
    return n < 0 ? (typeof n === 'bigint' ? checkInteger(-n) : -n) : n;
  }),
  float: unary('a', (a) => Number(a)),
  trunc: rounded('x', Math.trunc),
  floor: rounded('x', Math.floor),
  ceil: rounded('x', Math.ceil),
  round: rounded('x', roundHalfToEven),
  /** Chooses `t` if `b` holds, `f` otherwise. */
  ite: {
    parameters: ['b', 't', 'f'],
    evaluate: (b, t, f) => (truth(b as Scalar) ? t : f) as Scalar,
  },
  sqrt: real(Math.sqrt),
  exp: real(Math.exp),
  log: real(Math.log),
  log2: real(Math.log2),
  sin: real(Math.sin),
  cos: real(Math.cos),
  tan: real(Math.tan),
  sinh: real(Math.sinh),
  cosh: real(Math.cosh),
  tanh: real(Math.tanh),
  asin: real(Math.asin),
  acos: real(Math.acos),
  atan: real(Math.atan),
};
