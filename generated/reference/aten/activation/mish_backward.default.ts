// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mish_backward.default(Tensor grad_output, Tensor self) -> Tensor
//
//     let g = raised(grad_output, promote(grad_output, self))
//     let x = raised(self, promote(grad_output, self))
//     let t = tanh(log1p(exp(x)))
//     let slope = mul.Tensor(mul.Tensor(x, sigmoid(x)), sub.Tensor(1, mul.Tensor(t, t)))
//     return _to_copy(_to_copy(mul.Tensor(g, add.Tensor(t, slope)), dtype=promote(grad_output, self)), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath } from '../../functions.ts';
import { dtype, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mish_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of mish by self, from the gradient of its result. */
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
  if (DTYPES1.has(gradOutput.dtype) && DTYPES2.has(self.dtype) && promotable(gradOutput, self) && isCommon(promote(gradOutput, self)) && isFloat(promote(gradOutput, self))) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self });
  }
  // C1
  if (!broadcastable(shape(gradOutput), shape(self))) refuse(KEY, 'C1', 'the shapes of grad_output and self do not broadcast');
  return evaluate(gradOutput, self, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = promote(gradOutput, self);
  const g = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: d })), dtype: opmath(d) }));
  const d2 = promote(gradOutput, self);
  const x = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d2 })), dtype: opmath(d2) }));
  const t = only<Tensor>(call('aten.tanh.default', { self: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.exp.default', { self: x })) })) }));
  const slope = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: only<Tensor>(call('aten.sigmoid.default', { self: x })) })), other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: only<Tensor>(call('aten.mul.Tensor', { self: t, other: t })) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.add.Tensor', { self: t, other: slope })) })), dtype: promote(gradOutput, self) })), dtype: compute })), outDtype)];
}
