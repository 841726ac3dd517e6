// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.special_log_ndtr.default(Tensor self) -> Tensor
//
//     # Below -1 by erfcx, which does not underflow there.
//     out[...i: shape(self)] =
//       let t = self[...i] * sqrt(0.5) in
//       if self[...i] < -1 then log(erfcx(-t) / 2) - t * t else log1p(-(erfc(t) / 2))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, arithmeticOf, blank, dtype, floatElements, floatStorage, loopNest, numbersOf, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.special_log_ndtr.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float32', 'float64']);

/** The logarithm of the area under the standard normal density up to the elements of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      const t = selfElements.data[at]! * Math.sqrt(0.5);
      outData[to++] = selfElements.data[at]! < -1 ? float.log(float.erfcx(-t) / 2) - t * t : float.log1p(-(float.erfc(t) / 2));
    }
  }
  return [settle(out, outDtype)];
}
