// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.pairwise_distance.default(Tensor x1, Tensor x2, float p=2., float eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor
//
//     let apart = add.Scalar(sub.Tensor(x1, x2), eps)
//     let size_of = _to_copy(abs(apart), dtype=opmath(compute))
//     let norm =
//       if p == 0 then sum.dim_IntList(_to_copy(ne.Scalar(size_of, 0), dtype=opmath(compute)), [-1], keepdim)
//       else if p == 1 then sum.dim_IntList(size_of, [-1], keepdim)
//       else if p == 2 then sqrt(sum.dim_IntList(mul.Tensor(size_of, size_of), [-1], keepdim))
//       else if p == inf or n == 1 then amax(size_of, [-1], keepdim)
//       else if p == -inf then amin(size_of, [-1], keepdim)
//       else pow.Tensor_Scalar(sum.dim_IntList(pow.Tensor_Scalar(size_of, p), [-1], keepdim), 1 / p)
//     return _to_copy(norm, dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isCommon, opmath, toFloat, toReal } from '../../functions.ts';
import { float, lazy, length, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.pairwise_distance.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The p-norms of x1 - x2 + eps along the last dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'x1', type: 'Tensor' },
    { name: 'x2', type: 'Tensor' },
    { name: 'p', type: 'float', default: 2 },
    { name: 'eps', type: 'float', default: 0.000001 },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ x1, x2, p, eps, keepdim }: BoundArguments<{ x1: Tensor; x2: Tensor; p: number; eps: number; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => broadcast(shape(x1), shape(x2)));
  const n = lazy((): number => {
    if (length(S()) === 0) {
      return 1;
    }
    return S()[length(S()) - 1]!;
  });
  if (DTYPES1.has(x1.dtype) && DTYPES1.has(x2.dtype) && promotable(x1, x2) && (isCommon(promote(x1, x2)) || promote(x1, x2) === 'complex32')) {
    outDtype = toReal(toFloat(promote(x1, x2)));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { x1, x2, p, eps, keepdim });
  }
  // C1
  if (!broadcastable(shape(x1), shape(x2))) refuse(KEY, 'C1', 'the shapes of x1 and x2 do not broadcast');
  // C2
  if (!(p >= 0 && p < Number.POSITIVE_INFINITY || float.isNan(p) || n() > 0)) refuse(KEY, 'C2', 'such a norm of no element does not exist');
  return evaluate(x1, x2, p, eps, keepdim, n, compute, outDtype, call);
}

function evaluate(x1: Tensor, x2: Tensor, p: number, eps: number, keepdim: boolean, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const apart = only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: x1, other: x2 })), other: eps }));
  const sizeOf = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.abs.default', { self: apart })), dtype: opmath(compute) }));
  const norm = p === 0 ? only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.ne.Scalar', { self: sizeOf, other: 0n })), dtype: opmath(compute) })), dim: [-1], keepdim: keepdim })) : p === 1 ? only<Tensor>(call('aten.sum.dim_IntList', { self: sizeOf, dim: [-1], keepdim: keepdim })) : p === 2 ? only<Tensor>(call('aten.sqrt.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: sizeOf, other: sizeOf })), dim: [-1], keepdim: keepdim })) })) : p === Number.POSITIVE_INFINITY || n() === 1 ? only<Tensor>(call('aten.amax.default', { self: sizeOf, dim: [-1], keepdim: keepdim })) : p === -Number.POSITIVE_INFINITY ? only<Tensor>(call('aten.amin.default', { self: sizeOf, dim: [-1], keepdim: keepdim })) : only<Tensor>(call('aten.pow.Tensor_Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.pow.Tensor_Scalar', { self: sizeOf, exponent: p })), dim: [-1], keepdim: keepdim })), exponent: 1 / p }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: norm, dtype: compute })), outDtype)];
}
