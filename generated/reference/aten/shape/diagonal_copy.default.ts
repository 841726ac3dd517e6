// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.diagonal_copy.default(Tensor self, int offset=0, int dim1=0, int dim2=1) -> Tensor
//
//     return clone(diagonal(self, offset, dim1, dim2))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.diagonal_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of the diagonals of self in the planes of two dims, as a last dim in their place. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'offset', type: 'int', default: 0 },
    { name: 'dim1', type: 'int', default: 0 },
    { name: 'dim2', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, offset, dim1, dim2 }: BoundArguments<{ self: Tensor; offset: number; dim1: number; dim2: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, offset, dim1, dim2 });
  }
  // C1
  if (!(inRank(dim1, rank(self)) && inRank(dim2, rank(self)))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!(wrap(dim1, rank(self)) !== wrap(dim2, rank(self)))) refuse(KEY, 'C2', 'the two dims are the same');
  return evaluate(self, offset, dim1, dim2, compute, outDtype, call);
}

function evaluate(self: Tensor, offset: number, dim1: number, dim2: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.diagonal.default', { self: self, offset: offset, dim1: dim1, dim2: dim2 })) })), outDtype)];
}
