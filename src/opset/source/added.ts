// Spec files of a user beside those of the op-set: a source and a folder (or one file) come in, a source of both goes out. A file is known by what it
// defines, not by where it lies, so that a folder may be flat.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { opFileOf } from '../naming.ts';
import { decodeText, type FileSource, LARGEST_FILE, SourceError } from './source.ts';

/** Nobody keeps as many specs in one place; a folder named by mistake may hold anything. */
const MOST_FILES = 5000;
const DEEPEST = 8;

/** What the first lines of a spec file may say it is. */
const OP = /^op:[ \t]*["']?(\w+\.\w+\.\w+)["']?[ \t]*(?:#.*)?$/m;
const FUNCTIONS = /^functions:/m;

/** @throws SourceError where the folder holds no spec, or a file that is none. */
export function addSpecs(base: FileSource, folder: string): FileSource {
  const listed = base.list();
  const taken = new Set(listed);
  const files = new Map<string, { readonly text: string; readonly file: string }>();
  for (const file of listYaml(folder)) {
    const size = statSync(file).size;
    const text = decodeText(size > LARGEST_FILE ? new Uint8Array(LARGEST_FILE + 1) : readFileSync(file), file);
    const path = placeOf(text, file, taken);
    taken.add(path);
    files.set(path, { text, file });
  }
  if (files.size === 0)
    throw new SourceError(`${folder}: there is no spec`, 'a spec is a file *.yaml; see docs/custom-ops.md');
  return {
    name: `${base.name} with ${folder}`,
    list: () => [...listed, ...files.keys()].sort(),
    read: (path) => files.get(path)?.text ?? base.read(path),
    display: (path) => {
      const own = files.get(path);
      return own === undefined ? (base.display?.(path) ?? path) : relative(process.cwd(), own.file) || own.file;
    },
  };
}

/** Keys of the ops that a folder of specs defines. */
export function addedKeys(base: FileSource, both: FileSource): Set<string> {
  const before = new Set(base.list());
  const texts = both.list().flatMap((path) => (before.has(path) ? [] : [both.read(path)]));
  return new Set(texts.flatMap((text) => OP.exec(text)?.[1] ?? []));
}

/** Where the file would stand if it belonged to the op-set. */
function placeOf(text: string, file: string, taken: ReadonlySet<string>): string {
  const key = OP.exec(text)?.[1];
  if (key !== undefined) {
    const path = opFileOf(key, 'custom');
    // The reader looks at the name of a file: one that does not fit its op is told of there.
    const placed = path.replace(/[^/]+$/, basename(file));
    if (!taken.has(placed)) return placed;
    throw new SourceError(`${file}: the op ${key} is defined in another file of the folder too`, 'keep one of the two');
  }
  if (!FUNCTIONS.test(text)) {
    const fix = "begin it with 'op: NAMESPACE.NAME.OVERLOAD', or with 'functions:'";
    throw new SourceError(`${file}: the file defines neither an op nor functions`, fix);
  }
  const stem = basename(file, '.yaml');
  let path = `spec/functions/${stem}.yaml`;
  for (let n = 2; taken.has(path); n++) path = `spec/functions/${stem}-${n}.yaml`;
  return path;
}

function listYaml(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  const found: string[] = [];
  const visit = (folder: string, depth: number): void => {
    if (depth > DEEPEST)
      throw new SourceError(`${folder}: folders nest too deep`, 'name the folder that holds the specs');
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const child = join(folder, entry.name);
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') visit(child, depth + 1);
      else if (entry.isFile() && entry.name.endsWith('.yaml')) found.push(child);
      if (found.length > MOST_FILES)
        throw new SourceError(`${path}: more than ${MOST_FILES} files`, 'name the folder that holds the specs');
    }
  };
  visit(path, 0);
  return found.sort();
}
