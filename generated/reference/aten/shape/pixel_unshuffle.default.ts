// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.pixel_unshuffle.default(Tensor self, int downscale_factor) -> Tensor
//
//     let C = size(self, -3)
//     let H = size(self, -2) // r
//     let W = size(self, -1) // r
//     let n = length(B)
//     let squares = reshape.default(self, B ++ [C, H, r, W, r])
//     let gathered = permute(squares, range(n) ++ ([0, 2, 4, 1, 3] + n))
//     return if numel(self) == 0 then clone(self) else clone(reshape.default(gathered, B ++ [C * r * r, H, W]))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { range } from '../../functions.ts';
import { dtype, lazy, length, modulo, numel, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.pixel_unshuffle.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** Each square of pixels gathered into a square of channels. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'downscale_factor', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, downscale_factor: downscaleFactor }: BoundArguments<{ self: Tensor; downscale_factor: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const r = lazy(() => downscaleFactor);
  const B = lazy(() => shape(self).slice(0, rank(self) - 3));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, downscale_factor: downscaleFactor });
  }
  // C1
  if (!(rank(self) >= 3)) refuse(KEY, 'C1', 'self needs three dims');
  // C2
  if (!(r() > 0)) refuse(KEY, 'C2', 'downscale_factor must be positive');
  // C3
  if (!(modulo(size(self, -2), r()) === 0)) refuse(KEY, 'C3', 'the height does not divide into squares');
  // C4
  if (!(modulo(size(self, -1), r()) === 0)) refuse(KEY, 'C4', 'the width does not divide into squares');
  return evaluate(self, r, B, compute, outDtype, call);
}

function evaluate(self: Tensor, r: () => number, B: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const C = size(self, -3);
  const H = Math.floor(size(self, -2) / r());
  const W = Math.floor(size(self, -1) / r());
  const n = length(B());
  const squares = only<Tensor>(call('aten.reshape.default', { self: self, shape: [...B(), ...[C, H, r(), W, r()]] }));
  const entries = [0, 2, 4, 1, 3];
  const gathered = only<Tensor>(call('aten.permute.default', { self: squares, dims: [...range(n), ...entries.map((x) => x + n)] }));
  return [settle(numel(self) === 0 ? only<Tensor>(call('aten.clone.default', { self: self })) : only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.reshape.default', { self: gathered, shape: [...B(), ...[C * r() * r(), H, W]] })) })), outDtype)];
}
