// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.frobenius_norm.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor
//
//     return linalg_vector_norm(self, 2, dim, keepdim)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, toReal } from '../../functions.ts';
import { dtype, length, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.frobenius_norm.dim';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The square roots of the sums of squares of self over at most two dims; over all dims with the empty list. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]' },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: readonly number[]; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = toReal(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!(length(dim) <= 2)) refuse(KEY, 'C1', 'dim names more than two dims');
  // C2
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C3', 'a dim is given twice');
  return evaluate(self, dim, keepdim, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: readonly number[], keepdim: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linalg_vector_norm.default', { self: self, ord: 2n, dim: dim, keepdim: keepdim })), outDtype)];
}
