// Tokens being read: the place in them, what is expected there, and the problem where it is not.
import type { Expr, Problem, Span, Statement } from '../ast.ts';
import { heightOf } from './height.ts';
import type { Token } from './lex.ts';

/** How deeply expressions and blocks may nest, and how long a chain of operators may be: more is refused, not a stack overflow. */
const DEPTH = 200;

export const TOO_DEEP: string = `expressions nest more than ${DEPTH} deep`;

export class SyntaxProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** A place among tokens, and the ways to go on from it. */
export class Cursor {
  protected position = 0;
  private depth = 0;
  protected readonly tokens: readonly Token[];
  protected readonly problems: Problem[];

  constructor(tokens: readonly Token[], problems: Problem[]) {
    this.tokens = tokens;
    this.problems = problems;
  }

  /** Reads one level deeper. */
  protected nested<T>(read: () => T): T {
    if (this.depth >= DEPTH) throw this.problem(TOO_DEEP, 'name a part with let');
    this.depth++;
    try {
      return read();
    } finally {
      this.depth--;
    }
  }

  /** Refuses chains such as a + b + …, which nest in the tree and not in the text. */
  protected bounded<T extends Expr | Statement>(tree: T): T {
    if (heightOf(tree) > 2 * DEPTH)
      throw new SyntaxProblem({ message: TOO_DEEP, span: tree.span, fix: 'name a part with let' });
    return tree;
  }

  /** A comma-separated list up to and over `close`; a `where` needs no comma before it. */
  protected listOf<T>(close: string, one: () => T): T[] {
    const items: T[] = [];
    if (this.accept(close)) return items;
    for (;;) {
      items.push(one());
      if (this.accept(close)) return items;
      if (this.peek().text !== 'where') this.expect(',', `',' or '${close}'`);
    }
  }

  protected peek(): Token {
    return this.tokens[this.position] as Token; // the last token is 'end' and is never passed
  }

  protected next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.position++;
    return token;
  }

  protected accept(text: string): boolean {
    const token = this.peek();
    if (token.text !== text || token.kind === 'string') return false;
    this.next();
    return true;
  }

  protected expect(text: string, wanted = `'${text}'`): void {
    if (!this.accept(text)) throw this.expected(wanted);
  }

  protected name(what: string): string {
    const token = this.peek();
    if (token.kind !== 'name' || KEYWORDS.has(token.text) || LITERALS.has(token.text)) throw this.expected(what);
    this.next();
    return token.text;
  }

  protected expected(what: string, fix?: string): SyntaxProblem {
    const token = this.peek();
    const found =
      token.kind === 'newline'
        ? 'the end of the line'
        : token.kind === 'end'
          ? 'the end of the text'
          : token.kind === 'string'
            ? `the string ${token.text}`
            : `'${token.text}'`;
    return this.problem(`expected ${what}, found ${found}`, fix);
  }

  protected problem(message: string, fix?: string): SyntaxProblem {
    return this.problemAt(this.peek(), message, fix);
  }

  protected problemAt({ start, end }: Span, message: string, fix?: string): SyntaxProblem {
    return new SyntaxProblem({
      message,
      span: { start, end: Math.max(end, start + 1) },
      ...(fix === undefined ? {} : { fix }),
    });
  }

  protected spanFrom(start: number): Span {
    return { start, end: this.tokens[this.position - 1]?.end ?? start };
  }
}

const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'none']);

export const KEYWORDS: ReadonlySet<string> = new Set([
  'let',
  'in',
  'if',
  'then',
  'else',
  'return',
  'scatter',
  'with',
  'where',
  'and',
  'or',
  'not',
  'is',
  'for',
]);
