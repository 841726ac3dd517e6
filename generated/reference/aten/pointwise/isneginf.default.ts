// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.isneginf.default(Tensor self) -> Tensor
//
//     return if is_float(dtype(self)) then eq.Scalar(self, -inf) else full_like(self, false, dtype=bool)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, isFloat, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.isneginf.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** Tells where self is minus infinity. */
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
  return [settle(isFloat(dtype(self)) ? only<Tensor>(call('aten.eq.Scalar', { self: self, other: -Number.POSITIVE_INFINITY })) : only<Tensor>(call('aten.full_like.default', { self: self, fill_value: false, dtype: 'bool' })), outDtype)];
}
