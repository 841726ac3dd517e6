// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.item.default(Tensor self) -> Scalar
//
//     return _local_scalar_dense(self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, numel, only, refuse, refuseDtypes, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.item.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The only element of self as a Scalar. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['scalar'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
  } else {
    refuseDtypes(KEY, { self });
  }
  // C1
  if (!(numel(self) === 1)) refuse(KEY, 'C1', 'self has not just one element');
  return evaluate(self, compute, call);
}

function evaluate(self: Tensor, compute: DType, call: CallOp): readonly Value[] {
  return [only<Scalar>(call('aten._local_scalar_dense.default', { self: self }))];
}
