import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/backend/backend.ts';
import { openProcessBackend, type ProcessBackend } from '../../../src/backend/process-host.ts';
import type { Value } from '../../../src/backend/values.ts';
import { Complex } from '../../../src/tensor/complex.ts';
import { Tensor } from '../../../src/tensor/tensor.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const has = (module: string): boolean => spawnSync('python3', ['-c', `import ${module}`]).status === 0;
const floats = (data: number[], shape = [data.length]): Tensor => new Tensor('float32', Float32Array.from(data), shape);
const a = floats([1, 2, 3, 4], [2, 2]);

/** An echo written against the library: what arrives goes back. */
const ECHO = `
import sys
sys.path.insert(0, ${JSON.stringify(here('.'))})
import opset_wire
class Echo:
    name, version, profile, ops, dtypes, features = "echo", "1", None, "*", ["float32"], ["strided"]
    def call(self, op, args, seed):
        if op == "print": print("careless")
        if op == "seed": return [seed]
        return list(args.values())
opset_wire.serve(Echo())
`;

// The machine's Python may lack numpy, which is not needed to build or use this project: skipped, because there is none.
describe.skipIf(!has('numpy'))('the numpy clients', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'opset-python-'));
  let numpy: ProcessBackend;
  let echo: ProcessBackend;

  beforeAll(async () => {
    writeFileSync(join(scratch, 'echo.py'), ECHO);
    numpy = await openProcessBackend(['python3', here('numpy_backend.py')]);
    echo = await openProcessBackend(['python3', join(scratch, 'echo.py')]);
  });
  afterAll(async () => {
    await Promise.all([numpy.close(), echo.close()]);
    rmSync(scratch, { recursive: true });
  });

  it.each<[string, Value]>([
    ['an integer', 3n],
    ['a large integer', 2n ** 62n + 1n],
    ['an integral float', 3],
    ['a negative zero', -0],
    ['not a number', NaN],
    ['a complex number', new Complex(1, -Infinity)],
    ['a list', [true, null, 'x', [1n, 2]]],
    ['a dtype', { dtype: 'bfloat16' }],
    ['a memory format', { memoryFormat: 'channels_last' }],
    ['a layout', { layout: 'strided' }],
    ['a tensor', a],
    ['an empty tensor', floats([], [2, 0])],
    ['a complex tensor', new Tensor('complex64', Float32Array.of(1, 2), [])],
    ['a half-precision complex tensor', new Tensor('complex32', Uint16Array.of(0x3c00, 0x4000), [1])],
    ['a bfloat16 tensor', new Tensor('bfloat16', Uint16Array.of(0x3f80), [1])],
    ['an 8-bit float tensor', new Tensor('float8_e5m2fnuz', Uint8Array.of(1, 2), [2])],
  ])('give back %s', async (_, value) => {
    expect(await echo.call('echo', { value })).toEqual({ status: 'ok', outputs: [value] });
  });

  it('read views', async () => {
    const { outputs } = (await echo.call('echo', { value: a.view([2], [2], 1) })) as { outputs: Value[] };
    expect(outputs).toEqual([floats([2, 4])]);
  });

  it('pass on seeds and survive a print', async () => {
    expect(await echo.call('seed', {}, { seed: 5 })).toEqual({ status: 'ok', outputs: [5n] });
    expect(await echo.call('print', {})).toEqual({ status: 'ok', outputs: [] });
  });

  it('answer, refuse and say what they do not offer', async () => {
    expect(await numpy.call('aten.mm.default', { self: a, mat2: a })).toEqual(ok(floats([7, 10, 15, 22], [2, 2])));
    const refused = { status: 'refused', message: 'shapes [2, 2] and [3] do not broadcast' };
    expect(await numpy.call('aten.add.Tensor', { self: a, other: floats([1, 2, 3]) })).toEqual(refused);
    const unsupported = { status: 'unsupported', message: 'aten.erf.default is not one of the 16 operators here' };
    expect(await numpy.call('aten.erf.default', { self: a })).toEqual(unsupported);
  });
});

function ok(...outputs: Value[]): Outcome {
  return { status: 'ok', outputs };
}
