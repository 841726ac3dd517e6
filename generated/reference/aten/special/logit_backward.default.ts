// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logit_backward.default(Tensor grad_output, Tensor self, float? eps=None) -> Tensor
//
//     let g = _to_copy(grad_output, dtype=compute)
//     let x = _to_copy(self, dtype=compute)
//     let limit = eps ?? -1.0
//     let inner = div.Tensor(g, mul.Tensor(x, sub.Tensor(1, x)))
//     let slope = if limit < 0 then where.self(logical_or(eq.Scalar(x, 0), eq.Scalar(x, 1)), mul.Tensor(g, inf), inner) else inner
//     # Without a limit the function ends at 0 and 1.
//     let outside = if limit < 0 then logical_or(lt.Scalar(x, 0), gt.Scalar(x, 1)) else logical_or(lt.Scalar(x, limit), gt.Scalar(x, 1 - limit))
//     return where.self(outside, if limit < 0 then nan else 0.0, slope)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon } from '../../functions.ts';
import { float, isFloat, largest, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logit_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of logit by self, from the gradient of its result; 0 where self is limited. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'eps', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, eps }: BoundArguments<{ grad_output: Tensor; self: Tensor; eps: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && isFloat(promote(gradOutput, self))) {
    outDtype = promote(gradOutput, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, eps });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(self))) refuse(KEY, 'C1', 'the shapes of grad_output and self do not broadcast');
  // C2
  if (!(eps === null || float.isNan(eps) || float.isInf(eps) || Math.abs(eps) <= largest(compute))) refuse(KEY, 'C2', 'eps does not fit the dtype of the result');
  return evaluate(gradOutput, self, eps, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, eps: number | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  const limit = eps ?? -1;
  const inner = only<Tensor>(call('aten.div.Tensor', { self: g, other: only<Tensor>(call('aten.mul.Tensor', { self: x, other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: x })) })) }));
  const slope = limit < 0 ? only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.eq.Scalar', { self: x, other: 0n })), other: only<Tensor>(call('aten.eq.Scalar', { self: x, other: 1n })) })), self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: Number.POSITIVE_INFINITY })), other: inner })) : inner;
  const outside = limit < 0 ? only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.lt.Scalar', { self: x, other: 0n })), other: only<Tensor>(call('aten.gt.Scalar', { self: x, other: 1n })) })) : only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.lt.Scalar', { self: x, other: limit })), other: only<Tensor>(call('aten.gt.Scalar', { self: x, other: 1 - limit })) }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: outside, self: limit < 0 ? Number.NaN : 0, other: slope })), outDtype)];
}
