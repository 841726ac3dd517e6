// Positions inside YAML scalars: a scalar's source text and an offset in its value come in, the offset in the source goes out, whatever the
// quoting, escaping, folding and indentation between the two.
import type { Scalar } from 'yaml';

/** A piece of the value that stands unchanged in the source, and where it starts there. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/**
 * The offset in `source` of the character at `offset` of the scalar's value. Behind the last character it is the place behind that
 * character's source. Characters that folding made (a space for a line end) are placed at the line end.
 */
export function sourceOffset(source: string, node: Scalar, offset: number): number {
  const value = String(node.value);
  const [start, end] = node.range!;
  if (typeof node.value !== 'string') return Math.min(start + offset, end);
  const map = mapValue(source, node, value);
  return map?.[Math.min(offset, value.length)] ?? start;
}

/** Source offset of every character of the value and, last, of its end; undefined where source and value do not match. */
function mapValue(source: string, node: Scalar, value: string): number[] | undefined {
  const [start, end] = node.range!;
  switch (node.type) {
    case 'BLOCK_LITERAL':
      return mapPieces(blockLines(source, start, end, value), value, '\n');
    case 'BLOCK_FOLDED':
      return mapPieces(blockLines(source, start, end, value), value, ' ');
    case 'QUOTE_DOUBLE':
      return mapDoubleQuoted(source, start + 1, end - 1);
    case 'QUOTE_SINGLE':
      return mapPieces(flowLines(source, start + 1, end - 1), value, ' ', "''");
    default:
      return mapPieces(flowLines(source, start, end), value, ' ');
  }
}

/** The lines of a block scalar without header and indentation. */
function blockLines(source: string, start: number, end: number, value: string): Piece[] {
  const header = source.indexOf('\n', start);
  if (header < 0 || header >= end) return [];
  const lines = source.slice(header + 1, end).split('\n');
  // With an explicit indicator (|2) some leading blanks belong to the value; what it starts with tells how many.
  const blanksOfValue = leadingBlanks(value.replace(/^(?: *\n)+/, ''));
  const indent = leadingBlanks(lines.find((line) => /[^ \r]/.test(line)) ?? '') - blanksOfValue;
  let at = header + 1;
  return lines.map((line) => {
    const cut = Math.min(indent, leadingBlanks(line));
    const piece = { text: line.slice(cut).replace(/\r$/, ''), start: at + cut };
    at += line.length + 1;
    return piece;
  });
}

function leadingBlanks(line: string): number {
  return /^ */.exec(line)![0].length;
}

/** The lines of a plain or single-quoted scalar, blanks around line ends left out. */
function flowLines(source: string, start: number, end: number): Piece[] {
  const lines = source.slice(start, end).split('\n');
  let at = start;
  return lines.map((line, i) => {
    const from = i === 0 ? 0 : /^[ \t]*/.exec(line)![0].length;
    const text = i === lines.length - 1 ? line.slice(from) : line.slice(from).replace(/[ \t\r]+$/, '');
    const piece = { text, start: at + from };
    at += line.length + 1;
    return piece;
  });
}

/** Finds each piece in the value, in order; what lies between two pieces is line ends or the one `joint` they were folded into. */
function mapPieces(pieces: readonly Piece[], value: string, joint: string, doubled?: string): number[] | undefined {
  const map: number[] = [];
  let lineEnd = pieces[0]?.start ?? 0;
  for (const [i, { text, start }] of pieces.entries()) {
    if (text === '' && i > 0) continue;
    if (i > 0 && value[map.length] === joint && joint === ' ') map.push(lineEnd);
    else if (i > 0) while (value[map.length] === '\n') map.push(lineEnd);
    for (let k = 0; k < text.length; k++) {
      if (value[map.length] !== text[k]) return restOf(map, value, lineEnd);
      map.push(start + k);
      if (doubled !== undefined && text.startsWith(doubled, k)) k++;
    }
    lineEnd = start + text.length;
  }
  return restOf(map, value, lineEnd);
}

// Trailing line ends, and the end itself, lie behind the last line with text.
function restOf(map: number[], value: string, end: number): number[] | undefined {
  if (value.slice(map.length).trim() !== '') return undefined;
  while (map.length <= value.length) map.push(end);
  return map;
}

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };
const FOLDED = /[ \t]*\r?\n\s*/y;
const CONTINUED = /\\\r?\n[ \t]*/y;

function mapDoubleQuoted(source: string, start: number, end: number): number[] {
  const map: number[] = [];
  for (let i = start; i < end; ) {
    const folded = matchAt(FOLDED, source, i);
    const continued = matchAt(CONTINUED, source, i);
    if (folded !== undefined) {
      // One line end is a space, n + 1 of them are n line ends.
      const characters = Math.max(1, folded.split('\n').length - 2);
      for (let k = 0; k < characters; k++) map.push(i);
      i += folded.length;
    } else if (continued !== undefined) i += continued.length;
    else if (source[i] !== '\\') map.push(i++);
    else {
      const digits = HEX_DIGITS[source[i + 1]!] ?? 0;
      map.push(i);
      if (digits === 8 && Number.parseInt(source.slice(i + 2, i + 10), 16) > 0xffff) map.push(i);
      i += 2 + digits;
    }
  }
  map.push(end);
  return map;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
