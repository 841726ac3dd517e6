// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_matrix_norm.default(Tensor self, Scalar ord, int[] dim=[-2, -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
//
//     let sums = linalg_vector_norm(self, 1, [a], keepdim, dtype=dtype)
//     let d = if not keepdim and a < b then b - 1 else b
//     return if size(self, b) == 0 then sum.dim_IntList(sums, [d], keepdim)
//       else if p > 0 then amax(sums, [d], keepdim)
//       else amin(sums, [d], keepdim)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, toReal, wrap } from '../../functions.ts';
import { double, dtype, isComplex, isFloat, lazy, length, only, promoteDtypes, rank, refuse, refuseDtypes, settle, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_matrix_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The norms of the matrices of self over two dims, the largest or smallest sum of absolute values of a row (inf, -inf) or a column (1, -1). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'ord', type: 'Scalar' },
    { name: 'dim', type: 'int[]', default: [-2, -1] },
    { name: 'keepdim', type: 'bool', default: false },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, ord, dim, keepdim, dtype: dtype2 }: BoundArguments<{ self: Tensor; ord: Scalar; dim: readonly number[]; keepdim: boolean; dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const p = lazy(() => double(ord));
  const a = lazy(() => wrap(dim[Math.abs(p()) === Number.POSITIVE_INFINITY ? 1 : 0]!, rank(self)));
  const b = lazy(() => wrap(dim[Math.abs(p()) === Number.POSITIVE_INFINITY ? 0 : 1]!, rank(self)));
  const M = lazy(() => dtype2 ?? dtype(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = toReal(dtype2 ?? dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, ord, dim, keepdim, dtype: dtype2 });
  }
  // C1
  if (!!isComplex(dtype(ord))) refuse(KEY, 'C1', 'ord must be real');
  // C2
  if (!(Math.abs(p()) === 1 || Math.abs(p()) === Number.POSITIVE_INFINITY)) refuse(KEY, 'C2', 'ord must be 1, -1, inf or -inf');
  // C3
  if (!(rank(self) >= 2)) refuse(KEY, 'C3', 'self needs two dims');
  // C4
  if (!(length(dim) === 2)) refuse(KEY, 'C4', 'dim must name two dims');
  // C5
  if (rank(self) >= 2) {
    if (!allInRank(dim, rank(self))) refuse(KEY, 'C5', 'a dim is out of range');
  }
  // C6
  if (rank(self) >= 2) {
    if (!distinctDims(dim, rank(self))) refuse(KEY, 'C6', 'the two dims are one');
  }
  // C7
  if (!(isFloat(M()) || isComplex(M()))) refuse(KEY, 'C7', 'dtype must be a floating-point or complex one');
  // C8
  if (isFloat(M()) || isComplex(M())) {
    if (!(isComplex(M()) === isComplex(dtype(self)))) refuse(KEY, 'C8', 'dtype must be complex where self is and only there');
  }
  // C9
  if (isComplex(M()) === isComplex(dtype(self)) && (isFloat(M()) || isComplex(M()))) {
    if (!(promoteDtypes(M(), dtype(self)) === M())) refuse(KEY, 'C9', 'dtype is narrower than that of self');
  }
  // C10
  if (!(p() > 0 || size(self, b()) > 0)) refuse(KEY, 'C10', 'there is no row or column to choose from');
  return evaluate(self, keepdim, dtype2, p, a, b, compute, outDtype, call);
}

function evaluate(self: Tensor, keepdim: boolean, dtype2: DType | null, p: () => number, a: () => number, b: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const sums2 = only<Tensor>(call('aten.linalg_vector_norm.default', { self: self, ord: 1n, dim: [a()], keepdim: keepdim, dtype: dtype2 }));
  const d = !keepdim && a() < b() ? b() - 1 : b();
  return [settle(size(self, b()) === 0 ? only<Tensor>(call('aten.sum.dim_IntList', { self: sums2, dim: [d], keepdim: keepdim })) : p() > 0 ? only<Tensor>(call('aten.amax.default', { self: sums2, dim: [d], keepdim: keepdim })) : only<Tensor>(call('aten.amin.default', { self: sums2, dim: [d], keepdim: keepdim })), outDtype)];
}
