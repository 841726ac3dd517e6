// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor
//
//     out[...i: broadcast(shape(self), shape(other))] = self[~i] + may_round(alpha * other[~i])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isBool, isCommon } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, dtype, fits, fittedStrides, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isComplex, isFloat, isInteger, loopNest, numbersOf, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.add.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Adds other, scaled by alpha, to self, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, alpha }: BoundArguments<{ self: Tensor; other: Tensor; alpha: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && (isCommon(promote(self, other)) || promote(self, other) === 'complex32')) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, alpha });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  // C2
  if (!(!isBool(dtype(alpha)) || isBool(compute))) refuse(KEY, 'C2', 'alpha is bool but the result is not');
  // C3
  if (!(isFloat(compute) || isComplex(compute) || isInteger(dtype(alpha)) || isBool(dtype(alpha)))) refuse(KEY, 'C3', 'alpha is no integer but the result is one');
  // C4
  if (!(fits(alpha, compute) && (isComplex(compute) || !isComplex(dtype(alpha))))) refuse(KEY, 'C4', 'alpha does not fit the dtype of the result');
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

function evaluateInFloat(self: Tensor, other: Tensor, alpha: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), broadcast(shape(self), shape(other)));
  const outData = numbersOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(other));
  const selfElements = floatElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const value = floatScalar(alpha, compute);
  const otherElements = floatElements(other, compute);
  const strides3 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to++] = selfElements.data[at]! + value * otherElements.data[at2]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, other: Tensor, alpha: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), broadcast(shape(self), shape(other)));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(other));
  const selfElements = integerElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const value = integerScalar(alpha, compute);
  const otherElements = integerElements(other, compute);
  const strides3 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to++] = selfElements.data[at]! + value * otherElements.data[at2]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, other: Tensor, alpha: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', broadcast(shape(self), shape(other)));
  const outData = numbersOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(other));
  const selfElements = complexElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const value = complexScalar(alpha, compute);
  const otherElements = complexElements(other, compute);
  const strides3 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      storeComplex(outData, to++, complex.add(complexAt(selfElements.data, at), complex.mul(value, complexAt(otherElements.data, at2))));
    }
  }
  return [settle(out, outDtype)];
}
