// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.square.default(Tensor self) -> Tensor
//
//     return if dtype(self) == bool then _to_copy(self, dtype=int64) else mul.Tensor(self, self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.square.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The elements of self times themselves. */
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
    outDtype = 'int64';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(dtype(self) === 'bool' ? only<Tensor>(call('aten._to_copy.default', { self: self, dtype: 'int64' })) : only<Tensor>(call('aten.mul.Tensor', { self: self, other: self })), outDtype)];
}
