// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.amin.default(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor
//
//     best[...i: keep_all(S, D)] = min(...k: E) self[...(i + k)]
//     return reshape(best, reduced_shape(S, D, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, keepAll, reducedDims, reducedExtents, reducedShape } from '../../functions.ts';
import { integer, arithmeticOf, bigintsOf, blank, contiguous, contiguousStrides, dtype, floatElements, greatestInteger, integerElements, lazy, length, loopNest, numbersOf, numel, product, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.amin.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The smallest elements of self over the dims of a list; over all dims with the empty list. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]', default: [] },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: readonly number[]; keepdim: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => shape(self));
  const D = lazy(() => reducedDims(dim, rank(self)));
  const E = lazy(() => reducedExtents(S(), D()));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && numel(self) === 0) {
    compute = 'float32';
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (!(product(E()) > 0)) refuse(KEY, 'C3', 'there is no element to choose from');
  // C4
  if (length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C4', 'self has more than 64 dims');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, keepdim, S, D, E, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, keepdim, S, D, E, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], E: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const best = blank('float64', keepAll(S(), D()));
  const bestData = numbersOf(best);
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
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      let min = Number.POSITIVE_INFINITY;
      for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          min = Math.min(min, selfElements.data[at2]!);
        }
      }
      bestData[to++] = min;
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to2 = 0;
  const bestElements = floatElements(best, best.dtype);
  const bestElementsFlat = contiguous(bestElements);
  const step = contiguousStrides(s);
  const nest3 = loopNest(s, [step]);
  const at3Step = nest3.steps[0]!;
  for (nest3.start([bestElementsFlat.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
      tensorData[to2++] = bestElementsFlat.data[at3]!;
    }
  }
  return [settle(tensor, outDtype)];
}

function evaluateInInteger(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], E: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const best = blank(wideInteger(compute), keepAll(S(), D()));
  const bestData = bigintsOf(best);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = E();
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents2, [selfStep]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      let min = greatestInteger(compute);
      for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          min = integer.min(min, selfElements.data[at2]!);
        }
      }
      bestData[to++] = min;
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const tensor = blank(wideInteger(compute), s);
  const tensorData = bigintsOf(tensor);
  let to2 = 0;
  const bestElements = integerElements(best, best.dtype);
  const bestElementsFlat = contiguous(bestElements);
  const step = contiguousStrides(s);
  const nest3 = loopNest(s, [step]);
  const at3Step = nest3.steps[0]!;
  for (nest3.start([bestElementsFlat.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
      tensorData[to2++] = bestElementsFlat.data[at3]!;
    }
  }
  return [settle(tensor, outDtype)];
}
