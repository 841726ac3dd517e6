// Default values of arguments: a cursor behind '=' and the argument's type come in, the value that PyTorch would store goes out.
import type { Cursor } from './cursor.ts';
import { SignatureError } from './error.ts';
import { printType } from './print.ts';
import type { BaseName, Default, Type } from './tree.ts';

const NUMBER = /[-+]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?(inf|nan)\b/y;
const STRING = /"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*'/y;
const MOST_DIGITS = 400;
const LONGEST_LIST = 1000;

/** Names that `native_functions.yaml` allows for enumeration values, with the integers PyTorch stores. */
const NAMED_CONSTANTS: Readonly<Record<string, bigint>> = {
  Mean: 1n,
  contiguous_format: 0n,
  strided: 0n,
  cpu: 0n,
  long: 4n,
  float: 6n,
};

type Form = 'int' | 'float' | 'number' | 'bool' | 'string';

/** The form of literal that a base type takes; the types not listed have no literal at all. */
const FORMS: Readonly<Partial<Record<BaseName, Form>>> = {
  int: 'int',
  SymInt: 'int',
  ScalarType: 'int',
  Layout: 'int',
  MemoryFormat: 'int',
  Device: 'int',
  DeviceIndex: 'int',
  float: 'float',
  SymFloat: 'float',
  Scalar: 'number',
  complex: 'number',
  bool: 'bool',
  SymBool: 'bool',
  str: 'string',
};

const EXAMPLES: Readonly<Record<Form, string>> = {
  int: "an integer, as in '=1'",
  float: "a number, as in '=0.5'",
  number: "a number, as in '=1'",
  bool: "'True' or 'False'",
  string: 'a quoted string, as in \'="none"\'',
};

export function parseDefault(cursor: Cursor, type: Type): Default {
  const inner = type.kind === 'optional' ? type.element : type;
  cursor.skip();
  const start = cursor.offset;
  const word = cursor.word();
  if (word === 'None') {
    if (type.kind === 'optional' || !cursor.checked) return { kind: 'none' };
    const fix = `make the type optional: '${printType(type)}?'`;
    throw new SignatureError(`None is no default for the type ${printType(type)}`, start, word.length, fix);
  }
  cursor.offset = start;
  return inner.kind === 'list' ? parseList(cursor, inner) : parseLiteral(cursor, inner);
}

function parseList(cursor: Cursor, type: Type & { readonly kind: 'list' }): Default {
  const { element, size } = type;
  if (!cursor.eat('[')) {
    if (size === undefined && cursor.checked)
      cursor.fail('a list', `the default of ${printType(type)} reads '=[]' or '=[0, 1]'`);
    // One value stands for all of a list of fixed size: int[2] padding=0.
    const item = parseLiteral(cursor, element);
    return { kind: 'list', items: Array.from({ length: Math.min(size ?? 1, LONGEST_LIST) }, () => item) };
  }
  const items: Default[] = [];
  if (cursor.eat(']')) return { kind: 'list', items };
  do {
    if (items.length === LONGEST_LIST) cursor.fail(`at most ${LONGEST_LIST} items in a default`);
    items.push(parseLiteral(cursor, element));
  } while (cursor.eat(','));
  cursor.expect(']', "or ',' after an item of the list");
  return { kind: 'list', items };
}

function parseLiteral(cursor: Cursor, type: Type): Default {
  const form = type.kind === 'base' ? FORMS[type.name] : undefined;
  if (form === undefined && cursor.checked) {
    const fix = "make the type optional and write '=None', or give no default";
    return cursor.fail(`None, the only default of ${printType(type)}`, fix);
  }
  cursor.skip();
  const start = cursor.offset;
  const value = readLiteral(cursor, form);
  if (value !== undefined && (!cursor.checked || fits(value, form!))) return value;
  cursor.offset = start;
  const example = EXAMPLES[form ?? 'number'];
  return cursor.fail(example, `the default of the type ${printType(type)} is ${example}`);
}

/** Reads any literal; a whole number is a float where the type is float. */
function readLiteral(cursor: Cursor, form: Form | undefined): Default | undefined {
  const string = cursor.match(STRING);
  if (string !== undefined) return { kind: 'string', value: unquote(string) };
  const start = cursor.offset;
  const number = cursor.match(NUMBER);
  if (number !== undefined) return readNumber(number, start, form);
  const word = cursor.word() ?? '';
  if (word === 'True' || word === 'False') return { kind: 'bool', value: word === 'True' };
  return Object.hasOwn(NAMED_CONSTANTS, word) ? { kind: 'int', value: NAMED_CONSTANTS[word]! } : undefined;
}

function readNumber(text: string, start: number, form: Form | undefined): Default {
  const isInteger = form !== 'float' && /^[-+]?[0-9]+$/.test(text);
  const value = isInteger && text.length < MOST_DIGITS ? BigInt(text.replace('+', '')) : 0n;
  if (text.length >= MOST_DIGITS || BigInt.asIntN(64, value) !== value) {
    throw new SignatureError('the number does not fit into 64 bits', start, text.length, 'use a smaller number');
  }
  return isInteger ? { kind: 'int', value } : { kind: 'float', value: readFloat(text) };
}

function readFloat(text: string): number {
  const magnitude = text.endsWith('inf') ? Number.POSITIVE_INFINITY : Number(text.replace(/^[-+]/, ''));
  return text.startsWith('-') ? -magnitude : magnitude;
}

function fits(value: Default, form: Form): boolean {
  return form === 'number' ? value.kind === 'int' || value.kind === 'float' : value.kind === form;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', a: '\x07', b: '\b' };

function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\([0-7]{3}|[\s\S])/g, (_, code: string) => {
    return code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (ESCAPES[code] ?? code);
  });
}
