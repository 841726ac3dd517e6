// Checked programs → generated/reference: one executor module per meaning, and the registry that lists them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMPLEX, FLOAT, INTEGER, SHAPE_NATIVES } from '../src/functions/index.ts';
import { loadOpset } from '../src/opset/load.ts';
import { isRandom, type Opset, RANDOM_SEED } from '../src/opset/model.ts';
import { enumerator } from '../src/opset/signature/enumerations.ts';
import { printSignature, printType } from '../src/opset/signature/print.ts';
import type { Argument } from '../src/opset/signature/tree.ts';
import type { FileSource } from '../src/opset/source/source.ts';
import type { Finding } from '../src/report/finding.ts';
import { checkOpset, libraryOf } from '../src/semantics/library.ts';
import { emitFunctions, emittedFunctions } from '../src/semantics/value/functions.ts';
import { emitProgram } from '../src/semantics/value/program.ts';
import { quote } from '../src/semantics/value/writer.ts';
import type { FunctionTable } from '../src/semantics/value/writing.ts';

export interface GeneratedReference {
  readonly opset: Opset;
  readonly files: ReadonlyMap<string, string>;
  /** Ops with a finding have no module. */
  readonly findings: readonly Finding[];
}

/** `root` is the checkout, whose runtime the modules import; the specs come from it unless another source is given. */
export function generateReference(root: string, specs: string | FileSource = root): GeneratedReference {
  const { opset, findings } = loadOpset(specs);
  const checked = checkOpset(opset);
  const all = [...findings, ...checked.findings];
  const broken = new Set(all.map((finding) => finding.location?.file));
  const library = libraryOf(opset);
  const table = functionTable(root, emittedFunctions(library));
  const files = new Map<string, string>();
  const entries: string[] = [];
  for (const { spec, programs } of checked.ops.values()) {
    if (broken.has(spec.file)) continue;
    for (const [n, program] of programs.entries()) {
      const version = spec.versions[n] as (typeof spec.versions)[number];
      const isCurrent = n === programs.length - 1;
      const stem = `${spec.name}.${spec.overload}${isCurrent ? '' : `@${version.since}`}`;
      const path = `reference/${spec.namespace}/${spec.family}/${stem}.ts`;
      const facts = {
        summary: spec.summary,
        signature: printSignature(version.signature),
        semantics: version.semantics,
        parameters: [
          ...version.signature.arguments.map((a) => ({ name: a.name, type: printType(a.type), ...defaultOf(a) })),
          ...(isRandom(spec) ? [{ name: RANDOM_SEED, type: 'int', default: '0' }] : []),
        ],
      };
      files.set(path, emitProgram(program, facts, table));
      entries.push(path.slice('reference/'.length));
    }
  }
  files.set('reference/functions.ts', emitFunctions(library, table));
  files.set('reference/index.ts', registry(entries.sort()));
  return { opset, files, findings: all };
}

function registry(paths: readonly string[]): string {
  const imports = paths.map((path, n) => `import { executor as e${n} } from './${path}';\n`).join('');
  const names = paths.map((_, n) => `  e${n},\n`).join('');
  return `// Generated from spec/ops: every reference executor.\nimport type { Executor } from '../../src/reference/executor.ts';\n${imports}\nexport const EXECUTORS: readonly Executor[] = [\n${names}];\n`;
}

/** The names the emitted code may use, read off the modules that define them. */
function functionTable(root: string, functions: ReadonlySet<string>): FunctionTable {
  const runtime = readFileSync(join(root, 'src/reference/runtime/index.ts'), 'utf8');
  const names = [...runtime.matchAll(/export \{([^}]*)\}/g)]
    .flatMap(([, list]) => (list ?? '').split(',').map((n) => n.trim()))
    .filter((n) => n && !n.startsWith('type '));
  return {
    functions,
    runtime: new Set([...names, ...Object.keys(SHAPE_NATIVES)]),
    float: new Set(Object.keys(FLOAT)),
    integer: new Set(Object.keys(INTEGER)),
    complex: new Set(Object.keys(COMPLEX)),
  };
}

function defaultOf(argument: Argument): { default?: string } {
  const value = argument.default;
  if (value === undefined) return {};
  const type = argument.type.kind === 'optional' ? argument.type.element : argument.type;
  return {
    default: defaultText(
      value,
      type.kind === 'base'
        ? type.name
        : type.kind === 'list' && type.element.kind === 'base'
          ? `${type.element.name}[]`
          : '',
    ),
  };
}

function quoted(name: string | undefined): string | undefined {
  return name === undefined ? undefined : quote(name);
}

function defaultText(value: NonNullable<Argument['default']>, type: string): string {
  switch (value.kind) {
    case 'none':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'int':
      // A Scalar keeps the difference between 1 and 1.0; an int is a number here.
      return type === 'Scalar' ? `${value.value}n` : (quoted(enumerator(type, value.value)) ?? String(value.value));
    case 'float':
      return Number.isFinite(value.value)
        ? String(value.value)
        : value.value > 0
          ? 'Number.POSITIVE_INFINITY'
          : 'Number.NEGATIVE_INFINITY';
    case 'string':
      return quote(value.value);
    case 'list':
      return `[${value.items.map((item) => defaultText(item, type.replace('[]', ''))).join(', ')}]`;
  }
}
