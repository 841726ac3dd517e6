// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.binary_cross_entropy_with_logits.default(Tensor self, Tensor target, Tensor? weight=None, Tensor? pos_weight=None, int reduction=1) -> Tensor
//
//     let log_sigmoid = _to_copy(sub.Tensor(clamp(_to_copy(self, dtype=opmath(dtype(self))), max=0), log1p(exp(neg(abs(_to_copy(self, dtype=opmath(dtype(self)))))))), dtype=dtype(self))
//     let gain = if pos_weight is none then log_sigmoid else _to_copy(mul.Tensor(log_sigmoid, add.Scalar(mul.Tensor(sub.Scalar(pos_weight, 1), target), 1)), dtype=dtype(self))
//     let rest = _to_copy(mul.Tensor(sub.Tensor(1, target), self), dtype=compute)
//     let loss = _to_copy(sub.Tensor(rest, gain), dtype=compute)
//     return reduced(if weight is none then loss else _to_copy(mul.Tensor(loss, weight), dtype=compute), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, canCast, expandable, opmath } from '../../functions.ts';
import { accepts, dtype, isComplex, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.binary_cross_entropy_with_logits.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex32', 'complex64', 'complex128']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The cross entropies of target and the logistic function of self, those of target times pos_weight, times weight, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'pos_weight', type: 'Tensor?', default: null },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, weight, pos_weight: posWeight, reduction }: BoundArguments<{ self: Tensor; target: Tensor; weight: Tensor | null; pos_weight: Tensor | null; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, posWeight) && (weight === null || canCast(dtype(weight), dtype(target))) && (posWeight === null || !isComplex(dtype(posWeight)) && !isComplex(dtype(target)))) {
    outDtype = dtype(target);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, weight, pos_weight: posWeight, reduction });
  }
  // C1
  if (!expandable(shape(self), shape(target))) refuse(KEY, 'C1', 'self does not expand to the shape of target');
  // C2
  if (!(posWeight === null || expandable(broadcast(shape(posWeight), shape(target)), shape(self)))) refuse(KEY, 'C2', 'pos_weight and target do not expand to the shape of self');
  // C3
  if (!(weight === null || expandable(shape(weight), shape(target)))) refuse(KEY, 'C3', 'weight does not expand to the shape of target');
  return evaluate(self, target, weight, posWeight, reduction, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, weight: Tensor | null, posWeight: Tensor | null, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const logSigmoid = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(dtype(self)) })), max: 0n })), other: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(dtype(self)) })) })) })) })) })) })), dtype: dtype(self) }));
  const gain = posWeight === null ? logSigmoid : only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: logSigmoid, other: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Scalar', { self: posWeight, other: 1n })), other: target })), other: 1n })) })), dtype: dtype(self) }));
  const rest = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: target })), other: self })), dtype: compute }));
  const loss = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: rest, other: gain })), dtype: compute }));
  const loss2 = weight === null ? loss : only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: loss, other: weight })), dtype: compute }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss2 })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss2, dim: null })) : loss2, outDtype)];
}
