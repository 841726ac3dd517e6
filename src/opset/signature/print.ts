// The printer of signatures: a tree comes in, the text goes out, byte for byte as PyTorch prints its own schemas.
import type { Alias, Argument, Default, Return, Signature, Type } from './tree.ts';

export function printSignature(signature: Signature): string {
  const { namespace, name, overload } = signature;
  const space = namespace === undefined ? '' : `${namespace}::`;
  const suffix = overload === undefined ? '' : `.${overload}`;
  return `${space}${name ?? ''}${suffix}${printCall(signature)}`;
}

/** The signature without the op's name, as spec files write it. */
export function printCall(signature: Signature): string {
  return `(${printArguments(signature)}) -> ${printReturns(signature)}`;
}

export function printType(type: Type): string {
  return printPlain(type) + (type.alias === undefined ? '' : printAlias(type.alias));
}

function printPlain(type: Type): string {
  switch (type.kind) {
    case 'list':
      return `${printType(type.element)}[${type.size ?? ''}]`;
    case 'optional':
      return `${printType(type.element)}?`;
    case 'tuple':
      return `(${type.elements.map(printType).join(', ')})`;
    case 'dict':
      return `Dict(${printType(type.key)}, ${printType(type.value)})`;
    case 'wrapper':
      return `${type.name}(${printType(type.element)})`;
    default:
      return type.name;
  }
}

function printAlias({ before, write, after }: Alias): string {
  if (before.length === 0 && after === undefined) return '!';
  const exit = after === undefined ? '' : ` -> ${after.join('|')}`;
  return `(${before.join('|')}${write ? '!' : ''}${exit})`;
}

function printArguments(signature: Signature): string {
  const parts: string[] = [];
  for (const [position, argument] of signature.arguments.entries()) {
    if (argument.keywordOnly && !signature.arguments[position - 1]?.keywordOnly) parts.push('*');
    parts.push(printArgument(argument));
  }
  if (signature.variadicArguments) parts.push('...');
  return parts.join(', ');
}

export function printArgument({ type, name, default: value }: Argument): string {
  return `${printType(type)} ${name}${value === undefined ? '' : `=${printDefaultOf(type, value)}`}`;
}

function printReturns({ returns, variadicReturns }: Signature): string {
  const parts = returns.map(printReturn);
  if (variadicReturns) parts.push('...');
  const [only] = parts;
  // One plain return stands without parentheses; a lone tuple keeps a second pair so that it is not read as several returns.
  if (parts.length === 1 && !variadicReturns && !only!.startsWith('(')) return only!;
  return `(${parts.join(', ')})`;
}

function printReturn({ type, name }: Return): string {
  return name === undefined ? printType(type) : `${printType(type)} ${name}`;
}

// PyTorch folds equal items of an int list back into one (int[2] stride=1), but not those of SymInt lists.
function printDefaultOf(type: Type, value: Default): string {
  const [first, ...rest] = value.kind === 'list' ? value.items.map(printDefault) : [];
  const ofInts = type.kind === 'list' && type.element.kind === 'base' && type.element.name === 'int';
  return ofInts && rest.length > 0 && rest.every((item) => item === first) ? first! : printDefault(value);
}

export function printDefault(value: Default): string {
  switch (value.kind) {
    case 'none':
      return 'None';
    case 'bool':
      return value.value ? 'True' : 'False';
    case 'int':
      return String(value.value);
    case 'float':
      return printFloat(value.value);
    case 'string':
      return quote(value.value);
    case 'list':
      return `[${value.items.map(printDefault).join(', ')}]`;
  }
}

/** A double as C++ streams print it with 17 significant digits; whole numbers below 1e10 keep only a point: `1.`. */
export function printFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Number.isInteger(value) && Math.abs(value) < 1e10) return `${Object.is(value, -0) ? '-0' : value}.`;
  const [digits = '', power = '0'] = value.toExponential(16).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 17) return trimZeros(value.toFixed(16 - exponent));
  const sign = exponent < 0 ? '-' : '+';
  return `${trimZeros(digits)}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

function trimZeros(decimal: string): string {
  return decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '\n': '\\n',
  '\t': '\\t',
  '\r': '\\r',
  '\f': '\\f',
  '\v': '\\v',
  '\x07': '\\a',
  '\b': '\\b',
};

function quote(text: string): string {
  const escaped = [...text].map((character) => {
    const code = character.codePointAt(0)!;
    if (code < 128 && (code < 32 || code === 127))
      return ESCAPES[character] ?? `\\${code.toString(8).padStart(3, '0')}`;
    return ESCAPES[character] ?? character;
  });
  return `"${escaped.join('')}"`;
}
