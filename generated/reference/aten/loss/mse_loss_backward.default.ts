// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mse_loss_backward.default(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor
//
//     let norm = if reduction == 1 then 2 / numel(self) else 2.0
//     let g = _to_copy(grad_output, dtype=compute)
//     let d = sub.Tensor(_to_copy(self, dtype=compute), _to_copy(target, dtype=compute))
//     # Of integers the factor is cut to a whole number.
//     let factor = if is_integer(compute) then trunc(norm) else norm
//     return _to_copy(mul.Tensor(mul.Tensor(fill.Scalar(d, factor), d), g), dtype=dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll, canCast, isBool, isCommon } from '../../functions.ts';
import { dtype, isInteger, numel, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mse_loss_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of mse_loss by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, target, reduction }: BoundArguments<{ grad_output: Tensor; self: Tensor; target: Tensor; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && DTYPES1.has(target.dtype) && promotable(self, target, gradOutput) && isCommon(promote(self, target, gradOutput)) && !isBool(promote(self, target, gradOutput)) && canCast(promote(self, target, gradOutput), dtype(self))) {
    compute = promote(self, target, gradOutput);
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, target, reduction });
  }
  // C1
  if (!broadcastableAll([shape(self), shape(target), shape(gradOutput)])) refuse(KEY, 'C1', 'the shapes of self, target and grad_output do not broadcast');
  return evaluate(gradOutput, self, target, reduction, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const norm = reduction === 1 ? 2 / numel(self) : 2;
  const g = only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute }));
  const d = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), other: only<Tensor>(call('aten._to_copy.default', { self: target, dtype: compute })) }));
  const factor = isInteger(compute) ? Math.trunc(norm) : norm;
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.fill.Scalar', { self: d, value: factor })), other: d })), other: g })), dtype: dtype(self) })), outDtype)];
}
