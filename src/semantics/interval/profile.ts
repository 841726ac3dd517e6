// A profile as data → the facts the interval reading asks for: what elements are computed and summed in, and how far functions may be off.
import { DTYPES, type DType, floatPart } from '../../tensor/dtype.ts';
import { roundTo } from '../../tensor/floats.ts';
import { ulp } from '../../tensor/neighbours.ts';
import type { Form } from '../evaluate/algebra.ts';

/** A file of spec/profiles. */
export interface ProfileData {
  readonly profile: string;
  readonly summary: string;
  readonly extends?: string;
  readonly compute?: Readonly<Record<string, string>>;
  readonly accumulate?: Readonly<Record<string, string>>;
  readonly scatter?: Readonly<Record<string, string>>;
  readonly subnormals?: 'kept' | 'flushed' | 'either';
  readonly fused_multiply_add?: boolean;
  readonly reciprocals?: boolean;
  readonly reassociation?: boolean;
  readonly sums?: { readonly bound?: 'worst-case' | 'statistical'; readonly deviations?: number };
  readonly intermediates?: 'rounded' | 'either';
  readonly half_intermediates?: 'kept' | 'rounded-where-marked';
  readonly absolute?: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  readonly ulps?: Readonly<Record<string, number | Readonly<Record<string, number>>>>;
  readonly products?: {
    readonly round_inputs_to?: readonly ('tf32' | 'bfloat16' | 'float16')[];
    readonly flush_subnormals?: readonly string[];
    readonly fast_algorithms?: boolean;
  };
}

/** Ulps of a library function that no profile names. */
const LIBRARY_ULPS = 4;

/** A float dtype as a place where results are rounded to. */
export interface Precision {
  readonly dtype: DType;
  /** Half the distance of neighbours relative to their size: 2^-24 for float32. */
  readonly unit: number;
  readonly largest: number;
  readonly smallestNormal: number;
  readonly round: (x: number) => number;
  readonly ulp: (x: number) => number;
}

const precisions = new Map<DType, Precision>();

export function precisionOf(dtype: DType): Precision {
  let precision = precisions.get(dtype);
  if (!precision) {
    const { mantissa = 0, largest = 0, smallestNormal = 0 } = DTYPES[dtype];
    const round = dtype === 'float32' ? Math.fround : (x: number) => roundTo(dtype, x);
    precision = { dtype, unit: 2 ** -(mantissa + 1), largest, smallestNormal, round, ulp: (x) => ulp(dtype, x) };
    precisions.set(dtype, precision);
  }
  return precision;
}

export class Profile {
  readonly name: string;
  readonly data: ProfileData;

  constructor(data: ProfileData) {
    this.name = data.profile;
    this.data = data;
  }

  /** What elements of a compute dtype are computed in. */
  compute(dtype: DType): Precision {
    const part = floatPart(dtype);
    return precisionOf(
      (this.data.compute?.[dtype] ??
        this.data.compute?.[part] ??
        (part === 'float64' ? 'float64' : 'float32')) as DType,
    );
  }

  /** What their running sums are kept in: over an index, or where writers of a scatter meet. */
  accumulate(dtype: DType, form?: Form): Precision {
    const part = floatPart(dtype);
    const { accumulate = {}, scatter = {} } = this.data;
    const named = form === 'scatter' ? (scatter[dtype] ?? scatter[part]) : undefined;
    const given = named ?? accumulate[dtype] ?? accumulate[part];
    return given === undefined ? this.compute(dtype) : precisionOf(given as DType);
  }

  /** How many roundings count of `n` one after another. */
  roundings(n: number): number {
    const { bound = 'worst-case', deviations = 6 } = this.data.sums ?? {};
    return bound === 'worst-case' ? n : Math.min(n, deviations * Math.sqrt(n));
  }

  /** Ulps that a function may be off by, where the profile names it. */
  namedUlps(name: string, dtype: DType): number | undefined {
    const entry = this.data.ulps?.[name];
    return typeof entry === 'object' ? entry[dtype] : entry;
  }

  /** How far off a function of elements of a dtype may be, whatever the size of its value. */
  absoluteError(name: string, dtype: DType): number {
    const entry = this.data.absolute?.[name];
    return (typeof entry === 'object' ? entry[dtype] : entry) ?? 0;
  }

  libraryUlps(name: string, dtype: DType): number {
    return this.namedUlps(name, dtype) ?? this.namedUlps('default', dtype) ?? LIBRARY_ULPS;
  }

  get mayFlush(): boolean {
    return (this.data.subnormals ?? 'kept') !== 'kept';
  }

  get mayFuse(): boolean {
    return this.data.fused_multiply_add ?? true;
  }

  /** Whether what is added to a sum may be one of its terms. */
  get mayReorder(): boolean {
    return this.data.reassociation ?? false;
  }

  get mayUseReciprocals(): boolean {
    return this.data.reciprocals ?? false;
  }

  get mayKeepIntermediates(): boolean {
    return (this.data.intermediates ?? 'either') === 'either';
  }

  /** Whether halves may be rounded between the steps of a formula, where it is marked. */
  get mayRoundMarked(): boolean {
    return this.data.half_intermediates === 'rounded-where-marked';
  }

  /** Units of the formats that the factors of a product may be rounded to first. */
  get factorUnit(): number {
    const units = { tf32: 2 ** -11, bfloat16: 2 ** -8, float16: 2 ** -11 };
    return Math.max(0, ...(this.data.products?.round_inputs_to ?? []).map((format) => units[format]));
  }

  /** Whether sums, and the products that are summed, may take subnormal numbers for zero. */
  mayFlushSums(dtype: DType): boolean {
    return this.mayFlush || (this.data.products?.flush_subnormals ?? []).includes(dtype);
  }
}

/** A profile with what it extends filled in, from profiles by name. */
export function resolveProfile(name: string, profiles: ReadonlyMap<string, ProfileData>): Profile {
  const chain: ProfileData[] = [];
  for (let at: string | undefined = name; at !== undefined; ) {
    const data = profiles.get(at);
    if (!data) throw new RangeError(`there is no profile '${at}'; there are ${[...profiles.keys()].join(', ')}`);
    if (chain.includes(data)) throw new RangeError(`the profile '${at}' extends itself`);
    chain.unshift(data);
    at = data.extends;
  }
  const ulps = Object.assign({}, ...chain.map((data) => data.ulps)) as NonNullable<ProfileData['ulps']>;
  const absolute = Object.assign({}, ...chain.map((data) => data.absolute)) as NonNullable<ProfileData['absolute']>;
  return new Profile({ ...(Object.assign({}, ...chain) as ProfileData), ulps, absolute });
}
