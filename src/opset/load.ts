// The one reader of `spec/`: a folder or any other source of files comes in; the resolved op-set and every finding about it go out.
import type { PolicyFile } from '../../generated/types/spec/policy.ts';
import type { ProfileFile } from '../../generated/types/spec/profile.ts';
import type { VersionFile } from '../../generated/types/spec/version.ts';
import { compareFindings, type Finding } from '../report/finding.ts';
import { type Dtypes, readDtypes } from './dtypes.ts';
import { readFunctions } from './functions.ts';
import type { FunctionSpec, OpSpec, Opset, Profile, VersionSnapshot } from './model.ts';
import { readOp } from './op.ts';
import { checkForm, type FileKind } from './schema.ts';
import { diskSource } from './source/disk.ts';
import { type FileSource, SourceError } from './source/source.ts';
import { compareVersions } from './version.ts';
import { readYaml, type YamlDocument } from './yaml/document.ts';

export interface Loaded {
  /** What could be read; a file with findings may be missing from it. */
  readonly opset: Opset;
  /** Sorted by file and position. Empty means that everything was read. */
  readonly findings: readonly Finding[];
}

const DTYPES_FILE = 'spec/dtypes.yaml';
const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^spec\/ops\/[^/]+\/[^/]+\/[^/]+\.yaml$/, 'op'],
  [/^spec\/functions\/[^/]+\.yaml$/, 'functions'],
  [/^spec\/profiles\/[^/]+\.yaml$/, 'profile'],
  [/^spec\/versions\/policy\.yaml$/, 'policy'],
  [/^spec\/versions\/[^/]+\.yaml$/, 'version'],
  [/^spec\/dtypes\.yaml$/, 'dtypes'],
];

/**
 * Reads and checks all specs of a folder that holds `spec/`, or of a source. Never stops at a bad file: every file is read and every
 * finding told. Throws a SourceError where there is nothing to read at all.
 */
export function loadOpset(from: string | FileSource): Loaded {
  const source = typeof from === 'string' ? diskSource(from) : from;
  const findings: Finding[] = [];
  const documents = readDocuments(source, findings);
  const of = (kind: FileKind): [string, YamlDocument][] => documents.get(kind) ?? [];

  const dtypes = collectDtypes(of('dtypes'), documents, findings);
  const functions = new Named<FunctionSpec>('function', findings);
  for (const [path, document] of of('functions')) {
    for (const spec of readFunctions(document, path, findings)) {
      functions.add(spec.name, spec, document, ['functions', spec.name]);
    }
  }
  const ops = new Named<OpSpec>('op', findings);
  for (const [path, document] of of('op')) {
    const spec = readOp(document, path, { dtypes, functions: functions.map, findings });
    if (spec !== undefined) ops.add(spec.key, spec, document, ['op']);
  }
  const profiles = new Named<Profile>('profile', findings);
  for (const [path, document] of of('profile')) {
    const data = document.data as ProfileFile;
    checkStem(path, data.profile, 'profile', document, findings);
    profiles.add(data.profile, { name: data.profile, data, ...placesOf(document) }, document, ['profile']);
  }
  const versions = new Named<VersionSnapshot>('version', findings);
  for (const [path, document] of of('version')) {
    const data = document.data as VersionFile;
    checkStem(path, data.version, 'version', document, findings);
    versions.add(data.version, { version: data.version, data, ...placesOf(document) }, document, ['version']);
  }
  const policy = of('policy')[0]?.[1].data as PolicyFile | undefined;
  const opset: Opset = {
    ops: sorted(ops.map, (a, b) => (a < b ? -1 : 1)),
    functions: functions.map,
    ...dtypes,
    profiles: profiles.map,
    versions: sorted(versions.map, compareVersions),
    ...(policy === undefined ? {} : { policy }),
  };
  return { opset, findings: findings.sort(compareFindings) };
}

