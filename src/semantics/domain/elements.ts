// The elements of generated tensors: a name and a dtype come in, an element comes out.
//
// Of the tensors that may hold special values, 65 % have none, 25 % one in eight elements, 10 % one in two. The other elements are
// of nice magnitude (below 2^4, at most 8 fraction bits), so that results can be judged tightly. Choices 0, 1, 2 … are 0, 1, -1, 2 …
import { Complex } from '../../tensor/complex.ts';
import { DTYPES, type DType } from '../../tensor/dtype.ts';
import type { Element } from '../../tensor/elements.ts';
import { type Choices, chance, fromZigzag, type RandomSource, toZigzag, weighted } from './choices.ts';
import type { Range } from './hints.ts';

/** How the elements of one tensor are picked. It has no part in what a choice means, so it need not be remembered. */
export interface Style {
  /** Percent of special values. */
  readonly special: number;
  /** Few values, so that equal ones meet. */
  readonly repetitive: boolean;
}

export function pickStyle(random: RandomSource, special: boolean): Style {
  const rate = weighted(random, [65, 0], [25, 12], [10, 50]);
  return { special: special ? rate : 0, repetitive: chance(random, 15) };
}

/** Choices below SMALL are small whole numbers and their quarters, below NICE magnitudes around 1; special values follow. */
const SMALL = 64;
const NICE = SMALL + 2 ** 15;
const SPECIALS = 32;
const BOUND = NICE + SPECIALS;
/** Of the special values the first, -0, NaN and the infinities, come most often. */
const FOREMOST = 4;

export function drawElement(
  choices: Choices,
  name: string,
  dtype: DType,
  style: Style | undefined,
  range?: Range,
): Element {
  if (range) return drawWithin(choices, name, dtype, range);
  switch (DTYPES[dtype].class) {
    case 'bool':
      return choices.draw(name, 2) === 1;
    case 'integer':
      return integerOf(choices.draw(name, BOUND, style && sampler(style)), dtype);
    case 'float':
      return floatOf(choices.draw(name, BOUND, style && sampler(style)), dtype);
    case 'complex': {
      const part = DTYPES[dtype].part ?? 'float32';
      const draw = (suffix: string): number =>
        floatOf(choices.draw(`${name}.${suffix}`, BOUND, style && sampler(style)), part);
      return new Complex(draw('re'), draw('im'));
    }
  }
}

/** An element of an index tensor: small, of either sign. */
export function drawIndex(choices: Choices, name: string, dtype: DType): Element {
  const low = DTYPES[dtype].signed ? 0 : 1;
  const n = fromZigzag(
    choices.draw(name, 16, (random) => toZigzag(random.below(6) - (low === 0 && chance(random, 15) ? 4 : 0))),
  );
  if (DTYPES[dtype].class === 'bool') return n % 2 !== 0;
  return BigInt(low === 1 ? Math.abs(n) : n);
}

function sampler({ special, repetitive }: Style): (random: RandomSource) => number {
  return (random) => {
    if (chance(random, special)) return NICE + random.below(chance(random, 30) ? FOREMOST : SPECIALS);
    if (repetitive) return random.below(4);
    return chance(random, 30) ? random.below(SMALL) : SMALL + random.below(NICE - SMALL);
  };
}

/** Within bounds: the bounds themselves, and 256 steps between them; whole numbers for integers. */
function drawWithin(choices: Choices, name: string, dtype: DType, [low, high]: Range): Element {
  const kind = DTYPES[dtype].class;
  if (kind === 'bool') return choices.draw(name, 2) === 1;
  if (kind === 'integer')
    return BigInt(Math.ceil(low) + choices.draw(name, Math.max(1, Math.floor(high) - Math.ceil(low) + 1)));
  const real = (suffix: string): number => {
    const step = choices.draw(name + suffix, 257);
    return low + ((high - low) * (step === 1 ? 256 : step > 1 ? step - 1 : 0)) / 256;
  };
  return kind === 'float' ? real('') : new Complex(real('.re'), real('.im'));
}

function floatOf(choice: number, dtype: DType): number {
  const { signed } = DTYPES[dtype];
  const value =
    choice >= NICE
      ? (specials(dtype)[choice - NICE] as number)
      : choice < SMALL
        ? smallFloat(choice)
        : niceFloat(choice - SMALL);
  return signed ? value : Math.abs(value);
}

/** 0, 1, -1 … 4, -4, then quarters. */
function smallFloat(choice: number): number {
  return choice <= 8 ? fromZigzag(choice) : fromZigzag(choice) / 4;
}

/** A sign, an exponent from -4 to 3, and fraction bits: 8 of them are within the precision of both halves but bfloat16's. */
function niceFloat(choice: number): number {
  const sign = choice % 2 === 0 ? 1 : -1;
  const exponent = (Math.floor(choice / 2) % 8) - 4;
  const fraction = Math.floor(choice / 16) % 256;
  return sign * (1 + fraction / 256) * 2 ** exponent;
}

const specialsOf = new Map<DType, readonly number[]>();

function specials(dtype: DType): readonly number[] {
  const values = specialsOf.get(dtype) ?? listSpecials(dtype);
  specialsOf.set(dtype, values);
  return values;
}

function listSpecials(dtype: DType): number[] {
  const { largest = 1, smallest = 1, smallestNormal = 1, mantissa = 0 } = DTYPES[dtype];
  const ulp = 2 ** -mantissa;
  const positive = [
    Number.POSITIVE_INFINITY,
    largest,
    smallest,
    smallestNormal,
    smallestNormal - smallest,
    1 + ulp,
    1 - ulp / 2,
  ];
  const large = [
    2 ** Math.min(mantissa, 52),
    2 ** Math.min(mantissa + 1, 53),
    largest / 2,
    Math.sqrt(largest),
    88,
    0.5,
    1.5,
    2.5,
  ];
  const signed = [...positive, ...large].slice(0, 13).flatMap((value) => [value, -value]);
  return [-0, Number.NaN, ...signed, 1e4, -1e4, 1e-3, 2 ** 31].slice(0, SPECIALS);
}

function integerOf(choice: number, dtype: DType): bigint {
  const { min = 0n, max = 1n, signed, bits } = DTYPES[dtype];
  const wrapped = (n: bigint): bigint => (signed ? BigInt.asIntN(bits, n) : BigInt.asUintN(bits, n));
  if (choice >= NICE) {
    const extremes = [
      max,
      min,
      max - 1n,
      min + 1n,
      max / 2n,
      max / 2n + 1n,
      wrapped(255n),
      wrapped(127n),
      wrapped(2n ** 31n),
      wrapped(2n ** 53n + 1n),
    ];
    return extremes[(choice - NICE) % extremes.length] as bigint;
  }
  if (choice < SMALL) return signed ? BigInt(fromZigzag(choice)) : BigInt(Math.floor((choice + 1) / 2));
  return wrapped(BigInt(fromZigzag((choice - SMALL) % 200)));
}
