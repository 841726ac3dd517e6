// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.leaky_relu.default(Tensor self, Scalar negative_slope=0.01) -> Tensor
//
//     out[...i: shape(self)] = if self[...i] > 0 then self[...i] else self[...i] * negative_slope
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { arithmeticOf, blank, dtype, fits, floatElements, floatScalar, floatStorage, loopNest, numbersOf, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.leaky_relu.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self, scaled by negative_slope where they are not positive. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'negative_slope', type: 'Scalar', default: 0.01 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, negative_slope: negativeSlope }: BoundArguments<{ self: Tensor; negative_slope: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, negative_slope: negativeSlope });
  }
  // C1
  if (!fits(negativeSlope, opmath(compute))) refuse(KEY, 'C1', 'negative_slope does not fit the dtype of self');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, negativeSlope, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, negativeSlope: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const value = floatScalar(negativeSlope, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = selfElements.data[at]! > 0 ? selfElements.data[at]! : selfElements.data[at]! * value;
    }
  }
  return [settle(out, outDtype)];
}