/** Documents by kind, each with its path; those whose form is wrong are told and left out. */
function readDocuments(source: FileSource, findings: Finding[]): Map<FileKind, [string, YamlDocument][]> {
  const documents = new Map<FileKind, [string, YamlDocument][]>();
  for (const path of source.list()) {
    const file = source.display?.(path) ?? path;
    const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1];
    if (kind === undefined) {
      const finding = misplaced(path, file);
      if (finding !== undefined) findings.push(finding);
      continue;
    }
    const document = readDocument(source, path, file, findings);
    if (document === undefined) continue;
    const problems = [...document.findings, ...(document.data === undefined ? [] : checkForm(document, kind))];
    findings.push(...problems);
    if (problems.length === 0) documents.set(kind, [...(documents.get(kind) ?? []), [path, document]]);
  }
  return documents;
}

function readDocument(source: FileSource, path: string, file: string, findings: Finding[]): YamlDocument | undefined {
  try {
    return readYaml(source.read(path), file);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    const location = { file, line: 1, column: 1, length: 1 };
    const fix = error.fix === undefined ? {} : { fix: error.fix };
    findings.push({ code: 'unreadable-file', severity: 'error', message: error.message, location, ...fix });
    return undefined;
  }
}

/** A YAML file where no reader looks is a mistake; other files (schemas, notes) are not ours. */
function misplaced(path: string, file: string): Finding | undefined {
  const isOurs = /^spec\/(ops|functions|profiles|versions)\//.test(path) && !/\/README(\.\w+)?$/.test(path);
  if (!isOurs && !/^spec\/[^/]+\.ya?ml$/.test(path)) return undefined;
  const fix = path.endsWith('.yml')
    ? "name it '.yaml'"
    : 'ops stand in spec/ops/<namespace>/<family>/<name>.<overload>.yaml';
  const location = { file, line: 1, column: 1, length: 1 };
  return { code: 'misplaced-file', severity: 'error', message: `no reader looks for the file ${path}`, location, fix };
}

function collectDtypes(
  found: readonly [string, YamlDocument][],
  documents: ReadonlyMap<FileKind, unknown>,
  findings: Finding[],
): Dtypes {
  const document = found[0]?.[1];
  if (document !== undefined) return readDtypes(document, findings);
  // Without the file, or with a broken one, every dtype name in every op would be one more finding; that one is enough.
  if (!findings.some(({ location }) => location?.file.endsWith(DTYPES_FILE)) && documents.size > 0) {
    const message = `there is no file ${DTYPES_FILE}`;
    const fix = 'the dtype rows of ops name the dtypes and sets it lists';
    findings.push({ code: 'missing-file', severity: 'error', message, fix });
  }
  return { dtypes: new Map(), sets: new Map() };
}

/** A map that tells when a name comes twice, with both places. */
class Named<T extends { readonly file: string }> {
  readonly map: Map<string, T> = new Map();
  readonly #noun: string;
  readonly #findings: Finding[];

  constructor(noun: string, findings: Finding[]) {
    this.#noun = noun;
    this.#findings = findings;
  }

  add(name: string, value: T, document: YamlDocument, path: readonly string[]): void {
    const first = this.map.get(name);
    if (first === undefined) {
      this.map.set(name, value);
      return;
    }
    const message = `the ${this.#noun} '${name}' is defined twice; the other is in ${first.file}`;
    const place = path.length > 1 ? document.locateKey(path) : document.locate(path);
    this.#findings.push(document.finding('duplicate-definition', message, place, 'keep one of the two'));
  }
}

function checkStem(path: string, name: string, field: string, document: YamlDocument, findings: Finding[]): void {
  const stem = path
    .split('/')
    .at(-1)!
    .replace(/\.yaml$/, '');
  if (stem === name) return;
  const message = `the ${field} '${name}' stands in a file named '${stem}.yaml'`;
  findings.push(document.finding('misplaced-file', message, document.locate([field]), `rename it to '${name}.yaml'`));
}

function placesOf({ file, locate, locateKey }: YamlDocument): Pick<YamlDocument, 'file' | 'locate' | 'locateKey'> {
  return { file, locate, locateKey };
}

function sorted<T>(map: ReadonlyMap<string, T>, compare: (a: string, b: string) => number): Map<string, T> {
  return new Map([...map].sort(([a], [b]) => compare(a, b)));
}
