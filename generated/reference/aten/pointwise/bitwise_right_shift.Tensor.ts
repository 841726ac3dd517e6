// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bitwise_right_shift.Tensor(Tensor self, Tensor other) -> Tensor
//
//     let d = promote(self, other)
//     let x = _to_copy(self, dtype=d)
//     let n = _to_copy(other, dtype=d)
//     # Beyond these counts nothing is left but the sign.
//     let most = if is_signed(d) then bits(d) - 1 else bits(d)
//     let beyond = logical_or(lt.Scalar(n, 0), ge.Scalar(n, most))
//     let power = pow.Scalar(2, where.self(beyond, 0, n))
//     return where.self(beyond, neg(_to_copy(lt.Scalar(x, 0), dtype=d)), div.Tensor_mode(x, power, rounding_mode='floor'))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon } from '../../functions.ts';
import { bits, isInteger, isSigned, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bitwise_right_shift.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self with their bits moved other places down, keeping the sign; nothing but the sign is left for a negative count and from the width on. */
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
  const d = promote(self, other);
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d }));
  const n = only<Tensor>(call('aten._to_copy.default', { self: other, dtype: d }));
  const most = isSigned(d) ? bits(d) - 1 : bits(d);
  const beyond = only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.lt.Scalar', { self: n, other: 0n })), other: only<Tensor>(call('aten.ge.Scalar', { self: n, other: BigInt(most) })) }));
  const power = only<Tensor>(call('aten.pow.Scalar', { self: 2n, exponent: only<Tensor>(call('aten.where.self', { condition: beyond, self: 0n, other: n })) }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: beyond, self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.lt.Scalar', { self: x, other: 0n })), dtype: d })) })), other: only<Tensor>(call('aten.div.Tensor_mode', { self: x, other: power, rounding_mode: 'floor' })) })), outDtype)];
}
