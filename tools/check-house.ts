// Checks the house rules a type checker cannot see: which room may import which, no import cycles, no op name in hand-written TypeScript,
// a header comment and a bounded length for every file. In: the checkout. Out: one line a violation, with its fix; exit code 1 if there is any.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Where a rule is broken (line and column from 1), what is wrong, and what to do about it. */
export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly fix: string;
}

/**
 * Who may import whom: room → rooms it may import. A room is a folder of `src/` or a top-level folder; what the emitter writes for the
 * reference (`generated/reference`) is one room with the runtime it is written against. Tests stand outside the table: they are the
 * place where a subject meets its oracle.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  tensor: [],
  report: [],
  functions: ['tensor', 'report'],
  backend: ['tensor', 'report'],
  generated: ['tensor', 'backend'],
  opset: ['generated', 'tensor', 'report'],
  semantics: ['opset', 'generated', 'backend', 'functions', 'tensor', 'report'],
  reference: ['generated', 'backend', 'functions', 'tensor', 'report'],
  graph: ['semantics', 'opset', 'generated', 'backend', 'tensor', 'report'],
  interpreter: ['graph', 'backend', 'tensor', 'report'],
  compat: ['graph', 'semantics', 'opset', 'generated', 'backend', 'functions', 'tensor', 'report'],
  runtime: ['interpreter', 'graph', 'opset', 'generated', 'backend', 'tensor', 'report'],
  conformance: ['interpreter', 'graph', 'semantics', 'opset', 'generated', 'backend', 'tensor', 'report'],
  cli: ['*'],
  tools: ['*'],
  bench: ['*'],
};

/** Hand-written places where an op may be called by its name: what implements or matches single ops, and nothing else. */
const OP_NAMES_ALLOWED = ['src/reference/natives/', 'src/graph/passes/', 'src/graph/import/'];

const HAND_WRITTEN = ['src', 'tools', 'conformance', 'bench'];
const LONGEST_FILE = 700;

/** All violations in the checkout at `root`, in file order. */
export function checkHouse(root: string): Violation[] {
  const files = [...HAND_WRITTEN, 'generated'].flatMap((folder) => listTypeScript(root, folder)).sort();
  const sources = new Map(files.map((file) => [file, parse(root, file)]));
  const imports = new Map([...sources].map(([file, source]) => [file, listImports(file, source)]));
  const violations = [...checkRooms(imports), ...checkCycles(imports)];
  const overloads = listOverloads(root);
  for (const [file, source] of sources) {
    if (roomOf(file) === 'generated' || file.startsWith('generated/')) continue;
    violations.push(...checkHeader(file, source), ...checkLength(file, source));
    if (!isTest(file) && !OP_NAMES_ALLOWED.some((place) => file.startsWith(place))) {
      violations.push(...checkOpNames(file, source, overloads));
    }
  }
  return violations.sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}

interface Import {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}
type Imports = ReadonlyMap<string, readonly Import[]>;

function checkRooms(imports: Imports): Violation[] {
  const violations: Violation[] = [];
  const unknown = new Set<string>();
  for (const [file, targets] of imports) {
    if (isTest(file)) continue;
    const room = roomOf(file);
    const allowed = MAY_IMPORT[room];
    if (allowed === undefined) {
      if (unknown.has(room)) continue;
      unknown.add(room);
      const fix = `add '${room}' to MAY_IMPORT in tools/check-house.ts with the rooms it may import`;
      violations.push({ file, line: 1, column: 1, message: `the room '${room}' is not in the import table`, fix });
      continue;
    }
    for (const { target, line, column } of targets) {
      const other = roomOf(target);
      if (isTest(target)) {
        const fix = 'move what both need into a module of its own';
        violations.push({ file, line, column, message: `imports the test ${target}`, fix });
      } else if (other !== room && !allowed.includes(other) && !allowed.includes('*')) {
        const may = allowed.length > 0 ? `only ${allowed.join(', ')}` : 'no other room';
        const message = `room '${room}' must not import '${other}' (${target}); it may import ${may}`;
        const fix = 'take the value as an argument, or move the shared part into a room both may import';
        violations.push({ file, line, column, message, fix });
      }
    }
  }
  return violations;
}

