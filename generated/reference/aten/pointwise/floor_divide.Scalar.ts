// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.floor_divide.Scalar(Tensor self, Scalar other) -> Tensor
//
//     return div.Scalar_mode(self, other, rounding_mode='floor')
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, complexScalar, floatScalar, integerScalar, isComplex, isInteger, numel, only, promotable, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.floor_divide.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The quotients of the elements of self and the Scalar other rounded down. */
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
  if (DTYPES1.has(self.dtype) && promotable(self, other) && isCommon(promote(self, other)) && !isBool(promote(self, other)) && !isComplex(promote(self, other))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (arithmeticOf(compute) === 'complex') {
    if (false) {
      const value = complexScalar(other, compute);
      const value2 = complexScalar(0, 'complex128');
      if (!!complex.eq(complex.cast(value, compute), value2)) refuse(KEY, 'C1', 'an integer is divided by zero');
    }
  } else if (arithmeticOf(compute) === 'float') {
    if (false) {
      const value = floatScalar(other, compute);
      if (!(float.cast(value, compute) !== 0)) refuse(KEY, 'C1', 'an integer is divided by zero');
    }
  } else {
    if (isInteger(compute) && numel(self) > 0) {
      const value = integerScalar(other, compute);
      if (!(integer.cast(value, compute) !== 0n)) refuse(KEY, 'C1', 'an integer is divided by zero');
    }
  }
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.div.Scalar_mode', { self: self, other: other, rounding_mode: 'floor' })), outDtype)];
}
