// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.var_mean.default(Tensor self, bool unbiased=True) -> (Tensor, Tensor)
//
//     return (var(self, unbiased), mean(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.var_mean.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The variance of all elements of self, with one taken off their number where unbiased, and their mean. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'unbiased', type: 'bool', default: true },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, unbiased }: BoundArguments<{ self: Tensor; unbiased: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  if (DTYPES1.has(self.dtype)) {
    out0Dtype = toReal(dtype(self));
    out1Dtype = dtype(self);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { self, unbiased });
  }
  return evaluate(self, unbiased, compute, out0Dtype, out1Dtype, call);
}

function evaluate(self: Tensor, unbiased: boolean, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.var.default', { self: self, unbiased: unbiased })), out0Dtype), settle(only<Tensor>(call('aten.mean.default', { self: self })), out1Dtype)];
}
