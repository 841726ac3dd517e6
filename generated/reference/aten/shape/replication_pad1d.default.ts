// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.replication_pad1d.default(Tensor self, SymInt[2] padding) -> Tensor
//
//     return squeeze.dims(replication_pad2d(unsqueeze(self, -2), padding ++ [0, 0]), [-2])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, sumOf } from '../../functions.ts';
import { dtype, length, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.replication_pad1d.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The tensor self continued beyond its borders by its outermost elements, along the last dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'padding', type: 'SymInt[2]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, padding }: BoundArguments<{ self: Tensor; padding: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, padding });
  }
  // C1
  if (!(length(padding) === 2)) refuse(KEY, 'C1', 'padding needs 2 entries');
  // C2
  if (!(rank(self) === 2 || rank(self) === 3)) refuse(KEY, 'C2', 'self needs 2 dims, or 3 with a batch');
  // C3
  if (!allPositive(shape(self).slice(rank(self) - 2))) refuse(KEY, 'C3', 'a dim of self other than the batch is empty');
  // C4
  if (!(size(self, -1) + sumOf(padding) > 0)) refuse(KEY, 'C4', 'nothing is left along a dim');
  return evaluate(self, padding, compute, outDtype, call);
}

function evaluate(self: Tensor, padding: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.squeeze.dims', { self: only<Tensor>(call('aten.replication_pad2d.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: -2 })), padding: [...padding, ...[0, 0]] })), dim: [-2] })), outDtype)];
}
