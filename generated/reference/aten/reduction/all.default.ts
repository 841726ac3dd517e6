// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.all.default(Tensor self) -> Tensor
//
//     return _to_copy(logical_not(any(eq.Scalar(self, 0))), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.all.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Whether every element of self differs from zero. */
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
    outDtype = 'uint8';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = 'bool';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.logical_not.default', { self: only<Tensor>(call('aten.any.default', { self: only<Tensor>(call('aten.eq.Scalar', { self: self, other: 0n })) })) })), dtype: compute })), outDtype)];
}
