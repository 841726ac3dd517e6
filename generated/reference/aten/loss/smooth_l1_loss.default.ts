// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.smooth_l1_loss.default(Tensor self, Tensor target, int reduction=1, float beta=1.) -> Tensor
//
//     # float16 is rounded at every step, bfloat16 once.
//     let w = if compute == float16 then compute else opmath(compute)
//     let d = abs(sub.Tensor(_to_copy(_to_copy(self, dtype=compute), dtype=w), _to_copy(_to_copy(target, dtype=compute), dtype=w)))
//     let limit = fill.Scalar(d, beta)
//     let near = div.Tensor(mul.Tensor(mul.Scalar(d, 0.5), d), limit)
//     let loss = if beta == 0 then d else where.self(lt.Tensor(d, limit), near, sub.Tensor(d, mul.Scalar(limit, 0.5)))
//     return reduced(_to_copy(loss, dtype=compute), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.smooth_l1_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The squares of the differences d of self and target over 2 * beta where they are below beta, else abs(d) - beta / 2, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int', default: 1 },
    { name: 'beta', type: 'float', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, reduction, beta }: BoundArguments<{ self: Tensor; target: Tensor; reduction: number; beta: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(target.dtype) && promotable(self, target) && isCommon(promote(self, target)) && isFloat(promote(self, target))) {
    outDtype = promote(self, target);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, reduction, beta });
  }
  // C1
  if (!(beta >= 0)) refuse(KEY, 'C1', 'beta must not be negative');
  // C2
  if (!broadcastable(shape(self), shape(target))) refuse(KEY, 'C2', 'the shapes of self and target do not broadcast');
  // C3
  if (!(reduction >= 0 && reduction <= 2)) refuse(KEY, 'C3', 'reduction must be 0, 1 or 2');
  return evaluate(self, target, reduction, beta, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, reduction: number, beta: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const w = compute === 'float16' ? compute : opmath(compute);
  const d = only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: w })), other: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: target, dtype: compute })), dtype: w })) })) }));
  const limit = only<Tensor>(call('aten.fill.Scalar', { self: d, value: beta }));
  const near = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: d, other: 0.5 })), other: d })), other: limit }));
  const loss = beta === 0 ? d : only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Tensor', { self: d, other: limit })), self: near, other: only<Tensor>(call('aten.sub.Tensor', { self: d, other: only<Tensor>(call('aten.mul.Scalar', { self: limit, other: 0.5 })) })) }));
  const loss2 = only<Tensor>(call('aten._to_copy.default', { self: loss, dtype: compute }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss2 })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss2, dim: null })) : loss2, outDtype)];
}
