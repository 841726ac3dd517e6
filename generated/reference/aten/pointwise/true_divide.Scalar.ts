// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.true_divide.Scalar(Tensor self, Scalar other) -> Tensor
//
//     return div.Scalar(self, other)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toFloat } from '../../functions.ts';
import { bits, isFloat, only, promotable, promote, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.true_divide.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Divides the elements of self by the Scalar other; integers give floats (another name of div). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8) && promote(self, other) !== 'complex32') {
    outDtype = toFloat(promote(self, other));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.div.Scalar', { self: self, other: other })), outDtype)];
}
