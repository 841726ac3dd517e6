// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.threshold_backward.default(Tensor grad_output, Tensor self, Scalar threshold) -> Tensor
//
//     let x = raised(self, compute)
//     return _to_copy(where.self(le.Tensor(x, fill.Scalar(x, threshold)), 0, grad_output), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, inOrder, isBool, isCommon, opmath } from '../../functions.ts';
import { fits, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.threshold_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of threshold by self, from the gradient of its result; 0 where self is not above threshold. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'threshold', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, threshold }: BoundArguments<{ grad_output: Tensor; self: Tensor; threshold: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && inOrder(promote(gradOutput, self)) && !isBool(promote(gradOutput, self))) {
    outDtype = promote(gradOutput, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, threshold });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(self))) refuse(KEY, 'C1', 'the shapes of grad_output and self do not broadcast');
  // C2
  if (!fits(threshold, opmath(compute))) refuse(KEY, 'C2', 'threshold does not fit the dtype of the result');
  return evaluate(gradOutput, self, threshold, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, threshold: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.le.Tensor', { self: x, other: only<Tensor>(call('aten.fill.Scalar', { self: x, value: threshold })) })), self: 0n, other: gradOutput })), dtype: compute })), outDtype)];
}
