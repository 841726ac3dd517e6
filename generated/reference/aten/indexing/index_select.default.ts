// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.index_select.default(Tensor self, int dim, Tensor index) -> Tensor
//
//     if rank(self) == 0 {
//       out[...i: []] = self[...i]
//     } else {
//       out[...a: before, k: numel(index), ...b: after] = self[...a, index[...[k][:rank(index)]], ...b]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dot, dtype, indexElements, lazy, loopNest, numbersOf, numel, rank, refuse, refuseDtypes, settle, shape, size, storeComplex, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.index_select.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);

/** The parts of self along dim that index names. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, index }: BoundArguments<{ self: Tensor; dim: number; index: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const before = lazy(() => shape(self).slice(0, d()));
  const after = lazy(() => shape(self).slice(d() + 1));
  if (DTYPES1.has(self.dtype) && DTYPES2.has(index.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, index });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(rank(index) <= 1)) refuse(KEY, 'C2', 'index has more than one dim');
  // C3
  if (!(rank(self) > 0 || numel(index) === 1)) refuse(KEY, 'C3', 'a self of rank 0 takes one index');
  // C4
  {
    let all = true;
    const extents = shape(index);
    const indexElements2 = indexElements(index);
    const indexElements2Step = indexElements2.strides;
    const nest = loopNest(extents, [indexElements2Step]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([indexElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(0 <= indexElements2.data[at]! && indexElements2.data[at]! < size(self, d()))) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C4', 'an index is out of range');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, index, before, after, compute, outDtype);
    default:
      return evaluate(self, index, before, after, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, index: Tensor, before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (rank(self) === 0) {
    const out2 = blank('complex128', []);
    const out2Data = numbersOf(out2);
    let to = 0;
    const selfElements = complexElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest([], [selfStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(out2Data, to++, complexAt(selfElements.data, at));
      }
    }
    out = out2;
  } else {
    const out3 = blank('complex128', [...before(), numel(index), ...after()]);
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const extents = before();
    const extents2 = after();
    const selfElements2 = complexElements(self, compute);
    const indexElements2 = indexElements(index);
    const selfElements2Step = selfElements2.strides.slice(0, extents.length);
    const selfElements2Step2 = selfElements2.strides.slice(extents.length + 1);
    const nest2 = loopNest(extents2, [selfElements2Step2]);
    const at3Step = nest2.steps[0]!;
    const nest3 = loopNest(extents, [selfElements2Step]);
    const at2Step = nest3.steps[0]!;
    for (nest3.start([selfElements2.offset]); nest3.more; nest3.next()) {
      let at2 = nest3.at[0]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at2 += at2Step) {
        const end = numel(index);
        for (let k = 0; k < end; k++) {
          const offset = indexElements2.offset + dot([k].slice(0, rank(index)), indexElements2.strides);
          const offset2 = at2 + indexElements2.data[offset]! * selfElements2.strides[extents.length]!;
          for (nest2.start([offset2]); nest2.more; nest2.next()) {
            let at3 = nest2.at[0]!;
            for (let n2 = 0; n2 < nest2.run; n2++, at3 += at3Step) {
              storeComplex(out3Data, to2++, complexAt(selfElements2.data, at3));
            }
          }
        }
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, index: Tensor, before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (rank(self) === 0) {
    const selfElements = cellElements(self, compute);
    out = viewOf(selfElements, [], selfElements.strides, selfElements.offset);
  } else {
    const out2 = blank(compute, [...before(), numel(index), ...after()]);
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = before();
    const extents2 = after();
    const selfElements2 = cellElements(self, compute);
    const indexElements2 = indexElements(index);
    const selfElements2Step = selfElements2.strides.slice(0, extents.length);
    const selfElements2Step2 = selfElements2.strides.slice(extents.length + 1);
    const nest = loopNest(extents2, [selfElements2Step2]);
    const at2Step = nest.steps[0]!;
    const nest2 = loopNest(extents, [selfElements2Step]);
    const atStep = nest2.steps[0]!;
    for (nest2.start([selfElements2.offset]); nest2.more; nest2.next()) {
      let at = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
        const end = numel(index);
        for (let k = 0; k < end; k++) {
          const offset = indexElements2.offset + dot([k].slice(0, rank(index)), indexElements2.strides);
          const offset2 = at + indexElements2.data[offset]! * selfElements2.strides[extents.length]!;
          for (nest.start([offset2]); nest.more; nest.next()) {
            let at2 = nest.at[0]!;
            for (let n = 0; n < nest.run; n++, at2 += at2Step) {
              out2Data[to++] = selfElements2.data[at2]!;
            }
          }
        }
      }
    }
    out = out2;
  }
  return [settle(out, outDtype)];
}
