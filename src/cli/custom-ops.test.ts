// Programs with ops of their own, as a user runs them: the specs in a folder beside the program say what the ops mean.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Backend } from '../backend/backend.ts';
import type { SyncBackend } from '../interpreter/task.ts';
import { elementsOf, type Tensor, tensorOf } from '../tensor/index.ts';
import { openSafetensors } from '../tensor/safetensors-file.ts';
import { loadBackend } from './backends.ts';
import { explain } from './commands/explain.ts';
import { importProgram } from './commands/import.ts';
import { inspect } from './commands/inspect.ts';
import { lint } from './commands/lint.ts';
import { run } from './commands/run.ts';
import { runCommandLine } from './program.ts';
import { type AddedOps, loadAddedOps } from './specs.ts';

const PROGRAMS = fileURLToPath(new URL('../../conformance/graphs/pt2-custom/', import.meta.url));
const OPS = join(PROGRAMS, 'ops');
const NAMES = ['custom-rotary', 'custom-mutating-core'];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'custom-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function opset(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommandLine(words, [run, inspect, importProgram, lint, explain], {
    out: (text) => (out += text),
    note: (line) => (err += `${line}\n`),
  });
  return { code, out, err };
}

/** Every recorded result and changed buffer, with what came out. */
function compare(found: string, wanted: string): number {
  const [got, recorded] = [openSafetensors(found), openSafetensors(wanted)];
  try {
    const keys = [...recorded.tensors.keys()].filter((key) => !key.includes('.input.'));
    for (const key of keys) {
      const [a, b]: [Tensor, Tensor] = [got.tensor(key), recorded.tensor(key)];
      expect([a.dtype, a.shape], key).toEqual([b.dtype, b.shape]);
      for (const [n, x] of elementsOf(a).entries())
        expect(Math.abs(Number(x) - Number(elementsOf(b)[n])), `${key}[${n}]`).toBeLessThan(1e-5);
    }
    return keys.length;
  } finally {
    got.close();
    recorded.close();
  }
}

describe('opset run', { timeout: 120_000 }, () => {
  test.each(NAMES)('%s runs by the specs, buffers included', async (name) => {
    const results = join(folder, `${name}.safetensors`);
    const io = join(PROGRAMS, `${name}.safetensors`);
    const { code, err } = await opset(
      'run',
      join(PROGRAMS, `${name}.pt2`),
      '--ops-from',
      OPS,
      '--io',
      io,
      '-o',
      results,
    );
    expect([code, err]).toEqual([0, expect.stringContaining('calls →')]);
    expect(compare(results, io)).toBeGreaterThan(3);
  });

  test.each([
    ['custom-rotary', 'mylib.rotary.default (2 nodes)'],
    ['custom-mutating-core', 'mylib.update_and_norm.default (one node)'],
  ])('%s without the specs: says which op, and how to give its spec', async (name, op) => {
    const io = join(PROGRAMS, `${name}.safetensors`);
    const results = join(folder, 'none.safetensors');
    const { code, err } = await opset('run', join(PROGRAMS, `${name}.pt2`), '--io', io, '-o', results);
    expect(code).toBe(2);
    expect(err).toContain(`calls ${op}, which neither the op-set nor the back end 'reference' has`);
    expect(err).toMatch(/fix: .*--ops-from FOLDER/);
  });

  test('an imported program is functional, and runs', async () => {
    const model = join(folder, 'imported');
    expect((await opset('import', join(PROGRAMS, 'custom-mutating.pt2'), '-o', model, '--ops-from', OPS)).code).toBe(0);
    const { nodes, outputs } = JSON.parse(readFileSync(join(model, 'graph.json'), 'utf8'));
    expect(nodes[0].results).toHaveLength(3);
    expect(outputs[0]).toMatchObject({ role: 'buffer_mutation', target: 'state' });
    const io = join(PROGRAMS, 'custom-mutating.safetensors');
    const results = join(folder, 'again.safetensors');
    expect((await opset('run', model, '--ops-from', OPS, '--io', io, '-o', results)).code).toBe(0);
    expect(compare(results, io)).toBeGreaterThan(3);
  });
});

