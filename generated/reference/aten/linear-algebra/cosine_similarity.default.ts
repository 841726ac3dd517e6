// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cosine_similarity.default(Tensor x1, Tensor x2, int dim=1, float eps=1e-08) -> Tensor
//
//     let S = broadcast(shape(x1), shape(x2))
//     let a = expand(_to_copy(x1, dtype=if is_float(dtype(x1)) then dtype(x1) else compute), S)
//     let b = expand(_to_copy(x2, dtype=if is_float(dtype(x2)) then dtype(x2) else compute), S)
//     # A norm is computed wide and rounded once.
//     let wide_a = _to_copy(a, dtype=opmath(dtype(a)))
//     let wide_b = _to_copy(b, dtype=opmath(dtype(b)))
//     let norm_a = _to_copy(sqrt(sum.dim_IntList(mul.Tensor(wide_a, wide_a), [dim], true)), dtype=dtype(a))
//     let norm_b = _to_copy(sqrt(sum.dim_IntList(mul.Tensor(wide_b, wide_b), [dim], true)), dtype=dtype(b))
//     return sum.dim_IntList(mul.Tensor(div.Tensor(a, clamp(norm_a, min=eps)), div.Tensor(b, clamp(norm_b, min=eps))), [dim])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, inRank, isCommon, opmath } from '../../functions.ts';
import { dtype, isFloat, length, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cosine_similarity.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The cosines of the angles between x1 and x2 along dim, with norms of at least eps. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'x1', type: 'Tensor' },
    { name: 'x2', type: 'Tensor' },
    { name: 'dim', type: 'int', default: 1 },
    { name: 'eps', type: 'float', default: 1e-8 },
  ],
  results: ['tensor'],
  run,
};

function run({ x1, x2, dim, eps }: BoundArguments<{ x1: Tensor; x2: Tensor; dim: number; eps: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(x1.dtype) && DTYPES1.has(x2.dtype) && promotable(x1, x2) && isCommon(promote(x1, x2)) && isFloat(promote(x1, x2))) {
    outDtype = promote(x1, x2);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { x1, x2, dim, eps });
  }
  // C1
  if (!(eps >= 0)) refuse(KEY, 'C1', 'eps must not be negative');
  // C2
  if (!broadcastable(shape(x1), shape(x2))) refuse(KEY, 'C2', 'the shapes of x1 and x2 do not broadcast');
  // C3
  if (!inRank(dim, length(broadcast(shape(x1), shape(x2))))) refuse(KEY, 'C3', 'dim is out of range');
  return evaluate(x1, x2, dim, eps, compute, outDtype, call);
}

function evaluate(x1: Tensor, x2: Tensor, dim: number, eps: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const S = broadcast(shape(x1), shape(x2));
  const a = only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: x1, dtype: isFloat(dtype(x1)) ? dtype(x1) : compute })), size: S }));
  const b = only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: x2, dtype: isFloat(dtype(x2)) ? dtype(x2) : compute })), size: S }));
  const wideA = only<Tensor>(call('aten._to_copy.default', { self: a, dtype: opmath(dtype(a)) }));
  const wideB = only<Tensor>(call('aten._to_copy.default', { self: b, dtype: opmath(dtype(b)) }));
  const normA = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sqrt.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: wideA, other: wideA })), dim: [dim], keepdim: true })) })), dtype: dtype(a) }));
  const normB = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sqrt.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: wideB, other: wideB })), dim: [dim], keepdim: true })) })), dtype: dtype(b) }));
  return [settle(only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.div.Tensor', { self: a, other: only<Tensor>(call('aten.clamp.default', { self: normA, min: eps })) })), other: only<Tensor>(call('aten.div.Tensor', { self: b, other: only<Tensor>(call('aten.clamp.default', { self: normB, min: eps })) })) })), dim: [dim] })), outDtype)];
}
