// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logaddexp.default(Tensor self, Tensor other) -> Tensor
//
//     let d = opmath(promote(self, other))
//     let a = _to_copy(self, dtype=d)
//     let b = _to_copy(other, dtype=d)
//     if is_complex(d) {
//       let below = lt.Tensor(_to_copy(a, dtype=to_real(d)), _to_copy(b, dtype=to_real(d)))
//       let low = where.self(below, a, b)
//       let high = where.self(below, b, a)
//       let x = _to_copy(low, dtype=to_real(d))
//       let level = logical_and(isinf(x), eq.Tensor(x, _to_copy(high, dtype=to_real(d))))
//       let sum = add.Tensor(log1p(exp(sub.Tensor(low, high))), high)
//       return where.self(level, where.self(lt.Scalar(x, 0), low, log(add.Tensor(exp(low), exp(high)))), sum)
//     } else {
//       # Two equal infinities have no difference.
//       let level = logical_and(isinf(a), eq.Tensor(a, b))
//       let sum = add.Tensor(maximum(a, b), log1p(exp(neg(abs(sub.Tensor(a, b))))))
//       return _to_copy(where.self(level, a, sum), dtype=promote(self, other))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, opmath, toReal } from '../../functions.ts';
import { isComplex, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logaddexp.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The logarithms of the sums of the exponentials of self and other, element by element, without overflow on the way. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && isCommon(promote(self, other)) && (isFloat(promote(self, other)) || isComplex(promote(self, other)))) {
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
  if (isComplex(d)) {
    const below2 = only<Tensor>(call('aten.lt.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: a, dtype: toReal(d) })), other: only<Tensor>(call('aten._to_copy.default', { self: b, dtype: toReal(d) })) }));
    const low = only<Tensor>(call('aten.where.self', { condition: below2, self: a, other: b }));
    const high = only<Tensor>(call('aten.where.self', { condition: below2, self: b, other: a }));
    const x = only<Tensor>(call('aten._to_copy.default', { self: low, dtype: toReal(d) }));
    const level = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.isinf.default', { self: x })), other: only<Tensor>(call('aten.eq.Tensor', { self: x, other: only<Tensor>(call('aten._to_copy.default', { self: high, dtype: toReal(d) })) })) }));
    const sum = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: low, other: high })) })) })), other: high }));
    return [settle(only<Tensor>(call('aten.where.self', { condition: level, self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Scalar', { self: x, other: 0n })), self: low, other: only<Tensor>(call('aten.log.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.exp.default', { self: low })), other: only<Tensor>(call('aten.exp.default', { self: high })) })) })) })), other: sum })), outDtype)];
  } else {
    const level2 = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.isinf.default', { self: a })), other: only<Tensor>(call('aten.eq.Tensor', { self: a, other: b })) }));
    const sum2 = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.maximum.default', { self: a, other: b })), other: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: a, other: b })) })) })) })) })) }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: level2, self: a, other: sum2 })), dtype: promote(self, other) })), outDtype)];
  }
}
