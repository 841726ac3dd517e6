// A made-up language model: the next token is the sum of all tokens so far, modulo 5. It is exported in each of the ways a decoder knows.
import { describe, expect, test } from 'vitest';
import type { Value } from '../backend/values.ts';
import type { CanonicalGraph, GraphInput, GraphNode, GraphOutput, Size } from '../graph/model.ts';
import { elementsOf, type Tensor, tensorOf, zeros } from '../tensor/index.ts';
import { Decoder } from './decoder.ts';
import { type Ending, generate } from './generate.ts';
import { Interpreter } from './interpreter.ts';
import { pickLargest } from './sampler.ts';
import type { SyncBackend } from './task.ts';

const VOCABULARY = 5;
const numbers = (value: Value | undefined): number[] => elementsOf(value as Tensor).map(Number);
const modulo = (sum: number): number => sum % VOCABULARY;

/** Logits [1, tokens, 5]: row t is sure of the sum of the first t + 1 tokens, `before` included. */
function logitsOf(tokens: readonly number[], before: number): Tensor {
  const rows = tokens.map((_, t) => modulo(before + tokens.slice(0, t + 1).reduce((a, b) => a + b, 0)));
  const elements = rows.flatMap((best) => Array.from({ length: VOCABULARY }, (_, token) => (token === best ? 1 : 0)));
  return tensorOf('float32', elements, [1, tokens.length, VOCABULARY]);
}
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const cacheOf = (values: readonly number[]): Tensor => tensorOf('float32', values, [1, 1, values.length, 1]);

function createBackend(calls: number[]): SyncBackend {
  const answer = (op: string, { tokens, positions, cache, mask }: Readonly<Record<string, Value>>): Value[] => {
    const given = numbers(tokens);
    calls.push(given.length);
    if (op === 'fake.whole') return [logitsOf(given, 0)];
    const before = numbers(cache);
    if (op === 'fake.grow') {
      if (numbers(mask).length !== before.length + given.length) throw new Error('the mask does not cover the text');
      return [logitsOf(given, sum(before)), cacheOf([...before, ...given])];
    }
    const after = [...before];
    numbers(positions).forEach((position, i) => {
      after[position] = given[i]!;
    });
    return [logitsOf(given, sum(before)), cacheOf(after)];
  };
  const callSync: SyncBackend['callSync'] = (op, args) => ({ status: 'ok', outputs: answer(op, args) });
  return {
    name: 'fake',
    version: '1',
    describe: async () => ({ profile: null, ops: '*', dtypes: [], features: [] }),
    call: async (op, args) => callSync(op, args),
    callSync,
  };
}

const ref = (value: string): { value: string } => ({ value });
const user = (value: string): GraphInput => ({ role: 'user_input', value });

function program(
  op: string,
  length: Size,
  extra: { inputs: GraphInput[]; args: GraphNode['args']; outputs: GraphOutput[] },
): CanonicalGraph {
  const node = {
    op,
    args: { tokens: ref('ids'), ...extra.args },
    results: op === 'fake.whole' ? ['logits'] : ['logits', 'after'],
  };
  return {
    format: 'opset.graph/1',
    opset: '1.0',
    symbols: { s0: { kind: 'int', max: 3 }, s1: { kind: 'int' } },
    guards: [],
    inputs: [...extra.inputs, user('ids')],
    outputs: [...extra.outputs, { role: 'user_output', value: ref('logits') }],
    values: {
      ids: { dtype: 'int64', shape: [1, length] },
      cache_position: { dtype: 'int64', shape: [length] },
      attention_mask: { dtype: 'bool', shape: [1, 's9'] },
      past: { dtype: 'float32', shape: [1, 1, 's1', 1] },
      cache: { dtype: 'float32', shape: [1, 1, 8, 1] },
    },
    nodes: [node],
    subgraphs: {},
    views: {},
  };
}

const whole = (length: Size): CanonicalGraph => program('fake.whole', length, { inputs: [], args: {}, outputs: [] });
const buffered = (length: Size): CanonicalGraph =>
  program('fake.step', length, {
    inputs: [{ role: 'buffer', value: 'cache', name: 'cache' }, user('cache_position')],
    args: { cache: ref('cache'), positions: ref('cache_position') },
    outputs: [{ role: 'buffer_mutation', value: ref('after'), target: 'cache' }],
  });
