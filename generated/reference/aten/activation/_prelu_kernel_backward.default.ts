// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._prelu_kernel_backward.default(Tensor grad_output, Tensor self, Tensor weight) -> (Tensor, Tensor)
//
//     let is_above = gt.Scalar(self, 0)
//     let by_weight = where.self(is_above, 0, mul.Tensor(self, grad_output))
//     return (
//       where.self(is_above, grad_output, mul.Tensor(weight, grad_output)),
//       clone(expand(by_weight, broadcast_all([shape(grad_output), shape(self), shape(weight)])), memory_format='contiguous_format'))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastAll, broadcastableAll } from '../../functions.ts';
import { dtype, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._prelu_kernel_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The gradients of _prelu_kernel by self and weight, from the gradient of its result; that of weight element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ grad_output: gradOutput, self, weight }: BoundArguments<{ grad_output: Tensor; self: Tensor; weight: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && weight.dtype === dtype(gradOutput)) {
    out0Dtype = dtype(gradOutput);
    out1Dtype = dtype(gradOutput);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, weight });
  }
  // C1
  if (!broadcastableAll([shape(gradOutput), shape(self), shape(weight)])) refuse(KEY, 'C1', 'the shapes of grad_output, self and weight do not broadcast');
  return evaluate(gradOutput, self, weight, compute, out0Dtype, out1Dtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, weight: Tensor, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const isAbove = only<Tensor>(call('aten.gt.Scalar', { self: self, other: 0n }));
  const byWeight = only<Tensor>(call('aten.where.self', { condition: isAbove, self: 0n, other: only<Tensor>(call('aten.mul.Tensor', { self: self, other: gradOutput })) }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: isAbove, self: gradOutput, other: only<Tensor>(call('aten.mul.Tensor', { self: weight, other: gradOutput })) })), out0Dtype), settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: byWeight, size: broadcastAll([shape(gradOutput), shape(self), shape(weight)]) })), memory_format: 'contiguous_format' })), out1Dtype)];
}
