// Translates guards: Python texts about the arguments ("L['x'].size()[0] > 3") in, expressions about user inputs ("size(x, 0) > 3") out. Nothing is evaluated.
import type { Expression, GeometryProperty } from '../../expression/ast.ts';
import type { Lexer } from '../../expression/lex.ts';
import { parseExpression } from '../../expression/parse.ts';
import { printExpression } from '../../expression/print.ts';
import { type CallingConvention, isTensorType, type Tree, type ValueType } from '../../model.ts';
import { countLeaves, descend } from './tree.ts';

const PROPERTIES: Readonly<Record<string, GeometryProperty>> = {
  size: 'size',
  stride: 'stride',
  storage_offset: 'offset',
};

export interface GuardScope {
  readonly calling: CallingConvention | undefined;
  /** Values of the flat user inputs, in order; undefined for a plain value that the program was specialised to. */
  readonly leaves: readonly (string | undefined)[];
  readonly values: Readonly<Record<string, ValueType>>;
}

/** Throws a `SyntaxError` for a text outside the small language of guards. */
export function translateGuard(text: string, scope: GuardScope): string {
  return printExpression(parseExpression(text, (lexer) => source(lexer, scope)));
}

/** `L['past'][0][1].size()[2]` and the like. */
function source(lexer: Lexer, scope: GuardScope): Expression | undefined {
  if (lexer.peek().text !== 'L' || lexer.peek().kind !== 'name' || lexer.peek(1).text !== '[') return undefined;
  const start = lexer.next();
  lexer.expect('[');
  const path: (string | number)[] = [lexer.expectKind('string').text];
  lexer.expect(']');
  while (lexer.accept('[')) {
    path.push(lexer.peek().kind === 'string' ? lexer.next().text : lexer.expectIndex());
    lexer.expect(']');
  }
  const value = resolve(path, scope);
  if (value === undefined)
    throw lexer.error(`no tensor or dynamic scalar among the inputs has the path ${path.join(' → ')}`, start);
  if (!lexer.accept('.'))
    return scalar(value, scope) ?? fail(lexer, start, `"${value}" is a tensor; only its sizes can be compared`);
  const method = lexer.expectKind('name');
  const property = Object.hasOwn(PROPERTIES, method.text) ? PROPERTIES[method.text] : undefined;
  if (!property) throw lexer.error(`"${method.text}" is nothing a guard may ask of a tensor`, method);
  lexer.expect('(');
  lexer.expect(')');
  if (property === 'offset') return { kind: 'geometry', property, value, dimension: 0 };
  lexer.expect('[');
  const dimension = lexer.expectIndex();
  lexer.expect(']');
  return { kind: 'geometry', property, value, dimension };
}

function fail(lexer: Lexer, start: ReturnType<Lexer['peek']>, problem: string): never {
  throw lexer.error(problem, start);
}

/** A dynamic scalar input is worth its symbol. */
function scalar(value: string, { values }: GuardScope): Expression | undefined {
  const type = values[value];
  if (!type || isTensorType(type)) return undefined;
  return parseExpression(String(Object.values(type)[0]));
}

/** Follows a path of argument name, keys and indices to a leaf of the calling convention. */
function resolve(path: readonly (string | number)[], { calling, leaves }: GuardScope): string | undefined {
  const [name, ...rest] = path as [string, ...(string | number)[]];
  const { in: tree } = calling ?? {};
  if (tree === undefined || tree === '*') return undefined;
  const [positional, keyword] = tree.children;
  if (positional === undefined || positional === '*' || keyword === undefined || keyword === '*') return undefined;
  // The exporter's own name for all arguments in one flat list.
  if (name === 'flat_args' && rest.length === 1) return leaves[rest[0] as number];
  const index = calling?.arguments.indexOf(name) ?? -1;
  let found = index >= 0 && index < positional.children.length ? descend(positional, index) : undefined;
  if (!found) {
    const byName = descend(keyword, name);
    found = byName && { child: byName.child, before: byName.before + countLeaves(positional) };
  }
  let at = found?.before ?? 0;
  let node: Tree | undefined = found?.child;
  for (const key of rest) {
    const next: ReturnType<typeof descend> = node === undefined || node === '*' ? undefined : descend(node, key);
    at += next?.before ?? 0;
    node = next?.child;
  }
  return node === '*' ? leaves[at] : undefined;
}
