// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.isclose.default(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> Tensor
//
//     let equal = eq.Tensor(self, other)
//     let exact = is_bool(dtype(self)) or is_integer(dtype(self))
//     let same = if equal_nan and not exact then logical_or(equal, logical_and(isnan(self), isnan(other))) else equal
//     if rtol == 0 and atol == 0 {
//       return same
//     } else {
//       let a = if exact then _to_copy(self, dtype=float32) else self
//       let b = if exact then _to_copy(other, dtype=float32) else other
//       let distance = abs(sub.Tensor(a, b))
//       let allowed = add.Scalar(abs(mul.Scalar(b, rtol)), atol)
//       let near = logical_and(logical_not(logical_or(isnan(distance), isinf(distance))), le.Tensor(distance, allowed))
//       return logical_or(same, near)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isBool } from '../../functions.ts';
import { dtype, isInteger, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.isclose.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tells where self lies no farther from other than atol and the share rtol of other together, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'rtol', type: 'float', default: 0.00001 },
    { name: 'atol', type: 'float', default: 1e-8 },
    { name: 'equal_nan', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, rtol, atol, equal_nan: equalNan }: BoundArguments<{ self: Tensor; other: Tensor; rtol: number; atol: number; equal_nan: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && other.dtype === dtype(self)) {
    outDtype = 'bool';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && other.dtype === dtype(self) && rtol === 0 && atol === 0) {
    outDtype = 'bool';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, rtol, atol, equal_nan: equalNan });
  }
  // C1
  if (!(rtol >= 0)) refuse(KEY, 'C1', 'rtol is negative');
  // C2
  if (!(atol >= 0)) refuse(KEY, 'C2', 'atol is negative');
  // C3
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C3', 'the shapes of self and other do not broadcast');
  return evaluate(self, other, rtol, atol, equalNan, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, rtol: number, atol: number, equalNan: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const equal = only<Tensor>(call('aten.eq.Tensor', { self: self, other: other }));
  const exact = isBool(dtype(self)) || isInteger(dtype(self));
  const same = equalNan && !exact ? only<Tensor>(call('aten.logical_or.default', { self: equal, other: only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.isnan.default', { self: self })), other: only<Tensor>(call('aten.isnan.default', { self: other })) })) })) : equal;
  if (rtol === 0 && atol === 0) {
    return [settle(same, outDtype)];
  } else {
    const a = exact ? only<Tensor>(call('aten._to_copy.default', { self: self, dtype: 'float32' })) : self;
    const b = exact ? only<Tensor>(call('aten._to_copy.default', { self: other, dtype: 'float32' })) : other;
    const distance = only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: a, other: b })) }));
    const allowed = only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: b, other: rtol })) })), other: atol }));
    const near = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.logical_not.default', { self: only<Tensor>(call('aten.logical_or.default', { self: only<Tensor>(call('aten.isnan.default', { self: distance })), other: only<Tensor>(call('aten.isinf.default', { self: distance })) })) })), other: only<Tensor>(call('aten.le.Tensor', { self: distance, other: allowed })) }));
    return [settle(only<Tensor>(call('aten.logical_or.default', { self: same, other: near })), outDtype)];
  }
}
