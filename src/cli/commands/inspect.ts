// `opset inspect`: what a program takes, gives, holds and calls, without running it.
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { GraphSummary } from '../../graph/inspect.ts';
import type { Command } from '../command.ts';
import { loadModel } from '../model.ts';
import { loadAddedOps } from '../specs.ts';

export const inspect: Command = {
  name: 'inspect',
  summary: 'shows what a program takes, gives, holds and calls',
  arguments: [{ name: '<MODEL>', help: 'a program or a folder that holds one' }],
  options: ['json', 'opsFrom'],
  examples: ['opset inspect model.pt2', 'opset inspect model.pt2 --json'],
  async run({ words, options, console }) {
    const graphs = await import('../../graph/inspect.ts');
    const { path, graph } = await loadModel(words[0]!, {
      weights: false,
      ...(options.opsFrom === undefined ? {} : { ops: await loadAddedOps(options.opsFrom) }),
    });
    const summary = graphs.inspect(graph);
    const bytes = statSync(path).size;
    if (options.json) console.out(`${JSON.stringify({ model: basename(path), bytes, ...summary })}\n`);
    else console.out(printSummary(basename(path), bytes, summary));
    return 0;
  },
};

function printSummary(name: string, bytes: number, summary: GraphSummary): string {
  const { inputs, outputs, symbols, guards, state, ops, nodes, subgraphs, producer } = summary;
  const given = outputs.map(({ role, target = '', type }) => [`${role.replaceAll('_', ' ')} ${target}`.trim(), type]);
  const width = Math.max(12, ...inputs.map((input) => input.name.length), ...given.map(([label]) => label!.length));
  const row = (label: string, text: string): string => `  ${label.padEnd(width)}  ${text}`;
  const section = (title: string, rows: string[]): string[] => (rows.length > 0 ? [title, ...rows] : []);
  return [
    `${name}, ${printBytes(bytes)}${producer === undefined ? '' : `, from ${producer}`}`,
    ...section(
      'inputs',
      inputs.map((input) => row(input.name, input.type)),
    ),
    ...section(
      'outputs',
      given.map(([label, type]) => row(label!, type!)),
    ),
    ...section(
      'dynamic sizes',
      Object.entries(symbols).map(([symbol, { min, max }]) => row(symbol, printRange(min, max))),
    ),
    ...section(
      'conditions',
      guards.map((guard) => `  ${guard}`),
    ),
    ...section(
      'state',
      Object.entries(state).map(([role, { tensors, elements, bytes: size }]) =>
        row(`${role}s`, `${tensors} tensors, ${elements.toLocaleString('en')} elements, ${printBytes(size)}`),
      ),
    ),
    `ops (${nodes} nodes${subgraphs > 0 ? `, ${subgraphs} subgraphs` : ''})`,
    ...Object.entries(ops).map(([op, count]) => `  ${String(count).padStart(6)}  ${op}`),
    '',
  ].join('\n');
}

function printRange(min: number | undefined, max: number | undefined): string {
  if (max === undefined) return min === undefined ? 'any' : `${min} or more`;
  return min === undefined ? `up to ${max}` : `${min} to ${max}`;
}

function printBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
