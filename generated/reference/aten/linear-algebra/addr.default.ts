// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.addr.default(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1) -> Tensor
//
//     let column = unsqueeze(_to_copy(vec1, dtype=compute), 1)
//     let row = _to_copy(vec2, dtype=compute)
//     let product = mul.Tensor(mul.Tensor(column, scalar_tensor(alpha, dtype=compute)), row)
//     let base = mul.Tensor(expand(_to_copy(self, dtype=compute), [N, M]), scalar_tensor(beta, dtype=compute))
//     return if beta == 0 then product
//       else if is_bool(compute) then logical_or(base, product)
//       else add.Tensor(base, product)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, isBool, isCommon } from '../../functions.ts';
import { complex, arithmeticOf, complexScalar, dtype, fits, floatScalar, integerScalar, isFloat, isInteger, only, promotable, promote, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.addr.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The outer product of vec1 and vec2, scaled by alpha, added to self, scaled by beta. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'vec1', type: 'Tensor' },
    { name: 'vec2', type: 'Tensor' },
    { name: 'beta', type: 'Scalar', default: 1n },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, vec1, vec2, beta, alpha }: BoundArguments<{ self: Tensor; vec1: Tensor; vec2: Tensor; beta: Scalar; alpha: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(vec1.dtype) && DTYPES1.has(vec2.dtype) && promotable(dtype(self), vec1, vec2) && isCommon(promote(dtype(self), vec1, vec2))) {
    outDtype = promote(dtype(self), vec1, vec2);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, vec1, vec2, beta, alpha });
  }
  if (vec1.shape.length !== 1) refuseShape(KEY, 'vec1', '[N]', vec1.shape);
  const N = vec1.shape[0]!;
  if (vec2.shape.length !== 1) refuseShape(KEY, 'vec2', '[M]', vec2.shape);
  const M = vec2.shape[0]!;
  // C1
  if (!(isBool(compute) || !isBool(dtype(beta)) && !isBool(dtype(alpha)))) refuse(KEY, 'C1', 'alpha and beta may only be bool where the result is');
  // C2
  if (isInteger(compute) || isBool(compute)) {
    if (!(!isFloat(dtype(beta)) && !isFloat(dtype(alpha)))) refuse(KEY, 'C2', 'alpha and beta must be whole where the result is');
  }
  // C3
  if (!fits(beta, compute)) refuse(KEY, 'C3', 'beta does not fit the dtype of the result');
  // C4
  if (!fits(alpha, compute)) refuse(KEY, 'C4', 'alpha does not fit the dtype of the result');
  // C5
  if (!expandable(shape(self), [N, M])) refuse(KEY, 'C5', 'self does not expand to the shape of the product');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, vec1, vec2, beta, alpha, N, M, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(self, vec1, vec2, beta, alpha, N, M, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(self, vec1, vec2, beta, alpha, N, M, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, vec1: Tensor, vec2: Tensor, beta: Scalar, alpha: Scalar, N: number, M: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const column = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten._to_copy.default', { self: vec1, dtype: compute })), dim: 1 }));
  const row = only<Tensor>(call('aten._to_copy.default', { self: vec2, dtype: compute }));
  const product2 = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: column, other: only<Tensor>(call('aten.scalar_tensor.default', { s: alpha, dtype: compute })) })), other: row }));
  const base = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), size: [N, M] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: compute })) }));
  const value = floatScalar(beta, compute);
  return [settle(value === 0 ? product2 : isBool(compute) ? only<Tensor>(call('aten.logical_or.default', { self: base, other: product2 })) : only<Tensor>(call('aten.add.Tensor', { self: base, other: product2 })), outDtype)];
}

function evaluateInInteger(self: Tensor, vec1: Tensor, vec2: Tensor, beta: Scalar, alpha: Scalar, N: number, M: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const column = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten._to_copy.default', { self: vec1, dtype: compute })), dim: 1 }));
  const row = only<Tensor>(call('aten._to_copy.default', { self: vec2, dtype: compute }));
  const product2 = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: column, other: only<Tensor>(call('aten.scalar_tensor.default', { s: alpha, dtype: compute })) })), other: row }));
  const base = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), size: [N, M] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: compute })) }));
  const value = integerScalar(beta, compute);
  return [settle(value === 0n ? product2 : isBool(compute) ? only<Tensor>(call('aten.logical_or.default', { self: base, other: product2 })) : only<Tensor>(call('aten.add.Tensor', { self: base, other: product2 })), outDtype)];
}

function evaluateInComplex(self: Tensor, vec1: Tensor, vec2: Tensor, beta: Scalar, alpha: Scalar, N: number, M: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const column = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten._to_copy.default', { self: vec1, dtype: compute })), dim: 1 }));
  const row = only<Tensor>(call('aten._to_copy.default', { self: vec2, dtype: compute }));
  const product2 = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: column, other: only<Tensor>(call('aten.scalar_tensor.default', { s: alpha, dtype: compute })) })), other: row }));
  const base = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), size: [N, M] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: compute })) }));
  const value = complexScalar(beta, compute);
  const value2 = complexScalar(0, 'complex128');
  return [settle(complex.eq(value, value2) ? product2 : isBool(compute) ? only<Tensor>(call('aten.logical_or.default', { self: base, other: product2 })) : only<Tensor>(call('aten.add.Tensor', { self: base, other: product2 })), outDtype)];
}
