// Reads one op file: its document, whose form was checked, comes in; the OpSpec goes out, with findings about names, order and signatures.
import type { OpFile, OpVersionEntry } from '../../generated/types/spec/op.ts';
import type { Finding } from '../report/finding.ts';
import { didYouMean } from '../report/nearest.ts';
import { digestDefinition } from './digest.ts';
import { readDtypeRow } from './dtype-rows.ts';
import type { Dtypes } from './dtypes.ts';
import { readLaws, readText, readTexts } from './expressions.ts';
import type { Constraint, Derivative, FunctionSpec, OpSpec, OpVersion } from './model.ts';
import { opFileOf, splitKey } from './naming.ts';
import { SignatureError } from './signature/error.ts';
import { parseSignature } from './signature/parse.ts';
import { functionalForm } from './signature/queries.ts';
import type { Signature } from './signature/tree.ts';
import { compareVersions } from './version.ts';
import type { Exact, Path, YamlDocument } from './yaml/document.ts';

export interface OpContext {
  readonly dtypes: Dtypes;
  readonly functions: ReadonlyMap<string, FunctionSpec>;
  readonly findings: Finding[];
}

/** Undefined where a signature cannot be read: nothing else of such an op can be trusted. */
export function readOp(document: YamlDocument, path: string, context: OpContext): OpSpec | undefined {
  const data = document.data as OpFile;
  const { namespace, name, overload } = splitKey(data.op);
  const family = checkPlace(document, path, data.op, context.findings);
  const versions = data.versions.map((entry, index) => readVersion(entry, index, document, context));
  checkOrder(document, data.versions, context.findings);
  if (versions.some((version) => version === undefined)) return undefined;
  return {
    key: data.op,
    namespace,
    name,
    overload,
    family,
    tier: data.tier,
    summary: data.summary,
    see: [data.see ?? []].flat(),
    tags: data.tags ?? [],
    deviations: data.deviations ?? [],
    versions: versions as OpVersion[],
    file: document.file,
    locate: document.locate,
    locateKey: document.locateKey,
  };
}

function checkPlace(document: YamlDocument, path: string, key: string, findings: Finding[]): string {
  const family = path.split('/').at(-2)!;
  const wanted = opFileOf(key, family);
  if (path !== wanted) {
    const message = `the op '${key}' belongs in the file ${wanted}`;
    findings.push(document.finding('misplaced-file', message, document.locate(['op']), 'rename the file or the op'));
  }
  return family;
}

function checkOrder(document: YamlDocument, entries: readonly OpVersionEntry[], findings: Finding[]): void {
  for (const [i, { since, until }] of entries.entries()) {
    const before = entries[i - 1];
    if (before !== undefined && !follows(since, before)) {
      const bound = before.until === undefined ? `since ${before.since}` : `until ${before.until}`;
      const message = `the meaning since ${since} stands after the one ${bound}`;
      const fix = "list the meanings oldest first, each 'since' later than the one before";
      findings.push(document.finding('version-order', message, document.locate(['versions', i, 'since']), fix));
    }
    if (until !== undefined && compareVersions(until, since) <= 0) {
      const message = `the meaning ends (until ${until}) before it begins (since ${since})`;
      const place = document.locate(['versions', i, 'until']);
      findings.push(document.finding('version-order', message, place, "'until' is the first version without it"));
    }
  }
}

function follows(since: string, { since: earlier, until }: OpVersionEntry): boolean {
  return until === undefined ? compareVersions(since, earlier) > 0 : compareVersions(since, until) >= 0;
}

