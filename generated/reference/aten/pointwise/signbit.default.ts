// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.signbit.default(Tensor self) -> Tensor
//
//     if is_float(dtype(self)) {
//       # Seen from the origin, (-1, x) lies at an angle below 0 where x has a sign, be it a zero.
//       return lt.Scalar(atan2(self, -1.0), 0)
//     } else if is_integer(dtype(self)) and is_signed(dtype(self)) {
//       return lt.Scalar(self, 0)
//     } else {
//       return full_like(self, false, dtype=bool)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, isFloat, isInteger, isSigned, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.signbit.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** Tells where the sign bit of self is set, which is below 0 and at -0. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'bool';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (isFloat(dtype(self))) {
    return [settle(only<Tensor>(call('aten.lt.Scalar', { self: only<Tensor>(call('aten.atan2.default', { self: self, other: -1 })), other: 0n })), outDtype)];
  } else {
    if (isInteger(dtype(self)) && isSigned(dtype(self))) {
      return [settle(only<Tensor>(call('aten.lt.Scalar', { self: self, other: 0n })), outDtype)];
    } else {
      return [settle(only<Tensor>(call('aten.full_like.default', { self: self, fill_value: false, dtype: 'bool' })), outDtype)];
    }
  }
}
