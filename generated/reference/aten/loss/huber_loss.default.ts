// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.huber_loss.default(Tensor self, Tensor target, int reduction=1, float delta=1.) -> Tensor
//
//     # bfloat16 is rounded at every step, float16 once.
//     let d = abs(sub.Tensor(_to_copy(self, dtype=compute), _to_copy(target, dtype=compute)))
//     let limit = fill.Scalar(d, delta)
//     let near = mul.Tensor(mul.Scalar(d, 0.5), d)
//     let far = mul.Tensor(limit, sub.Tensor(d, mul.Scalar(limit, 0.5)))
//     let loss = where.self(le.Tensor(d, limit), near, far)
//     return reduced(_to_copy(loss, dtype=dtype(self)), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { dtype, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.huber_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Half the squares of the differences d of self and target where they are at most delta, else delta * (abs(d) - delta / 2), the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int', default: 1 },
    { name: 'delta', type: 'float', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, reduction, delta }: BoundArguments<{ self: Tensor; target: Tensor; reduction: number; delta: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(target.dtype) && isFloat(dtype(self)) && (promotable(self, target) && isCommon(promote(self, target))) && isFloat(promote(self, target))) {
    const d = promote(self, target);
    compute = d === 'bfloat16' ? d : opmath(d);
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, target, reduction, delta });
  }
  // C1
  if (!(delta > 0)) refuse(KEY, 'C1', 'delta must be positive');
  // C2
  if (!broadcastable(shape(self), shape(target))) refuse(KEY, 'C2', 'the shapes of self and target do not broadcast');
  return evaluate(self, target, reduction, delta, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, reduction: number, delta: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), other: only<Tensor>(call('aten._to_copy.default', { self: target, dtype: compute })) })) }));
  const limit = only<Tensor>(call('aten.fill.Scalar', { self: d, value: delta }));
  const near = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: d, other: 0.5 })), other: d }));
  const far = only<Tensor>(call('aten.mul.Tensor', { self: limit, other: only<Tensor>(call('aten.sub.Tensor', { self: d, other: only<Tensor>(call('aten.mul.Scalar', { self: limit, other: 0.5 })) })) }));
  const loss = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.le.Tensor', { self: d, other: limit })), self: near, other: far }));
  const loss2 = only<Tensor>(call('aten._to_copy.default', { self: loss, dtype: dtype(self) }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss2 })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss2, dim: null })) : loss2, outDtype)];
}
