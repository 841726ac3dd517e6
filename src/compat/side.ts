// One of the two op-sets that are compared: an op-set as it was read, resolved to the one meaning each op has in a version, comes in;
// meanings that run go out, checked only when they are asked for.
import type { OpSpec, Opset, OpVersion, Status, Tier, VersionSnapshot } from '../opset/model.ts';
import { compareVersions, meaningIn } from '../opset/version.ts';
import { checkProgram, type DTypeSets } from '../semantics/check/program.ts';
import type { Library } from '../semantics/check/scope.ts';
import { type Meaning, meaningFrom } from '../semantics/evaluate/index.ts';
import type { FunctionFacts } from '../semantics/interval/index.ts';
import { functionFacts, Profile, type ProfileData, resolveProfile } from '../semantics/interval/index.ts';
import { definitionOf, libraryOf, setsOf } from '../semantics/library.ts';
import type { Program } from '../semantics/tree.ts';
import { CannotTell } from './error.ts';

/** What the op-set says of one op. */
export interface OpSide {
  readonly key: string;
  readonly tier: Tier;
  readonly status?: Status;
  readonly digest: string;
  /** Absent where a snapshot names a definition that is no longer in the op's file. */
  readonly definition?: { readonly spec: OpSpec; readonly version: OpVersion };
}

/** The profile whose intervals say what a small difference is. */
const PROFILE = 'ieee';

export class Side {
  /** As a person wrote it: `1.0`, `git:main`, a folder. */
  readonly name: string;
  /** The version it is, or is to become. */
  readonly version: string;
  /** The last released version it knows. */
  readonly released: string | undefined;
  readonly ops: ReadonlyMap<string, OpSide>;
  readonly facts: FunctionFacts;
  readonly profile: Profile;
  private readonly library: Library;
  private readonly sets: DTypeSets;
  private readonly meanings = new Map<string, Meaning>();

  constructor(name: string, version: string, opset: Opset, ops: ReadonlyMap<string, OpSide>) {
    this.name = name;
    this.version = version;
    this.released = releasedVersions(opset).at(-1);
    this.ops = ops;
    const specs = [...ops.values()].flatMap(({ key, definition }): [string, OpSpec][] => {
      return definition ? [[key, { ...definition.spec, versions: [definition.version] }]] : [];
    });
    this.library = libraryOf({ ...opset, ops: new Map(specs) });
    this.sets = setsOf(opset);
    this.facts = functionFacts(opset.functions);
    this.profile = profileOf(opset);
  }

  /** Throws CannotTell where the op has no meaning that can be carried out. */
  meaning(key: string): Meaning {
    const known = this.meanings.get(key);
    if (known) return known;
    const definition = this.ops.get(key)?.definition;
    if (!definition) throw new CannotTell(`${this.name} has no definition of ${key}`);
    const { spec, version } = definition;
    const { program, problems } = checkProgram(definitionOf(spec, version), this.library, this.sets);
    const [problem] = problems;
    if (problem) throw new CannotTell(`in ${this.name}, ${key} cannot be understood: ${problem.message}`);
    const meaning = meaningFrom(spec, version, program);
    this.meanings.set(key, meaning);
    return meaning;
  }

  program(key: string): Program {
    return this.meaning(key).program;
  }

  /** For decompositions: undefined where the op-set has no such op. */
  readonly lookup = (key: string): Meaning | undefined =>
    this.ops.get(key)?.definition ? this.meaning(key) : undefined;
}

/** What the specs say now: of every op the last meaning, unless it has ended. */
export function draftSide(name: string, opset: Opset): Side {
  const ops = [...opset.ops.values()].flatMap((spec): [string, OpSide][] => {
    const version = meaningIn(spec.versions, 'draft');
    return version ? [[spec.key, opSide(spec, version)]] : [];
  });
  return new Side(name, draftVersion(opset), opset, new Map(ops));
}

/** A released version, or any snapshot: of every op it names the meaning with that digest, wherever it now stands in the op's file. */
export function snapshotSide(
  name: string,
  { version, data }: Pick<VersionSnapshot, 'version' | 'data'>,
  opset: Opset,
): Side {
  const ops = Object.entries(data.ops).map(([key, { digest, tier, status }]): [string, OpSide] => {
    const spec = opset.ops.get(key);
    const meaning = spec?.versions.find((one) => one.digest === digest);
    const side = { key, tier, digest, ...(status === undefined ? {} : { status }) };
    return [key, spec && meaning ? { ...side, definition: { spec, version: meaning } } : side];
  });
  return new Side(name, version, opset, new Map(ops));
}

function opSide(spec: OpSpec, version: OpVersion): OpSide {
  const status = statusOf(version);
  const { key, tier } = spec;
  return {
    key,
    tier,
    digest: version.digest,
    ...(status === undefined ? {} : { status }),
    definition: { spec, version },
  };
}

/** An op whose rows all have one status has that status. */
export function statusOf({ dtypes }: OpVersion): Status | undefined {
  const [first] = dtypes;
  return dtypes.every(({ status }) => status === first?.status) ? first?.status : undefined;
}

/** Versions with a snapshot, oldest first. */
export function releasedVersions(opset: Opset): string[] {
  return [...opset.versions.keys()].filter((version) => version !== 'draft').sort(compareVersions);
}

/** The version that the specs are on the way to: the latest that any meaning or dtype row begins or ends with, or else the last release. */
export function draftVersion(opset: Opset): string {
  const named = [...opset.ops.values()].flatMap(({ versions }) => {
    return versions.flatMap(({ since, until, dtypes }) => [
      since,
      until,
      ...dtypes.flatMap((row) => [row.since, row.until]),
    ]);
  });
  const all = [...named, ...releasedVersions(opset)].filter((version) => version !== undefined);
  return all.reduce((latest, version) => (compareVersions(version, latest) > 0 ? version : latest), '0.0');
}

function profileOf(opset: Opset): Profile {
  const data = new Map([...opset.profiles].map(([name, profile]) => [name, profile.data as ProfileData]));
  return data.has(PROFILE)
    ? resolveProfile(PROFILE, data)
    : new Profile({ profile: PROFILE, summary: 'IEEE 754 arithmetic' });
}
