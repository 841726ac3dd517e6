// Specs → the pages of generated/docs: what the op-set covers of PyTorch, what it leaves out, and where it differs.
import { type OutsideOp, readOutsideOps, readPyTorchOverloads } from '../src/opset/imports.ts';
import type { Opset } from '../src/opset/model.ts';
import { type Closure, type ClosureStatus, closureOf } from '../src/semantics/closure.ts';
import { checkOpset } from '../src/semantics/library.ts';

const INTRODUCTION = '<!-- Generated from spec/: `npx opset generate`. -->';

export function generatePages(root: string, opset: Opset): ReadonlyMap<string, string> {
  const overloads = readPyTorchOverloads(root);
  const closures = closureOf(checkOpset(opset), overloads.functional, overloads.reasons);
  return new Map([
    ['docs/closure.md', closurePage(closures, overloads.torchScriptOnly.length, overloads.release)],
    ['docs/closure.json', `${JSON.stringify(closures, undefined, 1)}\n`],
    ['docs/deviations.md', deviationsPage(opset)],
    ['docs/outside.md', outsidePage(readOutsideOps(root), overloads.release)],
  ]);
}

const STATUSES: Readonly<Record<ClosureStatus, string>> = {
  core: 'core: canonical, with a meaning of its own',
  decomposes: 'decomposes: its meaning is written with ops that all end in core ones',
  extension: 'extension: its meaning is written by elements, or ends in one that is',
  open: 'open',
};

function closurePage(closures: readonly Closure[], torchScriptOnly: number, release: string): string {
  const of = (status: ClosureStatus): readonly Closure[] => closures.filter((one) => one.status === status);
  const reasons = new Map<string, string[]>();
  for (const { key, reason } of of('open')) reasons.set(reason ?? '', [...(reasons.get(reason ?? '') ?? []), key]);
  return [
    INTRODUCTION,
    '# Closure',
    '',
    `Every functional overload of PyTorch ${release}: what stands for it here. A test runs the decompositions and proves that only core ops execute.`,
    '',
    '| status | overloads |',
    '| --- | ---: |',
    ...(Object.keys(STATUSES) as ClosureStatus[]).map((status) => `| ${STATUSES[status]} | ${of(status).length} |`),
    `| only in TorchScript: the dispatcher does not know them | ${torchScriptOnly} |`,
    '',
    '## Open, by reason',
    '',
    ...[...reasons]
      .sort(([, a], [, b]) => b.length - a.length)
      .flatMap(([reason, keys]) => [`### ${reason} (${keys.length})`, '', keys.map(code).join(', '), '']),
    '## Decompositions',
    '',
    '| overload | ends in |',
    '| --- | --- |',
    ...[...of('decomposes'), ...of('extension')].map(
      ({ key, status, endsIn }) =>
        `| ${code(key)} | ${endsIn.length > 0 ? endsIn.map(code).join(', ') : status === 'extension' ? 'its own elements' : 'its input'} |`,
    ),
    '',
  ].join('\n');
}

function deviationsPage(opset: Opset): string {
  const ops = [...opset.ops.values()].filter(({ deviations }) => deviations.length > 0);
  const count = ops.reduce((sum, { deviations }) => sum + deviations.length, 0);
  return [
    INTRODUCTION,
    '# Where PyTorch surprises',
    '',
    `${count} entries of ${ops.length} ops: what PyTorch 2.15 does on the CPU, what the spec says, and why. Where the two differ, the label of the`,
    'check that pins the difference follows: `npx opset conform --ops KEY` runs it.',
    '',
    ...ops.flatMap(({ key, deviations }) => [
      `## ${code(key)}`,
      '',
      ...deviations.flatMap(({ what, pytorch, spec, why, test }) => [
        `* **${capital(what)}**. PyTorch ${pytorch}. The spec: ${spec}. Why: ${why}.${test === undefined ? '' : ` Pinned by ${code(test)}.`}`,
      ]),
      '',
    ]),
  ].join('\n');
}

function outsidePage(ops: readonly OutsideOp[], release: string): string {
  return [
    INTRODUCTION,
    '# Outside',
    '',
    `Members of the core set of PyTorch ${release} that this op-set leaves out, why, and what stands in for each.`,
    '',
    ...ops.flatMap(({ op, instead, why }) => [`## ${code(op)}`, '', `${code(instead)} stands in. ${why.trim()}`, '']),
  ].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
