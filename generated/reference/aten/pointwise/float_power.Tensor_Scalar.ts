// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor
//
//     let d = if is_complex(dtype(self)) or is_complex(dtype(exponent)) then complex128 else float64
//     return pow.Tensor_Scalar(_to_copy(self, dtype=d), exponent)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, isComplex, only, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.float_power.Tensor_Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self to the exponent, in double precision. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'exponent', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, exponent }: BoundArguments<{ self: Tensor; exponent: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = isComplex(dtype(self)) || isComplex(dtype(exponent)) ? 'complex128' : 'float64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, exponent });
  }
  return evaluate(self, exponent, compute, outDtype, call);
}

function evaluate(self: Tensor, exponent: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = isComplex(dtype(self)) || isComplex(dtype(exponent)) ? 'complex128' : 'float64';
  return [settle(only<Tensor>(call('aten.pow.Tensor_Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d })), exponent: exponent })), outDtype)];
}