describe('other commands', { timeout: 120_000 }, () => {
  test('inspect counts the op itself, not what hid it', async () => {
    const { code, out } = await opset(
      'inspect',
      join(PROGRAMS, 'custom-mutating-core.pt2'),
      '--ops-from',
      OPS,
      '--json',
    );
    expect([code, JSON.parse(out).ops]).toEqual([0, expect.objectContaining({ 'mylib.update_and_norm.default': 1 })]);
  });

  test('explain and lint read the folder', async () => {
    expect((await opset('explain', 'mylib.rotary.default', '--ops-from', OPS)).out).toMatch(
      /^mylib\.rotary\.default\n/,
    );
    expect((await opset('lint', '--ops-from', OPS)).code).toBe(0);
  });

  test('a broken spec is told with its place, and nothing runs', async () => {
    const broken = join(folder, 'broken');
    cpSync(OPS, broken, { recursive: true });
    const file = join(broken, 'rotary.default.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('sub.Tensor', 'subtract_all'));
    const { code, err } = await opset('inspect', join(PROGRAMS, 'custom-rotary.pt2'), '--ops-from', broken);
    expect(code).toBe(2);
    expect(err).toMatch(/rotary\.default\.yaml:\d+:\d+\n.*unknown function or op 'subtract_all'/);
  });
});

test('the spec in docs/custom-ops.md means what it says', { timeout: 120_000 }, async () => {
  const page = readFileSync(fileURLToPath(new URL('../../docs/custom-ops.md', import.meta.url)), 'utf8');
  const [, spec = ''] = /```yaml\n(op: [\s\S]*?)```/.exec(page) ?? [];
  const file = join(folder, 'scaled_sum.default.yaml');
  writeFileSync(file, spec);
  const backend = await loadBackend('reference', await loadAddedOps(file));
  const [x, y] = [tensorOf('float32', [1, 2], [2]), tensorOf('float32', [10], [1])];
  const outcome = await backend.call('mylib.scaled_sum.default', { x, y, factor: 2 });
  expect(outcome.status === 'ok' && elementsOf(outcome.outputs[0] as Tensor)).toEqual([22, 24]);
});

describe('the back end', { timeout: 120_000 }, () => {
  let ops: AddedOps;
  let backend: Backend;
  beforeAll(async () => {
    ops = await loadAddedOps(OPS);
    backend = await loadBackend('reference', ops);
  });
  const vector = (...numbers: number[]): Tensor => tensorOf('float32', numbers, [numbers.length]);

  test('offers the ops, and gives the new value of what they write last', async () => {
    expect((await backend.describe()).ops).toContain('mylib.update_and_norm.default');
    const outcome = await backend.call('mylib.update_and_norm.default', {
      state: vector(0, 1),
      x: vector(3, 2),
      eps: 0,
    });
    expect(outcome.status).toBe('ok');
    const outputs = (outcome as { readonly outputs: Tensor[] }).outputs;
    expect(outputs.map((output) => elementsOf(output))).toEqual([[1, 1], [3], [3, 3]]);
  });

  test.each([
    [{ x: vector(1, 2, 3), cos: vector(1), sin: vector(0) }, 'mylib.rotary.default/C1'],
    [{ x: vector(1, 2), cos: vector(1), sin: vector(0), angle: 1 }, 'mylib.rotary.default/arguments'],
    [{ x: tensorOf('int64', [1n, 2n], [2]), cos: vector(1), sin: vector(0) }, 'mylib.rotary.default/dtypes'],
  ])('refuses by the spec: %#', async (args, label) => {
    expect(await backend.call('mylib.rotary.default', args)).toMatchObject({ status: 'refused', label });
  });

  test('an implementation of its own comes before the meaning', async () => {
    const own: SyncBackend = {
      name: 'own',
      version: '1',
      describe: async () => ({ profile: null, ops: ['mylib.rotary.default'], dtypes: ['float32'], features: [] }),
      call: async () => ({ status: 'ok', outputs: [7n] }),
      callSync: () => ({ status: 'ok', outputs: [7n] }),
    };
    const { meaningBackend } = await import('../semantics/evaluate/index.ts');
    const { createReferenceBackend } = await import('../reference/index.ts');
    const wrapped = await meaningBackend({
      opset: ops.opset,
      keys: ops.keys,
      beneath: own,
      primitives: createReferenceBackend(),
    });
    expect(await wrapped.call('mylib.rotary.default', {})).toEqual({ status: 'ok', outputs: [7n] });
    expect((await wrapped.call('mylib.update_and_norm.default', {})).status).toBe('refused');
  });
});
