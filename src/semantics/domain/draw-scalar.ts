// Arguments that are no tensors, decoded from choices: ints, floats, bools, Scalars, strings and dtypes, the simplest first.
import type { Value } from '../../backend/values.ts';
import { Complex } from '../../tensor/complex.ts';
import { type Choices, chance, fromZigzag, type RandomSource, toZigzag, weighted } from './choices.ts';
import type { Hint } from './hints.ts';

/** Choices below INTS are 0, 1, -1 … ; the extremes of int32 and int64 follow. */
const INTS = 128;
const EXTREMES = [2n ** 31n - 1n, -(2n ** 31n), 2n ** 63n - 1n, -(2n ** 63n)] as const;

/** Extremes are for ints that stand alone: entries of a list are extents, strides and the like. */
export function drawInt(choices: Choices, name: string, hint: Hint | undefined, extremes = true): bigint {
  if (hint?.min !== undefined || hint?.max !== undefined) return BigInt(drawBounded(choices, name, hint));
  const choice = choices.draw(name, INTS + (extremes ? EXTREMES.length : 0), extremes ? sampleWide : sampleInt);
  return EXTREMES[choice - INTS] ?? BigInt(fromZigzag(choice));
}

function sampleWide(random: RandomSource): number {
  return chance(random, 2) ? INTS + random.below(EXTREMES.length) : sampleInt(random);
}

function sampleInt(random: RandomSource): number {
  return toZigzag(
    weighted(
      random,
      [20, 0],
      [25, 1],
      [15, -1],
      [15, 2],
      [8, -2],
      [10, 3],
      [7, 4 + random.below(4)],
      [2, -3 - random.below(3)],
    ),
  );
}

/** A whole number within the bounds of a hint, nearest to 0 first. */
function drawBounded(choices: Choices, name: string, { min, max }: Hint): number {
  const low = Math.ceil(min ?? (max as number) - 8);
  const high = Math.floor(max ?? low + 8);
  return nthWithin(low, high, choices.draw(name, high - low + 1));
}

/** The n-th whole number of a range, those nearest to 0 first, positive before negative. */
export function nthWithin(low: number, high: number, n: number): number {
  if (low >= 0) return low + n;
  if (high <= 0) return high - n;
  const both = 2 * Math.min(-low, high);
  if (n <= both) return fromZigzag(n);
  return high > -low ? n - -low : -(n - high);
}

const FLOATS = [0, 1, 0.5, -1, 2, -0.5, 0.1, 3.5, 1.5, -2.25, 1e-5, 10, 1e-12, 100, -1e3, 1e6] as const;
/** Entries of a list are scales of sizes and the like: only the first of FLOATS. */
const MODEST = 9;
const SPECIAL_FLOATS = [
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.NaN,
  -0,
  3.4028234663852886e38,
  1e-45,
  1e300,
] as const;

export function drawFloat(
  choices: Choices,
  name: string,
  hint: Hint | undefined,
  special: boolean,
  isEntry = false,
): number {
  if (hint?.min !== undefined || hint?.max !== undefined) {
    const low = hint.min ?? Math.min(0, hint.max as number);
    const high = hint.max ?? low + 2;
    const step = choices.draw(name, 17);
    return low + ((high - low) * (step === 1 ? 16 : step > 1 ? step - 1 : 0)) / 16;
  }
  const values = [...FLOATS, ...SPECIAL_FLOATS];
  const n = choices.draw(name, values.length, (random) =>
    special && !isEntry && chance(random, 8)
      ? FLOATS.length + random.below(SPECIAL_FLOATS.length)
      : random.below(isEntry ? MODEST : FLOATS.length),
  );
  return values[n] as number;
}

type ScalarKind = 'int' | 'float' | 'bool' | 'complex';
const SCALARS: readonly ScalarKind[] = ['int', 'float', 'bool', 'complex'];

export function drawScalarOf(
  kind: ScalarKind,
  choices: Choices,
  name: string,
  hint: Hint | undefined,
  special: boolean,
): bigint | number | boolean | Complex {
  switch (kind) {
    case 'int':
      return drawInt(choices, `${name}/int`, hint);
    case 'float':
      return drawFloat(choices, `${name}/float`, hint, special);
    case 'bool':
      return choices.draw(`${name}/bool`, 2) === 1;
    case 'complex':
      return new Complex(
        drawFloat(choices, `${name}/re`, undefined, special),
        drawFloat(choices, `${name}/im`, undefined, special),
      );
  }
}

export function drawScalar(
  choices: Choices,
  name: string,
  hint: Hint | undefined,
  special: boolean,
): bigint | number | boolean | Complex {
  const listed = hint?.values?.filter((value) => typeof value === 'number') ?? [];
  if (listed.length > 0 && choices.draw(`${name}/listed`, 2) === 1) {
    const value = listed[choices.draw(`${name}/value`, listed.length)] as number;
    return Number.isInteger(value) && choices.draw(`${name}/whole`, 2) === 0 ? BigInt(value) : value;
  }
  const kind = choices.draw(`${name}/kind`, SCALARS.length, (random) =>
    weighted(random, [45, 0], [40, 1], [6, 2], [9, 3]),
  );
  return drawScalarOf(SCALARS[kind] as ScalarKind, choices, name, hint, special);
}

export function drawString(choices: Choices, name: string, candidates: readonly string[]): string {
  return candidates[choices.draw(name, candidates.length)] ?? '';
}

/** One of the values that a hint lists: whole numbers are ints where an int is wanted. */
export function drawListed(choices: Choices, name: string, values: NonNullable<Hint['values']>, whole: boolean): Value {
  const value = values[choices.draw(name, values.length)] ?? null;
  return typeof value === 'number' && whole ? BigInt(Math.trunc(value)) : value;
}
