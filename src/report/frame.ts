// Code frames: a source text and a location come in; the lines around it, with carets under the location, go out (without colour).
import type { Location } from './finding.ts';
import { visible } from './visible.ts';

const LINES_BEFORE = 2;
const WIDEST_LINE = 160;

/** The line of `location` with up to two lines before it and carets under it; '' where the text has no such line. */
export function codeFrame(text: string, location: Pick<Location, 'line' | 'column' | 'length'>): string {
  const lines = text.split(/\r?\n/);
  const { line, column, length } = location;
  const target = lines[line - 1];
  if (target === undefined) return '';
  const width = String(line).length;
  // A very long line is cut to a window that still shows the carets.
  const cut = target.length > WIDEST_LINE ? Math.max(0, column - 1 - WIDEST_LINE / 2) : 0;
  const rows: string[] = [];
  for (let n = Math.max(1, line - LINES_BEFORE); n <= line; n++) {
    rows.push(`${n === line ? '>' : ' '} ${String(n).padStart(width)} | ${show(lines[n - 1]!, cut)}`.trimEnd());
  }
  const lead = show(target, cut).slice(0, Math.max(0, column - 1 - cut));
  const room = Math.max(1, Math.min(target.length, cut + WIDEST_LINE) - (column - 1));
  // Tabs before the caret stay tabs, so that the caret stands under its character at any tab width.
  rows.push(
    `  ${' '.repeat(width)} | ${lead.replace(/[^\t]/g, ' ')}${'^'.repeat(Math.min(Math.max(1, length), room))}`,
  );
  return rows.join('\n');
}

function show(line: string, cut: number): string {
  return visible(line.slice(cut, cut + WIDEST_LINE));
}
