// Lines of TypeScript being written: nested blocks, unique names, and codes with their precedence.

/** A piece of code: an expression, and how tightly its outermost operator binds (higher is tighter). */
export interface Code {
  readonly text: string;
  readonly precedence: number;
}

export const ATOM = 20;
export const UNARY = 15;
export const PRODUCT = 13;
export const SUM = 12;
export const RELATION = 10;
export const EQUALITY = 9;
export const AND = 5;
export const OR = 4;
export const CONDITIONAL = 2;

export function atom(text: string): Code {
  return { text, precedence: ATOM };
}

/** The text of `code`, in parentheses where its operator is looser than `outer`. */
export function within(code: Code, outer: number): string {
  return code.precedence < outer ? `(${code.text})` : code.text;
}

export function infix(left: Code, operator: string, right: Code, precedence: number): Code {
  return { text: `${within(left, precedence)} ${operator} ${within(right, precedence + 1)}`, precedence };
}

/** Sum of two codes without adding zeros. */
export function plus(a: Code, b: Code): Code {
  if (a.text === '0') return b;
  if (b.text === '0') return a;
  if (b.text.startsWith('-') && b.precedence >= UNARY) return infix(a, '-', atom(b.text.slice(1)), SUM);
  return infix(a, '+', b, SUM);
}

/** Product of two codes without multiplying by one. */
export function times(a: Code, b: Code): Code {
  if (a.text === '1') return b;
  if (b.text === '1') return a;
  if (a.text === '0' || b.text === '0') return atom('0');
  return infix(a, '*', b, PRODUCT);
}

/** A block of lines; a nested block is indented. */
export class Block {
  readonly lines: (string | Block)[] = [];

  add(...lines: (string | Block)[]): void {
    this.lines.push(...lines);
  }

  print(indent = ''): string {
    return this.lines
      .map((line) => (typeof line === 'string' ? `${indent}${line}\n` : line.print(`${indent}  `)))
      .join('');
  }

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }
}

/** JavaScript words and globals that a name of the language must not become. */
const RESERVED = new Set(
  'arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield Math Number BigInt Complex Tensor'.split(
    ' ',
  ),
);

/** Hands out identifiers that are unique in one function. */
export class Names {
  private readonly used: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.used = new Set([...RESERVED, ...taken]);
  }

  fresh(wanted: string): string {
    const base = camel(wanted);
    let name = base;
    for (let n = 2; this.used.has(name); n++) name = `${base}${n}`;
    this.used.add(name);
    return name;
  }
}

/** snake_case of the language → camelCase of TypeScript. */
export function camel(name: string): string {
  const joined = name
    .replace(/_+([a-zA-Z0-9])/g, (_, letter: string, at: number) => (at === 0 ? letter : letter.toUpperCase()))
    .replace(/_+$/, '');
  return /^[A-Za-z]/.test(joined) ? joined : `_${joined}`;
}

/** Texts of a spec in emitted code: as a string literal that nothing in it can end. */
export function quote(text: string): string {
  const escaped = text.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (character) =>
    character === '\\' || character === "'"
      ? `\\${character}`
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `'${escaped}'`;
}

/** … on one line of a comment. */
export function commentText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replaceAll('*/', '* /');
}

/** The code without its string literals and comments: what names stand in it. */
export function withoutTexts(code: string): string {
  return code.replace(/\/\*\*.*?\*\/|'(?:[^'\\]|\\.)*'|\/\/.*$/gm, '');
}

/** The line that names a value. An empty list tells no type of its own. */
export function constant(name: string, code: Code): string {
  return `const ${name}${code.text === '[]' ? ': readonly number[]' : ''} = ${code.text};`;
}