/** Import cycles, type-only imports included: a reader has to follow those too. Each cycle is told once, at the import that closes it. */
function checkCycles(imports: Imports): Violation[] {
  const violations: Violation[] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  function visit(file: string): void {
    path.push(file);
    for (const { target, line, column } of imports.get(file) ?? []) {
      const start = path.indexOf(target);
      if (start >= 0) {
        const message = `import cycle: ${[...path.slice(start), target].join(' → ')}`;
        const fix = 'move what both sides need into a third file';
        violations.push({ file, line, column, message, fix });
      } else if (!finished.has(target)) visit(target);
    }
    path.pop();
    finished.add(file);
  }
  for (const file of imports.keys()) if (!finished.has(file)) visit(file);
  return violations;
}

function checkOpNames(file: string, source: ts.SourceFile, overloads: ReadonlySet<string>): Violation[] {
  const violations: Violation[] = [];
  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      const name =
        /\baten(?:\.|::)[A-Za-z_]\w*/.exec(node.text)?.[0] ?? (overloads.has(node.text) ? node.text : undefined);
      if (name !== undefined) {
        const message = `op name '${name}' in hand-written TypeScript`;
        const fix = 'say it in the spec of that op and read it from there';
        violations.push({ file, ...position(source, node.getStart(source)), message, fix });
      }
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return violations;
}

function checkHeader(file: string, source: ts.SourceFile): Violation[] {
  const text = source.text.replace(/^#!.*\n/, '').trimStart();
  if (isTest(file) || text.startsWith('//') || text.startsWith('/*')) return [];
  const fix = 'start the file with one sentence: what comes in, what goes out';
  return [{ file, line: 1, column: 1, message: 'no header comment', fix }];
}

function checkLength(file: string, source: ts.SourceFile): Violation[] {
  const lines = source.text.trimEnd().split('\n').length;
  if (lines <= LONGEST_FILE || isTest(file)) return [];
  const message = `${lines} lines; the longest file may have ${LONGEST_FILE}`;
  return [{ file, line: LONGEST_FILE + 1, column: 1, message, fix: 'split it along a boundary a reader would name' }];
}

/** Op keys without namespace (`name.overload`) that the specs define, told by file name: `spec/ops/<namespace>/<family>/<name>.<overload>.yaml`. */
function listOverloads(root: string): ReadonlySet<string> {
  const folder = join(root, 'spec', 'ops');
  if (!existsSync(folder)) return new Set();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(names.filter((name) => name.endsWith('.yaml')).map((name) => name.split(sep).at(-1)!.slice(0, -5)));
}

function listImports(file: string, source: ts.SourceFile): Import[] {
  return ts
    .preProcessFile(source.text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName, pos }) => ({ target: posix.join(posix.dirname(file), fileName), ...position(source, pos) }));
}

function listTypeScript(root: string, folder: string): string[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .filter((name) => name.endsWith('.ts') && !name.includes('/node_modules/'));
}

function parse(root: string, file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest);
}

function position(source: ts.SourceFile, offset: number): { line: number; column: number } {
  const { line, character } = source.getLineAndCharacterOfPosition(offset);
  return { line: line + 1, column: character + 1 };
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top === 'generated' && second === 'reference') return 'reference';
  return top === 'src' ? second : top;
}

function isTest(file: string): boolean {
  return /\.(test|check)\.ts$/.test(file) || /(^|\/)(fixtures\/.*|(fixtures?|drafts)\.ts)$/.test(file);
}

function main(): void {
  const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
  const violations = checkHouse(root);
  for (const { file, line, column, message, fix } of violations) {
    console.log(`${relative(process.cwd(), join(root, file))}:${line}:${column} ${message}\n    fix: ${fix}`);
  }
  console.error(violations.length === 0 ? 'house: in order' : `house: ${violations.length} violations`);
  if (violations.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
