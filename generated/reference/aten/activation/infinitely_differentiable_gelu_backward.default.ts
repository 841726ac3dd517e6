// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.infinitely_differentiable_gelu_backward.default(Tensor grad, Tensor self) -> Tensor
//
//     let cdf = mul.Scalar(add.Scalar(erf(mul.Scalar(self, sqrt(0.5))), 1), 0.5)
//     let pdf = exp(mul.Scalar(mul.Tensor(self, self), -0.5))
//     let inner = mul.Scalar(mul.Tensor(self, pdf), 1 / sqrt(2 * pi))
//     return mul.Tensor(grad, add.Tensor(inner, cdf))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon } from '../../functions.ts';
import { isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.infinitely_differentiable_gelu_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of gelu by self, from that of its result, in a form whose own derivatives exist. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad, self }: BoundArguments<{ grad: Tensor; self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(grad.dtype) && DTYPES1.has(self.dtype) && promotable(grad, self) && isCommon(promote(grad, self)) && isFloat(promote(grad, self))) {
    outDtype = promote(grad, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad, self });
  }
  // C1
  if (!broadcastable(shape(grad), shape(self))) refuse(KEY, 'C1', 'the shapes of grad and self do not broadcast');
  return evaluate(grad, self, compute, outDtype, call);
}

function evaluate(grad: Tensor, self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const cdf = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.erf.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: self, other: Math.sqrt(0.5) })) })), other: 1n })), other: 0.5 }));
  const pdf = only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: self, other: self })), other: -0.5 })) }));
  const inner = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: self, other: pdf })), other: 1 / Math.sqrt(2 * 3.141592653589793) }));
  return [settle(only<Tensor>(call('aten.mul.Tensor', { self: grad, other: only<Tensor>(call('aten.add.Tensor', { self: inner, other: cdf })) })), outDtype)];
}
