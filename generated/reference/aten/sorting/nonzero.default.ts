// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nonzero.default(Tensor self) -> Tensor
//
//     return nonzero(self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, nonzero, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nonzero.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The indices of the elements of self that are not zero, in row-major order, one a row. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
    outDtype = 'int64';
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  return [settle(nonzero(self), outDtype)];
}
