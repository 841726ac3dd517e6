// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.var_mean.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) -> (Tensor, Tensor)
//
//     return (var.dim(self, dim, unbiased, keepdim), mean.dim(self, dim, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, toReal } from '../../functions.ts';
import { dtype, length, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.var_mean.dim';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The variances of self over the dims of a list, with one taken off the number of elements where unbiased, and its means. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]?' },
    { name: 'unbiased', type: 'bool', default: true },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, dim, unbiased, keepdim }: BoundArguments<{ self: Tensor; dim: readonly number[] | null; unbiased: boolean; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  if (DTYPES1.has(self.dtype)) {
    out0Dtype = toReal(dtype(self));
    out1Dtype = dtype(self);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { self, dim, unbiased, keepdim });
  }
  // C1
  if (!allInRank(dim ?? [], rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (!(dim === null) && length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C3', 'self has more than 64 dims');
  }
  return evaluate(self, dim, unbiased, keepdim, compute, out0Dtype, out1Dtype, call);
}

function evaluate(self: Tensor, dim: readonly number[] | null, unbiased: boolean, keepdim: boolean, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.var.dim', { self: self, dim: dim, unbiased: unbiased, keepdim: keepdim })), out0Dtype), settle(only<Tensor>(call('aten.mean.dim', { self: self, dim: dim, keepdim: keepdim })), out1Dtype)];
}
