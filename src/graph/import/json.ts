// JSON as other programs write it: text in, plain values out. Integers beyond 2⁵³ come out exact, as bigint; nesting and keys are checked.

export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids raw control characters in strings.
const PLAIN_STRING = /[^"\\\u0000-\u001f]*/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Throws a `SyntaxError` with line and column. Integers that fit a double exactly are numbers, larger ones bigint. */
export function parseJson(text: string): Json {
  return new JsonParser(text).document();
}

class JsonParser {
  private at = 0;
  private depth = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  document(): Json {
    const value = this.value();
    this.space();
    if (this.at < this.text.length) throw this.error('unexpected text after the document');
    return value;
  }

  private value(): Json {
    this.space();
    switch (this.text[this.at]) {
      case '{':
        return this.nested(() => this.object());
      case '[':
        return this.nested(() => this.array());
      case '"':
        return this.string();
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      case 'n':
        return this.word('null', null);
      default:
        return this.number();
    }
  }

  private nested<T>(read: () => T): T {
    if (++this.depth > MAX_DEPTH) throw this.error(`nesting deeper than ${MAX_DEPTH}`);
    this.at++;
    const value = read();
    this.depth--;
    return value;
  }

  private object(): JsonObject {
    // Without a prototype, a key such as "__proto__" is a key like any other.
    const object: Record<string, Json> = Object.create(null);
    if (this.accept('}')) return object;
    do {
      this.space();
      if (this.text[this.at] !== '"') throw this.error('expected a key in double quotes');
      const key = this.string();
      if (key in object) throw this.error(`the key ${JSON.stringify(key)} occurs twice in one object`);
      if (!this.accept(':')) throw this.error('expected ":"');
      object[key] = this.value();
    } while (this.accept(','));
    if (!this.accept('}')) throw this.error('expected "," or "}"');
    return object;
  }

  private array(): Json[] {
    const array: Json[] = [];
    if (this.accept(']')) return array;
    do array.push(this.value());
    while (this.accept(','));
    if (!this.accept(']')) throw this.error('expected "," or "]"');
    return array;
  }

  private string(): string {
    this.at++;
    let result = '';
    for (;;) {
      result += this.match(PLAIN_STRING);
      const next = this.text[this.at];
      if (next === '"') {
        this.at++;
        return result;
      }
      if (next !== '\\')
        throw this.error(next === undefined ? 'the text ends in a string' : 'control character in a string');
      result += this.escape();
    }
  }

  private escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    if (letter === 'u') {
      const digits = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.error('expected four hexadecimal digits after \\u');
      this.at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const character = ESCAPES[letter];
    if (character === undefined) throw this.error('unknown escape in a string');
    this.at += 2;
    return character;
  }

  private number(): number | bigint {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text);
    if (!match) throw this.error(this.at < this.text.length ? 'expected a value' : 'the text ends too early');
    this.at = NUMBER.lastIndex;
    const value = Number(match[0]);
    const integral = match[1] === undefined && match[2] === undefined;
    if (!integral || Number.isSafeInteger(value)) return value;
    if (match[0].length > 40) throw this.error('an integer of more than 40 digits');
    return BigInt(match[0]);
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at)) throw this.error('expected a value');
    this.at += word.length;
    return value;
  }

  private accept(sign: string): boolean {
    this.space();
    if (this.text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  private space(): void {
    this.match(SPACE);
  }

  private match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text) as RegExpExecArray;
    this.at = pattern.lastIndex;
    return found[0];
  }

  private error(problem: string): SyntaxError {
    const before = this.text.slice(0, this.at);
    const line = before.split('\n').length;
    const column = this.at - before.lastIndexOf('\n');
    return new SyntaxError(`${problem}, line ${line} column ${column}`);
  }
}
