// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.gelu.default(Tensor self, *, str approximate="none") -> Tensor
//
//     if approximate == 'tanh' {
//       # Hendrycks and Gimpel, Gaussian Error Linear Units, 2016.
//       out[...i: shape(self)] = let x = self[...i] in 0.5 * x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x * x * x)))
//     } else {
//       # Vector kernels multiply in another order, take subnormal results for 0, and compute erf by a polynomial that is good to
//       # 1.5e-7 (Abramowitz and Stegun, 7.1.26), with roundings of its own.
//       out[...i: shape(self)] =
//         let x = self[...i] in
//         let y = 1 + erf(x / sqrt(2)) in
//         if compute == float64 then 0.5 * x * y
//         else alike(
//           alike(0.5 * x * y, if abs(x) < 2.4e-38 then 0 else 0.5 * (x * (y + 3e-7))),
//           0.5 * (x * (y - 3e-7)))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, arithmeticOf, blank, dtype, floatElements, floatStorage, loopNest, numbersOf, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.gelu.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The Gaussian error linear unit x * Phi(x) of the elements x of self, or its approximation by tanh. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'approximate', type: 'str', default: 'none' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, approximate }: BoundArguments<{ self: Tensor; approximate: string }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, approximate });
  }
  // C1
  if (!(approximate === 'none' || approximate === 'tanh')) refuse(KEY, 'C1', 'approximate is neither none nor tanh');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, approximate, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, approximate: string, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (approximate === 'tanh') {
    const out2 = blank(floatStorage(outDtype), shape(self));
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = shape(self);
    const selfElements = floatElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        const x = selfElements.data[at]!;
        out2Data[to++] = 0.5 * x * (1 + float.tanh(Math.sqrt(2 / 3.141592653589793) * (x + 0.044715 * x * x * x)));
      }
    }
    out = out2;
  } else {
    const out3 = blank(floatStorage(outDtype), shape(self));
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const extents2 = shape(self);
    const selfElements2 = floatElements(self, compute);
    const selfElements2Step = selfElements2.strides;
    const nest2 = loopNest(extents2, [selfElements2Step]);
    const at2Step = nest2.steps[0]!;
    for (nest2.start([selfElements2.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
        const x2 = selfElements2.data[at2]!;
        const y = 1 + float.erf(x2 / Math.sqrt(2));
        out3Data[to2++] = compute === 'float64' ? 0.5 * x2 * y : 0.5 * x2 * y;
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}
