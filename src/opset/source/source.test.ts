import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskSource } from './disk.ts';
import { gitSource } from './git.ts';
import { LARGEST_FILE, memorySource, SourceError } from './source.ts';

const root = mkdtempSync(join(tmpdir(), 'opset-source-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'ignore' });
}

beforeAll(() => {
  write('spec/ops/a.yaml', 'one\n');
  write('spec/b.yaml', 'grüße');
  write('other/c.yaml', 'no spec');
  symlinkSync(root, join(root, 'spec/loop'));
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'first');
  git('tag', 'v1');
  write('spec/ops/a.yaml', 'two\n');
  git('commit', '-q', '-a', '-m', 'second');
  write('spec/ops/a.yaml', 'not committed\n');
});

describe('a folder on disk', () => {
  it('lists the files under spec, links left out, and reads them', () => {
    const source = diskSource(root);
    expect(source.list()).toEqual(['spec/b.yaml', 'spec/ops/a.yaml']);
    expect(source.read('spec/ops/a.yaml')).toBe('not committed\n');
    expect(source.display?.('spec/b.yaml')).toMatch(/spec\/b\.yaml$/);
  });

  it('is refused without a folder spec', () => {
    expect(() => diskSource(join(root, 'other')).list()).toThrow(`there is no folder 'spec' in ${join(root, 'other')}`);
  });

  it('refuses files that are no text or too large', () => {
    write('bad/spec/x.yaml', new Uint8Array([0xff, 0xfe, 0]));
    write('bad/spec/y.yaml', new Uint8Array(LARGEST_FILE + 1));
    const source = diskSource(join(root, 'bad'));
    expect(() => source.read('spec/x.yaml')).toThrow('spec/x.yaml is not UTF-8 text');
    expect(() => source.read('spec/y.yaml')).toThrow('spec/y.yaml has 2097153 bytes; a spec file may have 2097152');
  });
});

describe('a git revision', () => {
  it('reads the files as they were committed', () => {
    expect(gitSource(root, 'v1').list()).toEqual(['spec/b.yaml', 'spec/ops/a.yaml']);
    expect(gitSource(root, 'v1').read('spec/ops/a.yaml')).toBe('one\n');
    expect(gitSource(root, 'HEAD').read('spec/ops/a.yaml')).toBe('two\n');
    expect(gitSource(root, 'HEAD~1').read('spec/b.yaml')).toBe('grüße');
    expect(gitSource(root, 'v1').display?.('spec/b.yaml')).toBe('git:v1:spec/b.yaml');
  });

  it.each(['--upload-pack=touch x', '-h', '', 'a b', 'a\nb'])("refuses '%s' without running git", (revision) => {
    expect(() => gitSource(root, revision)).toThrow(`'${revision}' is not a git revision`);
  });

  it('says what is missing', () => {
    expect(() => gitSource(root, 'nowhere')).toThrow(`git knows no revision 'nowhere' in ${root}`);
    expect(() => gitSource(join(root, 'other'), 'v1')).toThrow(/^there is no folder 'spec' at [0-9a-f]{12} in /);
    expect(() => gitSource(root, 'v1').read('spec/none.yaml')).toThrow('spec/none.yaml is not in git:v1');
  });
});

it('a source in memory knows its files only', () => {
  const source = memorySource({ 'spec/b': 'B', 'spec/a': 'A' });
  expect(source.list()).toEqual(['spec/a', 'spec/b']);
  expect(source.read('spec/a')).toBe('A');
  expect(() => source.read('toString')).toThrow(SourceError);
});
