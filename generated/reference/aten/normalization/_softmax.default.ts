// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._softmax.default(Tensor self, int dim, bool half_to_float) -> Tensor
//
//     if rank(self) == 0 {
//       out[] = self[] * 0 + 1
//     } else {
//       m[...i: B] = max(k: size(self, d)) self[...i with [d] = k]
//       e[...i: shape(self)] = exp(self[...i] - m[...i with [d] = 0])
//       s[...i: B] = sum(k: size(self, d)) e[...i with [d] = k]
//       out[...i: shape(self)] = e[...i] / s[...i with [d] = 0]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, finish, floatElements, floatStorage, lazy, loopNest, numbersOf, rank, refuse, refuseArithmetic, refuseDtypes, replaced, shape, size, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._softmax.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** Exponentials of self divided by their sum along dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'half_to_float', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, half_to_float: halfToFloat }: BoundArguments<{ self: Tensor; dim: number; half_to_float: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, half_to_float: halfToFloat });
  }
  const d = lazy(() => wrap(dim, rank(self)));
  const B = lazy(() => replaced(shape(self), d(), 1));
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!!halfToFloat) refuse(KEY, 'C2', 'half_to_float is for devices that convert half inputs');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, d, B, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, d: () => number, B: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (rank(self) === 0) {
    const out2 = blank(floatStorage(outDtype), []);
    const out2Data = numbersOf(out2);
    let to = 0;
    const selfElements = floatElements(self, compute);
    out2Data[to++] = selfElements.data[selfElements.offset]! * 0 + 1;
    out = out2;
  } else {
    const m = blank('float64', B());
    const mData = numbersOf(m);
    let to2 = 0;
    const extents = B();
    const selfElements2 = floatElements(self, compute);
    const step = zeroed(selfElements2.strides, d());
    const selfElements2Step = selfElements2.strides[d()]!;
    const nest = loopNest(extents, [step]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        let max = Number.NEGATIVE_INFINITY;
        const end = size(self, d());
        for (let k = 0; k < end; k++) {
          max = Math.max(max, selfElements2.data[at + k * selfElements2Step]!);
        }
        mData[to2++] = max;
      }
    }
    const e = blank('float64', shape(self));
    const eData = numbersOf(e);
    let to3 = 0;
    const extents2 = shape(self);
    const selfElements2Step2 = selfElements2.strides;
    const mElements = floatElements(m, compute);
    const step2 = zeroed(mElements.strides, d());
    const nest2 = loopNest(extents2, [selfElements2Step2, step2]);
    const at2Step = nest2.steps[0]!;
    const at3Step = nest2.steps[1]!;
    for (nest2.start([selfElements2.offset, mElements.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      let at3 = nest2.at[1]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step, at3 += at3Step) {
        eData[to3++] = float.exp(selfElements2.data[at2]! - mElements.data[at3]!);
      }
    }
    const s = blank('float64', B());
    const sData = numbersOf(s);
    let to4 = 0;
    const eElements = floatElements(e, compute);
    const step3 = zeroed(eElements.strides, d());
    const eStep = eElements.strides[d()]!;
    const nest3 = loopNest(extents, [step3]);
    const at4Step = nest3.steps[0]!;
    for (nest3.start([eElements.offset]); nest3.more; nest3.next()) {
      let at4 = nest3.at[0]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at4 += at4Step) {
        let sum = 0;
        const end2 = size(self, d());
        for (let k2 = 0; k2 < end2; k2++) {
          sum += eElements.data[at4 + k2 * eStep]!;
        }
        sData[to4++] = sum;
      }
    }
    const out3 = blank(floatStorage(outDtype), shape(self));
    const out3Data = numbersOf(out3);
    let to5 = 0;
    const eStep2 = eElements.strides;
    const sElements = floatElements(s, compute);
    const step4 = zeroed(sElements.strides, d());
    const nest4 = loopNest(extents2, [eStep2, step4]);
    const at5Step = nest4.steps[0]!;
    const at6Step = nest4.steps[1]!;
    for (nest4.start([eElements.offset, sElements.offset]); nest4.more; nest4.next()) {
      let at5 = nest4.at[0]!;
      let at6 = nest4.at[1]!;
      for (let n4 = 0; n4 < nest4.run; n4++, at5 += at5Step, at6 += at6Step) {
        out3Data[to5++] = eElements.data[at5]! / sElements.data[at6]!;
      }
    }
    out = out3;
  }
  return [finish(out, outDtype)];
}
