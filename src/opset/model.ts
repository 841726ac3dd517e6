// The resolved op-set: what `loadOpset` gives and every other room reads. Meanings are still text here; the meaning language parses them.
import type { PolicyFile } from '../../generated/types/spec/policy.ts';
import type { ProfileFile } from '../../generated/types/spec/profile.ts';
import type { VersionFile } from '../../generated/types/spec/version.ts';
import type { DType } from '../tensor/dtype.ts';
import type { Signature } from './signature/tree.ts';
import type { Exact, Locator } from './yaml/document.ts';

export type Tier = 'core' | 'composite' | 'extension';
export type Status = 'deprecated' | 'experimental';

export interface Opset {
  /** By key, `namespace.name.overload`; sorted. */
  readonly ops: ReadonlyMap<string, OpSpec>;
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  readonly dtypes: ReadonlyMap<string, DtypeSpec>;
  readonly sets: ReadonlyMap<string, DtypeSet>;
  readonly profiles: ReadonlyMap<string, Profile>;
  /** Released snapshots and the draft, by version. */
  readonly versions: ReadonlyMap<string, VersionSnapshot>;
  readonly policy?: PolicyFile;
}

/** Anything read from a file: `locate` gives the place of a field, or of characters inside its text. Paths are those of the YAML. */
export interface Located extends Locator {
  readonly file: string;
}

/** One op overload with all its meanings. */
export interface OpSpec extends Located {
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
  readonly overload: string;
  /** The folder of the file: `pointwise`, `reduction`, … */
  readonly family: string;
  readonly tier: Tier;
  readonly summary: string;
  readonly see: readonly string[];
  readonly tags: readonly string[];
  readonly deviations: readonly Deviation[];
  /** Oldest first. */
  readonly versions: readonly OpVersion[];
}

/** Random ops, by PyTorch's own tag: a call takes the seed of its random stream as one more argument, `RANDOM_SEED`. */
export function isRandom({ tags }: Pick<OpSpec, 'tags'>): boolean {
  return tags.includes('nondeterministic_seeded');
}

export const RANDOM_SEED = 'seed';

export interface Deviation {
  readonly what: string;
  readonly pytorch: string;
  readonly spec: string;
  readonly why: string;
  readonly test?: string;
}

/** One meaning of an op; `locate` of the op with `['versions', index, …]` places its parts. */
export interface OpVersion {
  readonly index: number;
  /** First op-set version with this meaning, and first without it. */
  readonly since: string;
  readonly until?: string;
  readonly signature: Signature;
  /** Name → expression, in the order written. */
  readonly let: ReadonlyMap<string, string>;
  readonly dtypes: readonly DtypeRow[];
  /** Argument → pattern of its sizes. */
  readonly shapes: ReadonlyMap<string, readonly (string | number)[]>;
  readonly constraints: readonly Constraint[];
  readonly unpredictable: readonly Unpredictable[];
  readonly semantics: string;
  readonly derivatives: readonly Derivative[];
  /** Why the op has no derivative at all. */
  readonly notDifferentiable?: string;
  readonly laws: readonly Law[];
  /** Calls with their results: whole numbers are bigint, floats are number. */
  readonly examples: readonly Example[];
  readonly domain: Readonly<Record<string, unknown>>;
  readonly upgrade?: string;
  readonly downgrade?: string;
  /** sha256 over all that carries meaning: equal digests, equal meaning. */
  readonly digest: string;
}

export type Example = Readonly<Record<string, Exact>>;

/** One row of a dtype table. */
export interface DtypeRow {
  /** `D1`, `D2`, … by position. */
  readonly label: string;
  readonly columns: readonly DtypeColumn[];
  readonly since?: string;
  readonly until?: string;
  readonly status?: Status;
  readonly when?: string;
}

export interface DtypeColumn {
  readonly name: string;
  /** A result column names a return or an intermediate dtype (`compute`). */
  readonly role: 'argument' | 'result';
  readonly rule: DtypeRule;
}

/** What a column allows: some dtypes (with the set's name where it has one), or what an expression gives. */
export type DtypeRule =
  | { readonly kind: 'dtypes'; readonly dtypes: readonly DType[]; readonly set?: string }
  | { readonly kind: 'expression'; readonly text: string };

export interface Constraint {
  readonly label: string;
  readonly require: string;
  readonly message?: string;
  readonly when?: string;
}

export interface Unpredictable {
  readonly label: string;
  readonly when: string;
  readonly why: string;
}

export type Derivative =
  | { readonly argument: string; readonly expression: string }
  | { readonly argument: string; readonly none: string };

export interface Law {
  readonly name: string;
  readonly when?: string;
  readonly equal?: readonly [string, string];
  readonly require?: string;
}

export type Monotonic = 'increasing' | 'decreasing' | 'none';
/** Expressions of the least and the greatest value. */
export type Bounds = readonly [string, string];

/** A function of the meaning language. */
export interface FunctionSpec extends Located {
  readonly name: string;
  /** The file's stem. */
  readonly family: string;
  readonly parameters: string;
  readonly returns: string;
  readonly summary: string;
  /** Missing for a native. */
  readonly body?: string;
  /** How exactly it is computed: without rounding, rounded once, or as the profile's library does. */
  readonly ulps?: 'exact' | 'correct' | 'library';
  /** Derivatives, one a parameter. */
  readonly derivative?: readonly string[];
  /** How the value moves: one word for all parameters, or one a parameter. */
  readonly monotonic?: readonly Monotonic[];
  readonly range?: Bounds;
  /** Parameter → where the function is defined. */
  readonly domain: ReadonlyMap<string, Bounds>;
  readonly see?: string;
  readonly laws: readonly Law[];
  readonly examples: readonly Example[];
  /** Targets of coverage that no call of any op exercises, with the reason. */
  readonly unreached?: Readonly<Record<string, string>>;
}

export interface DtypeSpec {
  readonly name: DType;
  readonly class: 'bool' | 'integer' | 'float' | 'complex';
  readonly bits: number;
  readonly summary: string;
  readonly signed: boolean;
  readonly packed: number;
  readonly parts?: DType;
  readonly format?: FloatFormat;
}

export interface FloatFormat {
  readonly exponent: number;
  readonly mantissa: number;
  readonly bias: number;
  readonly infinities: boolean;
  readonly nan: 'ieee' | 'all-ones' | 'negative-zero' | 'none';
  readonly negativeZero: boolean;
  readonly largest: number;
  readonly smallestNormal: number;
  readonly smallest: number;
}

export interface DtypeSet {
  readonly name: string;
  readonly dtypes: readonly DType[];
  /** What an element is in the meaning language. */
  readonly reads: 'number' | 'int' | 'bool';
  readonly summary: string;
}

export interface Profile extends Located {
  readonly name: string;
  readonly data: ProfileFile;
}

export interface VersionSnapshot extends Located {
  readonly version: string;
  readonly data: VersionFile;
}
