// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.trace.default(Tensor self) -> Tensor
//
//     return sum.dim_IntList(diagonal(self), [0])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accumulate } from '../../functions.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.trace.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The sum of the diagonal of a matrix. */
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
    outDtype = accumulate(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  // C1
  if (!(rank(self) === 2)) refuse(KEY, 'C1', 'self is not a matrix');
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.diagonal.default', { self: self })), dim: [0] })), outDtype)];
}
