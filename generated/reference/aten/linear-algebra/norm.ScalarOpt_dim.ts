// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.norm.ScalarOpt_dim(Tensor self, Scalar? p, int[1] dim, bool keepdim=False) -> Tensor
//
//     return linalg_vector_norm(self, p ?? 2, dim, keepdim)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, pick, reducedDims, toReal } from '../../functions.ts';
import { double, dtype, isComplex, length, numel, only, product, rank, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.norm.ScalarOpt_dim';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The p-norms of self over the dims of a list, of order 2 without p; over all dims with the empty list. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'Scalar?' },
    { name: 'dim', type: 'int[1]' },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p, dim, keepdim }: BoundArguments<{ self: Tensor; p: Scalar | null; dim: readonly number[]; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = toReal(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p, dim, keepdim });
  }
  // C1
  if (!(p === null || !isComplex(dtype(p)))) refuse(KEY, 'C1', 'p must be real');
  // C2
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C3', 'a dim is given twice');
  // C4
  if (!(p === null) && (double(p) < 0 || double(p) === Number.POSITIVE_INFINITY)) {
    if (!(length(dim) === 0 ? numel(self) > 0 : product(pick(shape(self), reducedDims(dim, rank(self)))) > 0)) refuse(KEY, 'C4', 'there is no element, and this order has no norm of nothing');
  }
  return evaluate(self, p, dim, keepdim, compute, outDtype, call);
}

function evaluate(self: Tensor, p: Scalar | null, dim: readonly number[], keepdim: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linalg_vector_norm.default', { self: self, ord: p ?? 2n, dim: dim, keepdim: keepdim })), outDtype)];
}
