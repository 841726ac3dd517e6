// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor
//
//     return where.self(mask, full([], value, dtype=dtype(self)), self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, fits, only, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.masked_fill.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['bool']);

/** The elements of self, or value where mask holds. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'mask', type: 'Tensor' },
    { name: 'value', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, mask: mask2, value }: BoundArguments<{ self: Tensor; mask: Tensor; value: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES2.has(mask2.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, mask: mask2, value });
  }
  // C1
  if (!broadcastable(shape(self), shape(mask2))) refuse(KEY, 'C1', 'the shapes of self and mask do not broadcast');
  // C2
  if (!fits(value, compute)) refuse(KEY, 'C2', 'value does not fit the dtype of self');
  return evaluate(self, mask2, value, compute, outDtype, call);
}

function evaluate(self: Tensor, mask2: Tensor, value: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.where.self', { condition: mask2, self: only<Tensor>(call('aten.full.default', { size: [], fill_value: value, dtype: dtype(self) })), other: self })), outDtype)];
}
