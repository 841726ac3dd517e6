// Blocks → text for a terminal, without colour; nothing in a stranger's file can command the terminal.
import { visible } from '../../report/visible.ts';
import type { Block, Item } from './block.ts';

const WIDTH = 100;

export function printText(blocks: readonly Block[]): string {
  return visible(`${blocks.map((block, n) => gapBefore(block, blocks[n - 1]) + blockText(block)).join('\n')}\n`);
}

/** What belongs to a heading follows it at once. */
function gapBefore(block: Block, before: Block | undefined): string {
  if (before === undefined || before.kind === 'heading' || before.kind === 'title') return '';
  return block.kind === 'paragraph' && (before.kind === 'table' || before.kind === 'paragraph') ? '' : '\n';
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${block.text}\n${'='.repeat(block.text.length)}`;
    case 'heading':
      return block.text;
    case 'paragraph':
      return wrap(block.text, '  ', '  ');
    case 'code':
      return block.lines.map((line) => `    ${line}`.trimEnd()).join('\n');
    case 'list':
      return block.items.map(itemText).join('\n');
    case 'table':
      return tableText([block.head, ...block.rows.map((row) => row.map(({ text }) => text))]);
  }
}

function itemText({ label, text, code, when }: Item): string {
  const name = label === undefined ? '' : `${label.split('/').at(-1)}  `;
  const condition = when === undefined ? '' : `  (when ${when})`;
  if (code === undefined) return wrap(`${name}${text ?? ''}${condition}`, '  - ', '    ');
  if (text === undefined) return wrap(`${name}${code}${condition}`, '  - ', '      ');
  // A sentence about code that ends in a verb or a colon goes before it.
  const isLead = !/[.!?…]$/.test(text);
  if (isLead) return wrap(`${name}${text} ${code}${condition}`, '  - ', '      ');
  return `${wrap(`${name}${code}${condition}`, '  - ', '      ')}\n${wrap(text, '      ', '      ')}`;
}

function tableText(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  return [lines[0], `  ${widths.map((width) => '-'.repeat(width)).join('  ')}`, ...lines.slice(1)].join('\n');
}

/** Words filled into lines; a word longer than a line stands alone. */
function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(/ (?! )/)) {
    if (!isEmpty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}
