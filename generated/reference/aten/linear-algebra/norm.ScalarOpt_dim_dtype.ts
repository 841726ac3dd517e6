// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.norm.ScalarOpt_dim_dtype(Tensor self, Scalar? p, int[1] dim, bool keepdim, *, ScalarType dtype) -> Tensor
//
//     return linalg_vector_norm(self, p ?? 2, dim, keepdim, dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, pick, reducedDims } from '../../functions.ts';
import { double, dtype, isComplex, isFloat, length, numel, only, product, promoteDtypes, rank, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.norm.ScalarOpt_dim_dtype';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The p-norms of self cast to dtype over the dims of a list, of order 2 without p; over all dims with the empty list. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'Scalar?' },
    { name: 'dim', type: 'int[1]' },
    { name: 'keepdim', type: 'bool' },
    { name: 'dtype', type: 'ScalarType' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p, dim, keepdim, dtype: dtype2 }: BoundArguments<{ self: Tensor; p: Scalar | null; dim: readonly number[]; keepdim: boolean; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p, dim, keepdim, dtype: dtype2 });
  }
  // C1
  if (!isFloat(dtype2)) refuse(KEY, 'C1', 'dtype must be a floating-point one');
  // C2
  if (!(promoteDtypes(dtype2, dtype(self)) === dtype2)) refuse(KEY, 'C2', 'dtype is narrower than that of self');
  // C3
  if (!(p === null || !isComplex(dtype(p)))) refuse(KEY, 'C3', 'p must be real');
  // C4
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C4', 'a dim is out of range');
  // C5
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C5', 'a dim is given twice');
  // C6
  if (!(p === null) && (double(p) < 0 || double(p) === Number.POSITIVE_INFINITY)) {
    if (!(length(dim) === 0 ? numel(self) > 0 : product(pick(shape(self), reducedDims(dim, rank(self)))) > 0)) refuse(KEY, 'C6', 'there is no element, and this order has no norm of nothing');
  }
  return evaluate(self, p, dim, keepdim, dtype2, compute, outDtype, call);
}

function evaluate(self: Tensor, p: Scalar | null, dim: readonly number[], keepdim: boolean, dtype2: DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linalg_vector_norm.default', { self: self, ord: p ?? 2n, dim: dim, keepdim: keepdim, dtype: dtype2 })), outDtype)];
}
