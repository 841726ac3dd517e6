// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.infinitely_differentiable_gelu_backward.default(Tensor grad, Tensor self) -> Tensor
//
//     let x = if is_float(promote(grad, self)) then self else _to_copy(self, dtype=float32)
//     let cdf = mul.Scalar(add.Scalar(erf(mul.Scalar(x, sqrt(0.5))), 1), 0.5)
//     let pdf = exp(mul.Scalar(mul.Tensor(x, x), -0.5))
//     let inner = mul.Scalar(mul.Tensor(x, pdf), 1 / sqrt(2 * pi))
//     return _to_copy(mul.Tensor(grad, add.Tensor(inner, cdf)), dtype=promote(grad, self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, isCommon } from '../../functions.ts';
import { isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.infinitely_differentiable_gelu_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64']);

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
  } else if (DTYPES2.has(grad.dtype) && DTYPES2.has(self.dtype)) {
    compute = 'float32';
    outDtype = promote(grad, self);
  } else {
    refuseDtypes(KEY, { grad, self });
  }
  // C1
  if (!expandable(shape(grad), shape(self))) refuse(KEY, 'C1', 'grad does not expand to the shape of self');
  return evaluate(grad, self, compute, outDtype, call);
}

function evaluate(grad: Tensor, self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = isFloat(promote(grad, self)) ? self : only<Tensor>(call('aten._to_copy.default', { self: self, dtype: 'float32' }));
  const cdf = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.erf.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: x, other: Math.sqrt(0.5) })) })), other: 1n })), other: 0.5 }));
  const pdf = only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: x })), other: -0.5 })) }));
  const inner = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: pdf })), other: 1 / Math.sqrt(2 * 3.141592653589793) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: grad, other: only<Tensor>(call('aten.add.Tensor', { self: inner, other: cdf })) })), dtype: promote(grad, self) })), outDtype)];
}
