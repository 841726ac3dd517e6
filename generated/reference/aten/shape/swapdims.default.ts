// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.swapdims.default(Tensor(a) self, int dim0, int dim1) -> Tensor(a)
//
//     return permute(self, swapped(dim0, dim1, rank(self)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, swapped } from '../../functions.ts';
import { dtype, finish, only, rank, refuse, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.swapdims.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with two dims exchanged. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dim0', type: 'int' },
    { name: 'dim1', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim0, dim1 }: BoundArguments<{ self: Tensor; dim0: number; dim1: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim0, dim1 });
  }
  // C1
  if (!inRank(dim0, rank(self))) refuse(KEY, 'C1', 'dim0 is out of range');
  // C2
  if (!inRank(dim1, rank(self))) refuse(KEY, 'C2', 'dim1 is out of range');
  return evaluate(self, dim0, dim1, compute, outDtype, call);
}

function evaluate(self: Tensor, dim0: number, dim1: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [finish(only<Tensor>(call('aten.permute.default', { self: self, dims: swapped(dim0, dim1, rank(self)) })), outDtype)];
}
