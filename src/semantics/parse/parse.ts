// Text of the meaning language → statements or one expression, with every problem found on the way.
import type {
  Argument,
  BinaryOperator,
  Binder,
  Expr,
  Item,
  Problem,
  ReductionOperator,
  Span,
  Statement,
} from '../ast.ts';
import { heightOf } from './height.ts';
import { lex, type Token } from './lex.ts';

export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Parses the statements of a `semantics:` text. A broken statement is reported and skipped, so one run finds several. */
export function parseStatements(text: string): Parsed<Statement[]> {
  const problems: Problem[] = [];
  const parser = new Parser(lex(text, problems), problems);
  return { value: parser.statements('end'), problems };
}

/** Parses one expression: a constraint, a derivative, a dtype rule. Undefined where the text is no expression. */
export function parseExpression(text: string): Parsed<Expr | undefined> {
  const problems: Problem[] = [];
  const parser = new Parser(lex(text, problems), problems);
  return { value: parser.whole(), problems };
}

export const REDUCTIONS: ReadonlySet<string> = new Set<ReductionOperator>([
  'sum',
  'prod',
  'max',
  'min',
  'any',
  'all',
  'count',
  'argmax',
  'argmin',
  'tensor',
]);

/** Binary operators from loosest to tightest; each row is left-associative, comparisons do not chain. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['??'],
  ['or'],
  ['and'],
  ['==', '!=', '<', '<=', '>', '>='],
  ['++'],
  ['+', '-'],
  ['*', '/', '//', '%'],
];
const COMPARISON = 3;
const PRODUCT = 6;
/** Reductions over numbers: their body is one term. */
const TERMS: ReadonlySet<string> = new Set(['sum', 'prod', 'max', 'min', 'argmax', 'argmin']);
/** How deeply expressions and blocks may nest, and how long a chain of operators may be: more is refused, not a stack overflow. */
const DEPTH = 200;

/** A text with more problems than this is not worth reading on. */
const MOST_PROBLEMS = 50;

class SyntaxProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

class Parser {
  private position = 0;
  private depth = 0;
  private readonly tokens: readonly Token[];
  private readonly problems: Problem[];

  constructor(tokens: readonly Token[], problems: Problem[]) {
    this.tokens = tokens;
    this.problems = problems;
  }

  statements(until: 'end' | '}'): Statement[] {
    const found: Statement[] = [];
    for (;;) {
      while (this.peek().kind === 'newline') this.next();
      const token = this.peek();
      if (token.kind === 'end' || (until === '}' && token.text === '}')) return found;
      const start = this.position;
      try {
        found.push(this.bounded(this.statement()));
        const after = this.peek();
        if (after.kind !== 'newline' && after.kind !== 'end' && after.text !== '}')
          throw this.expected('the end of the statement');
      } catch (error) {
        if (!(error instanceof SyntaxProblem)) throw error;
        const isTooDeep = error.problem.message === TOO_DEEP;
        if (isTooDeep && until === '}') throw error; // the blocks around it would each miss their end
        this.problems.push(error.problem);
        if (isTooDeep || this.problems.length >= MOST_PROBLEMS) return found;
        if (this.position === start) this.next();
        while (!['newline', 'end'].includes(this.peek().kind)) this.next();
      }
      if (until === 'end' && this.peek().text === '}') {
        this.problems.push({
          message: "unexpected '}'",
          span: this.peek(),
          fix: 'remove it, or open the block with {',
        });
        this.next();
      }
    }
  }

  whole(): Expr | undefined {
    try {
      while (this.peek().kind === 'newline') this.next();
      const value = this.expression();
      while (this.peek().kind === 'newline') this.next();
      if (this.peek().kind !== 'end') throw this.expected('the end of the expression');
      return this.bounded(value);
    } catch (error) {
      if (!(error instanceof SyntaxProblem)) throw error;
      this.problems.push(error.problem);
      return undefined;
    }
  }

