// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rrelu_with_noise_backward.default(Tensor grad_output, Tensor self, Tensor noise, Scalar lower, Scalar upper, bool training, bool self_is_result) -> Tensor
//
//     return if scales then mul.Tensor(grad_output, noise) else leaky_relu_backward(grad_output, self, slope, self_is_result)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { bits, double, dtype, isFloat, lazy, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rrelu_with_noise_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of rrelu by self: grad_output times the slopes in noise, or the gradient of leaky_relu with the mean slope. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'noise', type: 'Tensor' },
    { name: 'lower', type: 'Scalar' },
    { name: 'upper', type: 'Scalar' },
    { name: 'training', type: 'bool' },
    { name: 'self_is_result', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, noise, lower, upper, training, self_is_result: selfIsResult }: BoundArguments<{ grad_output: Tensor; self: Tensor; noise: Tensor; lower: Scalar; upper: Scalar; training: boolean; self_is_result: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const slope = lazy(() => (double(lower) + double(upper)) / 2);
  const scales = lazy(() => training && double(upper) - double(lower) > 0.000001);
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(noise.dtype) && scales() && (promotable(gradOutput, noise) && (!isFloat(promote(gradOutput, noise)) || bits(promote(gradOutput, noise)) > 8))) {
    outDtype = promote(gradOutput, noise);
    compute = outDtype;
  } else if (DTYPES2.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && !scales()) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, noise, lower, upper, training, self_is_result: selfIsResult });
  }
  // C1
  if (!broadcastable(shape(gradOutput), scales() ? shape(noise) : shape(self))) refuse(KEY, 'C1', 'the shapes do not broadcast');
  return evaluate(gradOutput, self, noise, selfIsResult, slope, scales, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, noise: Tensor, selfIsResult: boolean, slope: () => number, scales: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(scales() ? only<Tensor>(call('aten.mul.Tensor', { self: gradOutput, other: noise })) : only<Tensor>(call('aten.leaky_relu_backward.default', { grad_output: gradOutput, self: self, negative_slope: slope(), self_is_result: selfIsResult })), outDtype)];
}
