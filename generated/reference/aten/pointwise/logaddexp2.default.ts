// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logaddexp2.default(Tensor self, Tensor other) -> Tensor
//
//     let d = opmath(promote(self, other))
//     let a = _to_copy(self, dtype=d)
//     let b = _to_copy(other, dtype=d)
//     # Two equal infinities have no difference.
//     let level = logical_and(isinf(a), eq.Tensor(a, b))
//     let rest = div.Tensor(log1p(pow.Scalar(2, neg(abs(sub.Tensor(a, b))))), log(2))
//     return _to_copy(where.self(level, a, add.Tensor(maximum(a, b), rest)), dtype=promote(self, other))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, opmath } from '../../functions.ts';
import { float, bits, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logaddexp2.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The logarithms to base 2 of the sums of the powers of 2 of self and other, element by element, without overflow on the way. */
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
  const a = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d }));
  const b = only<Tensor>(call('aten._to_copy.default', { self: other, dtype: d }));
  const level = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.isinf.default', { self: a })), other: only<Tensor>(call('aten.eq.Tensor', { self: a, other: b })) }));
  const rest = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.pow.Scalar', { self: 2n, exponent: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: a, other: b })) })) })) })) })), other: float.log(2) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: level, self: a, other: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.maximum.default', { self: a, other: b })), other: rest })) })), dtype: promote(self, other) })), outDtype)];
}
