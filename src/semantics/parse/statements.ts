// Statements of the meaning language, and whole texts: tokens come in, the syntax tree and every problem on the way go out.
import type { Binder, Expr, Statement } from '../ast.ts';
import { SyntaxProblem, TOO_DEEP } from './cursor.ts';
import { ExpressionParser } from './expressions.ts';

/** A text with more problems than this is not worth reading on. */
const MOST_PROBLEMS = 50;

/** Reads statements up to the end of a text or a block, and a text that is one expression. */
export class StatementParser extends ExpressionParser {
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
}
