// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hardtanh.default(Tensor self, Scalar min_val=-1, Scalar max_val=1) -> Tensor
//
//     # A limit beyond the range of an integer dtype limits nothing.
//     out[...i: shape(self)] =
//       let x = if below_range(min_val, compute) then self[...i] else max(self[...i], cast(min_val, compute)) in
//       if above_range(max_val, compute) then x else min(x, cast(max_val, compute))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, integer, arithmeticOf, bigintsOf, blank, double, dtype, fits, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isInteger, largest, loopNest, lowest, numbersOf, refuse, refuseArithmetic, refuseDtypes, settle, shape, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hardtanh.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self limited to the range from min_val to max_val. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'min_val', type: 'Scalar', default: -1n },
    { name: 'max_val', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, min_val: minVal, max_val: maxVal }: BoundArguments<{ self: Tensor; min_val: Scalar; max_val: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, min_val: minVal, max_val: maxVal });
  }
  // C1
  if (isInteger(compute) || !float.isNan(double(maxVal))) {
    if (!fits(minVal, isInteger(compute) ? 'int64' : compute)) refuse(KEY, 'C1', 'min_val does not fit the dtype of self');
  }
  // C2
  if (isInteger(compute) || !float.isNan(double(minVal))) {
    if (!fits(maxVal, isInteger(compute) ? 'int64' : compute)) refuse(KEY, 'C2', 'max_val does not fit the dtype of self');
  }
  // C3
  if (!!(isInteger(compute) && Math.trunc(double(minVal)) > largest(compute))) refuse(KEY, 'C3', 'min_val is above the range of the dtype');
  // C4
  if (!!(isInteger(compute) && Math.trunc(double(maxVal)) < lowest(compute))) refuse(KEY, 'C4', 'max_val is below the range of the dtype');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, minVal, maxVal, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, minVal, maxVal, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, minVal: Scalar, maxVal: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const value = floatScalar(minVal, compute);
  const value2 = floatScalar(maxVal, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      const x = isInteger(compute) && Math.trunc(double(minVal)) < lowest(compute) ? selfElements.data[at]! : float.max(selfElements.data[at]!, float.cast(value, compute));
      outData[to++] = isInteger(compute) && Math.trunc(double(maxVal)) > largest(compute) ? x : float.min(x, float.cast(value2, compute));
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, minVal: Scalar, maxVal: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), shape(self));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const value = integerScalar(minVal, compute);
  const value2 = integerScalar(maxVal, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      const x = isInteger(compute) && Math.trunc(double(minVal)) < lowest(compute) ? selfElements.data[at]! : integer.max(selfElements.data[at]!, integer.cast(value, compute));
      outData[to++] = isInteger(compute) && Math.trunc(double(maxVal)) > largest(compute) ? x : integer.min(x, integer.cast(value2, compute));
    }
  }
  return [settle(out, outDtype)];
}
