/** Every recorded cast of PyTorch 2.15 against ours, bit for bit; NaNs count as one class, and the number of elements is asserted. */
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { castStorage } from './cast.ts';
import { differences } from './compare.ts';
import { Complex } from './complex.ts';
import { DTYPES, type DType, type Storage } from './dtype.ts';
import { type Element, elementsOfStorage } from './elements.ts';
import { readSafetensors, type SafetensorsDocument } from './safetensors.ts';
import { storageOf } from './storage.ts';

const folder = new URL('../../conformance/vectors/pytorch-2.15/casts/', import.meta.url);

function open(name: string): SafetensorsDocument {
  return readSafetensors(brotliDecompressSync(readFileSync(new URL(name, folder))), name);
}

/** Rows of byte planes, low first, back to elements. */
function joinPlanes(dtype: DType, planes: Uint8Array): Storage {
  const width = DTYPES[dtype].bytes;
  const count = planes.length / width;
  return storageOf(
    dtype,
    new Uint8Array(planes.length).map((_, i) => planes[(i % width) * count + Math.floor(i / width)]!),
  );
}

function describeFirst(from: DType, to: DType, input: Storage, got: Storage, expected: Storage, first: number): string {
  const show = (dtype: DType, data: Storage): string => {
    const { lanes } = DTYPES[dtype];
    return String(elementsOfStorage(dtype, data.subarray(first * lanes, (first + 1) * lanes))[0]);
  };
  return `${from} → ${to} of ${show(from, input)} (element ${first}): ${show(to, got)}, recorded ${show(to, expected)}`;
}

test('whole sets of bit patterns are cast as recorded', () => {
  const recorded = open('bit-patterns.safetensors.br');
  let checked = 0;
  const wrong: string[] = [];
  for (const name of recorded.tensors.keys()) {
    const [from, to] = name.split('->') as [DType, DType?];
    if (to === undefined) continue;
    const input = joinPlanes(from, recorded.bytes(from));
    const expected = joinPlanes(to, recorded.bytes(name));
    const got = castStorage(from, to, input);
    expect(got.length).toBe(expected.length);
    const { first, count } = differences(to, got, expected);
    if (count > 0) wrong.push(`${count} × ${describeFirst(from, to, input, got, expected, first)}`);
    checked += expected.length;
  }
  expect(wrong).toEqual([]);
  expect(checked).toBe(3_987_644);
});

/**
 * Floats that an integer dtype cannot hold: undefined, and PyTorch's own answer depends on the code path for unsigned targets and for
 * float8 and complex32 sources. Of the other sources, whose answers do not depend on it, even these elements are compared.
 */
function isUnsettled(from: DType, to: DType, element: Element): boolean {
  const { min, max } = DTYPES[to];
  const value = from === 'complex32' && element instanceof Complex ? element.re : element;
  if (typeof value !== 'number' || min === undefined || max === undefined) return false;
  if (!from.startsWith('float8') && to !== 'uint32' && to !== 'uint64') return false;
  const whole = Math.trunc(value);
  return !(Number.isFinite(whole) && BigInt(whole) >= min && BigInt(whole) <= max);
}

test.each([
  ['every pair of the other dtypes', 'all-pairs.safetensors.br', { pairs: 380, checked: 41_534, unsettled: 2_386 }],
  ['every pair with complex32', 'complex32.safetensors.br', { pairs: 40, checked: 3_106, unsettled: 22 }],
])('%s casts edge values as recorded', (_, file, counts) => {
  const recorded = open(file);
  let [pairs, checked, unsettled] = [0, 0, 0];
  const wrong: string[] = [];
  for (const name of recorded.tensors.keys()) {
    const [from, to] = name.split('->') as [DType, DType?];
    if (to === undefined) continue;
    const input = storageOf(from, recorded.bytes(from));
    const expected = storageOf(to, recorded.bytes(name)).slice();
    const got = castStorage(from, to, input);
    expect(got.length).toBe(expected.length);
    for (const [i, element] of elementsOfStorage(from, input).entries()) {
      checked++;
      if (!isUnsettled(from, to, element)) continue;
      unsettled++;
      expected[i] = got[i]!;
    }
    const { first, count } = differences(to, got, expected);
    if (count > 0) wrong.push(`${count} × ${describeFirst(from, to, input, got, expected, first)}`);
    pairs++;
  }
  expect(wrong).toEqual([]);
  expect({ pairs, checked, unsettled }).toEqual(counts);
});
