// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.elu_backward.default(Tensor grad_output, Scalar alpha, Scalar scale, Scalar input_scale, bool is_result, Tensor self_or_result) -> Tensor
//
//     let g = raised(grad_output, compute)
//     let x = raised(self_or_result, compute)
//     let factor = double(alpha) * double(scale)
//     let inner = mul.Scalar(g, input_scale)
//     let below =
//       if is_result then mul.Tensor(inner, add.Scalar(x, factor))
//       else mul.Tensor(mul.Scalar(inner, factor), exp(mul.Scalar(x, input_scale)))
//     return _to_copy(where.self(le.Scalar(x, 0), below, mul.Scalar(g, scale)), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { double, dtype, fits, isComplex, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.elu_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of elu by its argument, from that of its result; self_or_result is the argument or, with is_result, the result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'alpha', type: 'Scalar' },
    { name: 'scale', type: 'Scalar' },
    { name: 'input_scale', type: 'Scalar' },
    { name: 'is_result', type: 'bool' },
    { name: 'self_or_result', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, alpha, scale, input_scale: inputScale, is_result: isResult, self_or_result: selfOrResult }: BoundArguments<{ grad_output: Tensor; alpha: Scalar; scale: Scalar; input_scale: Scalar; is_result: boolean; self_or_result: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(selfOrResult.dtype) && promotable(gradOutput, selfOrResult) && isCommon(promote(gradOutput, selfOrResult)) && isFloat(promote(gradOutput, selfOrResult))) {
    outDtype = promote(gradOutput, selfOrResult);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, alpha, scale, input_scale: inputScale, is_result: isResult, self_or_result: selfOrResult });
  }
  // C1
  if (isResult) {
    if (!(!isComplex(dtype(alpha)) && double(alpha) >= 0)) refuse(KEY, 'C1', 'the sign of a result tells nothing with a negative alpha');
  }
  // C2
  if (!broadcastable(shape(gradOutput), shape(selfOrResult))) refuse(KEY, 'C2', 'the shapes of grad_output and self_or_result do not broadcast');
  // C3
  if (!fits(alpha, opmath(compute))) refuse(KEY, 'C3', 'alpha does not fit the dtype of the result');
  // C4
  if (!fits(scale, opmath(compute))) refuse(KEY, 'C4', 'scale does not fit the dtype of the result');
  // C5
  if (!fits(inputScale, opmath(compute))) refuse(KEY, 'C5', 'input_scale does not fit the dtype of the result');
  return evaluate(gradOutput, alpha, scale, inputScale, isResult, selfOrResult, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, isResult: boolean, selfOrResult: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: selfOrResult, dtype: compute })), dtype: opmath(compute) }));
  const factor = double(alpha) * double(scale);
  const inner = only<Tensor>(call('aten.mul.Scalar', { self: g, other: inputScale }));
  const below2 = isResult ? only<Tensor>(call('aten.mul.Tensor', { self: inner, other: only<Tensor>(call('aten.add.Scalar', { self: x, other: factor })) })) : only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: inner, other: factor })), other: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: x, other: inputScale })) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.le.Scalar', { self: x, other: 0n })), self: below2, other: only<Tensor>(call('aten.mul.Scalar', { self: g, other: scale })) })), dtype: compute })), outDtype)];
}
