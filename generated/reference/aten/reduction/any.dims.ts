// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor
//
//     found[...i: keep_all(S, D)] = any(...k: reduced_extents(S, D)) self[...(i + k)] != 0
//     return reshape(found, reduced_shape(S, D, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, keepAll, range, reducedDims, reducedExtents, reducedShape } from '../../functions.ts';
import { complex, arithmeticOf, blank, boolsOf, complexAt, complexElements, complexScalar, dtype, floatElements, integerElements, lazy, length, loopNest, maskElements, rank, refuse, refuseArithmetic, refuseDtypes, reshapeOf, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.any.dims';
const DTYPES1: ReadonlySet<string> = new Set(['uint8']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Whether self has an element over the dims of a list that is not zero. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[]?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: readonly number[] | null; keepdim: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => shape(self));
  const D = lazy((): readonly number[] => {
    if (dim === null) {
      return range(rank(self));
    }
    if (length(dim) === 0) {
      return [];
    }
    return reducedDims(dim, rank(self));
  });
  if (DTYPES1.has(self.dtype)) {
    compute = 'uint8';
    outDtype = 'uint8';
  } else if (DTYPES2.has(self.dtype)) {
    compute = dtype(self);
    outDtype = 'bool';
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!allInRank(dim ?? [], rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (!(rank(self) <= 64)) refuse(KEY, 'C3', 'self has more than 64 dims');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, keepdim, S, D, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, keepdim, S, D, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, keepdim, S, D, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const found = blank('bool', keepAll(S(), D()));
  const foundData = boolsOf(found);
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
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      let any = false;
      search: for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          if (selfElements.data[at2]! !== 0) {
            any = true;
            break search;
          }
        }
      }
      foundData[to++] = any ? 1 : 0;
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const foundElements = maskElements(found);
  return [settle(reshapeOf(foundElements, s), outDtype)];
}

function evaluateInInteger(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const found = blank('bool', keepAll(S(), D()));
  const foundData = boolsOf(found);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = reducedExtents(S(), D());
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents2, [selfStep]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      let any = false;
      search: for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          if (selfElements.data[at2]! !== 0n) {
            any = true;
            break search;
          }
        }
      }
      foundData[to++] = any ? 1 : 0;
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const foundElements = maskElements(found);
  return [settle(reshapeOf(foundElements, s), outDtype)];
}

function evaluateInComplex(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const found = blank('bool', keepAll(S(), D()));
  const foundData = boolsOf(found);
  let to = 0;
  const extents = keepAll(S(), D());
  const extents2 = reducedExtents(S(), D());
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const value = complexScalar(0, 'complex128');
  const nest = loopNest(extents2, [selfStep]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [selfStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      let any = false;
      search: for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          if (!complex.eq(complexAt(selfElements.data, at2), value)) {
            any = true;
            break search;
          }
        }
      }
      foundData[to++] = any ? 1 : 0;
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const foundElements = maskElements(found);
  return [settle(reshapeOf(foundElements, s), outDtype)];
}
