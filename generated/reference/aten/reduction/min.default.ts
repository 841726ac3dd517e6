// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.min.default(Tensor self) -> Tensor
//
//     return amin(self, [])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, numel, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.min.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The smallest element of self. */
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
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  // C1
  if (!(numel(self) > 0)) refuse(KEY, 'C1', 'there is no element to choose from');
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.amin.default', { self: self, dim: [] })), outDtype)];
}
