// A text of the language → the same text in one layout: normal spacing and parentheses, long lines broken, comments kept.
import type { Statement } from '../ast.ts';
import { lex } from '../parse/lex.ts';
import { parseExpression, parseStatements } from '../parse/parse.ts';
import { printExpression, printStatements } from '../parse/print.ts';

const WIDTH = 100;

/** One expression on one line; as it is where it does not parse. */
export function formatExpression(text: string): string {
  const { value, problems } = parseExpression(text);
  return value && problems.length === 0 ? printExpression(value) : text.trim();
}

/** The lines of a meaning. A comment stands above the statement that follows or holds it. */
export function formatStatements(text: string): string[] {
  const { value, problems } = parseStatements(text);
  if (problems.length > 0) return text.trimEnd().split('\n');
  const comments = commentsOf(text);
  const lines = layOut(value, comments, '');
  return [...lines, ...comments.map(({ words }) => words)];
}

interface Comment {
  readonly at: number;
  readonly words: string;
}

function commentsOf(text: string): Comment[] {
  return [...text.matchAll(/'[^'\n]*'|#.*$/gm)]
    .filter(([found]) => found.startsWith('#'))
    .map((match) => ({ at: match.index, words: match[0].trimEnd() }));
}

function layOut(statements: readonly Statement[], comments: Comment[], indent: string): string[] {
  return statements.flatMap((statement) => {
    const above = takeBefore(comments, statement.kind === 'if' ? headEnd(statement) : statement.span.end);
    return [...above.map(({ words }) => indent + words), ...linesOf(statement, comments, indent)];
  });
}

function headEnd(statement: Extract<Statement, { kind: 'if' }>): number {
  return statement.condition.span.end;
}

function takeBefore(comments: Comment[], end: number): Comment[] {
  const count = comments.findIndex(({ at }) => at >= end);
  return comments.splice(0, count < 0 ? comments.length : count);
}

function linesOf(statement: Statement, comments: Comment[], indent: string): string[] {
  if (statement.kind !== 'if') {
    const text = printStatements([statement]);
    const lines = breakLine(text, indent);
    // A local that is named like a word of the language may have drawn a break to where a line must not end.
    return printStatements(parseStatements(lines.join('\n')).value) === text ? lines : [indent + text];
  }
  const inner = `${indent}  `;
  const lines = [`${indent}if ${printExpression(statement.condition)} {`];
  lines.push(...layOut(statement.then, comments, inner));
  const [only] = statement.else;
  if (statement.else.length === 1 && only?.kind === 'if') {
    const [head = '', ...rest] = linesOf(only, comments, indent);
    return [...lines, `${indent}} else ${head.trimStart()}`, ...rest];
  }
  if (statement.else.length > 0) lines.push(`${indent}} else {`, ...layOut(statement.else, comments, inner));
  return [...lines, `${indent}}`];
}

/** An expression on as many lines as it needs. */
export function formatBody(text: string): string[] {
  return breakLine(formatExpression(text), '');
}

/** Where a line may go on in the next one, the better places first: before the word, or after it. */
const PLACES: readonly (readonly string[])[] = [
  ['=', 'in', 'by', 'over', 'at', 'value'],
  ['then', 'else', 'for', 'where'],
  [',', '??', 'or'],
  ['and'],
  ['==', '<', '<=', '>', '>='],
  ['++', '+'],
  ['*', '/'],
];

/** … after these. */
const AFTER: ReadonlySet<string> = new Set([',', '=', 'in']);

interface Break {
  readonly at: number;
  /** Brackets around it, then how tightly the word holds: less is better. */
  readonly cost: number;
}

/** Breaks a line that is too long where the language lets it go on, outside of brackets rather than inside. */
function breakLine(text: string, indent: string): string[] {
  const breaks = breaksIn(text);
  const lines: string[] = [];
  let start = 0;
  for (;;) {
    const lead = start === 0 ? indent : `${indent}    `;
    const end = start + WIDTH - lead.length;
    if (end >= text.length) return [...lines, lead + text.slice(start).trim()];
    const inside = breaks.filter(({ at }) => at > start + lead.length && at <= end);
    const least = Math.min(...inside.map(({ cost }) => cost));
    // Without a place inside the line, it is as long as it is.
    const place = inside.findLast(({ cost }) => cost === least) ?? breaks.find(({ at }) => at > end);
    if (!place) return [...lines, lead + text.slice(start).trim()];
    lines.push(lead + text.slice(start, place.at).trim());
    start = place.at;
  }
}

function breaksIn(text: string): Break[] {
  let depth = 0;
  return lex(text, []).flatMap(({ kind, text: word, start, end }, n, tokens): Break[] => {
    if (word === '(' || word === '[' || word === '?[') depth++;
    if (word === ')' || word === ']') depth--;
    const rank = kind === 'string' ? -1 : PLACES.findIndex((words) => words.includes(word));
    // The `=` of a definition, not that of a local or of an argument.
    if (rank < 0 || (word === '=' && (depth > 0 || tokens[n - 1]?.text !== ']'))) return [];
    return [{ at: AFTER.has(word) ? end : start, cost: depth * PLACES.length + rank }];
  });
}
