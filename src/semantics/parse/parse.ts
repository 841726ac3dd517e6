// Text of the meaning language → statements or one expression, with every problem found on the way.
import type { Expr, Problem, Statement } from '../ast.ts';
import { lex } from './lex.ts';
import { StatementParser } from './statements.ts';

export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Parses the statements of a `semantics:` text. A broken statement is reported and skipped, so one run finds several. */
export function parseStatements(text: string): Parsed<Statement[]> {
  const problems: Problem[] = [];
  const parser = new StatementParser(lex(text, problems), problems);
  return { value: parser.statements('end'), problems };
}

/** Parses one expression: a constraint, a derivative, a dtype rule. Undefined where the text is no expression. */
export function parseExpression(text: string): Parsed<Expr | undefined> {
  const problems: Problem[] = [];
  const parser = new StatementParser(lex(text, problems), problems);
  return { value: parser.whole(), problems };
}
