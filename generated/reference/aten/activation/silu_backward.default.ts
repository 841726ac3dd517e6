// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.silu_backward.default(Tensor grad_output, Tensor self) -> Tensor
//
//     let g = raised(grad_output, compute)
//     let x = raised(self, compute)
//     let s = sigmoid(x)
//     let slope = add.Scalar(mul.Tensor(x, sub.Tensor(1, s)), 1)
//     return _to_copy(mul.Tensor(mul.Tensor(g, s), slope), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { isComplex, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.silu_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of silu by self, from the gradient of its result. */
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
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && (isFloat(promote(gradOutput, self)) || isComplex(promote(gradOutput, self)))) {
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
  const s = only<Tensor>(call('aten.sigmoid.default', { self: x }));
  const slope = only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: s })) })), other: 1n }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: s })), other: slope })), dtype: compute })), outDtype)];
}
