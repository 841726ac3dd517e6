// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *, SymInt? output_size=None) -> Tensor
//
//     let x = if dim is none then reshape.default(self, [numel(self)]) else self
//     let d = wrap(dim ?? 0, rank(x))
//     let repeated = expand(unsqueeze(x, d + 1), insert(shape(x), d + 1, repeats))
//     return clone(reshape.default(repeated, shape(x) with [d] = size(x, d) * repeats))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, insert, wrap } from '../../functions.ts';
import { dtype, numel, only, rank, refuse, refuseDtypes, replaced, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.repeat_interleave.self_int';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Each part of self along dim repeats times; without dim each element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'repeats', type: 'SymInt' },
    { name: 'dim', type: 'int?', default: null },
    { name: 'output_size', type: 'SymInt?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, repeats, dim, output_size: outputSize }: BoundArguments<{ self: Tensor; repeats: number; dim: number | null; output_size: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, repeats, dim, output_size: outputSize });
  }
  // C1
  if (!(dim === null || rank(self) > 0 && inRank(dim, rank(self)))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(repeats >= 0)) refuse(KEY, 'C2', 'repeats is negative');
  // C3
  if (!(outputSize === null || outputSize === repeats * (dim === null ? numel(self) : size(self, dim)))) refuse(KEY, 'C3', 'output_size is not the extent of the result');
  return evaluate(self, repeats, dim, compute, outDtype, call);
}

function evaluate(self: Tensor, repeats: number, dim: number | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = dim === null ? only<Tensor>(call('aten.reshape.default', { self: self, shape: [numel(self)] })) : self;
  const d = wrap(dim ?? 0, rank(x));
  const repeated = only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: x, dim: d + 1 })), size: insert(shape(x), d + 1, repeats) }));
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.reshape.default', { self: repeated, shape: replaced(shape(x), d, size(x, d) * repeats) })) })), outDtype)];
}
