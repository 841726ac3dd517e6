// The PyTorch back end against PyTorch itself: needs torch, so it is no part of `npm test`. Run by `npm run check:pytorch`.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/backend/backend.ts';
import { openProcessBackend, type ProcessBackend } from '../../../src/backend/process-host.ts';
import type { Value } from '../../../src/backend/values.ts';
import { Tensor } from '../../../src/tensor/tensor.ts';

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));
const floats = (data: number[], shape = [data.length]): Tensor => new Tensor('float32', Float32Array.from(data), shape);
const a = floats([1, 2, 3, 4], [2, 2]);

describe('the PyTorch back end', () => {
  let torch: ProcessBackend;
  beforeAll(async () => {
    torch = await openProcessBackend(['python3', here('pytorch_backend.py')]);
  }, 60_000);
  afterAll(() => torch.close());

  it('answers, refuses, tells what is not offered, and derives', async () => {
    expect(await torch.call('aten.add.Tensor', { self: a, other: a, alpha: 2n })).toEqual(
      ok(floats([3, 6, 9, 12], [2, 2])),
    );
    expect(await torch.call('aten.mm.default', { self: a, mat2: floats([1]) })).toMatchObject({ status: 'refused' });
    expect(await torch.call('aten.no_such_op.default', {})).toMatchObject({ status: 'unsupported' });
    const grads = await torch.call('aten.mul.Tensor', { self: a, other: a }, { gradOutputs: [a] });
    expect(grads).toMatchObject({ grads: { self: floats([1, 4, 9, 16], [2, 2]) } });
  });
});

function ok(...outputs: Value[]): Outcome {
  return { status: 'ok', outputs };
}
