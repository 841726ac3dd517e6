// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.clip.default(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor
//
//     return clamp(self, min, max)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inOrder, isBool } from '../../functions.ts';
import { float, double, fits, isInteger, largest, lazy, lowest, only, promotable, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.clip.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self limited to the range from min to max; max where the range is empty (another name of clamp). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'min', type: 'Scalar?', default: null },
    { name: 'max', type: 'Scalar?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, min, max }: BoundArguments<{ self: Tensor; min: Scalar | null; max: Scalar | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const limits = lazy(() => (min === null ? 0 : double(min)) + (max === null ? 0 : double(max)));
  if (DTYPES1.has(self.dtype) && promotable(self, min, max) && inOrder(promote(self, min, max)) && !isBool(promote(self, min, max))) {
    outDtype = promote(self, min, max);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, min, max });
  }
  // C1
  if (!(!(min === null) || !(max === null))) refuse(KEY, 'C1', 'neither min nor max is given');
  // C2
  if (!float.isNan(limits())) {
    if (!(min === null || isInteger(compute) && Math.trunc(double(min)) < lowest(compute) || fits(min, compute))) refuse(KEY, 'C2', 'min does not fit the dtype of the result');
  }
  // C3
  if (!float.isNan(limits())) {
    if (!(max === null || isInteger(compute) && Math.trunc(double(max)) > largest(compute) || fits(max, compute))) refuse(KEY, 'C3', 'max does not fit the dtype of the result');
  }
  // C4
  if (!(max === null || !(isInteger(compute) && Math.trunc(double(max)) < lowest(compute)))) refuse(KEY, 'C4', 'max is below the range of the dtype');
  return evaluate(self, min, max, compute, outDtype, call);
}

function evaluate(self: Tensor, min: Scalar | null, max: Scalar | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clamp.default', { self: self, min: min, max: max })), outDtype)];
}