  private statement(): Statement {
    const { start } = this.peek();
    if (this.accept('let')) {
      const names = [];
      if (this.accept('(')) {
        do names.push(this.name('a name'));
        while (this.accept(','));
        this.expect(')', "',' or ')'");
      } else names.push(this.name('a name'));
      this.expect('=');
      const value = this.expression();
      return { kind: 'let', names, value, span: this.spanFrom(start) };
    }
    if (this.accept('return')) {
      const open = this.position;
      if (this.accept('(')) {
        // `return (a, b)` gives two results; `return (a + b) * c` one.
        const values = [this.expression()];
        while (this.accept(',')) values.push(this.expression());
        if (values.length > 1) {
          this.expect(')');
          return { kind: 'return', values, span: this.spanFrom(start) };
        }
        this.position = open;
      }
      return { kind: 'return', values: [this.expression()], span: this.spanFrom(start) };
    }
    if (this.accept('if')) return this.ifStatement(start);
    if (this.accept('scatter')) return this.scatter(start);
    const name = this.name('a statement: NAME[…] = …, let, scatter, if or return');
    if (this.peek().text !== '[')
      throw this.expected(`'[' after ${name}`, 'a whole value is named with let or given with return');
    this.next();
    const binders = this.binders(']');
    this.expect('=');
    const body = this.expression();
    return { kind: 'define', name, binders, body, span: this.spanFrom(start) };
  }

  private ifStatement(start: number): Statement {
    const condition = this.expression();
    const then = this.block();
    let otherwise: Statement[] = [];
    if (this.accept('else')) {
      const at = this.peek().start;
      otherwise = this.accept('if') ? [this.ifStatement(at)] : this.block();
    }
    return { kind: 'if', condition, then, else: otherwise, span: this.spanFrom(start) };
  }

  private block(): Statement[] {
    this.expect('{');
    const statements = this.nested(() => this.statements('}'));
    this.expect('}');
    return statements;
  }

  /** Reads one level deeper. */
  private nested<T>(read: () => T): T {
    if (this.depth >= DEPTH) throw this.problem(TOO_DEEP, 'name a part with let');
    this.depth++;
    try {
      return read();
    } finally {
      this.depth--;
    }
  }

  /** Refuses chains such as a + b + …, which nest in the tree and not in the text. */
  private bounded<T extends Expr | Statement>(tree: T): T {
    if (heightOf(tree) > 2 * DEPTH)
      throw new SyntaxProblem({ message: TOO_DEEP, span: tree.span, fix: 'name a part with let' });
    return tree;
  }

  private scatter(start: number): Statement {
    const name = this.name('the name of the result');
    this.expect('=');
    const base = this.expression();
    this.expect('by');
    const combine = this.name('set, add, mul, max or min');
    this.expect('over');
    const binders: Binder[] = [this.binder()];
    while (this.accept(',') || this.peek().text === 'where') binders.push(this.binder());
    this.expect('at');
    const at = this.expression();
    this.expect('value');
    const value = this.expression();
    return { kind: 'scatter', name, base, combine, binders, at, value, span: this.spanFrom(start) };
  }

  private binders(close: string): Binder[] {
    const list = this.listOf(close, () => this.binder());
    return list;
  }

  private binder(): Binder {
    const { start } = this.peek();
    if (this.accept('where')) {
      const condition = this.expression();
      return { kind: 'where', condition, span: this.spanFrom(start) };
    }
    if (this.accept('let')) {
      const name = this.name('a name');
      this.expect('=');
      const value = this.expression();
      return { kind: 'let', name, value, span: this.spanFrom(start) };
    }
    const tuple = this.accept('...');
    const name = this.name('an index');
    this.expect(':');
    const first = this.expression();
    if (!this.accept('..')) return { kind: 'index', name, tuple, to: first, span: this.spanFrom(start) };
    const to = this.expression();
    return { kind: 'index', name, tuple, from: first, to, span: this.spanFrom(start) };
  }

  expression(): Expr {
    return this.nested(() => {
      const { start } = this.peek();
      if (this.accept('if')) {
        const condition = this.expression();
        this.expect('then');
        const then = this.expression();
        this.expect('else');
        const otherwise = this.expression();
        return { kind: 'if', condition, then, else: otherwise, span: this.spanFrom(start) };
      }
      if (this.accept('let')) {
        const name = this.name('a name');
        this.expect('=');
        const value = this.expression();
        this.expect('in');
        const body = this.expression();
        return { kind: 'let', name, value, body, span: this.spanFrom(start) };
      }
      return this.binary(0);
    });
  }

