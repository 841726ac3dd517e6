// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor
//
//     let d = opmath(promote(self, weight))
//     let a = _to_copy(self, dtype=d)
//     let b = _to_copy(end, dtype=d)
//     let w = _to_copy(_to_copy(weight, dtype=promote(self, weight)), dtype=d)
//     # From the nearer end, so that weights 0 and 1 give the ends themselves.
//     let from_self = add.Tensor(a, mul.Tensor(w, sub.Tensor(b, a)))
//     let from_end = sub.Tensor(b, mul.Tensor(sub.Tensor(b, a), sub.Tensor(1, w)))
//     return _to_copy(where.self(lt.Scalar(abs(w), 0.5), from_self, from_end), dtype=promote(self, weight))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll, isCommon, opmath } from '../../functions.ts';
import { dtype, isComplex, isFloat, only, promotable, promote, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.lerp.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The points that lie the share weight of the way from self to end, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'end', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, end, weight }: BoundArguments<{ self: Tensor; end: Tensor; weight: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && end.dtype === dtype(self) && weight.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && end.dtype === dtype(self) && DTYPES2.has(weight.dtype) && rank(weight) === 0 && promotable(self, end, weight) && (promotable(self, weight) && isCommon(promote(self, weight))) && (isFloat(promote(self, weight)) || isComplex(promote(self, weight)))) {
    outDtype = promote(self, weight);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, end, weight });
  }
  // C1
  if (!broadcastableAll([shape(self), shape(end), shape(weight)])) refuse(KEY, 'C1', 'the shapes of self, end and weight do not broadcast');
  return evaluate(self, end, weight, compute, outDtype, call);
}

function evaluate(self: Tensor, end: Tensor, weight: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = opmath(promote(self, weight));
  const a = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d }));
  const b = only<Tensor>(call('aten._to_copy.default', { self: end, dtype: d }));
  const w = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: weight, dtype: promote(self, weight) })), dtype: d }));
  const fromSelf = only<Tensor>(call('aten.add.Tensor', { self: a, other: only<Tensor>(call('aten.mul.Tensor', { self: w, other: only<Tensor>(call('aten.sub.Tensor', { self: b, other: a })) })) }));
  const fromEnd = only<Tensor>(call('aten.sub.Tensor', { self: b, other: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: b, other: a })), other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: w })) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Scalar', { self: only<Tensor>(call('aten.abs.default', { self: w })), other: 0.5 })), self: fromSelf, other: fromEnd })), dtype: promote(self, weight) })), outDtype)];
}
