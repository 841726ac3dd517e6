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
  '<=',
  '>=',
  '??',
  'and',
  'or',
  'in',
  'then',
  'else',
  'by',
  'at',
  'value',
  'over',
  'with',
  'where',
  '-',
]);

export function lex(text: string, problems: Problem[]): Token[] {
  const raw: Token[] = [];
  let at = 0;
  while (at < text.length) {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(text);
    if (!match?.groups) {
      problems.push({
        message: `unexpected character ${JSON.stringify(text[at])}`,
        span: { start: at, end: at + 1 },
        fix: 'strings are written with single quotes; comments start with #',
      });
      at++;
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

/** Drops the line breaks that do not end a statement. */
function joinLines(raw: readonly Token[]): Token[] {
  const kept: Token[] = [];
  let brackets = 0;
  raw.forEach((token, n) => {
    if (token.kind === 'symbol') {
      if (token.text === '(' || token.text === '[' || token.text === '?[') brackets++;
      if (token.text === ')' || token.text === ']') brackets = Math.max(0, brackets - 1);
    }
    if (token.kind !== 'newline') kept.push(token);
    else {
      const before = kept.at(-1);
      const after = raw.slice(n + 1, n + 200).find((t) => t.kind !== 'newline');
      const block = after?.text === 'else' && before?.text === '}';
      const ends =
        brackets === 0 && before !== undefined && before.kind !== 'newline' && !CONTINUES.has(before.text) && !block;
      if (ends && !(after && CONTINUED.has(after.text))) kept.push(token);
    }
  });
  return kept;
}
