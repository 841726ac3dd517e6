// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.huber_loss_backward.default(Tensor grad_output, Tensor self, Tensor target, int reduction, float delta) -> Tensor
//
//     let d = sub.Tensor(self, target)
//     let limit = fill.Scalar(d, delta)
//     let norm = fill.Scalar(d, if reduction == 1 then 1 / numel(self) else 1.0)
//     let far = mul.Tensor(mul.Tensor(norm, grad_output), limit)
//     let inside = where.self(ge.Tensor(d, limit), far, mul.Tensor(mul.Tensor(norm, d), grad_output))
//     return where.self(le.Tensor(d, neg(limit)), neg(far), inside)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll } from '../../functions.ts';
import { dtype, numel, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.huber_loss_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of huber_loss by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int' },
    { name: 'delta', type: 'float' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, target, reduction, delta }: BoundArguments<{ grad_output: Tensor; self: Tensor; target: Tensor; reduction: number; delta: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && target.dtype === dtype(gradOutput)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, target, reduction, delta });
  }
  // C1
  if (!broadcastableAll([shape(self), shape(target), shape(gradOutput)])) refuse(KEY, 'C1', 'the shapes of self, target and grad_output do not broadcast');
  return evaluate(gradOutput, self, target, reduction, delta, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, delta: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = only<Tensor>(call('aten.sub.Tensor', { self: self, other: target }));
  const limit = only<Tensor>(call('aten.fill.Scalar', { self: d, value: delta }));
  const norm = only<Tensor>(call('aten.fill.Scalar', { self: d, value: reduction === 1 ? 1 / numel(self) : 1 }));
  const far = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: norm, other: gradOutput })), other: limit }));
  const inside = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.ge.Tensor', { self: d, other: limit })), self: far, other: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: norm, other: d })), other: gradOutput })) }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.le.Tensor', { self: d, other: only<Tensor>(call('aten.neg.default', { self: limit })) })), self: only<Tensor>(call('aten.neg.default', { self: far })), other: inside })), outDtype)];
}
