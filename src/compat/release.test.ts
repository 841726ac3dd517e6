// Releases from a folder on disk: what is frozen, what references name, and that lint proves released definitions are still there.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageFolder } from '../opset/index.ts';
import { opFile } from './fixture.ts';
import { compareOpsets } from './gate.ts';
import { lint } from './lint/index.ts';
import { resolveReference } from './reference.ts';
import { prepareRelease } from './release.ts';

const root = mkdtempSync(join(tmpdir(), 'opset-release-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let made = 0;
beforeEach(() => {
  folder = join(root, String(made++));
  for (const part of ['dtypes.yaml', 'functions', 'profiles'])
    cpSync(join(packageFolder(), 'spec', part), join(folder, 'spec', part), { recursive: true });
  write(DOUBLE);
});

const FILE = 'spec/ops/test/pointwise/op.default.yaml';
const KEY = 'test.op.default';
const HEAD = 'tier: core\nsee: https://example.org\ntags: [pointwise]';
const PARTS = {
  signature: '(Tensor self) -> Tensor',
  dtypes: '[{self: float32, out: self}]',
  constraints: '{}',
  semantics: '"out[...i: shape(self)] = twice(self[...i])"',
  derivatives: '{self: "tensor(...i: shape(self)) 2 * grad[...i]"}',
  laws: '{even: {require: "rank(out) == rank(self)"}}',
  examples: '[{self: [1.0], out: [2.0]}]',
};
const DOUBLE = opFile(KEY, { ...PARTS, semantics: '"out[...i: shape(self)] = 2 * self[...i]"' }, HEAD);
const TRIPLED = fields({ ...PARTS, semantics: '"out[...i: shape(self)] = 3 * self[...i]"' });

function fields(parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts)
    .map(([field, text]) => `    ${field}: ${text}\n`)
    .join('');
}

function write(text: string, path = FILE): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function release(version: string): void {
  const { path, text } = prepareRelease(folder, { version, date: '2026-05-01' });
  write(text, path);
}

const codes = (): string[] => lint(folder).findings.map(({ code }) => code);

describe('a release', () => {
  it('freezes every op with its digest, the same each time', () => {
    const [a, b] = [1, 2].map(() => prepareRelease(folder, { version: '1.0', date: '2026-05-01' }));
    expect(a!.text).toBe(b!.text);
    expect([a!.path, a!.ops]).toEqual(['spec/versions/1.0.yaml', 1]);
    expect(parse(a!.text)).toMatchObject({
      version: '1.0',
      date: '2026-05-01',
      ops: { [KEY]: { tier: 'core', since: '1.0', digest: expect.stringMatching(/^sha256:/) } },
    });
    write(a!.text, a!.path);
    expect(codes()).toEqual([]);
  });

  it('keeps its meaning when the draft goes on', () => {
    release('1.0');
    write(`${DOUBLE}  - since: "2.0"\n${TRIPLED}`);
    expect(codes()).toEqual([]);
    const found = compareOpsets(resolveReference('1.0', folder), resolveReference('draft', folder));
    expect(found).toMatchObject({ from: '1.0', to: 'draft', declared: 'major', required: 'major', unknown: [] });
    expect(found.findings.map(({ rule }) => rule)).toEqual(['meaning-changed']);
    expect(
      compareOpsets(resolveReference('1.0', folder), resolveReference(join(folder, 'spec/versions/1.0.yaml'), folder))
        .findings,
    ).toEqual([]);
    release('2.0');
    expect(compareOpsets(resolveReference('2.0', folder), resolveReference('draft', folder)).findings).toEqual([]);
  });

  it('is refused where the number is wrong or says too little', () => {
    expect(() => release('one')).toThrow("'one' is no version");
    release('1.0');
    expect(() => release('1.0')).toThrow('1.0 does not come after 1.0');
    write(`${DOUBLE}  - since: "1.1"\n${TRIPLED}`);
    expect(() => release('1.1')).toThrow(`1.1 is a minor release, but ${KEY} (meaning-changed) needs a major one`);
    write(`${DOUBLE}  - since: "1.3"\n${TRIPLED}`);
    expect(() => release('1.2')).toThrow('some definition begins or ends with 1.3, after 1.2');
  });

  it('is refused where the specs have findings', () => {
    write(DOUBLE.replace('tags: [pointwise]\n', ''));
    expect(() => release('1.0')).toThrow(/^the specs have 1 findings, among them:\n\nerror\[missing-tag\]/);
  });
});

describe('released definitions', () => {
  it('must stay in the file', () => {
    release('1.0');
    write(DOUBLE.replace('2 * self', '3 * self'));
    expect(codes()).toEqual(['released-definition-gone']);
    const found = compareOpsets(resolveReference('1.0', folder), resolveReference('draft', folder));
    expect(found).toMatchObject({
      findings: [],
      unknown: [{ op: KEY, reason: "the definition that 1.0 names is no longer in the op's file" }],
    });
    rmSync(join(folder, FILE));
    expect(codes()).toEqual(['released-definition-gone']);
  });

  it('must not hide behind another', () => {
    release('1.0');
    write(`${DOUBLE}  - since: "1.0"\n${TRIPLED}`.replace('since: "1.0"', 'since: "0.9"'));
    expect(codes()).toEqual(['released-definition-moved']);
  });

  it('depend on functions, which must keep their meaning too', () => {
    const functions = (body: string): string =>
      `functions:\n  twice:\n    parameters: (num x)\n    returns: num\n    summary: Two of them.\n    body: ${body}\n`;
    write(functions('2 * x'), 'spec/functions/own.yaml');
    write(opFile(KEY, PARTS, HEAD));
    release('1.0');
    write(functions('x + x'), 'spec/functions/own.yaml');
    expect(lint(folder).findings[0]!.message).toBe(
      `the definition of ${KEY} that 1.0 was released with is gone; it calls twice, which changed since: a changed function needs a new name`,
    );
  });

  it('are all there are: nothing joins a version later', () => {
    release('1.0');
    write(DOUBLE.replace(KEY, 'test.late.default'), 'spec/ops/test/pointwise/late.default.yaml');
    expect(codes()).toEqual(['backdated-definition']);
  });

  it('are recorded in a file that nobody edits', () => {
    release('1.0');
    const path = 'spec/versions/1.0.yaml';
    write(readFileSync(join(folder, path), 'utf8').replace('tier: core', 'tier: composite'), path);
    expect(codes()).toEqual(['edited-snapshot']);
  });
});

describe('references', () => {
  const commitAll = (): void => {
    const names = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
    for (const words of ['init -q', 'add .', 'commit -q -m first'])
      execFileSync('git', ['-C', folder, ...names, ...words.split(' ')], { stdio: 'ignore' });
  };

  it('to a release whose definitions were edited since read them from its commit', () => {
    release('1.0');
    commitAll();
    write(DOUBLE.replace('2 * self', '3 * self'));
    const { findings, unknown } = compareOpsets(resolveReference('1.0', folder), resolveReference('draft', folder));
    expect(unknown).toEqual([]);
    expect(findings).toMatchObject([{ rule: 'meaning-changed', op: KEY, required: 'major', witness: {} }]);
  });

  it('to git revisions', () => {
    commitAll();
    write(DOUBLE.replace('2 * self', '3 * self'));
    const { findings, from } = compareOpsets(resolveReference('git:HEAD', folder), resolveReference(folder, folder));
    expect([from, findings.map(({ rule }) => rule)]).toEqual(['git:HEAD', ['meaning-changed']]);
  });

  it('that name nothing say what there is', () => {
    expect(() => resolveReference('1.0', folder)).toThrow(`there is no version 1.0 in ${folder}`);
    expect(() => resolveReference('nowhere', folder)).toThrow(
      "'nowhere' is no op-set: there is no such version, folder or file",
    );
    expect(() => resolveReference(join(folder, FILE), folder)).toThrow(/cannot be read/);
    write('op: 3');
    expect(() => resolveReference('draft', folder)).toThrow(/cannot be read:\n\nerror\[/);
  });
});
