// The parser of ATen signatures: the text of a schema, with or without the op's name, comes in; its tree goes out, or a SignatureError.
import { Cursor } from './cursor.ts';
import { parseDefault } from './default.ts';
import { SignatureError } from './error.ts';
import type { Argument, Return, Signature } from './tree.ts';
import { parseType } from './type.ts';

const OVERLOAD = /[A-Za-z_0-9]+/y;
const ARROW_FIX = "end the signature with what it returns: '-> Tensor', '-> (Tensor, Tensor)', or '-> ()' for nothing";
const ARGUMENT_FIX = "write each argument as 'Type name' or 'Type name=default'";

/**
 * Parses `aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor`, the same without the namespace, or without the
 * whole name as in spec files: `(Tensor self) -> Tensor`.
 *
 * Throws a SignatureError with the offset of the first mistake. With `checked: false` it takes what PyTorch's own parser takes: a default
 * that does not fit its type, two arguments of one name.
 */
export function parseSignature(text: string, { checked = true }: { readonly checked?: boolean } = {}): Signature {
  const cursor = new Cursor(text, checked);
  const name = parseName(cursor);
  const { list, variadic } = parseArguments(cursor);
  cursor.expect('->', 'after the arguments', ARROW_FIX);
  const returns = parseReturns(cursor);
  if (!cursor.atEnd()) cursor.fail('the end of the signature', 'delete what follows the returns');
  return {
    ...name,
    arguments: list,
    returns: returns.list,
    variadicArguments: variadic,
    variadicReturns: returns.variadic,
  };
}

function parseName(cursor: Cursor): Pick<Signature, 'namespace' | 'name' | 'overload'> {
  const first = cursor.word();
  if (first === undefined) return {};
  const namespace = cursor.eat('::') ? first : undefined;
  const name = namespace === undefined ? first : (cursor.word() ?? cursor.fail(`an op name after '${first}::'`));
  const overload = cursor.eat('.')
    ? (cursor.matchTight(OVERLOAD) ?? cursor.fail(`an overload name after '${name}.'`))
    : undefined;
  return { ...(namespace === undefined ? {} : { namespace }), name, ...(overload === undefined ? {} : { overload }) };
}

function parseArguments(cursor: Cursor): { list: Argument[]; variadic: boolean } {
  cursor.expect('(', 'to open the arguments', "a signature reads '(Tensor self, …) -> Tensor'");
  const list: Argument[] = [];
  let keywordOnly = false;
  let starAt = -1;
  if (cursor.eat(')')) return { list, variadic: false };
  do {
    const start = startOf(cursor);
    if (cursor.eat('...')) {
      cursor.expect(')', "after '...'", "'...' must be the last argument");
      return { list, variadic: true };
    }
    if (cursor.eat('*')) {
      if (keywordOnly)
        throw new SignatureError("a second '*'", start, 1, "one '*' makes all later arguments keyword-only");
      keywordOnly = true;
      starAt = start;
      continue;
    }
    list.push(parseArgument(cursor, keywordOnly, list));
  } while (cursor.eat(','));
  cursor.expect(')', "or ',' after an argument", ARGUMENT_FIX);
  if (keywordOnly && !list.at(-1)?.keywordOnly) {
    throw new SignatureError(
      "no argument follows '*'",
      starAt,
      1,
      "delete '*' or put the keyword-only arguments after it",
    );
  }
  return { list, variadic: false };
}

function parseArgument(cursor: Cursor, keywordOnly: boolean, earlier: readonly Argument[]): Argument {
  const type = parseType(cursor);
  const start = startOf(cursor);
  const name = cursor.word() ?? cursor.fail('the name of the argument', ARGUMENT_FIX);
  if (cursor.checked && earlier.some((argument) => argument.name === name)) {
    throw new SignatureError(
      `a second argument named '${name}'`,
      start,
      name.length,
      'give each argument its own name',
    );
  }
  if (!cursor.eat('=')) return { name, type, keywordOnly };
  return { name, type, default: parseDefault(cursor, type), keywordOnly };
}

function parseReturns(cursor: Cursor): { list: Return[]; variadic: boolean } {
  if (cursor.eat('...')) return { list: [], variadic: true };
  if (!cursor.eat('(')) return { list: [parseReturn(cursor)], variadic: false };
  const list: Return[] = [];
  if (cursor.eat(')')) return { list, variadic: false };
  do {
    if (cursor.eat('...')) {
      cursor.expect(')', "after '...'", "'...' must be the last return");
      return { list, variadic: true };
    }
    list.push(parseReturn(cursor));
  } while (cursor.eat(','));
  cursor.expect(')', "or ',' after a return", ARROW_FIX);
  return { list, variadic: false };
}

function parseReturn(cursor: Cursor): Return {
  if (cursor.atEnd()) cursor.fail('a return type', ARROW_FIX);
  const type = parseType(cursor);
  const name = cursor.word();
  return name === undefined ? { type } : { name, type };
}

function startOf(cursor: Cursor): number {
  cursor.skip();
  return cursor.offset;
}
