// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool keepdim=False) -> Tensor
//
//     mean[...i: keep_all(S, D)] = (sum(...k: E) self[...(i + k)]) / n
//     var[...i: keep_all(S, D)] = (sum(...k: E, let z = self[...(i + k)] - mean[...i]) z * conj(z)) / weight
//     return reshape(var, reduced_shape(S, D, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, keepAll, reducedDims, reducedExtents, reducedShape, toReal } from '../../functions.ts';
import { complex, float, arithmeticOf, blank, complexAt, complexElements, complexScalar, contiguous, contiguousStrides, double, dtype, fits, floatElements, lazy, length, loopNest, numbersOf, product, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.var.correction';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The mean squared distance of self from its mean over the dims of a list, with correction taken off the number of elements. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]?', default: null },
    { name: 'correction', type: 'Scalar?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, correction, keepdim }: BoundArguments<{ self: Tensor; dim: readonly number[] | null; correction: Scalar | null; keepdim: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => shape(self));
  const D = lazy(() => reducedDims(dim, rank(self)));
  const E = lazy(() => reducedExtents(S(), D()));
  const n = lazy(() => product(E()));
  const weight = lazy((): number => {
    if (n() === 0) {
      return 0;
    }
    return float.max(0, n() - (correction === null ? 1 : double(correction)));
  });
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
    outDtype = toReal(dtype(self));
  } else {
    refuseDtypes(KEY, { self, dim, correction, keepdim });
  }
  // C1
  if (!allInRank(dim ?? [], rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (!(correction === null || fits(correction, 'float64'))) refuse(KEY, 'C3', 'correction must be real');
  // C4
  if (!(dim === null) && length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C4', 'self has more than 64 dims');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, keepdim, S, D, E, n, weight, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, keepdim, S, D, E, n, weight, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], E: () => readonly number[], n: () => number, weight: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const mean = blank('float64', keepAll(S(), D()));
  const meanData = numbersOf(mean);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = E();
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents2, [selfStep]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n3 = 0; n3 < nest2.run; n3++, at += atStep) {
      let sum = 0;
      for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n2 = 0; n2 < nest.run; n2++, at2 += at2Step) {
          sum += selfElements.data[at2]!;
        }
      }
      meanData[to++] = sum / n();
    }
  }
  const var2 = blank('float64', keepAll(S(), D()));
  const var2Data = numbersOf(var2);
  let to2 = 0;
  const meanElements = floatElements(mean, mean.dtype);
  const meanStep = meanElements.strides;
  const nest3 = loopNest(extents2, [selfStep]);
  const at4Step = nest3.steps[0]!;
  const nest4 = loopNest(extents, [selfStep, meanStep]);
  const at3Step = nest4.steps[0]!;
  const at5Step = nest4.steps[1]!;
  for (nest4.start([selfElements.offset, meanElements.offset]); nest4.more; nest4.next()) {
    let at3 = nest4.at[0]!;
    let at5 = nest4.at[1]!;
    for (let n5 = 0; n5 < nest4.run; n5++, at3 += at3Step, at5 += at5Step) {
      let sum2 = 0;
      for (nest3.start([at3]); nest3.more; nest3.next()) {
        let at4 = nest3.at[0]!;
        for (let n4 = 0; n4 < nest3.run; n4++, at4 += at4Step) {
          const z = selfElements.data[at4]! - meanElements.data[at5]!;
          sum2 += z * float.conj(z);
        }
      }
      var2Data[to2++] = sum2 / weight();
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to3 = 0;
  const var2Elements = floatElements(var2, var2.dtype);
  const var2ElementsFlat = contiguous(var2Elements);
  const step = contiguousStrides(s);
  const nest5 = loopNest(s, [step]);
  const at6Step = nest5.steps[0]!;
  for (nest5.start([var2ElementsFlat.offset]); nest5.more; nest5.next()) {
    let at6 = nest5.at[0]!;
    for (let n6 = 0; n6 < nest5.run; n6++, at6 += at6Step) {
      tensorData[to3++] = var2ElementsFlat.data[at6]!;
    }
  }
  return [settle(tensor, outDtype)];
}

function evaluateInComplex(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], E: () => readonly number[], n: () => number, weight: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const mean = blank('complex128', keepAll(S(), D()));
  const meanData = numbersOf(mean);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = E();
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents2, [selfStep]);
  const at2Step = nest.steps[0]!;
  const value = complexScalar(n(), 'complex128');
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n3 = 0; n3 < nest2.run; n3++, at += atStep) {
      let sum = complexScalar(0, compute);
      for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n2 = 0; n2 < nest.run; n2++, at2 += at2Step) {
          sum = complex.add(sum, complexAt(selfElements.data, at2));
        }
      }
      storeComplex(meanData, to++, complex.div(sum, value));
    }
  }
  const var2 = blank('complex128', keepAll(S(), D()));
  const var2Data = numbersOf(var2);
  let to2 = 0;
  const meanElements = complexElements(mean, mean.dtype);
  const meanStep = meanElements.strides;
  const nest3 = loopNest(extents2, [selfStep]);
  const at4Step = nest3.steps[0]!;
  const value2 = complexScalar(weight(), 'complex128');
  const nest4 = loopNest(extents, [selfStep, meanStep]);
  const at3Step = nest4.steps[0]!;
  const at5Step = nest4.steps[1]!;
  for (nest4.start([selfElements.offset, meanElements.offset]); nest4.more; nest4.next()) {
    let at3 = nest4.at[0]!;
    let at5 = nest4.at[1]!;
    for (let n5 = 0; n5 < nest4.run; n5++, at3 += at3Step, at5 += at5Step) {
      let sum2 = complexScalar(0, compute);
      for (nest3.start([at3]); nest3.more; nest3.next()) {
        let at4 = nest3.at[0]!;
        for (let n4 = 0; n4 < nest3.run; n4++, at4 += at4Step) {
          const z = complex.sub(complexAt(selfElements.data, at4), complexAt(meanElements.data, at5));
          sum2 = complex.add(sum2, complex.mul(z, complex.conj(z)));
        }
      }
      storeComplex(var2Data, to2++, complex.div(sum2, value2));
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const tensor = blank('complex128', s);
  const tensorData = numbersOf(tensor);
  let to3 = 0;
  const var2Elements = complexElements(var2, var2.dtype);
  const var2ElementsFlat = contiguous(var2Elements);
  const step = contiguousStrides(s);
  const nest5 = loopNest(s, [step]);
  const at6Step = nest5.steps[0]!;
  for (nest5.start([var2ElementsFlat.offset]); nest5.more; nest5.next()) {
    let at6 = nest5.at[0]!;
    for (let n6 = 0; n6 < nest5.run; n6++, at6 += at6Step) {
      storeComplex(tensorData, to3++, complexAt(var2ElementsFlat.data, at6));
    }
  }
  return [settle(tensor, outDtype)];
}
