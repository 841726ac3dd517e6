// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)
//
//     place[...i: keep_all(S, D)] = ravel(argmin(...k: E) self[...(i + k)], E)
//     best[...i: keep_all(S, D)] = self[...(i + unravel(place[...i], E))]
//     let values = reshape(best, reduced_shape(S, D, keepdim))
//     let indices = reshape(place, reduced_shape(S, D, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, keepAll, reducedDims, reducedExtents, reducedShape } from '../../functions.ts';
import { arithmeticOf, below, bigintsOf, blank, contiguous, contiguousStrides, dot, dtype, floatElements, indexElements, indexedNest, integerElements, lazy, loopNest, numbersOf, numel, product, rank, ravel, refuse, refuseArithmetic, refuseDtypes, reshapeOf, settle, shape, unravel, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.min.dim';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The smallest elements of self along dim and their indices. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: number; keepdim: boolean }>): readonly Value[] {
  let compute: DType;
  let valuesDtype: DType;
  let indicesDtype: DType;
  const S = lazy(() => shape(self));
  const D = lazy(() => reducedDims([dim], rank(self)));
  const E = lazy(() => reducedExtents(S(), D()));
  if (DTYPES1.has(self.dtype)) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else if (DTYPES2.has(self.dtype) && numel(self) === 0) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(product(E()) > 0)) refuse(KEY, 'C2', 'there is no element to choose from');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, keepdim, S, D, E, compute, valuesDtype, indicesDtype);
    case 'integer':
      return evaluateInInteger(self, keepdim, S, D, E, compute, valuesDtype, indicesDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], E: () => readonly number[], compute: DType, valuesDtype: DType, indicesDtype: DType): readonly Value[] {
  const place = blank('float64', keepAll(S(), D()));
  const placeData = numbersOf(place);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = E();
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = indexedNest(extents2, [selfStep]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      let best: number | undefined;
      let argmin: readonly number[] = [];
      for (nest.start([at]); nest.more; nest.next()) {
        const k = nest.index;
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          nest.place(n);
          const candidate = selfElements.data[at2]!;
          if (best === undefined || below(candidate, best)) {
            best = candidate;
            argmin = [...k];
          }
        }
      }
      placeData[to++] = ravel(argmin, E());
    }
  }
  const best2 = blank('float64', keepAll(S(), D()));
  const best2Data = numbersOf(best2);
  let to2 = 0;
  const placeElements = indexElements(place);
  const placeStep = placeElements.strides;
  const nest3 = loopNest(extents, [placeStep, selfStep]);
  const at3Step = nest3.steps[0]!;
  const at4Step = nest3.steps[1]!;
  for (nest3.start([placeElements.offset, selfElements.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    let at4 = nest3.at[1]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step, at4 += at4Step) {
      best2Data[to2++] = selfElements.data[at4 + dot(unravel(placeElements.data[at3]!, E()), selfElements.strides)]!;
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to3 = 0;
  const best2Elements = floatElements(best2, best2.dtype);
  const best2ElementsFlat = contiguous(best2Elements);
  const step = contiguousStrides(s);
  const nest4 = loopNest(s, [step]);
  const at5Step = nest4.steps[0]!;
  for (nest4.start([best2ElementsFlat.offset]); nest4.more; nest4.next()) {
    let at5 = nest4.at[0]!;
    for (let n4 = 0; n4 < nest4.run; n4++, at5 += at5Step) {
      tensorData[to3++] = best2ElementsFlat.data[at5]!;
    }
  }
  const s2 = reducedShape(S(), D(), keepdim);
  const indices2 = reshapeOf(placeElements, s2);
  return [settle(tensor, valuesDtype), settle(indices2, indicesDtype)];
}

function evaluateInInteger(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], E: () => readonly number[], compute: DType, valuesDtype: DType, indicesDtype: DType): readonly Value[] {
  const place = blank('float64', keepAll(S(), D()));
  const placeData = numbersOf(place);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = E();
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = indexedNest(extents2, [selfStep]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      let best: bigint | undefined;
      let argmin: readonly number[] = [];
      for (nest.start([at]); nest.more; nest.next()) {
        const k = nest.index;
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          nest.place(n);
          const candidate = selfElements.data[at2]!;
          if (best === undefined || below(candidate, best)) {
            best = candidate;
            argmin = [...k];
          }
        }
      }
      placeData[to++] = ravel(argmin, E());
    }
  }
  const best2 = blank(wideInteger(compute), keepAll(S(), D()));
  const best2Data = bigintsOf(best2);
  let to2 = 0;
  const placeElements = indexElements(place);
  const placeStep = placeElements.strides;
  const nest3 = loopNest(extents, [placeStep, selfStep]);
  const at3Step = nest3.steps[0]!;
  const at4Step = nest3.steps[1]!;
  for (nest3.start([placeElements.offset, selfElements.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    let at4 = nest3.at[1]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step, at4 += at4Step) {
      best2Data[to2++] = selfElements.data[at4 + dot(unravel(placeElements.data[at3]!, E()), selfElements.strides)]!;
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const tensor = blank(wideInteger(compute), s);
  const tensorData = bigintsOf(tensor);
  let to3 = 0;
  const best2Elements = integerElements(best2, best2.dtype);
  const best2ElementsFlat = contiguous(best2Elements);
  const step = contiguousStrides(s);
  const nest4 = loopNest(s, [step]);
  const at5Step = nest4.steps[0]!;
  for (nest4.start([best2ElementsFlat.offset]); nest4.more; nest4.next()) {
    let at5 = nest4.at[0]!;
    for (let n4 = 0; n4 < nest4.run; n4++, at5 += at5Step) {
      tensorData[to3++] = best2ElementsFlat.data[at5]!;
    }
  }
  const s2 = reducedShape(S(), D(), keepdim);
  const indices2 = reshapeOf(placeElements, s2);
  return [settle(tensor, valuesDtype), settle(indices2, indicesDtype)];
}
