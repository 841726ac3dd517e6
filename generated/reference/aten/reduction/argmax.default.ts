// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.argmax.default(Tensor self, int? dim=None, bool keepdim=False) -> Tensor
//
//     place[...i: keep_all(S, D)] = ravel(argmax(...k: E) self[...(i + k)], E)
//     return reshape(place, reduced_shape(S, D, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, keepAll, range, reducedDims, reducedExtents, reducedShape } from '../../functions.ts';
import { above, arithmeticOf, blank, dtype, floatElements, indexElements, indexedNest, integerElements, lazy, loopNest, numbersOf, numel, product, rank, ravel, refuse, refuseArithmetic, refuseDtypes, reshapeOf, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.argmax.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The index of the largest element along dim; without dim its row-major position in self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: number | null; keepdim: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => shape(self));
  const D = lazy((): readonly number[] => {
    if (dim === null) {
      return range(rank(self));
    }
    return reducedDims([dim], rank(self));
  });
  const E = lazy(() => reducedExtents(S(), D()));
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
    outDtype = 'int64';
  } else if (DTYPES2.has(self.dtype) && numel(self) === 0) {
    compute = dtype(self);
    outDtype = 'int64';
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!inRank(dim ?? 0, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(product(E()) > 0)) refuse(KEY, 'C2', 'there is no element to choose from');
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
      let argmax: readonly number[] = [];
      for (nest.start([at]); nest.more; nest.next()) {
        const k = nest.index;
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          nest.place(n);
          const candidate = selfElements.data[at2]!;
          if (best === undefined || above(candidate, best)) {
            best = candidate;
            argmax = [...k];
          }
        }
      }
      placeData[to++] = ravel(argmax, E());
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const placeElements = indexElements(place);
  return [settle(reshapeOf(placeElements, s), outDtype)];
}

function evaluateInInteger(self: Tensor, keepdim: boolean, S: () => readonly number[], D: () => readonly number[], E: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
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
      let argmax: readonly number[] = [];
      for (nest.start([at]); nest.more; nest.next()) {
        const k = nest.index;
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          nest.place(n);
          const candidate = selfElements.data[at2]!;
          if (best === undefined || above(candidate, best)) {
            best = candidate;
            argmax = [...k];
          }
        }
      }
      placeData[to++] = ravel(argmax, E());
    }
  }
  const s = reducedShape(S(), D(), keepdim);
  const placeElements = indexElements(place);
  return [settle(reshapeOf(placeElements, s), outDtype)];
}
