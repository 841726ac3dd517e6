// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_dropout_backward.default(Tensor grad_output, Tensor mask, float scale) -> Tensor
//
//     return mul.Scalar(mul.Tensor(grad_output, mask), scale)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, toFloat } from '../../functions.ts';
import { bits, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_dropout_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of dropout by its input: grad_output where mask kept an element, times scale. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'mask', type: 'Tensor' },
    { name: 'scale', type: 'float' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, mask: mask2, scale }: BoundArguments<{ grad_output: Tensor; mask: Tensor; scale: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(mask2.dtype) && promotable(gradOutput, mask2) && (!isFloat(promote(gradOutput, mask2)) || bits(promote(gradOutput, mask2)) > 8)) {
    outDtype = toFloat(promote(gradOutput, mask2));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, mask: mask2, scale });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(mask2))) refuse(KEY, 'C1', 'the shapes of grad_output and mask do not broadcast');
  return evaluate(gradOutput, mask2, scale, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, mask2: Tensor, scale: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: gradOutput, other: mask2 })), other: scale })), outDtype)];
}
