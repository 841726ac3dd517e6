import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUNDLED_MODEL } from './package.ts';
import { createTextStream, loadTokenizer } from './tokenizer.ts';

interface Recorded {
  prompt: string;
  promptTokens: number[];
  tokens: number[];
  text: string;
}
const { records } = JSON.parse(readFileSync(join(BUNDLED_MODEL, 'tokens.json'), 'utf8')) as { records: Recorded[] };

describe('the tokenizer of the bundled model', () => {
  const tokenizer = loadTokenizer(BUNDLED_MODEL)!;

  test.each(records)('"$prompt" has the tokens PyTorch was given, its continuation the recorded text', (record) => {
    expect(tokenizer.encode(record.prompt)).toEqual(record.promptTokens);
    expect(tokenizer.decode(record.tokens)).toBe(record.text);
  });

  test('stops at the end token of the generation configuration', () => {
    expect([...tokenizer.stop]).toEqual([1]);
  });

  test('streams the same text as it decodes at once, whole characters only', () => {
    const text = 'Mia: “héllo, wörld” 🦊🪁 日本';
    const stream = createTextStream(tokenizer.decode);
    const pieces = tokenizer.encode(text).map((token) => stream.push(token));
    expect(pieces.join('') + stream.end()).toBe(text);
    expect(pieces.filter((piece) => piece.includes('\ufffd'))).toEqual([]);
    expect(pieces.filter((piece) => piece === '').length).toBeGreaterThan(5);
  });

  test('a text that ends inside a character ends with a replacement character', () => {
    const stream = createTextStream(tokenizer.decode);
    const tokens = tokenizer.encode('a🦊').slice(0, -1);
    expect(tokens.map((token) => stream.push(token)).join('') + stream.end()).toMatch(/^a\ufffd+$/);
    expect(stream.end()).toBe('');
  });
});

describe('a folder', () => {
  const inFolder = (files: Record<string, string>, check: (folder: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'tokenizer-'));
    try {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      check(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const model = readFileSync(join(BUNDLED_MODEL, 'tokenizer.json'), 'utf8');

  test('without tokenizer.json has no tokenizer', () => {
    inFolder({}, (folder) => expect(loadTokenizer(folder)).toBeUndefined());
  });

  test('with a broken file is refused by name', () => {
    inFolder({ 'tokenizer.json': '{' }, (folder) =>
      expect(() => loadTokenizer(folder)).toThrow(/tokenizer\.json: not a JSON document/),
    );
    inFolder({ 'tokenizer.json': '[]' }, (folder) =>
      expect(() => loadTokenizer(folder)).toThrow(/tokenizer\.json: a JSON object is needed/),
    );
    inFolder({ 'tokenizer.json': '{"model": {"type": "None"}}' }, (folder) =>
      expect(() => loadTokenizer(folder)).toThrow(/tokenizer\.json: not a tokenizer this program knows/),
    );
  });

  test.each([
    ['{"bos_token": "<|begin|>", "tokenizer_class": "GPT2Tokenizer"}', false],
    ['{"bos_token": "<|begin|>", "tokenizer_class": "TokenizersBackend"}', true],
    ['{"bos_token": "<|begin|>", "tokenizer_class": "TokenizersBackend", "add_bos_token": false}', false],
    ['{"bos_token": {"content": "<|begin|>"}, "add_bos_token": true}', true],
    ['{"tokenizer_class": "TokenizersBackend"}', false],
  ])('configured %s starts a text with the first token: %s', (config, starts) => {
    inFolder({ 'tokenizer.json': model, 'tokenizer_config.json': config }, (folder) =>
      expect(loadTokenizer(folder)!.encode('a')[0] === 0).toBe(starts),
    );
  });
});