  private binary(level: number): Expr {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    const { start } = this.peek();
    if (level === COMPARISON && this.accept('not')) {
      const operand = this.nested(() => this.binary(level));
      return { kind: 'unary', operator: 'not', operand, span: this.spanFrom(start) };
    }
    let left = this.binary(level + 1);
    if (level === COMPARISON) return this.comparison(left, start);
    for (;;) {
      const operator = operators.find((o) => o === this.peek().text);
      if (!operator) return left;
      this.next();
      const right = this.binary(level + 1);
      left = { kind: 'binary', operator, left, right, span: this.spanFrom(start) };
    }
  }

  /** At most one test of `left`. */
  private comparison(left: Expr, start: number): Expr {
    const relation = (): BinaryOperator | 'is' | undefined =>
      [...(LEVELS[COMPARISON] ?? []), 'is' as const].find((o) => o === this.peek().text);
    const operator = relation();
    if (!operator) return left;
    this.next();
    let test: Expr;
    if (operator === 'is') {
      const negated = this.accept('not');
      this.expect('none');
      test = { kind: 'is-none', operand: left, negated, span: this.spanFrom(start) };
    } else {
      const right = this.binary(COMPARISON + 1);
      test = { kind: 'binary', operator, left, right, span: this.spanFrom(start) };
    }
    if (relation()) throw this.problem('comparisons do not chain', 'write a < b and b < c');
    return test;
  }

  private unary(): Expr {
    const { start } = this.peek();
    if (this.accept('-')) {
      const operand = this.nested(() => this.unary());
      return { kind: 'unary', operator: '-', operand, span: this.spanFrom(start) };
    }
    if (this.peek().text === 'if' || this.peek().text === 'let') return this.expression();
    const base = this.postfix();
    if (!this.accept('**')) return base;
    const right = this.nested(() => this.unary());
    return { kind: 'binary', operator: '**', left: base, right, span: this.spanFrom(start) };
  }

  private postfix(): Expr {
    const { start } = this.peek();
    let target = this.primary();
    for (;;) {
      const { text } = this.peek();
      if (text === '[' || text === '?[') {
        this.next();
        target = this.subscript(target, text === '?[', start);
      } else if (text === 'with') {
        this.next();
        this.expect('[');
        const at = this.expression();
        this.expect(']');
        this.expect('=');
        const value = this.binary(LEVELS.length - 2);
        target = { kind: 'with', target, at, value, span: this.spanFrom(start) };
      } else return target;
    }
  }

  private subscript(target: Expr, optional: boolean, start: number): Expr {
    if (this.accept('~')) {
      const index = this.expression();
      this.expect(']');
      return { kind: 'fit', target, index, optional, span: this.spanFrom(start) };
    }
    if (!optional && this.accept(':')) {
      const to = this.expression();
      this.expect(']');
      return { kind: 'slice', target, to, span: this.spanFrom(start) };
    }
    if (this.accept(']')) return { kind: 'index', target, items: [], optional, span: this.spanFrom(start) };
    const first = this.item();
    if (!optional && !first.splice && this.accept(':')) {
      const from = first.value;
      if (this.accept(']')) return { kind: 'slice', target, from, span: this.spanFrom(start) };
      const to = this.expression();
      this.expect(']');
      return { kind: 'slice', target, from, to, span: this.spanFrom(start) };
    }
    const items = [first];
    while (this.accept(',')) items.push(this.item());
    this.expect(']');
    return { kind: 'index', target, items, optional, span: this.spanFrom(start) };
  }

  private item(): Item {
    const splice = this.accept('...');
    return { splice, value: splice ? this.nested(() => this.postfix()) : this.expression() };
  }

