// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.elu.default(Tensor self, Scalar alpha=1, Scalar scale=1, Scalar input_scale=1) -> Tensor
//
//     out[...i: shape(self)] = if self[...i] < 0 then expm1(self[...i] * input_scale) * (alpha * scale) else self[...i] * scale
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, fits, floatElements, floatScalar, floatStorage, loopNest, numbersOf, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.elu.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self times scale where they are positive, else alpha * scale * (exp(input_scale * x) - 1). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'alpha', type: 'Scalar', default: 1n },
    { name: 'scale', type: 'Scalar', default: 1n },
    { name: 'input_scale', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, alpha, scale, input_scale: inputScale }: BoundArguments<{ self: Tensor; alpha: Scalar; scale: Scalar; input_scale: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, alpha, scale, input_scale: inputScale });
  }
  // C1
  if (!fits(alpha, opmath(compute))) refuse(KEY, 'C1', 'alpha does not fit the dtype of self');
  // C2
  if (!fits(scale, opmath(compute))) refuse(KEY, 'C2', 'scale does not fit the dtype of self');
  // C3
  if (!fits(inputScale, opmath(compute))) refuse(KEY, 'C3', 'input_scale does not fit the dtype of self');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, alpha, scale, inputScale, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, alpha: Scalar, scale: Scalar, inputScale: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const value = floatScalar(inputScale, compute);
  const value2 = floatScalar(alpha, compute);
  const value3 = floatScalar(scale, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = selfElements.data[at]! < 0 ? float.expm1(selfElements.data[at]! * value) * (value2 * value3) : selfElements.data[at]! * value3;
    }
  }
  return [settle(out, outDtype)];
}
