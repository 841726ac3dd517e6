// A comparison for people: what breaks, for whom, the call that shows it, and what to do.
import type { Location } from '../../report/finding.ts';
import { visible } from '../../report/visible.ts';
import { describeCall } from '../../semantics/domain/index.ts';
import { type Change, isAbove } from '../change.ts';
import type { Comparison } from '../gate.ts';
import type { Rule } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import { printResult } from './print-result.ts';

export interface HumanOptions {
  readonly colour?: boolean;
  /** Where the op's present meaning stands. */
  readonly locate?: (op: string) => Location | undefined;
}

/**
 *     major[meaning-changed] aten.add.Tensor  spec/ops/…/add.Tensor.yaml:18:7
 *       The same call gives other values: semantics
 *       hurt: reader of results (breaking)
 *         aten.add.Tensor(self: float32[1] {1.0}, other: 1, alpha: 1)
 *         1.0    float32[1] {2.0}
 *         draft  float32[1] {0.0}
 *       why: …
 *       fix: …
 */
export function printHuman(comparison: Comparison, options: HumanOptions = {}): string {
  const { findings, unknown } = comparison;
  const blocks = [
    ...findings.map((finding) => printChange(finding, comparison, options)),
    ...unknown.map(({ op, reason }) =>
      [paint('unknown', `could not tell`, options), ` ${op}\n  ${visible(reason)}`].join(''),
    ),
    printVerdict(comparison),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function printChange(change: Change, { from, to, declared }: Comparison, options: HumanOptions): string {
  const { rule: id, op, where, audience, level, required, witness } = change;
  const rule = RULES.find((one) => one.id === id) as Rule;
  const style = isAbove(required, declared) ? 'above' : 'within';
  const location = options.locate?.(op);
  const place = location ? `  ${visible(location.file)}:${location.line}:${location.column}` : '';
  const width = Math.max(from.length, to.length);
  const shown = witness
    ? [
        `  ${describeCall({ op, args: witness.args })}`,
        `  ${from.padEnd(width)}  ${printResult(witness.old)}`,
        `  ${to.padEnd(width)}  ${printResult(witness.new)}`,
      ]
    : [`  ${from.padEnd(width)}  ${change.from}`, `  ${to.padEnd(width)}  ${change.to}`];
  const rows = [
    `${rule.title.replace(/\.$/, '')}: ${where}`,
    `hurt: ${audience} (${level})`,
    ...shown,
    `why: ${rule.why}`,
    `fix: ${rule.fix}`,
  ];
  return [
    `${paint(style, `${required}[${id}]`, options)} ${op}${place}`,
    ...rows.map((row) => `  ${visible(row)}`),
  ].join('\n');
}

function printVerdict({ from, to, declared, required, findings, unknown, counts }: Comparison): string {
  const { ops, sameTree, run, calls } = counts;
  const compared = `${from} → ${to}: ${ops} ops, ${sameTree} reworded, ${run} run on ${calls} calls; ${findings.length} findings`;
  const open = unknown.length > 0 ? `, ${unknown.length} could not be told` : '';
  if (isAbove(required, declared))
    return `${compared}${open}\nneeds a ${required} bump, ${declared === 'none' ? 'none is' : `a ${declared} one is`} declared`;
  return `${compared}${open}\n${required === 'none' ? 'needs no bump' : `needs a ${required} bump, a ${declared} one is declared`}`;
}

type Style = 'above' | 'within' | 'unknown';
const STYLES: Readonly<Record<Style, string>> = { above: '1;31', within: '1;36', unknown: '1;33' };

function paint(style: Style, text: string, { colour = false }: HumanOptions): string {
  return colour ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text;
}
