// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.squeeze_copy.dims(Tensor self, int[] dim) -> Tensor
//
//     return clone(squeeze.dims(self, dim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims } from '../../functions.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.squeeze_copy.dims';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self without those of the given dims that have extent 1. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C2', 'a dim is named twice');
  return evaluate(self, dim, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.squeeze.dims', { self: self, dim: dim })) })), outDtype)];
}
