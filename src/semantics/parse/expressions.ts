// Expressions of the meaning language, binders included: tokens come in, the syntax tree goes out.
import type { Argument, BinaryOperator, Binder, Expr, Item, ReductionOperator } from '../ast.ts';
import { Cursor, KEYWORDS } from './cursor.ts';

const REDUCTIONS: ReadonlySet<string> = new Set<ReductionOperator>([
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
/** Reads an expression from the loosest operator down to the tightest. */
export class ExpressionParser extends Cursor {
  protected binders(close: string): Binder[] {
    const list = this.listOf(close, () => this.binder());
    return list;
  }

  protected binder(): Binder {
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

  protected expression(): Expr {
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
    if (token.text === 'scan' && this.startsBinder()) return this.scan(start);
    const args = this.listOf(')', () => this.argument());
    return { kind: 'call', callee: token.text, arguments: args, span: this.spanFrom(start) };
  }

  /** After `scan(`: an index, a state with what it starts from, and the next state. */
  private scan(start: number): Expr {
    const index = this.binder();
    if (index.kind !== 'index' || index.tuple)
      throw this.problemAt(index.span, 'a scan runs over one index', 'write scan(k: n, state = start) next');
    this.expect(',');
    const name = this.name('the name of the state');
    this.expect('=');
    const initial = this.expression();
    this.expect(')');
    // The next state often takes lines of its own.
    if (this.peek().kind === 'newline') this.next();
    const body = this.expression();
    return { kind: 'scan', index, name, initial, body, span: this.spanFrom(start) };
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
}
