/** Safetensors: round trips, views, and every way a hostile or broken file is refused. */
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { equalTensors } from './compare.ts';
import { Complex } from './complex.ts';
import { DTYPES, type DType } from './dtype.ts';
import { tensorOf } from './elements.ts';
import { encodeSafetensors, itemOf, readSafetensors, reinterpret } from './safetensors.ts';
import { SafetensorsError } from './safetensors-error.ts';
import { openSafetensors, sourceOf, writeSafetensors } from './safetensors-file.ts';
import { Tensor } from './tensor.ts';

const folder = mkdtempSync(join(tmpdir(), 'safetensors-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A document with this header text, padded as given, and this many bytes of data. */
function documentOf(header: string | Uint8Array, dataBytes = 0): Uint8Array {
  const text = typeof header === 'string' ? new TextEncoder().encode(header) : header;
  const document = new Uint8Array(8 + text.length + dataBytes);
  new DataView(document.buffer).setBigUint64(0, BigInt(text.length), true);
  document.set(text, 8);
  return document;
}

function refusal(act: () => unknown): SafetensorsError {
  try {
    act();
  } catch (error) {
    if (error instanceof SafetensorsError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

const sample = (dtype: DType): Tensor => {
  const { bytes, packed } = DTYPES[dtype];
  if (packed > 1) return new Tensor(dtype, Uint8Array.of(0x21, 0x43, 0x65), [3]);
  const shape = bytes === 1 ? [3, 1] : [1, 3];
  return tensorOf(dtype, [1, 0, 1], shape);
};

describe('round trips', () => {
  test.each(Object.keys(DTYPES) as DType[])('%s, under its code or under another dtype', (dtype) => {
    const tensor = sample(dtype);
    for (const newer of [false, true]) {
      const document = readSafetensors(encodeSafetensors(new Map([['x', tensor]]), new Map(), { newer }));
      expect(equalTensors(reinterpret(document.tensor('x'), dtype), tensor)).toBe(true);
    }
  });

  test('carriers are those of the wire: parts for complex, bytes for the rest', () => {
    expect(itemOf('x', sample('complex64'))).toEqual({ name: 'x', code: 'F32', shape: [1, 3, 2], byteLength: 24 });
    expect(itemOf('x', sample('float8_e8m0fnu'))).toMatchObject({ code: 'U8', shape: [3, 1] });
    expect(itemOf('x', sample('complex32'))).toEqual({ name: 'x', code: 'U8', shape: [1, 3, 4], byteLength: 12 });
    expect(itemOf('x', sample('complex64'), { newer: true })).toMatchObject({ code: 'C64', shape: [1, 3] });
    expect(itemOf('x', sample('float4_e2m1fn_x2'), { newer: true })).toMatchObject({ code: 'F4', shape: [6] });
    expect(() => reinterpret(tensorOf('float32', [1, 2, 3]), 'complex64')).toThrow(
      'does not carry a tensor of complex64',
    );
  });

  test('metadata, order, odd names and alignment', () => {
    const tensors = new Map([
      ['__proto__', tensorOf('uint8', [1, 2, 3])],
      ['weight "\\é\n', tensorOf('float64', [0.5])],
      ['empty', tensorOf('int32', [], [0, 4])],
      ['scalar', tensorOf('bfloat16', [2], [])],
    ]);
    const metadata = new Map([['opset', '{"a":"b"}']]);
    const bytes = encodeSafetensors(tensors, metadata);
    const document = readSafetensors(bytes);
    expect([...document.tensors.keys()]).toEqual([...tensors.keys()]);
    expect(document.metadata).toEqual(metadata);
    expect(document.dataStart % 8).toBe(0);
    for (const [name, tensor] of tensors) expect(equalTensors(document.tensor(name), tensor)).toBe(true);
    expect(document.tensor('__proto__').data.buffer).toBe(bytes.buffer);
    expect(document.tensor('weight "\\é\n').data.buffer).not.toBe(bytes.buffer);
  });

  test('a strided tensor is written in row-major order', () => {
    const columns = tensorOf('int16', [1, 2, 3, 4], [2, 2]).view([2, 2], [1, 2]);
    const document = readSafetensors(encodeSafetensors(new Map([['x', columns]])));
    expect([...document.tensor('x').data]).toEqual([1, 3, 2, 4]);
  });

  test('an unknown code keeps its bytes and its name', () => {
    const document = readSafetensors(documentOf('{"x":{"dtype":"F6_E2M3","shape":[4],"data_offsets":[0,3]}}', 3));
    expect(document.tensors.get('x')).toMatchObject({ code: 'F6_E2M3', dtype: null, shape: [4] });
    expect(document.bytes('x')).toHaveLength(3);
    expect(refusal(() => document.tensor('x')).message).toBe(
      'No tensor can be made of "x" (safetensors document, tensor "x"): its code "F6_E2M3" stands for no dtype known here. Use its raw bytes, or save it with another dtype.',
    );
  });

  test('a megabyte of escaped text in the metadata is read', () => {
    const text = '"\\'.repeat(500_000);
    const document = readSafetensors(encodeSafetensors(new Map(), new Map([['opset', text]])));
    expect(document.metadata.get('opset')).toBe(text);
  });

  test('an unknown name says what there is', () => {
    const document = readSafetensors(encodeSafetensors(new Map([['a', sample('int8')]])));
    expect(refusal(() => document.tensor('b')).message).toBe(
      'There is no tensor "b" (safetensors document): the file holds 1 tensors. Ask for one of "a".',
    );
  });
});

const entry = (name: string, begin: number, end: number, shape = `[${end - begin}]`, dtype = 'U8'): string =>
  `"${name}":{"dtype":"${dtype}","shape":${shape},"data_offsets":[${begin},${end}]}`;

describe('refused', () => {
  const cases: readonly [string, Uint8Array, string][] = [
    ['an empty file', new Uint8Array(0), 'it has 0 bytes, and the length of the header alone takes 8'],
    ['a header longer than the file', documentOf('{}').subarray(0, 9), 'the header should end at byte 10 of 9'],
    ['text that is not JSON', documentOf('PK'), "'{' is missing"],
    ['invalid UTF-8', documentOf(Uint8Array.of(0x7b, 0x22, 0xff, 0x22)), 'it is not valid UTF-8'],
    ['a byte order mark', documentOf('\ufeff{}'), "'{' is missing"],
    ['text after the header', documentOf('{} x'), 'there is text after the header object'],
    ['an open object', documentOf(`{${entry('a', 0, 1)}`, 1), "'}' or ',' is missing"],
    ['an open string', documentOf('{"a'), 'a string does not end'],
    ['a control character in a name', documentOf(`{${entry('a\n', 0, 1)}}`, 1), 'a control character'],
    ['a duplicate name', documentOf(`{${entry('a', 0, 1)},${entry('a', 0, 1)}}`, 1), 'the name "a" comes twice'],
    ['a duplicate name under escapes', documentOf(`{${entry('a', 0, 1)},${entry('\\u0061', 0, 1)}}`, 1), 'comes twice'],
    ['a duplicate member', documentOf('{"a":{"dtype":"U8","dtype":"I8"}}'), 'the name "dtype" comes twice'],
    ['duplicate metadata', documentOf('{"__metadata__":{},"__metadata__":{}}'), 'comes twice in the header'],
    ['metadata that is no text', documentOf('{"__metadata__":{"a":1}}'), 'a string is missing'],
    ['a missing member', documentOf('{"a":{"dtype":"U8","shape":[]}}'), 'lacks one of dtype, shape and data_offsets'],
    ['an unknown member', documentOf('{"a":{"code":"U8"}}'), 'the unknown member "code"'],
    ['a nested bomb', documentOf(`{"a":${'['.repeat(100_000)}`), "'{' is missing"],
    ['three offsets', documentOf('{"a":{"dtype":"U8","shape":[],"data_offsets":[0,1,2]}}'), 'not two numbers'],
    ['a negative length', documentOf(`{${entry('a', 0, 1, '[-1]')}}`, 1), 'an integer from 0 on is missing'],
    ['a fraction', documentOf(`{${entry('a', 0, 1, '[1.0]')}}`, 1), "']' or ',' is missing"],
    ['a length beyond 2^53', documentOf(`{${entry('a', 0, 1, '[9007199254740993]')}}`, 1), 'beyond 2^53'],
    ['129 dims', documentOf(`{${entry('a', 0, 1, `[${Array(129).fill(1)}]`)}}`, 1), 'more than 128 lengths'],
    [
      'a size that overflows',
      documentOf(`{${entry('a', 0, 0, '[4294967296,4294967296,0]', 'F64')}}`.replace(',0]', ',2]')),
      'the size of F64 of shape [4294967296, 4294967296, 2] is beyond 2^53 bits',
    ],
    [
      'a wrong size',
      documentOf(`{${entry('a', 0, 6, '[2]', 'F32')}}`, 6),
      'takes 8 bytes, but its offsets 0 and 6 span 6',
    ],
    ['reversed offsets', documentOf(`{${entry('a', 3, 1, '[2]')}}`, 3), 'its bytes end (1) before they begin (3)'],
    ['half a byte', documentOf(`{${entry('a', 0, 1, '[1]', 'F4')}}`, 1), 'takes 0.5 bytes'],
    ['a last dim that splits bytes', documentOf(`{${entry('a', 0, 3, '[2,3]', 'F4')}}`, 3), 'splits a byte'],
    [
      'overlap',
      documentOf(`{${entry('a', 0, 4)},${entry('b', 2, 6)}}`, 6),
      '"b" begins at 2 and overlaps "a", which ends at 4',
    ],
    [
      'a hole',
      documentOf(`{${entry('a', 0, 2)},${entry('b', 3, 4)}}`, 4),
      'no tensor owns the bytes 2 to 3, before "b"',
    ],
    ['data cut short', documentOf(`{${entry('a', 0, 4)}}`, 3), '"a" ends at 4, but there are only 3 bytes of data'],
    ['bytes at the end', documentOf(`{${entry('a', 0, 4)}}`, 9), '5 bytes follow the last tensor'],
  ];

  test.each(cases)('%s', (_, document, why) => {
    expect(refusal(() => readSafetensors(document)).why).toContain(why);
  });

  test('a header length of 2^64 - 1 allocates nothing', () => {
    const document = documentOf('{}');
    document.fill(0xff, 0, 8);
    expect(refusal(() => readSafetensors(document)).message).toBe(
      'The safetensors header is too large (safetensors document): its length is given as 18446744073709551615 bytes, and 100000000 are allowed. Check that this is a safetensors file; if it is, raise maxHeaderBytes.',
    );
  });

  test('limits are the caller’s', () => {
    const document = encodeSafetensors(new Map(['a', 'b', 'c'].map((name) => [name, sample('int8')])));
    expect(refusal(() => readSafetensors(document, 'x', { maxEntries: 2 })).why).toBe('there are more than 2 entries');
    expect(readSafetensors(document, 'x', { maxEntries: 3 }).tensors.size).toBe(3);
    expect(refusal(() => readSafetensors(document, 'x', { maxHeaderBytes: 10 })).what).toContain('too large');
    const metadata = encodeSafetensors(
      new Map(),
      new Map([
        ['a', ''],
        ['b', ''],
      ]),
    );
    expect(refusal(() => readSafetensors(metadata, 'x', { maxEntries: 1 })).why).toBe('there are more than 1 entries');
  });

  test('names are quoted and cut in messages', () => {
    const document = documentOf(`{${entry(`\\u001b[2J${'x'.repeat(1000)}`, 0, 1)}}`, 0);
    const { message } = refusal(() => readSafetensors(document));
    expect(message).toContain('"\\u001b[2Jxxx');
    expect(message.length).toBeLessThan(300);
  });

  test('a writer minds names and sizes', () => {
    const item = sourceOf('a', tensorOf('int16', [1, 2]));
    const write = (...items: Parameters<typeof writeSafetensors>[1]): void =>
      writeSafetensors(join(folder, 'bad'), items);
    expect(refusal(() => write(item, item)).why).toBe('the name is taken');
    expect(refusal(() => write({ ...item, name: '__metadata__' })).why).toBe('the name is taken');
    expect(refusal(() => write({ ...item, byteLength: 3 })).why).toBe(
      'I16 of shape [2] takes 4 bytes, but 3 are given',
    );
    expect(() => write({ ...item, bytes: () => [new Uint8Array(3), new Uint8Array(3)] })).toThrow(
      'announced with 4 bytes',
    );
    expect(refusal(() => openSafetensors(join(folder, 'bad'))).why).toContain('only 3 bytes of data');
  });
});

describe('files', () => {
  const path = join(folder, 'model.safetensors');
  const big = tensorOf(
    'int32',
    Array.from({ length: 1000 }, (_, i) => i),
  );
  const tensors = new Map<string, Tensor>([
    ['odd', tensorOf('uint8', [1, 2, 3])],
    ['big', big],
    ['c', tensorOf('complex128', [new Complex(1, 2)])],
  ]);

  test('tensors are read one at a time, whole or in pieces', () => {
    writeSafetensors(
      path,
      [...tensors].map(([name, tensor]) => sourceOf(name, tensor)),
      new Map([['format', 'pt']]),
    );
    const file = openSafetensors(path);
    expect(file.metadata.get('format')).toBe('pt');
    expect(equalTensors(file.tensor('big'), big)).toBe(true);
    expect([...file.bytes('big', 4, 8)]).toEqual([1, 0, 0, 0]);
    expect([...file.chunks('big', 1500)].map((chunk) => chunk.length)).toEqual([1500, 1500, 1000]);
    expect(() => file.bytes('big', 0, 4001)).toThrow('not within the 4000 bytes');
    expect(() => [...file.chunks('big', 0)]).toThrow('never reach the end');
    file.close();
  });

  test('the file is the same document as in memory', () => {
    expect(new Uint8Array(readFileSync(path))).toEqual(encodeSafetensors(tensors, new Map([['format', 'pt']])));
  });

  test('data may be made while it is written', () => {
    const streamed = join(folder, 'streamed.safetensors');
    function* pieces(): Iterable<Uint8Array> {
      for (let i = 0; i < 4; i++) yield Uint8Array.of(i, i);
    }
    writeSafetensors(streamed, [{ name: 'x', code: 'U8', shape: [8], byteLength: 8, bytes: pieces }]);
    const file = openSafetensors(streamed);
    expect([...file.tensor('x').data]).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
    file.close();
  });

  test('a file that shrinks after it was opened is an error, not a hang', () => {
    const shrinking = join(folder, 'shrinking.safetensors');
    writeSafetensors(shrinking, [sourceOf('big', big)]);
    const file = openSafetensors(shrinking);
    truncateSync(shrinking, 100);
    expect(refusal(() => file.tensor('big')).what).toBe('The safetensors file became shorter while it was read');
    file.close();
  });

  test('errors name the file', () => {
    const broken = join(folder, 'broken.safetensors');
    writeFileSync(broken, documentOf(`{${entry('a', 0, 4)}}`, 3));
    expect(refusal(() => openSafetensors(broken)).where).toBe(broken);
  });
});
