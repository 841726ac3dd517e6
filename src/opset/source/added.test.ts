// A folder of a user's specs beside those of the op-set.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addedKeys, addSpecs } from './added.ts';
import { memorySource } from './source.ts';

const base = memorySource({ 'spec/functions/math.yaml': 'functions: {}\n' });
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'specs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('a file is placed by what it defines, wherever it lies', () => {
  write('turn.default.yaml', 'op: my.turn.default\n');
  write('deep/er/flip.default.yaml', '# a flip\nop: "my.flip.default"\n');
  write('math.yaml', 'functions: {twice: {}}\n');
  write('notes.txt', 'op: my.notes.default\n');
  const both = addSpecs(base, folder);
  expect(both.list()).toEqual([
    'spec/functions/math-2.yaml',
    'spec/functions/math.yaml',
    'spec/ops/my/custom/flip.default.yaml',
    'spec/ops/my/custom/turn.default.yaml',
  ]);
  expect(both.read('spec/functions/math.yaml')).toBe('functions: {}\n');
  expect(both.read('spec/functions/math-2.yaml')).toContain('twice');
  expect(both.display?.('spec/ops/my/custom/flip.default.yaml')).toMatch(/deep\/er\/flip\.default\.yaml$/);
  expect([...addedKeys(base, both)].sort()).toEqual(['my.flip.default', 'my.turn.default']);
});

test.each([
  ['other.yaml', 'version: "1.0"\n', /neither an op nor functions/],
  ['copy.yaml', 'op: my.turn.default\n', undefined],
])('%s', (name, text, message) => {
  write('turn.default.yaml', 'op: my.turn.default\n');
  write(name, text);
  if (message) expect(() => addSpecs(base, folder)).toThrow(message);
  // Its name is the reader's to judge.
  else expect(addSpecs(base, folder).list()).toContain('spec/ops/my/custom/copy.yaml');
});

test('an empty folder, a file too large', () => {
  expect(() => addSpecs(base, folder)).toThrow(/there is no spec/);
  write('large.yaml', 'x'.repeat(3 * 1024 * 1024));
  expect(() => addSpecs(base, folder)).toThrow(/a spec file may have/);
});
