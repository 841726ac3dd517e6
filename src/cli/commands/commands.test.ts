// Commands as a user types them, as far as no back end is needed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUNDLED_MODEL } from '../package.ts';
import { runCommandLine } from '../program.ts';
import { commands } from './index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function opset(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, commands, {
    out: (text) => (out += text),
    note: (line) => (err += `${line}\n`),
  });
  return { code, out, err };
}

describe('inspect', () => {
  test('says what the bundled model takes, gives, holds and calls', async () => {
    const { code, out, err } = await opset('inspect', BUNDLED_MODEL);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^stories\.pt2, 3\.2 MB, from PyTorch 2\.15\.0/);
    expect(out).toMatch(/\n {2}input_ids +int64\[1, s11\]\n {2}cache_position +int64\[s11\]\n/);
    expect(out).toMatch(/\n {2}user output +float32\[1, s11, 512\]\n/);
    expect(out).toMatch(/\n {2}s11 +up to 511\n/);
    expect(out).toMatch(/\n {2}parameters +38 tensors, 853,120 elements, 3\.4 MB\n/);
    expect(out).toMatch(/\nops \(515 nodes\)\n {5}110 {2}aten\.view\.default\n/);
  });

  test('--json says the same to programs', async () => {
    const { out } = await opset('inspect', join(BUNDLED_MODEL, 'stories.pt2'), '--json');
    expect(JSON.parse(out)).toMatchObject({
      model: 'stories.pt2',
      nodes: 515,
      state: { parameter: { elements: 853120 } },
    });
  });
});

describe('import', () => {
  test('writes a canonical graph that is read like the archive', async () => {
    const target = join(folder, 'canonical');
    const imported = await opset('import', BUNDLED_MODEL, '-o', target);
    expect(imported).toMatchObject({ code: 0, out: '', err: `515 nodes, 51 weights → ${target}\n` });
    const [fromArchive, fromGraph] = [
      await opset('inspect', BUNDLED_MODEL, '--json'),
      await opset('inspect', target, '--json'),
    ];
    const { model: _m, bytes: _b, ...facts } = JSON.parse(fromArchive.out);
    expect(JSON.parse(fromGraph.out)).toMatchObject(facts);
  });
});

describe('a MODEL that cannot be read is told with its reason, exit 2', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['nothing', {}, /nothing: there is no such file or folder/],
    [
      'text.txt',
      { 'text.txt': 'x' },
      /text\.txt: not a kind of program that can be read\nfix: give a program of kind \.pt2 or \.json/,
    ],
    ['empty', { 'empty/config.json': '{}' }, /empty: the folder holds no program/],
    ['two', { 'two/a.pt2': '', 'two/b.pt2': '' }, /two: the folder holds 2 programs\nfix: name one of a\.pt2, b\.pt2/],
    ['bad.pt2', { 'bad.pt2': 'PK' }, /bad\.pt2: not a sound zip archive/],
    ['bad.json', { 'bad.json': '{"format": 1}' }, /bad\.json: not a canonical graph/],
  ])('%s', async (name, files, message) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(folder, path, '..'), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const { code, out, err } = await opset('inspect', join(folder, name));
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('run', () => {
  test.each<[string[], RegExp]>([
    [['--io', 'x'], /--io needs a MODEL/],
    [[BUNDLED_MODEL, '--io', 'x'], /--io needs a place for the results/],
    [[BUNDLED_MODEL, '--io', 'x', '-o', 'y', '--top-k', '3'], /--io executes recorded calls; 'topK' is for text/],
    [['-o', 'y'], /--output goes with --io/],
    [['--backend', 'referense'], /there is no back end 'referense'\nfix: did you mean 'reference'\?/],
    [['--backend', 'cmd:/nowhere/backend'], /\/nowhere\/backend/],
  ])('%j is refused', async (words, message) => {
    const { code, out, err } = await opset('run', ...words);
    expect(err).toMatch(message);
    expect([code, out]).toEqual([2, '']);
  });

  test('calls that cannot be read leave no result', async () => {
    const target = join(folder, 'out.safetensors');
    writeFileSync(join(folder, 'calls.safetensors'), 'no');
    const { code, err } = await opset('run', BUNDLED_MODEL, '--io', join(folder, 'calls.safetensors'), '-o', target);
    expect([code, existsSync(target)]).toEqual([2, false]);
    expect(err).toMatch(/^error: .*calls\.safetensors/);
  });

  test('a model without a tokenizer cannot tell a text', async () => {
    mkdirSync(join(folder, 'mute'));
    writeFileSync(join(folder, 'mute', 'stories.pt2'), readFileSync(join(BUNDLED_MODEL, 'stories.pt2')));
    expect(await opset('run', join(folder, 'mute'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('there is no tokenizer.json beside the program'),
    });
  });
});
