// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.slice_scatter.default(Tensor self, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor
//
//     out[...i: shape(self)] =
//       if from <= i[d] and i[d] < to and (i[d] - from) % step == 0
//       then src[...i with [d] = (i[d] - from) // step]
//       else self[...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { clip, inRank, wrap, wrapIndex } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dtype, lazy, loopNest, modulo, numbersOf, rank, refuse, refuseDtypes, replaced, sameList, settle, shape, size, storeComplex, unit, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.slice_scatter.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self in which every step-th part along dim, from start up to but not including end, is that of src. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'src', type: 'Tensor' },
    { name: 'dim', type: 'int', default: 0 },
    { name: 'start', type: 'SymInt?', default: null },
    { name: 'end', type: 'SymInt?', default: null },
    { name: 'step', type: 'SymInt', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, src, dim, start, end, step }: BoundArguments<{ self: Tensor; src: Tensor; dim: number; start: number | null; end: number | null; step: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const n = lazy(() => size(self, d()));
  const from = lazy(() => clip(wrapIndex(start ?? 0, n()), 0, n()));
  const to = lazy(() => clip(wrapIndex(end ?? n(), n()), from(), n()));
  const extent = lazy(() => Math.floor((to() - from() + step - 1) / step));
  if (DTYPES1.has(self.dtype) && DTYPES1.has(src.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, src, dim, start, end, step });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to slice');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(step > 0)) refuse(KEY, 'C3', 'step must be positive');
  // C4
  if (!(rank(src) === rank(self) && sameList(shape(src), replaced(shape(self), d(), extent())))) refuse(KEY, 'C4', 'src does not have the shape of the part it replaces');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, src, step, d, from, to, compute, outDtype);
    default:
      return evaluate(self, src, step, d, from, to, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, src: Tensor, step: number, d: () => number, from: () => number, to: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', shape(self));
  const outData = numbersOf(out);
  let to2 = 0;
  const extents = shape(self);
  const step2 = unit(d(), extents.length);
  const offset = from() * -1;
  const srcElements = complexElements(src, compute);
  const step3 = zeroed(srcElements.strides, d());
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [step2, step2, step3, selfStep]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  const at3Step = nest.steps[2]!;
  const at4Step = nest.steps[3]!;
  for (nest.start([0, offset, srcElements.offset, selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    let at3 = nest.at[2]!;
    let at4 = nest.at[3]!;
    for (let n2 = 0; n2 < nest.run; n2++, at += atStep, at2 += at2Step, at3 += at3Step, at4 += at4Step) {
      storeComplex(outData, to2++, from() <= at && at < to() && modulo(at2, step) === 0 ? complexAt(srcElements.data, at3 + Math.floor(at2 / step) * srcElements.strides[d()]!) : complexAt(selfElements.data, at4));
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, src: Tensor, step: number, d: () => number, from: () => number, to: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, shape(self));
  const outData = numbersOf(out);
  let to2 = 0;
  const extents = shape(self);
  const step2 = unit(d(), extents.length);
  const offset = from() * -1;
  const srcElements = cellElements(src, compute);
  const step3 = zeroed(srcElements.strides, d());
  const selfElements = cellElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [step2, step2, step3, selfStep]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  const at3Step = nest.steps[2]!;
  const at4Step = nest.steps[3]!;
  for (nest.start([0, offset, srcElements.offset, selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    let at3 = nest.at[2]!;
    let at4 = nest.at[3]!;
    for (let n2 = 0; n2 < nest.run; n2++, at += atStep, at2 += at2Step, at3 += at3Step, at4 += at4Step) {
      outData[to2++] = from() <= at && at < to() && modulo(at2, step) === 0 ? srcElements.data[at3 + Math.floor(at2 / step) * srcElements.strides[d()]!]! : selfElements.data[at4]!;
    }
  }
  return [settle(out, outDtype)];
}
