// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.softplus_backward.default(Tensor grad_output, Tensor self, Scalar beta, Scalar threshold) -> Tensor
//
//     let g = raised(grad_output, compute)
//     let x = raised(self, compute)
//     let scaled = mul.Scalar(x, beta)
//     let z = exp(scaled)
//     return _to_copy(where.self(gt.Scalar(scaled, threshold), g, div.Tensor(mul.Tensor(g, z), add.Scalar(z, 1))), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { fits, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.softplus_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of softplus by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'beta', type: 'Scalar' },
    { name: 'threshold', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, beta, threshold }: BoundArguments<{ grad_output: Tensor; self: Tensor; beta: Scalar; threshold: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES1.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && isFloat(promote(gradOutput, self))) {
    outDtype = promote(gradOutput, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, beta, threshold });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(self))) refuse(KEY, 'C1', 'the shapes of grad_output and self do not broadcast');
  // C2
  if (!fits(beta, opmath(compute))) refuse(KEY, 'C2', 'beta does not fit the dtype of the result');
  // C3
  if (!fits(threshold, opmath(compute))) refuse(KEY, 'C3', 'threshold does not fit the dtype of the result');
  return evaluate(gradOutput, self, beta, threshold, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, beta: Scalar, threshold: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: compute })), dtype: opmath(compute) }));
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), dtype: opmath(compute) }));
  const scaled2 = only<Tensor>(call('aten.mul.Scalar', { self: x, other: beta }));
  const z = only<Tensor>(call('aten.exp.default', { self: scaled2 }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: scaled2, other: threshold })), self: g, other: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: z })), other: only<Tensor>(call('aten.add.Scalar', { self: z, other: 1n })) })) })), dtype: compute })), outDtype)];
}
