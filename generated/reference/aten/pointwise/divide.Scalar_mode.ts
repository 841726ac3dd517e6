// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor
//
//     return div.Scalar_mode(self, other, rounding_mode=rounding_mode)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon, toFloat } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, bits, complexScalar, floatScalar, integerScalar, isComplex, isFloat, isInteger, numel, only, promotable, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.divide.Scalar_mode';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Divides the elements of self by the Scalar other and rounds the quotient down (floor), towards 0 (trunc) or not at all (none) (another name of div). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Scalar' },
    { name: 'rounding_mode', type: 'str?' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, rounding_mode: roundingMode }: BoundArguments<{ self: Tensor; other: Scalar; rounding_mode: string | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && roundingMode === null && (promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8)) && promote(self, other) !== 'complex32') {
    outDtype = toFloat(promote(self, other));
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && promotable(self, other) && isCommon(promote(self, other)) && !isBool(promote(self, other)) && !isComplex(promote(self, other))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, rounding_mode: roundingMode });
  }
  // C1
  if (!(roundingMode === null || roundingMode === 'floor' || roundingMode === 'trunc')) refuse(KEY, 'C1', 'rounding_mode is neither none, floor nor trunc');
  // C2
  if (arithmeticOf(compute) === 'complex') {
    if (false) {
      const value = complexScalar(other, compute);
      const value2 = complexScalar(0, 'complex128');
      if (!!complex.eq(complex.cast(value, compute), value2)) refuse(KEY, 'C2', 'an integer is divided by zero');
    }
  } else if (arithmeticOf(compute) === 'float') {
    if (false) {
      const value = floatScalar(other, compute);
      if (!(float.cast(value, compute) !== 0)) refuse(KEY, 'C2', 'an integer is divided by zero');
    }
  } else {
    if (isInteger(compute) && numel(self) > 0) {
      const value = integerScalar(other, compute);
      if (!(integer.cast(value, compute) !== 0n)) refuse(KEY, 'C2', 'an integer is divided by zero');
    }
  }
  return evaluate(self, other, roundingMode, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Scalar, roundingMode: string | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.div.Scalar_mode', { self: self, other: other, rounding_mode: roundingMode })), outDtype)];
}
