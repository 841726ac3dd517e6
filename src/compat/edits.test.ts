// Edits of the shipped formulas: those that change a meaning are found, with a witness that replays; those that do not are no finding.
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadOpset, packageFolder } from '../opset/index.ts';
import type { Opset } from '../opset/model.ts';
import { diskSource } from '../opset/source/disk.ts';
import { type FileSource, memorySource } from '../opset/source/source.ts';
import { printFindings } from '../report/human.ts';
import { type Comparison, compareOpsets } from './gate.ts';
import { compareCall } from './meaning/explore.ts';
import { decodeArgs, encodeArgs } from './report/wire.ts';
import { RULES } from './rules/index.ts';
import { draftSide, type Side } from './side.ts';

interface Edit {
  readonly op: string;
  readonly from?: string;
  readonly to?: string;
  readonly rename?: readonly [string, string];
}

const { changes, rewrites } = parse(readFileSync(new URL('testdata/edits.yaml', import.meta.url), 'utf8')) as {
  readonly changes: readonly Edit[];
  readonly rewrites: readonly Edit[];
};
const SHIPPED = diskSource(packageFolder());
const FILES = SHIPPED.list();
/** Enough to find every edit; a release looks longer. */
const EFFORT = { runs: 40, refusals: 4, shrinking: 300 };

describe('edits that change a meaning', () => {
  const missed: string[] = [];
  it.each(changes)('$op: $from becomes $to', (edit) => {
    const [old, next] = sidesOf(edit);
    const comparison = compareOpsets(old, next, { effort: EFFORT, ops: (key) => key === edit.op });
    const finding = comparison.findings.find(({ op, witness }) => op === edit.op && witness);
    if (!finding?.witness) missed.push(describeEdit(edit));
    expect(comparison.unknown).toEqual([]);
    expect(finding).toMatchObject({ level: 'breaking', required: 'major' });
    // Written down and read again, the call shows the same difference.
    const args = decodeArgs(JSON.parse(JSON.stringify(encodeArgs(finding!.witness!.args))));
    const versions = [old, next].map((side) => ({ side, meaning: side.meaning(edit.op) }));
    expect(['values', 'form', 'tightened']).toContain(compareCall(versions[0]!, versions[1]!, args));
  });
  afterAll(() => console.log(`${changes.length - missed.length} of ${changes.length} changes found with a witness`));
});

describe('edits that keep a meaning', () => {
  const alarms: string[] = [];
  it.each(rewrites)('$op: $from $rename', (edit) => {
    const [old, next] = sidesOf(edit);
    const comparison: Comparison = compareOpsets(old, next, {
      effort: EFFORT,
      ops: (key) => key === edit.op,
      rules: RULES.filter(({ id }) => id !== 'words-changed'),
    });
    if (comparison.findings.length + comparison.unknown.length > 0) alarms.push(describeEdit(edit));
    expect(comparison).toMatchObject({ findings: [], unknown: [], required: 'none' });
    expect(comparison.counts.sameTree + comparison.counts.run).toBe(1);
  });
  afterAll(() => console.log(`${alarms.length} of ${rewrites.length} rewrites were findings`));
});

it('there are forty of each and more', () => {
  expect(changes.length).toBeGreaterThanOrEqual(40);
  expect(rewrites.length).toBeGreaterThanOrEqual(40);
});

const SPECS = readAll(SHIPPED);

/** The op-set before and after. */
function sidesOf(edit: Edit): [Side, Side] {
  const path = FILES.find((file) => file.endsWith(`/${edit.op.replace(/^aten\./, '')}.yaml`));
  if (!path) throw new Error(`${edit.op} has no file any more; take its edits out of testdata/edits.yaml`);
  const text = SHIPPED.read(path);
  const edited = applied(edit, text);
  if (edited === text)
    throw new Error(`the file of ${edit.op} does not say '${edit.from}'; bring testdata/edits.yaml up to date`);
  const ops = new Map(SPECS.ops).set(edit.op, readAll(only(path, edited)).ops.get(edit.op)!);
  return [draftSide('old', SPECS), draftSide('new', { ...SPECS, ops })];
}

function applied({ from, to, rename }: Edit, text: string): string {
  if (rename) return text.replace(new RegExp(`(?<![\\w.])${rename[0]}(?!\\w)`, 'g'), rename[1]);
  return text.replace(from!, () => to!);
}

function readAll(source: FileSource): Opset {
  const { opset, findings } = loadOpset(source);
  if (findings.length > 0) throw new Error(printFindings(findings));
  return opset;
}

function only(path: string, text: string): FileSource {
  const files = FILES.filter((file) => !file.startsWith('spec/ops/') || file === path);
  return memorySource(Object.fromEntries(files.map((file) => [file, file === path ? text : SHIPPED.read(file)])));
}

function describeEdit({ op, from, to, rename }: Edit): string {
  return `${op}: ${rename ? rename.join(' → ') : `${from} → ${to}`}`;
}
