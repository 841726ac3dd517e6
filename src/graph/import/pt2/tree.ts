// Reads the text of a pytree specification ("[1, {type, context, children_spec}]") to the tree of a calling convention, and walks such trees.
import type { Branch, Tree } from '../../model.ts';
import { parseJson } from '../json.ts';
import { JsonReader } from '../reader.ts';

const PROTOCOL = 1n;
const BUILTIN = /^builtins\.(tuple|list|dict)$/;

export function readTree(text: JsonReader, file: string): Tree {
  const reader = new JsonReader(text.parse(parseJson), file, text.path);
  const [protocol, tree] = reader.items();
  if (!protocol || !tree || protocol.integer() !== PROTOCOL)
    throw text.error('a pytree specification of an unknown version');
  return readBranch(tree);
}

function readBranch(reader: JsonReader): Tree {
  const type = reader.optional('type')?.string();
  if (type === undefined) return '*';
  const children = reader.field('children_spec').items().map(readBranch);
  const keys = readKeys(reader, children.length);
  return { type: BUILTIN.exec(type)?.[1] ?? type, ...(keys ? { keys } : {}), children };
}

/** The context of a dict is a JSON text of its keys; that of an ordered dict and of named classes may hold them too. */
function readKeys(reader: JsonReader, count: number): (string | number)[] | undefined {
  const context = reader.optional('context');
  if (!context || typeof context.value !== 'string') return undefined;
  let keys: unknown;
  try {
    keys = parseJson(context.value);
  } catch {
    return undefined;
  }
  const fits =
    Array.isArray(keys) &&
    keys.length === count &&
    keys.every((key) => typeof key === 'string' || typeof key === 'number');
  return fits ? (keys as (string | number)[]) : undefined;
}

export function countLeaves(tree: Tree): number {
  return tree === '*' ? 1 : tree.children.reduce((sum, child) => sum + countLeaves(child), 0);
}

/** The child of a branch under a key or index, and how many leaves stand before it; undefined if there is none. */
export function descend(branch: Branch, key: string | number): { child: Tree; before: number } | undefined {
  const position = branch.keys ? branch.keys.indexOf(key) : typeof key === 'number' ? key : -1;
  const child = branch.children[position];
  if (child === undefined) return undefined;
  return { child, before: branch.children.slice(0, position).reduce((sum, other) => sum + countLeaves(other), 0) };
}
