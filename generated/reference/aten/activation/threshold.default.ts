// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.threshold.default(Tensor self, Scalar threshold, Scalar value) -> Tensor
//
//     # Both Scalars are cast to the dtype of self; halves are compared in float32.
//     let x = _to_copy(self, dtype=opmath(compute))
//     return where.self(le.Tensor(x, fill.Scalar(x, threshold)), fill.Scalar(self, value), self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { dtype, fits, only, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.threshold.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self that are above threshold, value in place of the others. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'threshold', type: 'Scalar' },
    { name: 'value', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, threshold, value }: BoundArguments<{ self: Tensor; threshold: Scalar; value: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, threshold, value });
  }
  // C1
  if (!fits(threshold, opmath(compute))) refuse(KEY, 'C1', 'threshold does not fit the dtype of the result');
  // C2
  if (!fits(value, compute)) refuse(KEY, 'C2', 'value does not fit the dtype of the result');
  return evaluate(self, threshold, value, compute, outDtype, call);
}

function evaluate(self: Tensor, threshold: Scalar, value: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.le.Tensor', { self: x, other: only<Tensor>(call('aten.fill.Scalar', { self: x, value: threshold })) })), self: only<Tensor>(call('aten.fill.Scalar', { self: self, value: value })), other: self })), outDtype)];
}
