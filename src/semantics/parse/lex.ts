// Source text of the meaning language → tokens. Newlines end statements, except inside brackets and after a line that cannot end there.
import type { Problem, Span } from '../ast.ts';

export interface Token extends Span {
  readonly kind: 'name' | 'integer' | 'real' | 'string' | 'symbol' | 'newline' | 'end';
  readonly text: string;
}

const SYMBOLS = [
  '...',
  '??',
  '?[',
  '**',
  '++',
  '//',
  '==',
  '!=',
  '<=',
  '>=',
  '..',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  '=',
  '+',
  '-',
  '*',
  '/',
  '%',
  '<',
  '>',
  '~',
];
const PATTERN = new RegExp(
  [
    '(?<space>[ \\t\\r]+|#[^\\n]*)',
    '(?<newline>\\n)',
    // A dotted name is an operator key such as mul.Tensor; a plain one is anything else.
    '(?<name>[A-Za-z_][A-Za-z0-9_]*(?:\\.[A-Za-z_][A-Za-z0-9_]*)*)',
    '(?<real>[0-9]+\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[0-9]+[eE][-+]?[0-9]+)',
    '(?<integer>[0-9]+)',
    "(?<string>'[^'\\n]*')",
    `(?<symbol>${SYMBOLS.map((s) => s.replace(/[.*+?()[\]{}]/g, '\\$&')).join('|')})`,
  ].join('|'),
  'y',
);

/** Tokens after which a line break cannot end the statement. */
const CONTINUES = new Set([
  '+',
  '-',
  '*',
  '/',
  '//',
  '%',
  '**',
  '++',
  '=',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '??',
  ',',
  '..',
  'and',
  'or',
  'not',
  'in',
  'then',
  'else',
  'with',
  'where',
]);
/** Tokens that continue the statement of the line before. */
const CONTINUED = new Set([
  '+',
  '*',
  '/',
  '//',
  '%',
  '**',
  '++',
  '==',
  '!=',
  '<',
  '<=',
  '>',
  '>=',
  '??',
  'and',
  'or',
  'in',
  'then',
  'else',
  'with',
  'where',
  '-',
]);
/** Words of a scatter, in order; elsewhere they are names like any other. */
const SCATTER: readonly string[] = ['by', 'over', 'at', 'value'];
/** A text with more wrong characters than this is no text of the language. */
const MOST_PROBLEMS = 20;

export function lex(text: string, problems: Problem[]): Token[] {
  const raw: Token[] = [];
  let at = 0;
  while (at < text.length && problems.length < MOST_PROBLEMS) {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (!match?.groups) {
      const character = String.fromCodePoint(text.codePointAt(at) as number);
      const end = at + character.length;
      problems.push({
        message: `unexpected character ${JSON.stringify(character)}`,
        span: { start: at, end },
        fix: fixOf(character),
      });
      at = end;
      continue;
    }
    const end = PATTERN.lastIndex;
    for (const kind of ['newline', 'name', 'real', 'integer', 'string', 'symbol'] as const) {
      if (match.groups[kind] !== undefined) raw.push({ kind, text: match[0], start: at, end });
    }
    at = end;
  }
  return [...joinLines(raw), { kind: 'end', text: 'end of text', start: text.length, end: text.length }];
}

function fixOf(character: string): string {
  if (character === '"' || character === "'") return 'strings are written in single quotes, on one line';
  if (character === '.') return 'a fraction is written with digits on both sides, 0.5; a range with two dots, a..b';
  if (character === '&' || character === '|' || character === '!') return 'conditions are joined with and, or, not';
  return 'remove it; comments start with #';
}

/** Drops the line breaks that do not end a statement. */
function joinLines(raw: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let brackets = 0;
  let wordsToCome: readonly string[] = [];
  raw.forEach((token, n) => {
    if (token.kind === 'symbol') {
      if (token.text === '(' || token.text === '[' || token.text === '?[') brackets++;
      if (token.text === ')' || token.text === ']') brackets = Math.max(0, brackets - 1);
    }
    if (token.kind !== 'newline') {
      const before = kept.at(-1);
      const isFirst = before === undefined || before.kind === 'newline' || before.text === '{';
      if (isFirst) wordsToCome = token.text === 'scatter' ? SCATTER : [];
      else if (brackets === 0 && token.text === wordsToCome[0]) wordsToCome = wordsToCome.slice(1);
      kept.push(token);
      return;
    }
    const next = raw[n + 1];
    if (next?.kind === 'newline') return; // the last of several line breaks decides
    const before = kept.at(-1);
    if (before === undefined || brackets > 0 || before.kind === 'newline' || CONTINUES.has(before.text)) return;
    if (next && (CONTINUED.has(next.text) || next.text === wordsToCome[0])) return;
    kept.push(token);
  });
  return kept;
}
