import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Value } from '../backend/values.ts';
import type { RunResult } from '../interpreter/interpreter.ts';
import { elementsOf, Tensor, tensorOf } from '../tensor/index.ts';
import { openSafetensors, sourceOf, writeSafetensors } from '../tensor/safetensors-file.ts';
import { writeWhole } from './console.ts';
import { encodeResults, type RecordedCalls, readRecordedCalls } from './recorded-calls.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recorded-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function record(tensors: Record<string, Tensor>, document?: unknown): RecordedCalls {
  const path = join(folder, 'in.safetensors');
  const metadata = new Map(
    document === undefined ? [] : [['pt2', typeof document === 'string' ? document : JSON.stringify(document)]],
  );
  writeSafetensors(
    path,
    Object.entries(tensors).map(([name, tensor]) => sourceOf(name, tensor)),
    metadata,
  );
  return readRecordedCalls(path);
}

const ints = (...values: number[]): Tensor => tensorOf('int64', values.map(BigInt), [values.length]);
const plain = (value: Value): unknown =>
  value instanceof Tensor ? [value.dtype, ...value.shape, elementsOf(value).map(String).join()] : value;
const result = (outputs: Value[], parts: Partial<RunResult> = {}): RunResult => ({
  outputs,
  roles: outputs.map(() => 'user_output'),
  changed: new Map(),
  writtenInputs: new Map(),
  ...parts,
});

describe('reading', () => {
  test('leaves of every kind, integers beyond 2^53 included', () => {
    const text = `{"calls": [{"inputs": [{"tensor": "call0.input.0", "dtype": "int64", "shape": [2], "strides": [1]}, {"int": 9007199254740993},
      {"float": 1}, {"float": "-inf"}, {"bool": false}, {"string": "a"}, {"none": true}, {"complex": [1, 2]}, {"dtype": "float16"}]}]}`;
    const { calls } = record({ 'call0.input.0': ints(1, 2) }, text);
    expect(calls[0]!.prefix).toBe('call0.');
    expect(calls[0]!.inputs.slice(0, 7).map(plain)).toEqual([
      ['int64', 2, '1,2'],
      9007199254740993n,
      1,
      Number.NEGATIVE_INFINITY,
      false,
      'a',
      null,
    ]);
    expect(calls[0]!.inputs.slice(7)).toEqual([expect.objectContaining({ re: 1, im: 2 }), { dtype: 'float16' }]);
  });

  test('tensors whose dtype travels under another code', () => {
    const z = tensorOf('complex64', [3, 4], [2]);
    const f = new Tensor('float8_e8m0fnu', Uint8Array.of(127, 128), [2]);
    const inputs = [
      { tensor: 'z', dtype: 'complex64', shape: [2] },
      { tensor: 'f', dtype: 'float8_e8m0fnu', shape: [2] },
    ];
    const { calls } = record({ z, f }, { calls: [{ inputs }] });
    expect(calls[0]!.inputs.map(plain)).toEqual([
      ['complex64', 2, '3+0j,4+0j'],
      ['float8_e8m0fnu', 2, '1,2'],
    ]);
  });

  test('a file without the document is one call', () => {
    const { calls } = record({ 'input.1': ints(2), 'input.0': ints(1), 'output.0': ints(3) });
    expect(calls.map(({ prefix, inputs }) => [prefix, ...inputs.map(plain)])).toEqual([
      ['', ['int64', 1, '1'], ['int64', 1, '2']],
    ]);
  });

  test.each<[unknown, RegExp]>([
    ['{', /in\.safetensors: the metadata 'pt2' is not a JSON document/],
    [[], /must be a JSON object with a list of calls/],
    [{ calls: 3 }, /holds no list of calls/],
    [{ calls: [{}] }, /calls\[0\]: a call is an object with a list of inputs/],
    [{ calls: [{ inputs: [7] }] }, /calls\[0\]\.inputs\[0\]: an object such as/],
    [{ calls: [{ inputs: [{ tensor: 'y' }] }] }, /There is no tensor "y"/],
    [{ calls: [{ inputs: [{ tensor: 'x', dtype: 'int65' }] }] }, /'int65' is not a dtype/],
    [
      { calls: [{ inputs: [{ tensor: 'x', dtype: 'complex64' }] }] },
      /calls\[0\]\.inputs\[0\]: .*does not carry a tensor of complex64/,
    ],
    [undefined, /neither metadata 'pt2' nor a tensor 'input\.0'/],
  ])('%j is refused', (document, message) => {
    expect(() => record({ x: ints(1) }, document)).toThrow(message);
  });
});

describe('writing', () => {
  const write = (recorded: RecordedCalls, results: RunResult[]): { document: unknown; tensors: string[] } => {
    const path = join(folder, 'out.safetensors');
    writeWhole(path, encodeResults(recorded, results));
    const file = openSafetensors(path);
    file.close();
    return { document: JSON.parse(file.metadata.get('pt2')!), tensors: [...file.tensors.keys()] };
  };

  test('repeats the document with its own outputs, buffers and written inputs, under the prefix of the call', () => {
    const input = (name: string): unknown => ({ tensor: name, dtype: 'int64', shape: [1] });
    const calls = [
      { inputs: [input('call0.input.0')], keywords: ['x'], outputs: [{ int: 5 }] },
      { inputs: [input('call1.input.0')] },
    ];
    const recorded = record({ 'call0.input.0': ints(1), 'call1.input.0': ints(2) }, { model: 'm', calls });
    const first = result([ints(7), 2n ** 60n, Number.NaN, 0.5, true, 'a', null], {
      changed: new Map([['cache', ints(8, 9)]]),
      writtenInputs: new Map([[0, ints(4)]]),
    });
    const { document, tensors } = write(recorded, [first, result([ints(6)])]);
    expect(tensors).toEqual(['call0.buffer.cache', 'call0.written.0', 'call0.output.0', 'call1.output.0']);
    expect(document).toEqual({
      model: 'm',
      calls: [
        {
          ...calls[0],
          outputs: [
            { tensor: 'call0.output.0', dtype: 'int64', shape: [1] },
            { int: '1152921504606846976' },
            { float: 'nan' },
            { float: 0.5 },
            { bool: true },
            { string: 'a' },
            { none: true },
          ],
          changed_buffers: [{ tensor: 'call0.buffer.cache', dtype: 'int64', shape: [2] }],
          written_inputs: [{ tensor: 'call0.written.0', dtype: 'int64', shape: [1] }],
        },
        { ...calls[1], outputs: [{ tensor: 'call1.output.0', dtype: 'int64', shape: [1] }] },
      ],
    });
  });

  test('a single call without the document gets plain names', () => {
    const { document, tensors } = write(record({ 'input.0': ints(1) }), [result([ints(7)])]);
    expect(tensors).toEqual(['output.0']);
    expect(document).toEqual({ calls: [{ outputs: [{ tensor: 'output.0', dtype: 'int64', shape: [1] }] }] });
  });
});
