// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.smooth_l1_loss_backward.default(Tensor grad_output, Tensor self, Tensor target, int reduction, float beta) -> Tensor
//
//     let norm = if reduction == 1 then 1 / numel(self) else 1.0
//     let w = opmath(compute)
//     let d = sub.Tensor(_to_copy(_to_copy(self, dtype=compute), dtype=w), _to_copy(_to_copy(target, dtype=compute), dtype=w))
//     # Of integers the factors are cut to whole numbers.
//     let factor = if is_integer(compute) then trunc(norm) else norm
//     let limit = if is_integer(compute) then trunc(beta) else beta
//     let g = mul.Tensor(_to_copy(_to_copy(grad_output, dtype=compute), dtype=w), fill.Scalar(d, factor))
//     let far = where.self(ge.Scalar(d, limit), g, div.Tensor_mode(mul.Tensor(d, g), fill.Scalar(d, limit), rounding_mode=if is_integer(compute) then 'trunc' else none))
//     return _to_copy(where.self(le.Scalar(d, -limit), neg(g), far), dtype=dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll, canCast, isBool, isCommon, opmath } from '../../functions.ts';
import { dtype, isInteger, numel, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.smooth_l1_loss_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of smooth_l1_loss by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int' },
    { name: 'beta', type: 'float' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, target, reduction, beta }: BoundArguments<{ grad_output: Tensor; self: Tensor; target: Tensor; reduction: number; beta: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && DTYPES1.has(target.dtype) && promotable(self, target, gradOutput) && isCommon(promote(self, target, gradOutput)) && !isBool(promote(self, target, gradOutput)) && canCast(promote(self, target, gradOutput), dtype(self))) {
    compute = promote(self, target, gradOutput);
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, target, reduction, beta });
  }
  // C1
  if (!broadcastableAll([shape(self), shape(target), shape(gradOutput)])) refuse(KEY, 'C1', 'the shapes of self, target and grad_output do not broadcast');
  // C2
  if (!(!isInteger(compute) || beta >= 1 || beta <= -1)) refuse(KEY, 'C2', 'whole numbers cannot be divided by beta');
  return evaluate(gradOutput, self, target, reduction, beta, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, beta: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const norm = reduction === 1 ? 1 / numel(self) : 1;
  const w = opmath(compute);
  const d = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: w })), other: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: target, dtype: compute })), dtype: w })) }));
  const factor = isInteger(compute) ? Math.trunc(norm) : norm;
  const limit = isInteger(compute) ? Math.trunc(beta) : beta;
  const g = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: w })), other: only<Tensor>(call('aten.fill.Scalar', { self: d, value: factor })) }));
  const far = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.ge.Scalar', { self: d, other: limit })), self: g, other: only<Tensor>(call('aten.div.Tensor_mode', { self: only<Tensor>(call('aten.mul.Tensor', { self: d, other: g })), other: only<Tensor>(call('aten.fill.Scalar', { self: d, value: limit })), rounding_mode: isInteger(compute) ? 'trunc' : null })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.le.Scalar', { self: d, other: -limit })), self: only<Tensor>(call('aten.neg.default', { self: g })), other: far })), dtype: dtype(self) })), outDtype)];
}
