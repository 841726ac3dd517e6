// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_norm.default(Tensor self, Scalar? ord=None, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
//
//     return if is_matrix then linalg_matrix_norm(self, p, E, keepdim, dtype=dtype)
//       else linalg_vector_norm(self, p, E, keepdim, dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, toReal, wrap } from '../../functions.ts';
import { double, dtype, isComplex, isFloat, lazy, length, numel, only, promoteDtypes, rank, refuse, refuseDtypes, settle, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The vector or, with an order and two dims, matrix norms of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'ord', type: 'Scalar?', default: null },
    { name: 'dim', type: 'int[1]?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, ord, dim, keepdim, dtype: dtype2 }: BoundArguments<{ self: Tensor; ord: Scalar | null; dim: readonly number[] | null; keepdim: boolean; dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const isMatrix = lazy(() => !(ord === null) && (dim === null ? rank(self) === 2 : length(dim) === 2));
  const M = lazy(() => dtype2 ?? dtype(self));
  const p = lazy((): number => {
    if (ord === null) {
      return 2;
    }
    return double(ord);
  });
  const E = lazy(() => dim ?? (isMatrix() ? [0, 1] : []));
  const b = lazy(() => wrap(E()[Math.abs(p()) === Number.POSITIVE_INFINITY ? 0 : 1]!, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = toReal(dtype2 ?? dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, ord, dim, keepdim, dtype: dtype2 });
  }
  // C1
  if (!(dim === null || length(dim) === 1 || length(dim) === 2)) refuse(KEY, 'C1', 'dim must name one or two dims');
  // C2
  if (dim === null && !(ord === null)) {
    if (!(rank(self) === 1 || rank(self) === 2)) refuse(KEY, 'C2', 'without dim self must have one or two dims');
  }
  // C3
  if (!(ord === null || !isComplex(dtype(ord)))) refuse(KEY, 'C3', 'ord must be real');
  // C4
  if (isMatrix()) {
    if (!(Math.abs(p()) === 1 || Math.abs(p()) === Number.POSITIVE_INFINITY)) refuse(KEY, 'C4', 'ord must be 1, -1, inf or -inf for a matrix');
  }
  // C5
  if (isMatrix()) {
    if (!(rank(self) >= 2)) refuse(KEY, 'C5', 'self needs two dims');
  }
  // C6
  if (!isMatrix() || rank(self) >= 2) {
    if (!allInRank(E(), rank(self))) refuse(KEY, 'C6', 'a dim is out of range');
  }
  // C7
  if (!isMatrix() || rank(self) >= 2) {
    if (!distinctDims(E(), rank(self))) refuse(KEY, 'C7', 'a dim is given twice');
  }
  // C8
  if (!isMatrix() && (p() < 0 || p() === Number.POSITIVE_INFINITY)) {
    if (!(length(E()) === 0 ? numel(self) > 0 : size(self, E()[0]!) > 0)) refuse(KEY, 'C8', 'there is no element, and this order has no norm of nothing');
  }
  // C9
  if (!(isFloat(M()) || isComplex(M()))) refuse(KEY, 'C9', 'dtype must be a floating-point or complex one');
  // C10
  if (isFloat(M()) || isComplex(M())) {
    if (!(isComplex(M()) === isComplex(dtype(self)))) refuse(KEY, 'C10', 'dtype must be complex where self is and only there');
  }
  // C11
  if (isComplex(M()) === isComplex(dtype(self)) && (isFloat(M()) || isComplex(M()))) {
    if (!(promoteDtypes(M(), dtype(self)) === M())) refuse(KEY, 'C11', 'dtype is narrower than that of self');
  }
  // C12
  if (isMatrix() && p() < 0) {
    if (!(size(self, b()) > 0)) refuse(KEY, 'C12', 'there is no row or column to choose from');
  }
  return evaluate(self, keepdim, dtype2, isMatrix, p, E, compute, outDtype, call);
}

function evaluate(self: Tensor, keepdim: boolean, dtype2: DType | null, isMatrix: () => boolean, p: () => number, E: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(isMatrix() ? only<Tensor>(call('aten.linalg_matrix_norm.default', { self: self, ord: p(), dim: E(), keepdim: keepdim, dtype: dtype2 })) : only<Tensor>(call('aten.linalg_vector_norm.default', { self: self, ord: p(), dim: E(), keepdim: keepdim, dtype: dtype2 })), outDtype)];
}
