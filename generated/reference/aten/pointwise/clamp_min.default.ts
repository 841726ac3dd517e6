// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.clamp_min.default(Tensor self, Scalar min) -> Tensor
//
//     return clamp(self, min)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inOrder, isBool } from '../../functions.ts';
import { float, double, fits, isInteger, lowest, only, promotable, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.clamp_min.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self, at least min. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'min', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, min }: BoundArguments<{ self: Tensor; min: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && promotable(self, min) && inOrder(promote(self, min)) && !isBool(promote(self, min))) {
    outDtype = promote(self, min);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, min });
  }
  // C1
  if (!(float.isNan(double(min)) || isInteger(compute) && Math.trunc(double(min)) < lowest(compute) || fits(min, compute))) refuse(KEY, 'C1', 'min does not fit the dtype of the result');
  return evaluate(self, min, compute, outDtype, call);
}

function evaluate(self: Tensor, min: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clamp.default', { self: self, min: min })), outDtype)];
}
