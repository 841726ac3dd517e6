// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.pixel_shuffle.default(Tensor self, int upscale_factor) -> Tensor
//
//     let C = size(self, -3) // (r * r)
//     let H = size(self, -2)
//     let W = size(self, -1)
//     let n = length(B)
//     let squares = reshape.default(self, B ++ [C, r, r, H, W])
//     let spread = permute(squares, range(n) ++ ([0, 3, 1, 4, 2] + n))
//     return clone(reshape.default(spread, B ++ [C, H * r, W * r]))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { range } from '../../functions.ts';
import { dtype, lazy, length, modulo, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.pixel_shuffle.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** Each square of channels spread out into a square of pixels. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'upscale_factor', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, upscale_factor: upscaleFactor }: BoundArguments<{ self: Tensor; upscale_factor: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const r = lazy(() => upscaleFactor);
  const B = lazy(() => shape(self).slice(0, rank(self) - 3));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, upscale_factor: upscaleFactor });
  }
  // C1
  if (!(rank(self) >= 3)) refuse(KEY, 'C1', 'self needs three dims');
  // C2
  if (!(r() > 0)) refuse(KEY, 'C2', 'upscale_factor must be positive');
  // C3
  if (!(modulo(size(self, -3), r() * r()) === 0)) refuse(KEY, 'C3', 'the channels do not divide into squares');
  return evaluate(self, r, B, compute, outDtype, call);
}

function evaluate(self: Tensor, r: () => number, B: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const C = Math.floor(size(self, -3) / (r() * r()));
  const H = size(self, -2);
  const W = size(self, -1);
  const n = length(B());
  const squares = only<Tensor>(call('aten.reshape.default', { self: self, shape: [...B(), ...[C, r(), r(), H, W]] }));
  const entries = [0, 3, 1, 4, 2];
  const spread = only<Tensor>(call('aten.permute.default', { self: squares, dims: [...range(n), ...entries.map((x) => x + n)] }));
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.reshape.default', { self: spread, shape: [...B(), ...[C, H * r(), W * r()]] })) })), outDtype)];
}
