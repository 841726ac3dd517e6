// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.kl_div.default(Tensor self, Tensor target, int reduction=1, *, bool log_target=False) -> Tensor
//
//     # A target of 0 counts as 0 * log(0) = 0, a NaN as NaN.
//     let own = where.self(isnan(target), nan, where.self(eq.Scalar(target, 0), 0.0, mul.Tensor(target, log(target))))
//     let loss =
//       if log_target then mul.Tensor(exp(target), sub.Tensor(target, self))
//       else sub.Tensor(_to_copy(own, dtype=dtype(target)), mul.Tensor(target, self))
//     return reduced(loss, reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, only, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.kl_div.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The terms target * (log(target) - self) of the Kullback-Leibler divergence, with the logarithms of target given by log_target, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int', default: 1 },
    { name: 'log_target', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, reduction, log_target: logTarget }: BoundArguments<{ self: Tensor; target: Tensor; reduction: number; log_target: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(target.dtype)) {
    outDtype = promote(self, target);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, reduction, log_target: logTarget });
  }
  // C1
  if (!broadcastable(shape(self), shape(target))) refuse(KEY, 'C1', 'the shapes of self and target do not broadcast');
  return evaluate(self, target, reduction, logTarget, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, reduction: number, logTarget: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const own = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: target })), self: Number.NaN, other: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: target, other: 0n })), self: 0, other: only<Tensor>(call('aten.mul.Tensor', { self: target, other: only<Tensor>(call('aten.log.default', { self: target })) })) })) }));
  const loss = logTarget ? only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.exp.default', { self: target })), other: only<Tensor>(call('aten.sub.Tensor', { self: target, other: self })) })) : only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: own, dtype: dtype(target) })), other: only<Tensor>(call('aten.mul.Tensor', { self: target, other: self })) }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
}
