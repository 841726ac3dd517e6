// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fmod.Scalar(Tensor self, Scalar other) -> Tensor
//
//     out[...i: shape(self)] = fmod(self[...i], cast(other, compute))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, bigintsOf, blank, complexScalar, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isComplex, isInteger, loopNest, numbersOf, numel, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fmod.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Gives the remainder of self divided by the Scalar other, with the sign of self, of each element. */
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

function run({ self, other }: BoundArguments<{ self: Tensor; other: Scalar }>): readonly Value[] {
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
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, other, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, other, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, other: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const value = floatScalar(other, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = float.fmod(selfElements.data[at]!, float.cast(value, compute));
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, other: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), shape(self));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const value = integerScalar(other, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = integer.fmod(selfElements.data[at]!, integer.cast(value, compute));
    }
  }
  return [settle(out, outDtype)];
}
