// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
//
//     mean[...i: keep_all(S, D)] = (sum(...k: reduced_extents(S, D)) self[...(i + k)]) / n
//     return reshape(mean, reduced_shape(S, D, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, keepAll, opmath, pick, reducedDims, reducedExtents, reducedShape } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, complexScalar, contiguous, contiguousStrides, dtype, floatElements, isComplex, isFloat, lazy, length, loopNest, numbersOf, product, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mean.dim';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The means of self over the dims of a list; over all dims without one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]?' },
    { name: 'keepdim', type: 'bool', default: false },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim, dtype: dtype2 }: BoundArguments<{ self: Tensor; dim: readonly number[] | null; keepdim: boolean; dtype: DType | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => shape(self));
  const D = lazy(() => reducedDims(dim, rank(self)));
  const n = lazy(() => product(pick(S(), D())));
  if (DTYPES1.has(self.dtype)) {
    const d = dtype2 ?? dtype(self);
    compute = isFloat(d) ? opmath(d) : d;
    outDtype = dtype2 ?? dtype(self);
  } else if (DTYPES2.has(self.dtype) && !(dtype2 === null)) {
    compute = opmath(dtype2 ?? 'float32');
    outDtype = dtype2 ?? 'float32';
  } else {
    refuseDtypes(KEY, { self, dim, keepdim, dtype: dtype2 });
  }
  // C1
  if (!(isFloat(compute) || isComplex(compute))) refuse(KEY, 'C1', 'the result must be of a floating-point or complex dtype');
  // C2
  if (!allInRank(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C3', 'a dim is given twice');
  // C4
  if (dim === null || length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C4', 'self has more than 64 dims');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, keepdim, S, D, n, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, keepdim, S, D, n, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], n: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const mean = blank('float64', keepAll(S(), D()));
  const meanData = numbersOf(mean);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = reducedExtents(S(), D());
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
  const s = reducedShape(S(), D(), keepdim);
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to2 = 0;
  const meanElements = floatElements(mean, mean.dtype);
  const meanElementsFlat = contiguous(meanElements);
  const step = contiguousStrides(s);
  const nest3 = loopNest(s, [step]);
  const at3Step = nest3.steps[0]!;
  for (nest3.start([meanElementsFlat.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    for (let n4 = 0; n4 < nest3.run; n4++, at3 += at3Step) {
      tensorData[to2++] = meanElementsFlat.data[at3]!;
    }
  }
  return [settle(tensor, outDtype)];
}

function evaluateInComplex(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], n: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const mean = blank('complex128', keepAll(S(), D()));
  const meanData = numbersOf(mean);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = reducedExtents(S(), D());
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
  const s = reducedShape(S(), D(), keepdim);
  const tensor = blank('complex128', s);
  const tensorData = numbersOf(tensor);
  let to2 = 0;
  const meanElements = complexElements(mean, mean.dtype);
  const meanElementsFlat = contiguous(meanElements);
  const step = contiguousStrides(s);
  const nest3 = loopNest(s, [step]);
  const at3Step = nest3.steps[0]!;
  for (nest3.start([meanElementsFlat.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    for (let n4 = 0; n4 < nest3.run; n4++, at3 += at3Step) {
      storeComplex(tensorData, to2++, complexAt(meanElementsFlat.data, at3));
    }
  }
  return [settle(tensor, outDtype)];
}
