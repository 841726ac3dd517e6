import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSafetensors, Tensor } from '../tensor/index.ts';
import { GraphError } from './error.ts';
import type { CanonicalGraph, TensorType } from './model.ts';
import { readCanonical, writeCanonical } from './store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
});
afterEach(() => rm(folder, { recursive: true }));

function graphOf(weights: ReadonlyMap<string, Tensor>): CanonicalGraph {
  const entries = [...weights].map(([name, { dtype, shape }], i): [string, string, TensorType] => [
    name,
    `w${i}`,
    { dtype, shape },
  ]);
  return {
    format: 'opset.graph/1',
    opset: '1.0',
    symbols: {},
    guards: [],
    inputs: entries.map(([name, value]) => ({ role: 'parameter', name, value })),
    outputs: [],
    values: Object.fromEntries(entries.map(([, value, type]) => [value, type])),
    nodes: [],
    subgraphs: {},
    views: {},
  };
}

const floats = Float32Array.of(0, 1, 2, 3, 4, 5);

test('weights come back; those of one storage share it, and it is written once', async () => {
  const weights = new Map([
    ['embed', new Tensor('float32', floats, [2, 3])],
    ['head', new Tensor('float32', floats, [2, 3])],
    ['turned', new Tensor('float32', floats, [3, 2], [1, 3])],
    ['alone', new Tensor('int64', BigInt64Array.of(1n, 2n), [2])],
  ]);
  await writeCanonical(folder, graphOf(weights), weights);
  const document = readSafetensors(await readFile(join(folder, 'weights.safetensors')));
  expect([...document.tensors.keys()]).toEqual(['embed', 'alone']);
  const { graph, weights: read } = await readCanonical(folder);
  expect(Object.keys(graph.views)).toEqual(['head', 'turned']);
  expect(read.get('head')?.data).toBe(read.get('embed')?.data);
  expect(read.get('turned')).toMatchObject({ shape: [3, 2], strides: [1, 3], offset: 0 });
  expect(read.get('alone')?.data).toEqual(BigInt64Array.of(1n, 2n));
});

test('a part of a storage keeps the storage', async () => {
  const weights = new Map([
    ['storage.0', new Tensor('uint8', Uint8Array.of(9), [1])],
    ['part', new Tensor('float32', floats, [2], [2], 1)],
  ]);
  await writeCanonical(folder, graphOf(weights), weights);
  const { graph, weights: read } = await readCanonical(folder);
  expect(graph.views).toEqual({ part: { storage: 'storage.1', shape: [2], strides: [2], offset: 1 } });
  expect(read.get('part')?.contiguous().data).toEqual(Float32Array.of(1, 3));
  expect(read.get('storage.0')?.data).toEqual(Uint8Array.of(9));
});

test('dtypes that safetensors has no code for', async () => {
  const weights = new Map([
    ['c', new Tensor('complex64', Float32Array.of(1, 2, 3, 4), [2])],
    ['f', new Tensor('float8_e5m2fnuz', Uint8Array.of(1, 2), [2])],
  ]);
  await writeCanonical(folder, graphOf(weights), weights);
  const { weights: read } = await readCanonical(folder);
  expect(read.get('c')).toMatchObject({ dtype: 'complex64', shape: [2] });
  expect(read.get('f')).toMatchObject({ dtype: 'float8_e5m2fnuz', shape: [2] });
});

test('a graph without state has no weights file', async () => {
  await writeCanonical(folder, graphOf(new Map()), new Map());
  expect(await readdir(folder)).toEqual(['graph.json']);
  expect((await readCanonical(folder)).weights.size).toBe(0);
});

test('a json file finds the safetensors of its own name', async () => {
  const weights = new Map([['w', new Tensor('float32', floats, [6])]]);
  await writeCanonical(folder, graphOf(weights), weights);
  await rename(join(folder, 'graph.json'), join(folder, 'model.json'));
  await rename(join(folder, 'weights.safetensors'), join(folder, 'model.safetensors'));
  expect((await readCanonical(join(folder, 'model.json'))).weights.get('w')?.shape).toEqual([6]);
});

test('a failing write leaves nothing behind', async () => {
  const weights = new Map([['w', new Tensor('float32', floats, [6])]]);
  await writeCanonical(folder, graphOf(weights), weights);
  const before = await readFile(join(folder, 'graph.json'), 'utf8');
  await expect(writeCanonical(folder, graphOf(weights), new Map())).rejects.toThrow(
    'the parameter "w" has no tensor among the weights',
  );
  expect(await readFile(join(folder, 'graph.json'), 'utf8')).toBe(before);
  expect((await readdir(folder)).sort()).toEqual(['graph.json', 'weights.safetensors']);
});

describe('refuses', () => {
  const weights = new Map([
    ['w', new Tensor('float32', floats, [6])],
    ['v', new Tensor('float32', floats, [3], [2])],
  ]);
  async function readAfter(edit: (text: string) => string): Promise<unknown> {
    await writeCanonical(folder, graphOf(weights), weights);
    const path = join(folder, 'graph.json');
    await writeFile(path, edit(await readFile(path, 'utf8')));
    return readCanonical(folder);
  }
  test.each<[string, (text: string) => string, string]>([
    [
      'another shape',
      (text) => text.replace('"shape": [6]', '"shape": [7]'),
      'the parameter "w" is stored with sizes [6], but the graph declares [7]',
    ],
    [
      'another dtype',
      (text) => text.replace('"dtype": "float32", "shape": [6]', '"dtype": "int32", "shape": [6]'),
      'the parameter "w": float32 of shape [6] does not carry a tensor of int32',
    ],
    [
      'a view that reaches out',
      (text) => text.replace('"offset": 0', '"offset": 5'),
      'the parameter "v": Not a tensor',
    ],
    ['a view of nothing', (text) => text.replace('"storage": "w"', '"storage": "u"'), 'There is no tensor "u"'],
  ])('%s', async (_, edit, message) => {
    await expect(readAfter(edit)).rejects.toThrow(message);
  });

  test('missing weights', async () => {
    await writeCanonical(folder, graphOf(weights), weights);
    await rm(join(folder, 'weights.safetensors'));
    await expect(readCanonical(folder)).rejects.toThrow(GraphError);
    await expect(readCanonical(folder)).rejects.toThrow(
      'has 2 weights, but there is no graph.safetensors or weights.safetensors beside it',
    );
  });
});
