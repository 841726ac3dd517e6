import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from './console.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'console-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a file is written from its chunks and replaces the old one', () => {
  writeFileSync(join(folder, 'a'), 'old and longer');
  writeWhole(join(folder, 'a'), ['n', new TextEncoder().encode('ew')]);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['a']);
});

test('an error half way leaves the old file and nothing else', () => {
  writeFileSync(join(folder, 'a'), 'old');
  function* chunks(): Generator<string> {
    yield 'half';
    throw new Error('stop');
  }
  expect(() => writeWhole(join(folder, 'a'), chunks())).toThrow('stop');
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['a']);
});

test('the error of a missing folder names the file that was asked for', () => {
  expect(() => writeWhole(join(folder, 'none', 'a'), ['x'])).toThrow(
    expect.objectContaining({ code: 'ENOENT', path: join(folder, 'none', 'a') }),
  );
});
