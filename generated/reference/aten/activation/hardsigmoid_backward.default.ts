// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hardsigmoid_backward.default(Tensor grad_output, Tensor self) -> Tensor
//
//     let g = raised(grad_output, compute)
//     let x = raised(self, compute)
//     let inside = logical_and(gt.Scalar(x, -3), lt.Scalar(x, 3))
//     # 1 / 6 in single precision, whatever the dtype.
//     return _to_copy(where.self(inside, mul.Scalar(g, 0.1666666716337204), 0.0), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hardsigmoid_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of hardsigmoid by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self }: BoundArguments<{ grad_output: Tensor; self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && isFloat(promote(gradOutput, self))) {
    outDtype = promote(gradOutput, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(self))) refuse(KEY, 'C1', 'the shapes of grad_output and self do not broadcast');
  return evaluate(gradOutput, self, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  const inside = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.gt.Scalar', { self: x, other: BigInt(-3) })), other: only<Tensor>(call('aten.lt.Scalar', { self: x, other: 3n })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: inside, self: only<Tensor>(call('aten.mul.Scalar', { self: g, other: 0.1666666716337204 })), other: 0 })), dtype: compute })), outDtype)];
}
