// What spec/functions says of the native functions: how far a library may be off, and where they rise or fall.

export interface FunctionFact {
  readonly ulps?: 'exact' | 'correct' | 'library';
  /** By parameter. */
  readonly monotonic: readonly string[];
  /** Of the first parameter: outside of it the result is NaN. */
  readonly domain?: readonly [number, number];
  readonly range?: readonly [number, number];
}

export type FunctionFacts = ReadonlyMap<string, FunctionFact>;

/** A function as the reader of the op-set, or its YAML, gives it. */
export interface FactSource {
  readonly ulps?: string;
  readonly monotonic?: string | readonly string[];
  readonly domain?:
    | ReadonlyMap<string, readonly [unknown, unknown]>
    | Readonly<Record<string, readonly [unknown, unknown]>>;
  readonly range?: readonly [unknown, unknown];
}

export function functionFacts(functions: ReadonlyMap<string, FactSource>): FunctionFacts {
  return new Map([...functions].map(([name, source]) => [name, factOf(source)]));
}

function factOf({ ulps, monotonic = [], domain, range }: FactSource): FunctionFact {
  const domains = domain instanceof Map ? [...domain.values()] : Object.values(domain ?? {});
  const [first] = domains as readonly (readonly [unknown, unknown])[];
  return {
    ...(ulps === 'exact' || ulps === 'correct' || ulps === 'library' ? { ulps } : {}),
    monotonic: [monotonic].flat() as readonly string[],
    ...(first ? { domain: bounds(first) } : {}),
    ...(range ? { range: bounds(range) } : {}),
  };
}

/** Bounds are numbers, or texts such as `inf`, `.inf` and `-1`. */
function bounds([from, to]: readonly [unknown, unknown]): [number, number] {
  return [bound(from), bound(to)];
}

function bound(value: unknown): number {
  const number = Number(String(value).replace(/^([-+]?)\.?inf(inity)?$/i, '$1Infinity'));
  if (Number.isNaN(number))
    throw new RangeError(`'${String(value)}' is no bound of a function; write a number or .inf`);
  return number;
}
