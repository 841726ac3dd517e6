// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.heaviside.default(Tensor self, Tensor values) -> Tensor
//
//     return where.self(eq.Scalar(self, 0), values, _to_copy(gt.Scalar(self, 0), dtype=dtype(self)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.heaviside.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The step from 0 to 1 at 0, where it has the value of values, of the elements of self; 0 of NaN. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'values', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, values }: BoundArguments<{ self: Tensor; values: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && values.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, values });
  }
  // C1
  if (!broadcastable(shape(self), shape(values))) refuse(KEY, 'C1', 'the shapes of self and values do not broadcast');
  return evaluate(self, values, compute, outDtype, call);
}

function evaluate(self: Tensor, values: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: self, other: 0n })), self: values, other: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.gt.Scalar', { self: self, other: 0n })), dtype: dtype(self) })) })), outDtype)];
}
