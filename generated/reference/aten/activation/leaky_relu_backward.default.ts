// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.leaky_relu_backward.default(Tensor grad_output, Tensor self, Scalar negative_slope, bool self_is_result) -> Tensor
//
//     let g = raised(grad_output, compute)
//     let x = raised(self, compute)
//     return _to_copy(where.self(gt.Scalar(x, 0), g, mul.Scalar(g, negative_slope)), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { double, dtype, fits, isComplex, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.leaky_relu_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of leaky_relu by its argument, from that of its result; self is the argument or, with self_is_result, the result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'negative_slope', type: 'Scalar' },
    { name: 'self_is_result', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, negative_slope: negativeSlope, self_is_result: selfIsResult }: BoundArguments<{ grad_output: Tensor; self: Tensor; negative_slope: Scalar; self_is_result: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && isFloat(promote(gradOutput, self))) {
    outDtype = promote(gradOutput, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, negative_slope: negativeSlope, self_is_result: selfIsResult });
  }
  // C1
  if (selfIsResult) {
    if (!(!isComplex(dtype(negativeSlope)) && double(negativeSlope) >= 0)) refuse(KEY, 'C1', 'the sign of a result tells nothing with a negative slope');
  }
  // C2
  if (!broadcastable(shape(gradOutput), shape(self))) refuse(KEY, 'C2', 'the shapes of grad_output and self do not broadcast');
  // C3
  if (!fits(negativeSlope, opmath(compute))) refuse(KEY, 'C3', 'negative_slope does not fit the dtype of the result');
  return evaluate(gradOutput, self, negativeSlope, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, negativeSlope: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: x, other: 0n })), self: g, other: only<Tensor>(call('aten.mul.Scalar', { self: g, other: negativeSlope })) })), dtype: compute })), outDtype)];
}
