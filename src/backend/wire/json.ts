// JSON that keeps an integer apart from a float: text comes in, a number written without fraction or exponent comes out as a bigint.
// JSON.parse cannot be used for values: it reads 1.0 as 1 and rounds integers beyond 2^53.
import { WireError } from './error.ts';

export type Json = null | boolean | number | bigint | string | Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

const DEEPEST = 512;
/** Digits of an integer; reading one takes time quadratic in them. Every float64 written out fits. */
const LONGEST_INTEGER = 400;
const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;

/** Throws WireError with the offset of the first fault. */
export function parseJson(text: string): Json {
  const reader = new Reader(text);
  const value = reader.value(0);
  reader.expectEnd();
  return value;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): Json {
    if (depth > DEEPEST) throw this.#fault(`nested more than ${DEEPEST} deep`);
    this.#skipSpace();
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case '"':
        return this.#string();
      case 't':
        return this.#word('true', true);
      case 'f':
        return this.#word('false', false);
      case 'n':
        return this.#word('null', null);
      default:
        return this.#number();
    }
  }

  expectEnd(): void {
    this.#skipSpace();
    if (this.#at < this.#text.length) throw this.#fault('text after the value');
  }

  #object(depth: number): JsonObject {
    const members: [string, Json][] = [];
    this.#at += 1;
    if (this.#take('}')) return {};
    do {
      this.#skipSpace();
      if (this.#text[this.#at] !== '"') throw this.#fault('expected the name of a member');
      const name = this.#string();
      if (!this.#take(':')) throw this.#fault(`expected ':' after the name of a member`);
      members.push([name, this.value(depth + 1)]);
    } while (this.#take(','));
    if (!this.#take('}')) throw this.#fault(`expected ',' or '}'`);
    return Object.fromEntries(members); // unlike an assignment, this takes a member named __proto__ for what it is
  }

  #array(depth: number): Json[] {
    const items: Json[] = [];
    this.#at += 1;
    if (this.#take(']')) return items;
    do items.push(this.value(depth + 1));
    while (this.#take(','));
    if (!this.#take(']')) throw this.#fault(`expected ',' or ']'`);
    return items;
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    // A plain loop: a regular expression runs out of stack on a long string.
    while (this.#text[end] !== '"') {
      if (end >= this.#text.length) throw this.#fault('a string that does not end');
      end += this.#text[end] === '\\' ? 2 : 1;
    }
    this.#at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      this.#at = start;
      throw this.#fault('a string with a wrong escape or a control character');
    }
  }

  #number(): number | bigint {
    const match = this.#match(NUMBER);
    if (match === null) throw this.#fault('expected a value');
    const [text, fraction, exponent] = match;
    if (fraction !== undefined || exponent !== undefined) return Number(text);
    if (text.length > LONGEST_INTEGER) throw this.#fault(`an integer of more than ${LONGEST_INTEGER} digits`);
    return BigInt(text);
  }

  #word<T extends Json>(word: string, value: T): T {
    if (!this.#text.startsWith(word, this.#at)) throw this.#fault('expected a value');
    this.#at += word.length;
    return value;
  }

  #take(character: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    this.#match(SPACE);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #fault(what: string): WireError {
    return new WireError(`not JSON at character ${this.#at}: ${what}`);
  }
}
