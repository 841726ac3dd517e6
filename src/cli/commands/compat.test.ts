// lint, check, diff and release as a user types them, in a folder of their own.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageFolder } from '../../opset/index.ts';
import { runCommandLine } from '../program.ts';
import { commands } from './index.ts';

const FILE = 'spec/ops/test/pointwise/op.default.yaml';
const SPEC = `op: test.op.default
tier: core
summary: Twice the input.
see: https://example.org
tags: [pointwise]
versions:
  - since: "1.0"
    signature: (Tensor self) -> Tensor
    dtypes: [{self: float32, out: self}]
    semantics: "out[...i: shape(self)] = 2 * self[...i]"
    derivatives: {self: "tensor(...i: shape(self)) 2 * grad[...i]"}
    laws: {same_rank: {require: "rank(out) == rank(self)"}}
    examples: [{self: [1.0], out: [2.0]}]
`;

const before = process.cwd();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'opset-gate-'));
  for (const part of ['dtypes.yaml', 'functions'])
    cpSync(join(packageFolder(), 'spec', part), join(folder, 'spec', part), { recursive: true });
  write(SPEC);
  process.chdir(folder);
});
afterAll(() => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
});

function write(text: string): void {
  mkdirSync(dirname(join(folder, FILE)), { recursive: true });
  writeFileSync(join(folder, FILE), text);
}

async function opset(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, commands, {
    out: (text) => (out += text),
    note: (line) => (err += `${line}\n`),
  });
  return { code, out, err };
}

// One story, told in order: each command sees what those before it left.
describe('from the first release to a break', () => {
  it('lint finds nothing, or says what', async () => {
    expect(await opset('lint')).toEqual({ code: 0, out: 'no findings in 1 ops\n', err: '' });
    write(SPEC.replace('tags: [pointwise]\n', ''));
    const { code, out } = await opset('lint', '--reporter', 'json');
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { ops: 1, findings: [{ code: 'missing-tag', location: { file: FILE, line: 1 } }] },
    ]);
    write(SPEC);
  });

  it('there is nothing to check against before a release', async () => {
    expect(await opset('check', '--against', '1.0')).toEqual({
      code: 2,
      out: '',
      err: "error: there is no version 1.0 in .\nfix: no version is released yet; 'opset release VERSION' makes the first\n",
    });
  });

  it('release writes the snapshot once', async () => {
    expect(await opset('release', '1.0', '--date', '2026-05-01')).toEqual({
      code: 0,
      out: 'spec/versions/1.0.yaml: 1 ops\n',
      err: '',
    });
    expect(readFileSync('spec/versions/1.0.yaml', 'utf8')).toMatch(
      /^# The op-set 1\.0, frozen\..*\nversion: "1\.0"\ndate: 2026-05-01\n/,
    );
    expect((await opset('release', '1.0')).code).toBe(2);
    expect((await opset('release', '1.1', '--date', 'soon')).code).toBe(2);
    expect(existsSync('spec/versions/1.1.yaml')).toBe(false);
  });

  it('check says 0, 1 or 3, and prints what breaks', async () => {
    expect((await opset('check', '--against', '1.0')).code).toBe(0);
    write(`${SPEC}${SPEC.slice(SPEC.indexOf('  - since')).replace('"1.0"', '"1.1"').replace('2 * self', '3 * self')}`);
    const broken = await opset('check', '--against', '1.0', '--reporter', 'human', '--reporter', 'json=gate.json');
    expect([broken.code, broken.err]).toEqual([1, 'comparing test.op.default\n']);
    expect(broken.out).toContain(`major[meaning-changed] test.op.default  ${FILE}:17:16\n`);
    expect(broken.out).toContain(
      '    test.op.default(self: float32[] {1.0})\n    1.0    float32[] = 2\n    draft  float32[] = 3\n',
    );
    expect(broken.out).toMatch(/needs a major bump, a minor one is declared\n$/);
    expect(JSON.parse(readFileSync('gate.json', 'utf8'))).toMatchObject({
      from: '1.0',
      to: 'draft',
      declared: 'minor',
      required: 'major',
      findings: [{ rule: 'meaning-changed' }],
    });
    expect((await opset('check', '--against', '1.0', '--bump', 'major')).code).toBe(0);
    write(SPEC.replace('2 * self', '3 * self'));
    expect((await opset('check', '--against', '1.0')).code).toBe(3);
    write(SPEC);
  });

  it('diff compares any two', async () => {
    expect((await opset('diff', '1.0', 'draft')).out).toBe(
      '1.0 → draft: 1 ops, 0 reworded, 0 run on 0 calls; 0 findings\nneeds no bump\n',
    );
    expect((await opset('diff', '1.0', 'nowhere')).err).toMatch(/^error: 'nowhere' is no op-set/);
    expect((await opset('diff', '1.0')).code).toBe(2);
  });
});