function readVersion(
  entry: OpVersionEntry,
  index: number,
  document: YamlDocument,
  context: OpContext,
): OpVersion | undefined {
  const { findings, dtypes } = context;
  const path: Path = ['versions', index];
  const signature = readSignature(entry.signature, [...path, 'signature'], document, findings);
  if (signature === undefined) return undefined;
  const lets = readTexts(entry.let, [...path, 'let'], document);
  const rows = { document, findings, dtypes, signature, lets: [...lets.keys()] };
  for (const field of ['shapes', 'derivatives'] as const) {
    const others = field === 'derivatives' ? ['none', 'not_differentiable'] : [];
    checkArguments(Object.keys(entry[field] ?? {}), [...path, field], signature, others, document, findings);
  }
  checkExamples(entry, path, signature, document, findings);
  const reason = entry.derivatives?.none ?? entry.derivatives?.not_differentiable;
  const version: Omit<OpVersion, 'digest'> = {
    index,
    since: entry.since,
    ...(entry.until === undefined ? {} : { until: entry.until }),
    signature,
    let: lets,
    dtypes: (entry.dtypes ?? []).map((row, i) => {
      return readDtypeRow(row, [...path, 'dtypes', i], `D${i + 1}`, rows);
    }),
    shapes: new Map(Object.entries(entry.shapes ?? {})),
    constraints: readConstraints(entry, path, document),
    unpredictable: Object.entries(entry.unpredictable ?? {}).map(([label, { when, why }]) => {
      return { label, when: readText(when, [...path, 'unpredictable', label, 'when'], document), why };
    }),
    semantics: entry.semantics,
    derivatives: readDerivatives(entry, path, document),
    ...(typeof reason === 'string' ? { notDifferentiable: reason } : {}),
    laws: readLaws(entry.laws, [...path, 'laws'], document),
    examples: (entry.examples ?? []).map((_, i) => document.exact([...path, 'examples', i]) as Record<string, Exact>),
    domain: entry.domain ?? {},
    ...(entry.upgrade === undefined ? {} : { upgrade: entry.upgrade }),
    ...(entry.downgrade === undefined ? {} : { downgrade: entry.downgrade }),
  };
  return { ...version, digest: digestDefinition(version, context.functions) };
}

function readSignature(source: string, path: Path, document: YamlDocument, findings: Finding[]): Signature | undefined {
  try {
    const signature = parseSignature(source);
    if (signature.name !== undefined) {
      const message = "the signature repeats the op's name";
      const place = document.locate(path, 0, source.indexOf('('));
      findings.push(
        document.finding('named-signature', message, place, `write '${source.slice(source.indexOf('('))}'`),
      );
    }
    return signature;
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error;
    const place = document.locate(path, error.offset, error.length);
    findings.push(document.finding('bad-signature', `in the signature: ${error.message}`, place, error.fix));
    return undefined;
  }
}

function checkArguments(
  names: readonly string[],
  path: Path,
  signature: Signature,
  others: readonly string[],
  document: YamlDocument,
  findings: Finding[],
): void {
  const known = signature.arguments.map(({ name }) => name);
  for (const name of names) {
    if (known.includes(name) || others.includes(name)) continue;
    const message = `'${name}' is no argument of this signature`;
    const place = document.locateKey([...path, name]);
    findings.push(document.finding('unknown-argument', message, place, didYouMean(name, [...known, ...others])));
  }
}

/** Names in an example are arguments, or results, which only the semantics name where the signature does not. */
function checkExamples(
  entry: OpVersionEntry,
  path: Path,
  signature: Signature,
  document: YamlDocument,
  findings: Finding[],
): void {
  const results = functionalForm(signature).returns.map(({ name }, n) => name ?? `out${n}`);
  const others = new Set(['out', ...results, ...(entry.semantics.match(/[A-Za-z_]\w*/g) ?? [])]);
  for (const [i, example] of (entry.examples ?? []).entries()) {
    checkArguments(Object.keys(example), [...path, 'examples', i], signature, [...others], document, findings);
  }
}

function readConstraints(entry: OpVersionEntry, path: Path, document: YamlDocument): Constraint[] {
  return Object.entries(entry.constraints ?? {}).map(([label, value]) => {
    const at = [...path, 'constraints', label];
    if (typeof value !== 'object') return { label, require: readText(value, at, document) };
    const { message, when } = value;
    return {
      label,
      require: readText(value.require, [...at, 'require'], document),
      ...(message === undefined ? {} : { message }),
      ...(when === undefined ? {} : { when: readText(when, [...at, 'when'], document) }),
    };
  });
}

function readDerivatives(entry: OpVersionEntry, path: Path, document: YamlDocument): Derivative[] {
  return Object.entries(entry.derivatives ?? {}).flatMap(([argument, value]): Derivative[] => {
    if (argument === 'none' || argument === 'not_differentiable') return [];
    if (typeof value === 'object') return [{ argument, none: value.none }];
    return [{ argument, expression: readText(value, [...path, 'derivatives', argument], document) }];
  });
}
