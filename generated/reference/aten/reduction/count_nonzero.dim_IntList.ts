// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor
//
//     return sum.dim_IntList(ne.Scalar(self, 0), dim)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims } from '../../functions.ts';
import { length, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.count_nonzero.dim_IntList';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** How many elements of self differ from zero over the dims of a list; of all its elements with the empty list. */
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
    outDtype = 'int64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C3', 'self has more than 64 dims');
  }
  return evaluate(self, dim, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.ne.Scalar', { self: self, other: 0n })), dim: dim })), outDtype)];
}