const growing = (length: Size): CanonicalGraph => ({
  ...program('fake.grow', length, {
    inputs: [user('past'), user('attention_mask')],
    args: { cache: ref('past'), mask: ref('attention_mask') },
    outputs: [],
  }),
  outputs: [
    { role: 'user_output', value: ref('logits') },
    { role: 'user_output', value: ref('after') },
  ],
});

async function tell(
  graph: CanonicalGraph,
  prompt: number[],
  maxTokens: number,
  stop: number[] = [],
): Promise<{ tokens: number[]; calls: number[]; ending: Ending }> {
  const calls: number[] = [];
  const decoder = new Decoder(
    new Interpreter(graph, new Map([['cache', zeros('float32', [1, 1, 8, 1])]]), createBackend(calls)),
  );
  const steps = generate(decoder, prompt, { sampler: pickLargest, maxTokens, stop: new Set(stop) });
  const tokens: number[] = [];
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return { tokens, calls, ending: value };
    tokens.push(value);
  }
}

describe('a decoder gives the same tokens, however its program keeps the cache', () => {
  test('in buffers: the prompt in one call, then a token a call', async () => {
    expect(await tell(buffered('s1'), [1, 1, 2], 4)).toEqual({
      tokens: [4, 3, 1, 2],
      calls: [3, 1, 1, 1],
      ending: 'length',
    });
  });
  test('in inputs and outputs, with a mask over the whole text', async () => {
    expect(await tell(growing('s0'), [1, 1, 2], 4)).toEqual({
      tokens: [4, 3, 1, 2],
      calls: [3, 1, 1, 1],
      ending: 'length',
    });
  });
  test('nowhere: the whole text every time', async () => {
    expect(await tell(whole('s1'), [1, 1, 2], 4)).toEqual({
      tokens: [4, 3, 1, 2],
      calls: [3, 4, 5, 6],
      ending: 'length',
    });
  });
  test('a prompt longer than one call takes goes in pieces, token by token if need be', async () => {
    expect(await tell(buffered('s0'), [1, 0, 0, 0, 1, 0, 2], 1)).toMatchObject({ tokens: [4], calls: [3, 3, 1] });
    expect(await tell(buffered(1), [1, 1, 2], 2)).toMatchObject({ tokens: [4, 3], calls: [1, 1, 1, 1] });
  });
});

describe('a text ends', () => {
  test('with a stop token, which is given too', async () => {
    expect(await tell(buffered('s1'), [1, 1, 2], 99, [1])).toMatchObject({ tokens: [4, 3, 1], ending: 'stop' });
  });
  test('where the program has no more room', async () => {
    expect(await tell(buffered('s1'), [1, 1, 2], 99)).toMatchObject({ tokens: [4, 3, 1, 2, 4, 3], ending: 'capacity' });
    expect(await tell(whole('s0'), [1, 1], 99)).toMatchObject({ tokens: [2, 4], ending: 'capacity' });
  });
  test('before it begins if no token is wanted', async () => {
    expect(await tell(buffered('s1'), [1], 0)).toEqual({ tokens: [], calls: [], ending: 'length' });
  });
});

describe('what is refused', () => {
  test('a prompt that is empty or too long', async () => {
    await expect(tell(buffered('s1'), [], 3)).rejects.toThrow('there is no token to go on from');
    await expect(tell(buffered('s1'), Array(9).fill(1), 3)).rejects.toThrow(
      'the text would have 9 tokens; the program has room for 8',
    );
  });
  test('a program that is no language model', async () => {
    const image = { ...whole('s1'), values: { ids: { dtype: 'float32', shape: [1, 3, 4] } } };
    await expect(tell(image, [1], 3)).rejects.toThrow(
      "this program cannot tell a text: the input 'ids' is none of tokens, positions, attention mask or cache",
    );
    await expect(tell({ ...whole('s1'), inputs: [], nodes: [], outputs: [] }, [1], 3)).rejects.toThrow(
      'it has 0 inputs for tokens instead of one',
    );
  });
});
