/** The JSON of a safetensors header: text comes in, entries come out one by one; anything but such a header is refused at once. */

import { quote } from './safetensors-error.ts';

export interface RawEntry {
  readonly name: string;
  readonly code: string;
  readonly shape: readonly number[];
  readonly begin: number;
  readonly end: number;
}

export interface RawHeader {
  readonly metadata: ReadonlyMap<string, string>;
  readonly entries: readonly RawEntry[];
}

export class HeaderSyntaxError extends Error {
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

const SPACES = ' \t\n\r';
const LENGTH = /0|[1-9]\d*/y;
/** PyTorch's limit of dims. */
const MAX_RANK = 128;

/**
 * Parses by hand: JSON.parse would hide duplicate names, and would build whatever a hostile header describes before anyone could
 * look at it.
 * @throws HeaderSyntaxError with the position in the text
 */
export function parseHeader(text: string, maxEntries: number): RawHeader {
  const scanner = new Scanner(text);
  const metadata = new Map<string, string>();
  const entries: RawEntry[] = [];
  const count = (): void => {
    if (entries.length + metadata.size >= maxEntries) scanner.fail(`there are more than ${maxEntries} entries`);
  };
  scanner.object('header', (name) => {
    if (name === '__metadata__') {
      scanner.object('__metadata__', (key) => {
        count();
        metadata.set(key, scanner.string());
      });
    } else {
      count();
      entries.push(parseEntry(scanner, name));
    }
  });
  scanner.end();
  return { metadata, entries };
}

function parseEntry(scanner: Scanner, name: string): RawEntry {
  let code: string | undefined;
  let shape: number[] | undefined;
  let offsets: number[] | undefined;
  scanner.object(`tensor ${quote(name)}`, (key) => {
    if (key === 'dtype') code = scanner.string();
    else if (key === 'shape') shape = scanner.lengths();
    else if (key === 'data_offsets') offsets = scanner.lengths();
    else scanner.fail(`tensor ${quote(name)} has the unknown member ${quote(key)}`);
  });
  const [begin, end, ...rest] = offsets ?? [];
  if (code === undefined || shape === undefined || offsets === undefined) {
    return scanner.fail(`tensor ${quote(name)} lacks one of dtype, shape and data_offsets`);
  }
  if (begin === undefined || end === undefined || rest.length > 0) {
    return scanner.fail(`data_offsets of tensor ${quote(name)} are not two numbers`);
  }
  return { name, code, shape, begin, end };
}

class Scanner {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  fail(message: string): never {
    throw new HeaderSyntaxError(message, this.at);
  }

  /** An object whose values `member` reads; a name that comes twice is refused. */
  object(what: string, member: (name: string) => void): void {
    const seen = new Set<string>();
    this.list('{', '}', () => {
      const name = this.string();
      if (seen.has(name)) this.fail(`the name ${quote(name)} comes twice in the ${what}`);
      seen.add(name);
      if (!this.takes(':')) this.fail("':' is missing after a name");
      member(name);
    });
  }

  lengths(): number[] {
    const lengths: number[] = [];
    this.list('[', ']', () => {
      if (lengths.push(this.length()) > MAX_RANK) this.fail(`there are more than ${MAX_RANK} lengths`);
    });
    return lengths;
  }

  /** Looks for the closing quote without a regular expression: the graph in a frame's metadata is one string of megabytes. */
  string(): string {
    const start = this.at;
    if (!this.takes('"')) this.fail('a string is missing');
    let end = this.text.indexOf('"', this.at);
    while (end >= 0 && this.isEscaped(end)) end = this.text.indexOf('"', end + 1);
    if (end < 0) this.fail('a string does not end');
    const literal = this.text.slice(this.at - 1, end + 1);
    this.at = end + 1;
    try {
      return JSON.parse(literal) as string;
    } catch {
      this.at = start;
      return this.fail('a string has an invalid escape or a control character');
    }
  }

  end(): void {
    this.skipSpace();
    if (this.at < this.text.length) this.fail('there is text after the header object');
  }

  private list(open: string, close: string, item: () => void): void {
    if (!this.takes(open)) this.fail(`'${open}' is missing`);
    if (this.takes(close)) return;
    do item();
    while (this.takes(','));
    if (!this.takes(close)) this.fail(`'${close}' or ',' is missing`);
  }

  private isEscaped(at: number): boolean {
    let before = at;
    while (this.text[before - 1] === '\\') before--;
    return (at - before) % 2 === 1;
  }

  private takes(character: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== character) return false;
    this.at++;
    return true;
  }

  private length(): number {
    this.skipSpace();
    LENGTH.lastIndex = this.at;
    const digits = LENGTH.exec(this.text)?.[0] ?? this.fail('an integer from 0 on is missing');
    const length = Number(digits);
    if (!Number.isSafeInteger(length)) this.fail('an integer is beyond 2^53');
    this.at += digits.length;
    return length;
  }

  private skipSpace(): void {
    while (this.at < this.text.length && SPACES.includes(this.text[this.at]!)) this.at++;
  }
}
