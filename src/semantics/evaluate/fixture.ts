// Meanings written in a test: signature and texts come in, the checked program comes out, against the functions that ship with the op-set.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { parseSignature } from '../../opset/signature/parse.ts';
import type { Signature, Type as SignatureType } from '../../opset/signature/tree.ts';
import { DTYPES } from '../../tensor/dtype.ts';
import { checkProgram, type Definition, type DTypeSets } from '../check/program.ts';
import type { CalledOp, FunctionSpec, Library } from '../check/scope.ts';
import { BOOL, DTYPE, INT, REAL, SCALAR, STRING, TENSOR, type Type } from '../types.ts';
import type { Meaning } from './call.ts';
import { defaultsOf } from './defaults.ts';

/** A function as its YAML has it, with the facts that readings use. */
export interface FunctionEntry extends FunctionSpec {
  readonly ulps?: string;
  readonly monotonic?: string | readonly string[];
  readonly derivative?: readonly string[];
  readonly domain?: Readonly<Record<string, readonly [number, number]>>;
  readonly range?: readonly [number, number];
}

export interface Draft {
  readonly op: string;
  readonly signature: string;
  readonly let?: Definition['let'];
  readonly dtypes: Definition['dtypes'];
  readonly shapes?: Definition['shapes'];
  readonly constraints?: Definition['constraints'];
  readonly unpredictable?: Definition['unpredictable'];
  readonly semantics: string;
  readonly derivatives?: Definition['derivatives'];
}

const SPEC = fileURLToPath(new URL('../../../spec/', import.meta.url));

export const FUNCTION_ENTRIES: ReadonlyMap<string, FunctionEntry> = readEntries();

const SETS: DTypeSets = readSets();

/** Ops that can call each other: earlier drafts are in sight of later ones. */
export function meanings(...drafts: readonly Draft[]): Map<string, Meaning> {
  const made = new Map<string, Meaning>();
  const called = new Map<string, CalledOp>();
  const library: Library = {
    functions: FUNCTION_ENTRIES,
    dtypes: new Set(Object.keys(DTYPES)),
    op: (key) => called.get(key),
    opKeys: () => called.keys(),
  };
  for (const draft of drafts) {
    const signature = parseSignature(draft.signature);
    const definition = definitionOf(draft, signature);
    const { program, problems } = checkProgram(definition, library, SETS);
    if (problems.length > 0)
      throw new Error(problems.map((p) => `${draft.op}, ${p.path.join('.')}: ${p.message} ${p.fix ?? ''}`).join('\n'));
    made.set(draft.op, { program, defaults: defaultsOf(signature) });
    called.set(draft.op, {
      key: draft.op,
      parameters: signature.arguments.map((a) => ({
        name: a.name,
        type: typeOf(a.type),
        tensor: isTensor(a.type),
        optional: a.default !== undefined || a.type.kind === 'optional',
      })),
      results: definition.results.map((r) => r.type),
    });
  }
  return made;
}

export function meaning(draft: Draft): Meaning {
  return meanings(draft).get(draft.op) as Meaning;
}

function definitionOf(draft: Draft, signature: Signature): Definition {
  return {
    key: draft.op,
    since: '1.0',
    parameters: signature.arguments.map((a) => ({ name: a.name, type: typeOf(a.type) })),
    results: signature.returns.map((r, n) => ({
      name: r.name ?? (signature.returns.length === 1 ? 'out' : `out${n}`),
      type: typeOf(r.type),
    })),
    let: draft.let ?? {},
    dtypes: draft.dtypes,
    shapes: draft.shapes ?? {},
    constraints: draft.constraints ?? [],
    unpredictable: draft.unpredictable ?? [],
    semantics: draft.semantics,
    derivatives: draft.derivatives ?? {},
    laws: [],
  };
}

const BASES: Readonly<Record<string, Type>> = {
  Tensor: TENSOR,
  Scalar: SCALAR,
  int: INT,
  SymInt: INT,
  float: REAL,
  bool: BOOL,
  str: STRING,
  ScalarType: DTYPE,
};

function typeOf(type: SignatureType): Type {
  if (type.kind === 'optional') return { kind: 'optional', of: typeOf(type.element) };
  if (type.kind === 'list') return { kind: 'list', item: typeOf(type.element) };
  return (type.kind === 'base' && BASES[type.name]) || STRING;
}

function isTensor(type: SignatureType): boolean {
  return type.kind === 'optional' ? isTensor(type.element) : type.kind === 'base' && type.name === 'Tensor';
}

function readEntries(): Map<string, FunctionEntry> {
  const entries = new Map<string, FunctionEntry>();
  for (const file of readdirSync(`${SPEC}functions`).filter((name) => name.endsWith('.yaml'))) {
    const { functions } = parse(readFileSync(`${SPEC}functions/${file}`, 'utf8')) as {
      functions: Record<string, FunctionEntry & { parameters: unknown }>;
    };
    for (const [name, entry] of Object.entries(functions))
      entries.set(name, { ...entry, name, parameters: parametersOf(String(entry.parameters)) });
  }
  return entries;
}

/** `(ints a, any ...rest)` → its parameters. */
function parametersOf(text: string): FunctionSpec['parameters'] {
  const inner = text.slice(1, -1).trim();
  if (inner === '') return [];
  return inner.split(',').map((part) => {
    const [type = '', name = ''] = part.trim().split(/\s+/);
    return { type, name };
  });
}

function readSets(): DTypeSets {
  const { sets } = parse(readFileSync(`${SPEC}dtypes.yaml`, 'utf8')) as {
    sets: Record<string, { dtypes: string[]; reads: string }>;
  };
  const members = (name: string): string[] =>
    sets[name]
      ? sets[name].dtypes.flatMap((item) => (item === name ? [item] : sets[item] ? members(item) : [item]))
      : [name];
  const entries = Object.entries(sets).map(
    ([name, { reads }]) =>
      [name, { dtypes: members(name), reads: reads === 'bool' ? 'bool' : reads === 'int' ? 'int' : 'num' }] as const,
  );
  return { sets: new Map(entries) };
}
