// The `domain:` map of a spec file → hints for the generator. Keys are argument names, or names of a shape pattern.
//
//   domain:
//     kernel_size: {min: 1, max: 4, length: [1, 2]}   # bounds of the numbers (of a list: of its entries), length of a list
//     self: {rank: [2, 5], extent: [1, 8]}            # of a tensor: its rank and extents
//     probabilities: {data: [0, 1]}                   # of a tensor: bounds of its elements, which then are no special values
//     scale_factors: {values: [0.5, 1.0, 2.0]}        # the values to choose from; of a Scalar, every other time
//     N: {min: 1, max: 3}                             # an extent that a shape pattern names
//     other: {wrapped: true}                          # a plain number may stand for the tensor
//     generator: {omit: true}                         # always left out, or none
//     unreached: {'branch p == 0: true': 'why no call gets there'}   # targets of coverage that are out of reach
//
// Hints guide valid calls and bound their repair; calls that break a constraint on purpose ignore the bounds.

export type Range = readonly [low: number, high: number];

export interface Hint {
  readonly min?: number;
  readonly max?: number;
  readonly values?: readonly (number | string | boolean | null)[];
  readonly length?: Range;
  readonly rank?: Range;
  readonly extent?: Range;
  readonly data?: Range;
  readonly wrapped?: boolean;
  readonly omit?: boolean;
}

export type Hints = Readonly<Record<string, Hint>>;

const READERS: Readonly<Record<keyof Hint, (value: unknown) => boolean>> = {
  min: isNumber,
  max: isNumber,
  values: (value) => Array.isArray(value) && value.length > 0,
  length: isRange,
  rank: isRange,
  extent: isRange,
  data: isRange,
  wrapped: (value) => typeof value === 'boolean',
  omit: (value) => typeof value === 'boolean',
};

export interface ReadHints {
  readonly hints: Hints;
  /** Targets of coverage that no call can exercise, with the reason. */
  readonly unreached: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

const UNREACHED = 'unreached';

/** Reads the map of a spec file. Each problem is one sentence that names the argument and the key. */
export function readHints(domain: Readonly<Record<string, unknown>>): ReadHints {
  const problems: string[] = [];
  const hints: Record<string, Hint> = {};
  const { [UNREACHED]: reasons = {}, ...rest } = domain;
  if (!isReasons(reasons)) problems.push(`domain.${UNREACHED} is a map from targets to reasons`);
  for (const [name, entry] of Object.entries(rest)) {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
      problems.push(`domain.${name} is a map such as {min: 1, max: 4}`);
      continue;
    }
    const facts = Object.entries(entry).flatMap(([key, value]): [string, unknown][] => {
      if (!Object.hasOwn(READERS, key))
        problems.push(`domain.${name} has no key '${key}'; it may have ${Object.keys(READERS).join(', ')}`);
      else if (!READERS[key as keyof Hint](value))
        problems.push(`domain.${name}.${key} cannot be ${JSON.stringify(value)}`);
      else return [[key, plain(value)]];
      return [];
    });
    hints[name] = Object.fromEntries(facts);
  }
  return { hints, unreached: isReasons(reasons) ? reasons : {}, problems };
}

function isReasons(value: unknown): value is Readonly<Record<string, string>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((reason) => typeof reason === 'string' && reason !== '')
  );
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint';
}

function isRange(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every(isNumber) && value[0] <= value[1];
}

/** The reader of spec files gives whole numbers as bigints. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return Array.isArray(value) ? value.map(plain) : value;
}
