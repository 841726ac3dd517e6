// A reading position in a signature: patterns come in, what they match goes out and the position moves on; or a SignatureError.
import { SignatureError } from './error.ts';

const SPACE = /[ \t\r\n]*/y;
const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
// What an error message quotes of the text it did not expect.
const TOKEN = /[A-Za-z_][A-Za-z0-9_.]*|[-+]?[0-9][A-Za-z0-9_.]*|->|\.\.\.|::|[\s\S]/uy;

export class Cursor {
  readonly text: string;
  /** Whether defaults must fit their types and names must differ; PyTorch's own parser asks neither. */
  readonly checked: boolean;
  offset = 0;

  constructor(text: string, checked = true) {
    this.text = text;
    this.checked = checked;
  }

  /** The text that `pattern` (sticky) matches here, or undefined. Leading blanks are skipped either way. */
  match(pattern: RegExp): string | undefined {
    this.skip();
    return this.#take(pattern);
  }

  /** As `match`, but blanks before it are not skipped. */
  matchTight(pattern: RegExp): string | undefined {
    return this.#take(pattern);
  }

  word(): string | undefined {
    return this.match(WORD);
  }

  /** Whether `symbol` stands here; if so the position moves behind it. */
  eat(symbol: string): boolean {
    this.skip();
    if (!this.text.startsWith(symbol, this.offset)) return false;
    this.offset += symbol.length;
    return true;
  }

  expect(symbol: string, context: string, fix?: string): void {
    if (!this.eat(symbol)) this.fail(`'${symbol}' ${context}`, fix);
  }

  peek(symbol: string): boolean {
    this.skip();
    return this.text.startsWith(symbol, this.offset);
  }

  atEnd(): boolean {
    this.skip();
    return this.offset >= this.text.length;
  }

  /** Fails at the current position, naming what was expected and what stands there. */
  fail(expected: string, fix?: string): never {
    this.skip();
    TOKEN.lastIndex = this.offset;
    const found = TOKEN.exec(this.text)?.[0];
    const what = found === undefined ? 'the signature ends' : `found '${found.slice(0, 40)}'`;
    throw new SignatureError(`expected ${expected}, but ${what}`, this.offset, found?.length ?? 1, fix);
  }

  skip(): void {
    this.#take(SPACE);
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.offset;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return undefined;
    this.offset += found.length;
    return found;
  }
}
