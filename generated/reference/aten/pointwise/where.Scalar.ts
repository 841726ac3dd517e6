// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.where.Scalar(Tensor condition, Scalar self, Scalar other) -> Tensor
//
//     return where.self(condition, self, other)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { fits, only, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.where.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8']);

/** The Scalar self where condition holds, else the Scalar other. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'condition', type: 'Tensor' },
    { name: 'self', type: 'Scalar' },
    { name: 'other', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ condition, self, other }: BoundArguments<{ condition: Tensor; self: Scalar; other: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(condition.dtype)) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { condition, self, other });
  }
  // C1
  if (!fits(self, compute)) refuse(KEY, 'C1', 'self does not fit the dtype of the result');
  // C2
  if (!fits(other, compute)) refuse(KEY, 'C2', 'other does not fit the dtype of the result');
  return evaluate(condition, self, other, compute, outDtype, call);
}

function evaluate(condition: Tensor, self: Scalar, other: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.where.self', { condition: condition, self: self, other: other })), outDtype)];
}
