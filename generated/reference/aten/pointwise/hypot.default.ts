// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hypot.default(Tensor self, Tensor other) -> Tensor
//
//     let d = opmath(promote(self, other))
//     let a = abs(_to_copy(self, dtype=d))
//     let b = abs(_to_copy(other, dtype=d))
//     let long = maximum(a, b)
//     # The square root of 1 + (short / long)^2 lies between 1 and 2.
//     let ratio = div.Tensor(minimum(a, b), where.self(eq.Scalar(long, 0), 1.0, long))
//     let length = mul.Tensor(long, sqrt(add.Scalar(mul.Tensor(ratio, ratio), 1)))
//     return _to_copy(where.self(logical_or(isinf(a), isinf(b)), inf, length), dtype=promote(self, other))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, opmath } from '../../functions.ts';
import { bits, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hypot.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The lengths of the hypotenuses over the legs self and other, element by element, without overflow on the way; infinite where a leg is. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8) && isFloat(promote(self, other))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = opmath(promote(self, other));
  const a = only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d })) }));
  const b = only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten._to_copy.default', { self: other, dtype: d })) }));
  const long = only<Tensor>(call('aten.maximum.default', { self: a, other: b }));
  const ratio = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.minimum.default', { self: a, other: b })), other: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: long, other: 0n })), self: 1, other: long })) }));
  const length2 = only<Tensor>(call('aten.mul.Tensor', { self: long, other: only<Tensor>(call('aten.sqrt.default', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: ratio, other: ratio })), other: 1n })) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.isinf.default', { self: a })), other: only<Tensor>(call('aten.isinf.default', { self: b })) })), self: Number.POSITIVE_INFINITY, other: length2 })), dtype: promote(self, other) })), outDtype)];
}
