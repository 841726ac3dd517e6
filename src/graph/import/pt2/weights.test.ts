import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive, DEFAULT_LIMITS } from './archive.ts';
import { ImportContext } from './context.ts';
import { readTensors, readWeightTable, type StoredTensor } from './weights.ts';
import { buildZip } from './zip-fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weights-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Config {
  readonly sizes?: number[];
  readonly strides?: number[];
  readonly offset?: number;
  readonly dtype?: number;
  readonly path?: string;
  readonly pickle?: boolean;
  readonly layout?: number;
}

/** One entry "a" of 24 bytes and the tensors that the configuration makes of it. */
async function withArchive<T>(
  configs: Record<string, Config>,
  use: (archive: Archive, table: StoredTensor[]) => Promise<T>,
): Promise<T> {
  const int = (value: number) => ({ as_int: value });
  const config = Object.entries(configs).map(
    ([name, { sizes = [2, 3], strides = [3, 1], offset = 0, dtype = 7, path = 'a', pickle = false, layout = 7 }]) => [
      name,
      {
        path_name: path,
        use_pickle: pickle,
        tensor_meta: { dtype, sizes: sizes.map(int), strides: strides.map(int), storage_offset: int(offset), layout },
      },
    ],
  );
  const path = join(folder, 'test.pt2');
  const content = new Uint8Array(Float32Array.of(0, 1, 2, 3, 4, 5).buffer);
  await writeFile(
    path,
    buildZip([
      { name: 'w/a', content },
      { name: 'w/c.json', content: JSON.stringify({ config: Object.fromEntries(config) }) },
    ]),
  );
  const archive = await Archive.open(path, DEFAULT_LIMITS);
  try {
    const context = new ImportContext({ signature: () => undefined }, () => '');
    return await use(archive, await readWeightTable(archive, 'w/', 'c.json', context));
  } finally {
    await archive.close();
  }
}

test('views of one storage', async () => {
  const tensors = await withArchive(
    { whole: {}, turned: { sizes: [3, 2], strides: [1, 3] }, last: { sizes: [2], strides: [1], offset: 4 } },
    readTensors,
  );
  expect(tensors.get('turned')?.data).toBe(tensors.get('whole')?.data);
  expect(tensors.get('last')?.contiguous().data).toEqual(Float32Array.of(4, 5));
});

test('a storage under two dtypes is read as both', async () => {
  const tensors = await withArchive({ a: {}, b: { dtype: 2, sizes: [24], strides: [1] } }, readTensors);
  expect(tensors.get('b')).toMatchObject({ dtype: 'int8', shape: [24] });
});

test('half-precision complex numbers', async () => {
  const tensors = await withArchive({ a: { dtype: 9 } }, readTensors);
  expect(tensors.get('a')).toMatchObject({ dtype: 'complex32', shape: [2, 3] });
});

describe('refused', () => {
  test.each<[string, Config, string]>([
    [
      'too large',
      { sizes: [3, 3] },
      '"t" needs 36 bytes by dtype float32, sizes [3, 3], strides [3, 1] and offset 0, but entry "w/a" has 24',
    ],
    ['reaching out by its strides', { strides: [4, 1] }, '"t" needs 28 bytes'],
    ['reaching out by its offset', { offset: 1 }, '"t" needs 28 bytes'],
    ['sizes whose product overflows', { sizes: [2 ** 40, 2 ** 40] }, '"t" needs'],
    ['a huge claim by zero strides', { sizes: [2 ** 30, 3], strides: [0, 1] }, '"t" claims 12884901888 bytes'],
    ['negative', { sizes: [-1, 3] }, 'a stored tensor needs a plain size, found -1'],
    ['negative offset', { offset: -1 }, 'a stored tensor needs a plain size, found -1'],
    ['another number of strides', { strides: [1] }, '2 sizes but 1 strides'],
    ['sparse', { layout: 1 }, 'a tensor of layout sparse_coo'],
    ['an unknown dtype', { dtype: 99 }, 'unknown dtype number 99'],
    ['pickled', { pickle: true }, '"t" is stored as a pickle'],
    ['no whole number of elements', { dtype: 11, sizes: [1], strides: [1] }, 'no whole number of complex128 elements'],
    ['a path', { path: '../a' }, '"../a" is no file name inside of w/'],
    ['a parent', { path: '..' }, '".." is no file name inside of w/'],
    ['a zero byte', { path: 'a\0' }, 'is no file name inside of w/'],
    ['an entry that is not there', { path: 'b' }, '"t" is in entry "w/b", which the archive lacks'],
  ])('%s', async (_, config, message) => {
    await expect(withArchive({ t: config }, readTensors)).rejects.toThrow(message);
  });
});
