// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.lcm.default(Tensor self, Tensor other) -> Tensor
//
//     # Narrow integers are multiplied in int32 and cut afterwards.
//     let d = if bits(promote(self, other)) < 32 then int32 else promote(self, other)
//     let a = _to_copy(self, dtype=d)
//     let b = _to_copy(other, dtype=d)
//     let divisor = gcd(a, b)
//     let zero = eq.Scalar(divisor, 0)
//     let product = mul.Tensor(div.Tensor_mode(a, where.self(zero, 1, divisor), rounding_mode='trunc'), b)
//     return _to_copy(where.self(zero, 0, abs(product)), dtype=promote(self, other))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon } from '../../functions.ts';
import { bits, isInteger, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.lcm.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The least common multiples of self and other, element by element, never negative; 0 where one is 0. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && isCommon(promote(self, other)) && isInteger(promote(self, other))) {
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
  const d = bits(promote(self, other)) < 32 ? 'int32' : promote(self, other);
  const a = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d }));
  const b = only<Tensor>(call('aten._to_copy.default', { self: other, dtype: d }));
  const divisor = only<Tensor>(call('aten.gcd.default', { self: a, other: b }));
  const zero = only<Tensor>(call('aten.eq.Scalar', { self: divisor, other: 0n }));
  const product2 = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.div.Tensor_mode', { self: a, other: only<Tensor>(call('aten.where.self', { condition: zero, self: 1n, other: divisor })), rounding_mode: 'trunc' })), other: b }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: zero, self: 0n, other: only<Tensor>(call('aten.abs.default', { self: product2 })) })), dtype: promote(self, other) })), outDtype)];
}
