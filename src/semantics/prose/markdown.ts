// Blocks → Markdown (CommonMark with tables). Text of a spec is escaped: it cannot add markup of its own.
import { visible } from '../../report/visible.ts';
import type { Block, Item } from './block.ts';

export function printMarkdown(blocks: readonly Block[]): string {
  return visible(`${blocks.map(blockMarkdown).join('\n\n')}\n`);
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `# ${escaped(block.text)}`;
    case 'heading':
      return `## ${escaped(block.text)}`;
    case 'paragraph':
      return escaped(block.text);
    case 'code': {
      const longest = Math.max(
        2,
        ...block.lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)),
      );
      const fence = '`'.repeat(longest + 1);
      return [`${fence}${block.isFormula ? 'opset' : 'text'}`, ...block.lines, fence].join('\n');
    }
    case 'list':
      return block.items.map(itemMarkdown).join('\n');
    case 'table': {
      const rows = block.rows.map((row) => row.map(({ text, isCode }) => inCell(isCode ? code(text) : escaped(text))));
      const head = block.head.map((text) => inCell(escaped(text)));
      return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
    }
  }
}

function itemMarkdown(item: Item): string {
  const label = item.label === undefined ? '' : `**${escaped(item.label)}** `;
  const when = item.when === undefined ? '' : ` when ${code(item.when)}`;
  if (item.code === undefined) return `- ${label}${escaped(item.text ?? '')}${when}`;
  if (item.text === undefined) return `- ${label}${code(item.code)}${when}`;
  const isLead = !/[.!?…]$/.test(item.text);
  return `- ${label}${isLead ? `${escaped(item.text)} ${code(item.code)}${when}` : `${code(item.code)}${when}. ${escaped(item.text)}`}`;
}

function code(text: string): string {
  if (text === '') return '';
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return longest === 0 ? ticks + text + ticks : `${ticks} ${text} ${ticks}`;
}

/** An address stays one; everything that could be markup is escaped. */
function escaped(text: string): string {
  if (/^https?:\/\/[^\s<>]+$/.test(text)) return `<${text}>`;
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
}

function inCell(text: string): string {
  return text.replace(/(?<!\\)\|/g, '\\|');
}
