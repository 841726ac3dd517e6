// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.special_xlogy.default(Tensor self, Tensor other) -> Tensor
//
//     let x = _to_copy(self, dtype=compute)
//     let y = _to_copy(other, dtype=compute)
//     let product = where.self(eq.Scalar(x, 0), 0.0, mul.Tensor(x, log(y)))
//     return where.self(isnan(y), nan, product)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, toFloat } from '../../functions.ts';
import { only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.special_xlogy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The products self * log(other); 0 where self is 0, unless other is NaN. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other)) {
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
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: other, dtype: compute }));
  const product2 = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: x, other: 0n })), self: 0, other: only<Tensor>(call('aten.mul.Tensor', { self: x, other: only<Tensor>(call('aten.log.default', { self: y })) })) }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: y })), self: Number.NaN, other: product2 })), outDtype)];
}
