// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor
//
//     # The Scalars become elements first: alpha * other is taken in the arithmetic of the result.
//     out[...i: shape(self)] = self[...i] + may_round(alpha * cast(other, compute))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, dtype, fits, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isComplex, isFloat, isInteger, loopNest, numbersOf, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.add.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Adds the Scalar other, scaled by alpha, to the elements of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Scalar' },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, alpha }: BoundArguments<{ self: Tensor; other: Scalar; alpha: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && promotable(self, other) && (isCommon(promote(self, other)) || promote(self, other) === 'complex32')) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, alpha });
  }
  // C1
  if (!(!isBool(dtype(alpha)) || isBool(compute))) refuse(KEY, 'C1', 'alpha is bool but the result is not');
  // C2
  if (!(isFloat(compute) || isComplex(compute) || isInteger(dtype(alpha)) || isBool(dtype(alpha)))) refuse(KEY, 'C2', 'alpha is no integer but the result is one');
  // C3
  if (!(fits(alpha, compute) && (isComplex(compute) || !isComplex(dtype(alpha))))) refuse(KEY, 'C3', 'alpha does not fit the dtype of the result');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, other, alpha, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, other, alpha, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, other, alpha, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, other: Scalar, alpha: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const value = floatScalar(alpha, compute);
  const value2 = floatScalar(other, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = selfElements.data[at]! + value * float.cast(value2, compute);
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, other: Scalar, alpha: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), shape(self));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const value = integerScalar(alpha, compute);
  const value2 = integerScalar(other, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = selfElements.data[at]! + value * integer.cast(value2, compute);
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, other: Scalar, alpha: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const value = complexScalar(alpha, compute);
  const value2 = complexScalar(other, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      storeComplex(outData, to++, complex.add(complexAt(selfElements.data, at), complex.mul(value, complex.cast(value2, compute))));
    }
  }
  return [settle(out, outDtype)];
}
