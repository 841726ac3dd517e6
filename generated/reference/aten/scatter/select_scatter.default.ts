// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.select_scatter.default(Tensor self, Tensor src, int dim, SymInt index) -> Tensor
//
//     out[...a: before, k: size(self, d), ...b: after] = if k == n then src[...a, ...b] else self[...a, k, ...b]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap, wrapIndex } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dtype, lazy, loopNest, numbersOf, rank, refuse, refuseDtypes, sameList, settle, shape, size, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.select_scatter.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self in which the part at one index along dim is src. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'src', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, src, dim, index }: BoundArguments<{ self: Tensor; src: Tensor; dim: number; index: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const n = lazy(() => wrapIndex(index, size(self, d())));
  const before = lazy(() => shape(self).slice(0, d()));
  const after = lazy(() => shape(self).slice(d() + 1));
  if (DTYPES1.has(self.dtype) && DTYPES1.has(src.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, src, dim, index });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to select along');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(-size(self, d()) <= index && index < size(self, d()))) refuse(KEY, 'C3', 'index is out of range');
  // C4
  if (!sameList(shape(src), [...before(), ...after()])) refuse(KEY, 'C4', 'src does not have the shape of the part it replaces');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, src, d, n, before, after, compute, outDtype);
    default:
      return evaluate(self, src, d, n, before, after, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, src: Tensor, d: () => number, n: () => number, before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [...before(), size(self, d()), ...after()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = before();
  const extents2 = after();
  const srcElements = complexElements(src, compute);
  const srcStep = srcElements.strides.slice(0, extents.length);
  const srcStep2 = srcElements.strides.slice(extents.length);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const selfStep2 = selfElements.strides[extents.length]!;
  const selfStep3 = selfElements.strides.slice(extents.length + 1);
  const nest = loopNest(extents2, [srcStep2, selfStep3]);
  const at2Step = nest.steps[0]!;
  const at4Step = nest.steps[1]!;
  const nest2 = loopNest(extents, [srcStep, selfStep]);
  const atStep = nest2.steps[0]!;
  const at3Step = nest2.steps[1]!;
  for (nest2.start([srcElements.offset, selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    let at3 = nest2.at[1]!;
    for (let n3 = 0; n3 < nest2.run; n3++, at += atStep, at3 += at3Step) {
      const end = size(self, d());
      for (let k = 0; k < end; k++) {
        const offset = at3 + k * selfStep2;
        for (nest.start([at, offset]); nest.more; nest.next()) {
          let at2 = nest.at[0]!;
          let at4 = nest.at[1]!;
          for (let n2 = 0; n2 < nest.run; n2++, at2 += at2Step, at4 += at4Step) {
            storeComplex(outData, to++, k === n() ? complexAt(srcElements.data, at2) : complexAt(selfElements.data, at4));
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, src: Tensor, d: () => number, n: () => number, before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, [...before(), size(self, d()), ...after()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = before();
  const extents2 = after();
  const srcElements = cellElements(src, compute);
  const srcStep = srcElements.strides.slice(0, extents.length);
  const srcStep2 = srcElements.strides.slice(extents.length);
  const selfElements = cellElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const selfStep2 = selfElements.strides[extents.length]!;
  const selfStep3 = selfElements.strides.slice(extents.length + 1);
  const nest = loopNest(extents2, [srcStep2, selfStep3]);
  const at2Step = nest.steps[0]!;
  const at4Step = nest.steps[1]!;
  const nest2 = loopNest(extents, [srcStep, selfStep]);
  const atStep = nest2.steps[0]!;
  const at3Step = nest2.steps[1]!;
  for (nest2.start([srcElements.offset, selfElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    let at3 = nest2.at[1]!;
    for (let n3 = 0; n3 < nest2.run; n3++, at += atStep, at3 += at3Step) {
      const end = size(self, d());
      for (let k = 0; k < end; k++) {
        const offset = at3 + k * selfStep2;
        for (nest.start([at, offset]); nest.more; nest.next()) {
          let at2 = nest.at[0]!;
          let at4 = nest.at[1]!;
          for (let n2 = 0; n2 < nest.run; n2++, at2 += at2Step, at4 += at4Step) {
            outData[to++] = k === n() ? srcElements.data[at2]! : selfElements.data[at4]!;
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
