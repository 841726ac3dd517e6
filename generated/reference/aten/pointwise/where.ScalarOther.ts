// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor
//
//     return where.self(condition, self, other)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isReducedFloat } from '../../functions.ts';
import { fits, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.where.ScalarOther';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self where condition holds, else the Scalar other. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'condition', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ condition, self, other }: BoundArguments<{ condition: Tensor; self: Tensor; other: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(condition.dtype) && DTYPES2.has(self.dtype) && promotable(self, other)) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { condition, self, other });
  }
  // C1
  if (!broadcastable(shape(condition), shape(self))) refuse(KEY, 'C1', 'the shapes of condition and self do not broadcast');
  // C2
  if (!(isReducedFloat(compute) || fits(other, compute))) refuse(KEY, 'C2', 'other does not fit the dtype of the result');
  return evaluate(condition, self, other, compute, outDtype, call);
}

function evaluate(condition: Tensor, self: Tensor, other: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.where.self', { condition: condition, self: self, other: other })), outDtype)];
}
