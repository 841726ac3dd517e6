// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.clamp_max.default(Tensor self, Scalar max) -> Tensor
//
//     return clamp(self, none, max)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inOrder, isBool } from '../../functions.ts';
import { float, double, fits, isInteger, largest, only, promotable, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.clamp_max.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self, at most max. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'max', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, max }: BoundArguments<{ self: Tensor; max: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && promotable(self, max) && inOrder(promote(self, max)) && !isBool(promote(self, max))) {
    outDtype = promote(self, max);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, max });
  }
  // C1
  if (!(float.isNan(double(max)) || isInteger(compute) && Math.trunc(double(max)) > largest(compute) || fits(max, compute))) refuse(KEY, 'C1', 'max does not fit the dtype of the result');
  return evaluate(self, max, compute, outDtype, call);
}

function evaluate(self: Tensor, max: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clamp.default', { self: self, min: null, max: max })), outDtype)];
}
