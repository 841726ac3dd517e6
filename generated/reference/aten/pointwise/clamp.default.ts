// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.clamp.default(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor
//
//     # A limit beyond the range of an integer dtype limits nothing.
//     out[...i: shape(self)] =
//       let x = if min is none or below_range(min, compute) then self[...i] else max(self[...i], cast(min, compute)) in
//       if max is none or above_range(max, compute) then x else min(x, cast(max, compute))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inOrder, isBool } from '../../functions.ts';
import { float, integer, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, double, fits, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isInteger, largest, lazy, loopNest, lowest, numbersOf, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, unavailable, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.clamp.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self limited to the range from min to max; max where the range is empty. */
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

function run({ self, min, max }: BoundArguments<{ self: Tensor; min: Scalar | null; max: Scalar | null }>): readonly Value[] {
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
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, min, max, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, min, max, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, min, max, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, min: Scalar | null, max: Scalar | null, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const value = floatScalar(min, compute);
  const value2 = floatScalar(max, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      const x = min === null || isInteger(compute) && Math.trunc(double(min)) < lowest(compute) ? selfElements.data[at]! : float.max(selfElements.data[at]!, float.cast(value, compute));
      outData[to++] = max === null || isInteger(compute) && Math.trunc(double(max)) > largest(compute) ? x : float.min(x, float.cast(value2, compute));
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, min: Scalar | null, max: Scalar | null, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), shape(self));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const value = integerScalar(min, compute);
  const value2 = integerScalar(max, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      const x = min === null || isInteger(compute) && Math.trunc(double(min)) < lowest(compute) ? selfElements.data[at]! : integer.max(selfElements.data[at]!, integer.cast(value, compute));
      outData[to++] = max === null || isInteger(compute) && Math.trunc(double(max)) > largest(compute) ? x : integer.min(x, integer.cast(value2, compute));
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, min: Scalar | null, max: Scalar | null, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const value = complexScalar(min, compute);
  const value2 = complexScalar(max, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      const x = min === null || isInteger(compute) && Math.trunc(double(min)) < lowest(compute) ? complexAt(selfElements.data, at) : unavailable('max of complex numbers');
      storeComplex(outData, to++, max === null || isInteger(compute) && Math.trunc(double(max)) > largest(compute) ? x : unavailable('min of complex numbers'));
    }
  }
  return [settle(out, outDtype)];
}