  private primary(): Expr {
    const token = this.peek();
    const { start } = token;
    if (token.kind === 'end' || token.kind === 'newline' || KEYWORDS.has(token.text))
      throw this.expected('an expression');
    this.next();
    switch (token.kind) {
      case 'integer':
        if (!Number.isSafeInteger(Number(token.text)))
          throw this.problemAt(token, `the integer ${token.text} is beyond 2^53`, 'write it as a real: 2.0 ** 63');
        return { kind: 'integer', value: Number(token.text), span: token };
      case 'real':
        if (!Number.isFinite(Number(token.text)))
          throw this.problemAt(token, `the number ${token.text} is beyond float64`, 'write inf');
        return { kind: 'real', value: Number(token.text), span: token };
      case 'string':
        return { kind: 'string', value: token.text.slice(1, -1), span: token };
      case 'name':
        break;
      case 'symbol':
        if (token.text === '(') {
          const value = this.expression();
          this.expect(')');
          return value;
        }
        if (token.text === '[') return this.list(start);
    }
    if (token.kind !== 'name') {
      this.position--;
      throw this.expected('an expression');
    }
    if (token.text === 'true' || token.text === 'false')
      return { kind: 'boolean', value: token.text === 'true', span: token };
    if (token.text === 'none') return { kind: 'none', span: token };
    if (this.peek().text !== '(' || this.peek().start !== token.end)
      return { kind: 'name', name: token.text, span: token };
    this.next();
    const isScalar = token.text === 'tensor' && this.peek().text === ')'; // `tensor() e`: of rank 0
    if (REDUCTIONS.has(token.text) && (isScalar || this.startsBinder())) {
      const binders = this.binders(')');
      // A sum ends where a term ends; a quantifier reaches as far as it can.
      const body = TERMS.has(token.text) ? this.nested(() => this.binary(PRODUCT)) : this.expression();
      return { kind: 'reduce', operator: token.text as ReductionOperator, binders, body, span: this.spanFrom(start) };
    }
    const args = this.listOf(')', () => this.argument());
    return { kind: 'call', callee: token.text, arguments: args, span: this.spanFrom(start) };
  }

  private startsBinder(): boolean {
    return this.peek().text === '...' || (this.peek().kind === 'name' && this.tokens[this.position + 1]?.text === ':');
  }

  private argument(): Argument {
    const name = this.peek();
    if (name.kind === 'name' && this.tokens[this.position + 1]?.text === '=') {
      this.position += 2;
      return { name: name.text, value: this.expression() };
    }
    return { value: this.expression() };
  }

  private list(start: number): Expr {
    if (this.accept(']')) return { kind: 'list', items: [], span: this.spanFrom(start) };
    const first = this.item();
    if (!first.splice && this.accept('for')) {
      const binders = this.binders(']');
      return { kind: 'comprehension', item: first.value, binders, span: this.spanFrom(start) };
    }
    const items = [first];
    while (this.accept(',')) items.push(this.item());
    this.expect(']');
    return { kind: 'list', items, span: this.spanFrom(start) };
  }

  /** A comma-separated list up to and over `close`; a `where` needs no comma before it. */
  private listOf<T>(close: string, one: () => T): T[] {
    const items: T[] = [];
    if (this.accept(close)) return items;
    for (;;) {
      items.push(one());
      if (this.accept(close)) return items;
      if (this.peek().text !== 'where') this.expect(',', `',' or '${close}'`);
    }
  }

  private peek(): Token {
    return this.tokens[this.position] as Token; // the last token is 'end' and is never passed
  }

  private next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.position++;
    return token;
  }

  private accept(text: string): boolean {
    const token = this.peek();
    if (token.text !== text || token.kind === 'string') return false;
    this.next();
    return true;
  }

  private expect(text: string, wanted = `'${text}'`): void {
    if (!this.accept(text)) throw this.expected(wanted);
  }

  private name(what: string): string {
    const token = this.peek();
    if (token.kind !== 'name' || KEYWORDS.has(token.text) || LITERALS.has(token.text)) throw this.expected(what);
    this.next();
    return token.text;
  }

  private expected(what: string, fix?: string): SyntaxProblem {
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

  private problem(message: string, fix?: string): SyntaxProblem {
    return this.problemAt(this.peek(), message, fix);
  }

  private problemAt({ start, end }: Span, message: string, fix?: string): SyntaxProblem {
    return new SyntaxProblem({
      message,
      span: { start, end: Math.max(end, start + 1) },
      ...(fix === undefined ? {} : { fix }),
    });
  }

  private spanFrom(start: number): Span {
    return { start, end: this.tokens[this.position - 1]?.end ?? start };
  }
}

const TOO_DEEP = `expressions nest more than ${DEPTH} deep`;

const LITERALS: ReadonlySet<string> = new Set(['true', 'false', 'none']);

const KEYWORDS: ReadonlySet<string> = new Set([
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
