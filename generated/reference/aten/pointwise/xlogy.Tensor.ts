// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.xlogy.Tensor(Tensor self, Tensor other) -> Tensor
//
//     let d = to_float(promote(self, other))
//     let x = _to_copy(self, dtype=d)
//     let y = _to_copy(other, dtype=d)
//     return where.self(isnan(y), y, where.self(eq.Scalar(x, 0), 0, mul.Tensor(x, log(y))))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, inOrder, toFloat } from '../../functions.ts';
import { only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.xlogy.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** self times the logarithm of other, element by element; 0 where self is 0, unless other is NaN. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && inOrder(promote(self, other))) {
    outDtype = toFloat(promote(self, other));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = toFloat(promote(self, other));
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: other, dtype: d }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: y })), self: y, other: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: x, other: 0n })), self: 0n, other: only<Tensor>(call('aten.mul.Tensor', { self: x, other: only<Tensor>(call('aten.log.default', { self: y })) })) })) })), outDtype)];
}
