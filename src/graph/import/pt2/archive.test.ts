import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GraphError } from '../../error.ts';
import { Archive, type ArchiveLimits, DEFAULT_LIMITS } from './archive.ts';
import { buildZip, type ZipEntry } from './zip-fixture.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function openBytes(bytes: Uint8Array, limits: Partial<ArchiveLimits> = {}): Promise<Archive> {
  const path = join(folder, 'test.pt2');
  await writeFile(path, bytes);
  return Archive.open(path, { ...DEFAULT_LIMITS, ...limits });
}

/** Opens an archive of these entries and reads the first. */
async function readFirst(entries: ZipEntry[], limits?: Partial<ArchiveLimits>): Promise<Uint8Array> {
  const archive = await openBytes(buildZip(entries), limits);
  try {
    return await archive.read((entries[0] as ZipEntry).name);
  } finally {
    await archive.close();
  }
}

const big = new Uint8Array(6 * 2 ** 20).map((_, i) => i * 31);

describe('sound entries', () => {
  test.each<[string, ZipEntry]>([
    ['stored', { name: 'a', content: 'hello' }],
    ['deflated', { name: 'a', content: 'hello'.repeat(1000), deflate: true }],
    ['empty', { name: 'a', content: '' }],
    ['empty and deflated', { name: 'a', content: '', deflate: true }],
    ['larger than one read', { name: 'a', content: big }],
    ['larger than one read and deflated', { name: 'a', content: big, deflate: true }],
  ])('%s', async (_, entry) => {
    expect(Buffer.compare(await readFirst([entry]), Buffer.from(entry.content))).toBe(0);
  });

  test('the buffer is aligned for every dtype', async () => {
    expect((await readFirst([{ name: 'abc', content: '12345678' }])).byteOffset).toBe(0);
  });
});

describe('refused', () => {
  test.each<[string, ZipEntry[], string]>([
    ['wrong checksum', [{ name: 'a', content: 'hello', crc: 1 }], 'the checksum of entry "a" is wrong'],
    [
      'wrong checksum of a deflated entry',
      [{ name: 'a', content: 'hello', deflate: true, crc: 1 }],
      'the checksum of entry "a" is wrong',
    ],
    [
      'two of one name',
      [
        { name: 'a', content: '1' },
        { name: 'a', content: '2' },
      ],
      'two entries have the name "a"',
    ],
    ['climbing name', [{ name: '../a', content: '1' }], 'invalid relative path'],
    ['absolute name', [{ name: '/etc/a', content: '1' }], 'absolute path'],
    ['backslashes', [{ name: 'a\\..\\b', content: '1' }], 'invalid characters'],
    ['zero byte', [{ name: 'a\0b', content: '1' }], 'a zero byte in its name'],
    [
      'another local name',
      [{ name: 'a', content: '1', localName: 'b' }],
      'the headers of entry "a" contradict each other',
    ],
    ['encrypted', [{ name: 'a', content: '1', deflate: true, flags: 1 }], 'entry "a" is encrypted'],
    ['unknown compression', [{ name: 'a', content: '1', method: 12 }], 'compressed by method 12'],
    ['stored with two sizes', [{ name: 'a', content: '12345', size: 2 }], 'size mismatch for stored file: 5 != 2'],
    ['broken stream', [{ name: 'a', content: 'hello', deflate: true, packed: Buffer.from([7, 1, 2, 3]) }], 'invalid'],
    [
      'stream that ends early',
      [{ name: 'a', content: 'x'.repeat(100), deflate: true, size: 200 }],
      'not a sound zip archive',
    ],
    [
      'stream longer than announced',
      [{ name: 'a', content: 'x'.repeat(100), deflate: true, size: 50 }],
      'not a sound zip archive',
    ],
  ])('%s', async (_, entries, message) => {
    await expect(readFirst(entries)).rejects.toThrow(GraphError);
    await expect(readFirst(entries)).rejects.toThrow(message);
  });

  test('a bomb, before it unpacks', async () => {
    const bomb: ZipEntry = { name: 'a', content: new Uint8Array(80 * 2 ** 20), deflate: true };
    await expect(readFirst([bomb])).rejects.toThrow(/would unpack to 83886080 bytes; at most 67108864/);
    expect((await readFirst([bomb], { expansion: 2000 })).length).toBe(80 * 2 ** 20);
  });

  test('more entries than allowed', async () => {
    await expect(
      readFirst(
        [
          { name: 'a', content: '' },
          { name: 'b', content: '' },
        ],
        { entries: 1 },
      ),
    ).rejects.toThrow('2 entries; at most 1');
  });

  test('a document larger than allowed', async () => {
    const archive = await openBytes(buildZip([{ name: 'a', content: 'hello' }]), { document: 4 });
    await expect(archive.readText('a')).rejects.toThrow('has 5 bytes; at most 4');
    await archive.close();
  });

  test('text that is no UTF-8', async () => {
    const archive = await openBytes(buildZip([{ name: 'a', content: Uint8Array.of(0xff, 0xfe) }]));
    await expect(archive.readText('a')).rejects.toThrow('entry "a" is no UTF-8 text');
    await archive.close();
  });

  test('an archive cut anywhere', async () => {
    const whole = buildZip([
      { name: 'a', content: 'hello' },
      { name: 'b', content: 'world', deflate: true },
    ]);
    for (let length = 0; length < whole.length; length++)
      await expect(openBytes(whole.subarray(0, length)), `${length} bytes`).rejects.toThrow(GraphError);
  });

  test('a flipped bit in any byte of the content', async () => {
    const whole = buildZip([{ name: 'a', content: 'hello' }]);
    const start = whole.indexOf('hello');
    for (let at = start; at < start + 5; at++) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] as number) ^ 4;
      const archive = await openBytes(flipped);
      await expect(archive.read('a')).rejects.toThrow('checksum');
      await archive.close();
    }
  });

  test('a file that does not exist keeps the error of the system', async () => {
    await expect(Archive.open(join(folder, 'none'), DEFAULT_LIMITS)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
