// Telling a text: first with a model made up of a list of tokens, then with the bundled model against what PyTorch recorded.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Decoder } from '../interpreter/decoder.ts';
import type { TextModel } from '../interpreter/generate.ts';
import { Interpreter } from '../interpreter/interpreter.ts';
import { pickLargest } from '../interpreter/sampler.ts';
import { openSafetensors } from '../tensor/safetensors-file.ts';
import { loadBackend } from './backends.ts';
import { loadModel } from './model.ts';
import { BUNDLED_MODEL } from './package.ts';
import { tell } from './story.ts';
import { loadTokenizer, type Tokenizer } from './tokenizer.ts';

describe('a text', () => {
  const tokenizer = loadTokenizer(BUNDLED_MODEL)!;

  /** Says these tokens whatever it is given. */
  function parrot(tokens: readonly number[], capacity = 100): TextModel {
    let length = 0;
    let next = 0;
    return {
      capacity,
      get length() {
        return length;
      },
      async feed(fed) {
        length += fed.length;
        const logits = new Array(512).fill(0);
        logits[tokens[next++]!] = 1;
        return logits;
      },
    };
  }

  test('streams the prompt and whole characters, and sums up', async () => {
    const said = [...tokenizer.encode(' fox 🦊!').slice(1), 1];
    const pieces: string[] = [];
    const story = await tell({
      decoder: parrot(said),
      tokenizer,
      sampler: pickLargest,
      prompt: 'A',
      maxTokens: 50,
      write: (piece) => pieces.push(piece),
    });
    expect(story).toMatchObject({ prompt: 'A', promptTokens: [0, 34], tokens: said, text: ' fox 🦊!', ending: 'stop' });
    expect(story.tokensPerSecond).toBeGreaterThan(0);
    expect(pieces[0]).toBe('A');
    expect(pieces).toContain('🦊');
  });

  test('that is cut inside a character shows that there was one', async () => {
    const said = tokenizer.encode('🦊').slice(1);
    const request = { decoder: parrot(said), tokenizer, sampler: pickLargest, prompt: '', write: () => {} };
    expect(await tell({ ...request, maxTokens: said.length - 1 })).toMatchObject({ text: '\ufffd', ending: 'length' });
  });

  test('needs a prompt of at least one token that fits', async () => {
    const silent: Tokenizer = { ...tokenizer, encode: () => [] };
    const request = {
      decoder: parrot([], 3),
      tokenizer,
      sampler: pickLargest,
      prompt: 'abcdef',
      maxTokens: 5,
      write: () => {},
    };
    await expect(tell({ ...request, tokenizer: silent })).rejects.toThrow('the prompt has no tokens');
    await expect(tell(request)).rejects.toThrow(/the prompt has \d tokens; the program has room for 3/);
  });
});

describe('the bundled model on the reference back end', async () => {
  interface Recorded {
    prompt: string;
    promptTokens: number[];
    tokens: number[];
    text: string;
  }
  const { records } = JSON.parse(readFileSync(join(BUNDLED_MODEL, 'tokens.json'), 'utf8')) as { records: Recorded[] };
  const { graph, weights, folder } = await loadModel(BUNDLED_MODEL);
  const tokenizer = loadTokenizer(folder)!;
  const start = async (): Promise<Decoder> =>
    new Decoder(new Interpreter(graph, weights, await loadBackend('reference')));

  test.each(records)('tells what PyTorch told after "$prompt"', async ({ prompt, promptTokens, tokens, text }) => {
    const story = await tell({
      decoder: await start(),
      tokenizer,
      sampler: pickLargest,
      prompt,
      maxTokens: 200,
      write: () => {},
    });
    expect(story).toMatchObject({ promptTokens, tokens, text, ending: 'stop' });
  });

  test.each(records.map((record, index) => ({ ...record, index })))(
    'has PyTorch\'s logits after "$prompt"',
    async ({ promptTokens, index }) => {
      const file = openSafetensors(join(BUNDLED_MODEL, 'logits.safetensors'));
      const recorded = file.tensor(`prompt${index}`).data as Float32Array;
      file.close();
      const logits = await (await start()).feed(promptTokens);
      const last = recorded.subarray(recorded.length - logits.length);
      const distance = Math.max(...last.map((value, token) => Math.abs(value - logits[token]!)));
      // Logits go up to about 30: a few units in the last place of float32 at every step of a sum of 128.
      expect(distance).toBeLessThan(1e-3);
    },
  );
});
