// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.type_as.default(Tensor self, Tensor other) -> Tensor
//
//     return _to_copy(self, dtype=dtype(other))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.type_as.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** self in the dtype of other. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype)) {
    compute = dtype(self);
    outDtype = dtype(other);
  } else {
    refuseDtypes(KEY, { self, other });
  }
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: self, dtype: dtype(other) })), outDtype)];
}
