// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.std_mean.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> (Tensor, Tensor)
//
//     return (std.correction(self, dim, correction=correction, keepdim=keepdim), mean.dim(self, dim, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, toReal } from '../../functions.ts';
import { dtype, fits, length, only, rank, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.std_mean.correction';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The standard deviations of self over the dims of a list, with correction taken off the number of elements, and its means. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]?', default: null },
    { name: 'correction', type: 'Scalar?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, dim, correction, keepdim }: BoundArguments<{ self: Tensor; dim: readonly number[] | null; correction: Scalar | null; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  if (DTYPES1.has(self.dtype)) {
    out0Dtype = toReal(dtype(self));
    out1Dtype = dtype(self);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { self, dim, correction, keepdim });
  }
  // C1
  if (!allInRank(dim ?? [], rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (!(correction === null || fits(correction, 'float64'))) refuse(KEY, 'C3', 'correction must be real');
  // C4
  if (!(dim === null) && length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C4', 'self has more than 64 dims');
  }
  return evaluate(self, dim, correction, keepdim, compute, out0Dtype, out1Dtype, call);
}

function evaluate(self: Tensor, dim: readonly number[] | null, correction: Scalar | null, keepdim: boolean, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.std.correction', { self: self, dim: dim, correction: correction, keepdim: keepdim })), out0Dtype), settle(only<Tensor>(call('aten.mean.dim', { self: self, dim: dim, keepdim: keepdim })), out1Dtype)];
}
