// Types of ATen's schema language: a cursor before a type comes in, the type's tree goes out.
import { didYouMean } from '../../report/nearest.ts';
import type { Cursor } from './cursor.ts';
import { SignatureError } from './error.ts';
import { type Alias, BASE_TYPES, type BaseName, type Type, WRAPPERS } from './tree.ts';

const QUALIFIED_NAME = /[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*/y;
const TYPE_VARIABLE = /^t([0-9]+|[A-Z][A-Za-z0-9]*)?$/;
const SIZE = /[0-9]{1,9}/y;
/** Real types nest three deep; a hostile one must not exhaust the stack. */
const DEEPEST = 32;

/** Parses a type with its suffixes: `Tensor(a!)[]`, `int[2]?`, `Dict(str, t)(a!)`, `(Tensor, t)[]`. */
export function parseType(cursor: Cursor, depth = 0): Type {
  if (depth > DEEPEST) cursor.fail(`a type nested no deeper than ${DEEPEST}`, 'no ATen type nests like that');
  let type = parsePrefix(cursor, depth);
  for (let suffixes = 0; ; suffixes++) {
    if (suffixes > DEEPEST)
      cursor.fail(`no more than ${DEEPEST} suffixes after a type`, 'no ATen type nests like that');
    if (cursor.peek('(') && type.alias === undefined) type = { ...type, alias: parseAlias(cursor) };
    else if (type.alias === undefined && cursor.eat('!')) type = { ...type, alias: { before: [], write: true } };
    else if (cursor.eat('[')) {
      const size = cursor.match(SIZE);
      cursor.expect(']', 'to close the list type', "a list type is written 'int[]', with a size 'int[2]'");
      type = size === undefined ? { kind: 'list', element: type } : { kind: 'list', element: type, size: Number(size) };
    } else if (cursor.eat('?')) type = { kind: 'optional', element: type };
    else return type;
  }
}

function parsePrefix(cursor: Cursor, depth: number): Type {
  if (cursor.eat('(')) {
    const elements = [parseType(cursor, depth + 1)];
    while (cursor.eat(',')) elements.push(parseType(cursor, depth + 1));
    cursor.expect(')', 'to close the tuple type');
    return { kind: 'tuple', elements };
  }
  cursor.skip();
  const start = cursor.offset;
  const name = cursor.match(QUALIFIED_NAME);
  if (name === undefined) return cursor.fail('a type', "write the type before the name, as in 'Tensor self'");
  if (isBaseName(name)) return { kind: 'base', name };
  if (name === 'Dict') return parseDict(cursor, depth);
  if (isWrapper(name)) return parseWrapper(cursor, name, depth);
  if (TYPE_VARIABLE.test(name)) return { kind: 'variable', name };
  if (name.includes('.')) return { kind: 'class', name };
  const fix = didYouMean(name, [...BASE_TYPES, ...WRAPPERS, 'Dict']);
  throw new SignatureError(`unknown type '${name}'`, start, name.length, fix);
}

function parseDict(cursor: Cursor, depth: number): Type {
  const fix = "a dictionary type is written 'Dict(str, Tensor)'";
  cursor.expect('(', 'after Dict', fix);
  const key = parseType(cursor, depth + 1);
  cursor.expect(',', 'between the key type and the value type', fix);
  const value = parseType(cursor, depth + 1);
  cursor.expect(')', 'to close Dict', fix);
  return { kind: 'dict', key, value };
}

function parseWrapper(cursor: Cursor, name: (typeof WRAPPERS)[number], depth: number): Type {
  const fix = `it is written '${name}(t)'`;
  cursor.expect('(', `after ${name}`, fix);
  const element = parseType(cursor, depth + 1);
  cursor.expect(')', `to close ${name}`, fix);
  return { kind: 'wrapper', name, element };
}

function parseAlias(cursor: Cursor): Alias {
  cursor.expect('(', 'before an alias annotation');
  const before = parseAliasSets(cursor);
  const write = cursor.eat('!');
  const after = cursor.eat('->') ? parseAliasSets(cursor) : undefined;
  cursor.expect(')', 'to close the alias annotation', "alias annotations are '(a)', '(a!)', '(a|b)' and '(a -> *)'");
  return after === undefined ? { before, write } : { before, write, after };
}

function parseAliasSets(cursor: Cursor): string[] {
  const sets: string[] = [];
  do {
    const name = cursor.eat('*') ? '*' : cursor.word();
    sets.push(name ?? cursor.fail("an alias set: a name or '*'", "as in 'Tensor(a!)'"));
  } while (cursor.eat('|'));
  return sets;
}

function isBaseName(name: string): name is BaseName {
  return (BASE_TYPES as readonly string[]).includes(name);
}

function isWrapper(name: string): name is (typeof WRAPPERS)[number] {
  return (WRAPPERS as readonly string[]).includes(name);
}
