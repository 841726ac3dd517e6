/** Splits the text of an expression into tokens and hands them out one by one. */

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'sign' | 'end';
  /** For a string: its content without quotes. */
  readonly text: string;
  /** Offset of the first character. */
  readonly at: number;
}

const PATTERN =
  /\s*(?:([A-Za-z_]\w*)|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?)|'([^'\\\n]*)'|"([^"\\\n]*)"|(\*\*|\/\/|<<|>>|<=|>=|==|!=|[-+*/%<>()[\],.=]))/y;
const MAX_LENGTH = 100_000;

/** Throws a `SyntaxError` at a character that starts no token. */
export function lex(text: string): Lexer {
  if (text.length > MAX_LENGTH)
    throw new SyntaxError(`expression of ${text.length} characters; at most ${MAX_LENGTH} are read`);
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  for (let at = 0; at < end; at = PATTERN.lastIndex) {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (!match) throw syntaxError(text, at, 'unexpected character');
    const [all, name, number, single, double, sign] = match;
    const start = at + all.length - all.trimStart().length;
    if (name !== undefined) tokens.push({ kind: 'name', text: name, at: start });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at: start });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, at: start });
    else tokens.push({ kind: 'string', text: (single ?? double) as string, at: start });
  }
  return new Lexer(text, tokens);
}

export class Lexer {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private position = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  peek(ahead = 0): Token {
    return this.tokens[this.position + ahead] ?? { kind: 'end', text: '', at: this.text.length };
  }

  next(): Token {
    const token = this.peek();
    this.position++;
    return token;
  }

  /** Consumes the next token if it is this sign or word. A string never is. */
  accept(text: string): boolean {
    const token = this.peek();
    if (token.kind === 'string' || token.kind === 'end' || token.text !== text) return false;
    this.position++;
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) throw this.error(`expected "${text}"`);
  }

  expectKind(kind: Token['kind']): Token {
    if (this.peek().kind !== kind) throw this.error(`expected a ${kind}`);
    return this.next();
  }

  /** A non-negative integer small enough to index an array. */
  expectIndex(): number {
    const token = this.expectKind('number');
    if (!/^\d{1,9}$/.test(token.text)) throw this.error('expected an index', token);
    return Number(token.text);
  }

  expectEnd(): void {
    if (this.peek().kind !== 'end') throw this.error('expected the end');
  }

  error(problem: string, token: Token = this.peek()): SyntaxError {
    return syntaxError(this.text, token.at, problem);
  }
}

function syntaxError(text: string, at: number, problem: string): SyntaxError {
  const from = Math.max(0, at - 30);
  const found = at < text.length ? ` at "${text.slice(at, at + 20)}"` : ' at the end';
  return new SyntaxError(`${problem}${found} of expression "${from ? '…' : ''}${text.slice(from, at + 60)}"`);
}
