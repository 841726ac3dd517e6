// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.std.default(Tensor self, bool unbiased=True) -> Tensor
//
//     return std.correction(self, none, correction=if unbiased then 1 else 0)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.std.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The standard deviation of all elements of self, with one taken off their number where unbiased. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'unbiased', type: 'bool', default: true },
  ],
  results: ['tensor'],
  run,
};

function run({ self, unbiased }: BoundArguments<{ self: Tensor; unbiased: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = toReal(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, unbiased });
  }
  return evaluate(self, unbiased, compute, outDtype, call);
}

function evaluate(self: Tensor, unbiased: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.std.correction', { self: self, dim: null, correction: unbiased ? 1n : 0n })), outDtype)];
}
