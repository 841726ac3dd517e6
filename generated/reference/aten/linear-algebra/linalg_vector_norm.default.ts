// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_vector_norm.default(Tensor self, Scalar ord=2, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
//
//     # A half is rounded only at the end.
//     let x = abs(_to_copy(self, dtype=opmath(M)))
//     let norm =
//       if p == 0 then sum.dim_IntList(ne.Scalar(x, 0), D, keepdim, dtype=opmath(compute))
//       else if p == inf or n == 1 then amax(x, D, keepdim)
//       else if p == -inf then amin(x, D, keepdim)
//       else if p == 1 then sum.dim_IntList(x, D, keepdim)
//       else if p == 2 then sqrt(sum.dim_IntList(mul.Tensor(x, x), D, keepdim))
//       else pow.Tensor_Scalar(sum.dim_IntList(pow.Tensor_Scalar(x, p), D, keepdim), 1 / p)
//     return _to_copy(norm, dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, opmath, pick, reducedDims, toReal } from '../../functions.ts';
import { double, dtype, isComplex, isFloat, lazy, length, numel, only, product, promoteDtypes, rank, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_vector_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The norms of order ord of the vectors of self over the dims of a list; of all its elements without one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'ord', type: 'Scalar', default: 2n },
    { name: 'dim', type: 'int[1]?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, ord, dim, keepdim, dtype: dtype2 }: BoundArguments<{ self: Tensor; ord: Scalar; dim: readonly number[] | null; keepdim: boolean; dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const D = lazy(() => reducedDims(dim, rank(self)));
  const n = lazy(() => product(pick(shape(self), D())));
  const p = lazy(() => double(ord));
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
  if (!allInRank(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C3', 'a dim is given twice');
  // C4
  if (p() < 0 || p() === Number.POSITIVE_INFINITY) {
    if (!(length(dim ?? []) === 0 ? numel(self) > 0 : n() > 0)) refuse(KEY, 'C4', 'there is no element, and this order has no norm of nothing');
  }
  // C5
  if (!(isFloat(M()) || isComplex(M()))) refuse(KEY, 'C5', 'dtype must be a floating-point or complex one');
  // C6
  if (isFloat(M()) || isComplex(M())) {
    if (!(isComplex(M()) === isComplex(dtype(self)))) refuse(KEY, 'C6', 'dtype must be complex where self is and only there');
  }
  // C7
  if (isComplex(M()) === isComplex(dtype(self)) && (isFloat(M()) || isComplex(M()))) {
    if (!(promoteDtypes(M(), dtype(self)) === M())) refuse(KEY, 'C7', 'dtype is narrower than that of self');
  }
  // C8
  if (numel(self) === 1 || !(dim === null) && length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C8', 'self has more than 64 dims');
  }
  return evaluate(self, keepdim, D, n, p, M, compute, outDtype, call);
}

function evaluate(self: Tensor, keepdim: boolean, D: () => readonly number[], n: () => number, p: () => number, M: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(M()) })) }));
  const norm = p() === 0 ? only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.ne.Scalar', { self: x, other: 0n })), dim: D(), keepdim: keepdim, dtype: opmath(compute) })) : p() === Number.POSITIVE_INFINITY || n() === 1 ? only<Tensor>(call('aten.amax.default', { self: x, dim: D(), keepdim: keepdim })) : p() === -Number.POSITIVE_INFINITY ? only<Tensor>(call('aten.amin.default', { self: x, dim: D(), keepdim: keepdim })) : p() === 1 ? only<Tensor>(call('aten.sum.dim_IntList', { self: x, dim: D(), keepdim: keepdim })) : p() === 2 ? only<Tensor>(call('aten.sqrt.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: x })), dim: D(), keepdim: keepdim })) })) : only<Tensor>(call('aten.pow.Tensor_Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.pow.Tensor_Scalar', { self: x, exponent: p() })), dim: D(), keepdim: keepdim })), exponent: 1 / p() }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: norm, dtype: compute })), outDtype)];
}
