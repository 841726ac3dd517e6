// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.index_put.default(Tensor self, Tensor?[] indices, Tensor values, bool accumulate=False) -> Tensor
//
//     if accumulate {
//       scatter out = self by add over ...a: before, ...j: J, ...b: after, where is_open
//         at [if contains(indexed, d) then wrap_index(at[d]?[~j] ?? 0, size(self, d)) else (a ++ b)[position(free, d)] for d: rank(self)]
//         value values[~(a ++ j ++ b)]
//     } else {
//       scatter out = self by set over ...a: before, ...j: J, ...b: after, where is_open
//         at [if contains(indexed, d) then wrap_index(at[d]?[~j] ?? 0, size(self, d)) else (a ++ b)[position(free, d)] for d: rank(self)]
//         value values[~(a ++ j ++ b)]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { axesTaken, broadcastAll, broadcastableAll, contains, expandable, isMask, pick, position } from '../../functions.ts';
import { complex, accepts, arithmeticOf, bigintsOf, blank, complexAt, complexElements, copyOf, dot, dtype, fittedOffset, fittedStrides, flatten, floatElements, indexElements, indexedNest, indices, integerElements, lazy, length, nonzero, numbersOf, numel, offsetOf, product, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, size, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.index_put.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64', 'bool', 'uint8']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES4: ReadonlySet<string> = new Set(['bool']);
const DTYPES5: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self in which the elements at positions that index tensors and masks give are set to values, or increased by them. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'indices', type: 'Tensor?[]' },
    { name: 'values', type: 'Tensor' },
    { name: 'accumulate', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, indices: indices2, values, accumulate: accumulate2 }: BoundArguments<{ self: Tensor; indices: readonly (Tensor | null)[]; values: Tensor; accumulate: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const masks = lazy((): readonly boolean[] => {
    const list: boolean[] = [];
    const end = length(indices2);
    for (let k = 0; k < end; k++) {
      list.push(indices2[k]! === null ? false : isMask(dtype(indices2[k]!)));
    }
    return list;
  });
  const starts = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = length(indices2) + 1;
    for (let k2 = 0; k2 < end2; k2++) {
      let sum = 0;
      for (let j = 0; j < k2; j++) {
        sum += axesTaken(indices2[j]!);
      }
      list2.push(sum);
    }
    return list2;
  });
  const at = lazy((): readonly (Tensor | null)[] => {
    const list3: (readonly (Tensor | null)[])[] = [];
    const end3 = length(indices2);
    for (let k3 = 0; k3 < end3; k3++) {
      let chosen2: readonly (Tensor | null)[];
      if (indices2[k3]! === null) {
        chosen2 = [null];
      } else {
        let chosen: readonly Tensor[];
        if (masks()[k3]!) {
          const z = nonzero(indices2[k3]!);
          const list4: Tensor[] = [];
          const end4 = rank(indices2[k3]!);
          const zElements = indexElements(z);
          for (let c = 0; c < end4; c++) {
            const tensor = blank('float64', [size(z, 0)]);
            const tensorData = numbersOf(tensor);
            let to = 0;
            const end5 = size(z, 0);
            for (let j2 = 0; j2 < end5; j2++) {
              tensorData[to++] = zElements.data[offsetOf(zElements, [j2, c])]!;
            }
            list4.push(tensor);
          }
          chosen = list4;
        } else {
          chosen = [indices(indices2[k3]!)];
        }
        chosen2 = chosen;
      }
      list3.push(chosen2);
    }
    return flatten(list3);
  });
  const fills = lazy((): boolean => {
    let holds = false;
    if (!accumulate2 && numel(values) === 1) {
      let count = 0;
      const end6 = length(indices2);
      for (let k4 = 0; k4 < end6; k4++) {
        if (!(indices2[k4]! === null)) count++;
      }
      holds = count === 1;
    }
    let holds2 = false;
    if (holds) {
      let any = false;
      const end7 = length(indices2);
      search: for (let k5 = 0; k5 < end7; k5++) {
        if (masks()[k5]!) {
          any = true;
          break search;
        }
      }
      holds2 = any;
    }
    return holds2;
  });
  const isOpen = lazy((): boolean => {
    let holds3 = true;
    if (!!fills()) {
      let all = true;
      const end8 = length(indices2);
      search2: for (let k6 = 0; k6 < end8; k6++) {
        if (!(indices2[k6]! === null || rank(indices2[k6]!) > 0 || !masks()[k6]! || size(nonzero(indices2[k6]!), 0) > 0)) {
          all = false;
          break search2;
        }
      }
      holds3 = all;
    }
    return holds3;
  });
  const J = lazy((): readonly number[] => {
    const list5: (readonly number[])[] = [];
    const end9 = length(at());
    for (let k7 = 0; k7 < end9; k7++) {
      if (!(at()[k7]! === null)) {
        list5.push(shape(at()[k7]!));
      }
    }
    return broadcastAll(list5);
  });
  const indexed = lazy((): readonly number[] => {
    const list6: number[] = [];
    const end10 = length(at());
    for (let k8 = 0; k8 < end10; k8++) {
      if (!(at()[k8]! === null)) {
        list6.push(k8);
      }
    }
    return list6;
  });
  const free = lazy((): readonly number[] => {
    const list7: number[] = [];
    const end11 = rank(self);
    for (let k9 = 0; k9 < end11; k9++) {
      if (!contains(indexed(), k9)) {
        list7.push(k9);
      }
    }
    return list7;
  });
  const adjacent = lazy(() => length(indexed()) === 0 || indexed()[length(indexed()) - 1]! - indexed()[0]! === length(indexed()) - 1);
  const lead = lazy((): number => {
    if (adjacent() && length(indexed()) > 0) {
      return indexed()[0]!;
    }
    return 0;
  });
  const before = lazy(() => pick(shape(self), free().slice(0, lead())));
  const after = lazy(() => pick(shape(self), free().slice(lead())));
  if (DTYPES1.has(self.dtype) && accepts(DTYPES2, indices2) && values.dtype === dtype(self) && !fills()) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && accepts(DTYPES4, indices2) && DTYPES5.has(values.dtype) && fills()) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, indices: indices2, values, accumulate: accumulate2 });
  }
  // C1
  {
    let holds5 = false;
    if (length(indices2) <= rank(self)) {
      let holds4 = true;
      if (!(starts()[length(indices2)]! <= rank(self))) {
        let any2 = false;
        const end12 = length(indices2);
        search3: for (let k10 = 0; k10 < end12; k10++) {
          if (indices2[k10]! === null) {
            any2 = true;
            break search3;
          }
        }
        holds4 = any2;
      }
      holds5 = holds4;
    }
    if (!holds5) refuse(KEY, 'C1', 'there are more indices than self has dims');
  }
  // C2
  {
    let all2 = true;
    const end13 = length(indices2);
    search4: for (let k11 = 0; k11 < end13; k11++) {
      if (!(indices2[k11]! === null || !masks()[k11]! || sameList(shape(indices2[k11]!), shape(self).slice(starts()[k11]!, starts()[k11 + 1]!)))) {
        all2 = false;
        break search4;
      }
    }
    if (!all2) refuse(KEY, 'C2', 'a mask does not have the shape of the axes it stands for');
  }
  // C3
  if (!accumulate2 && numel(values) === 1) {
    let any3 = false;
    const end14 = length(indices2);
    search5: for (let k12 = 0; k12 < end14; k12++) {
      if (!(indices2[k12]! === null)) {
        any3 = true;
        break search5;
      }
    }
    if (!any3) refuse(KEY, 'C3', 'no index is given');
  }
  // C4
  {
    const list8: (readonly number[])[] = [];
    const end15 = length(at());
    for (let k13 = 0; k13 < end15; k13++) {
      if (!(at()[k13]! === null)) {
        list8.push(shape(at()[k13]!));
      }
    }
    if (!broadcastableAll(list8)) refuse(KEY, 'C4', 'the index tensors do not broadcast');
  }
  // C5
  {
    let holds6 = true;
    if (!(product(J()) === 0)) {
      let all3 = true;
      const end16 = length(indexed());
      search6: for (let k14 = 0; k14 < end16; k14++) {
        if (!(size(self, indexed()[k14]!) > 0)) {
          all3 = false;
          break search6;
        }
      }
      holds6 = all3;
    }
    if (!holds6) refuse(KEY, 'C5', 'an index points into a dim of extent 0');
  }
  // C6
  if (!fills()) {
    if (!expandable(shape(values), [...[...before(), ...J()], ...after()])) refuse(KEY, 'C6', 'values do not broadcast to the positions');
  }
  // C7
  if (product([...[...before(), ...J()], ...after()]) > 0) {
    let all4 = true;
    const end17 = length(at());
    search7: for (let k15 = 0; k15 < end17; k15++) {
      let holds7 = true;
      if (!(at()[k15]! === null)) {
        let all5 = true;
        const extents = shape(at()[k15]!);
        const operandElements = indexElements(at()[k15]!);
        const operandElements2 = indexElements(at()[k15]!);
        const nest = indexedNest(extents, []);
        search8: for (nest.start([]); nest.more; nest.next()) {
          const j3 = nest.index;
          for (let n = 0; n < nest.run; n++) {
            nest.place(n);
            if (!(-size(self, k15) <= operandElements.data[offsetOf(operandElements, j3)]! && operandElements2.data[offsetOf(operandElements2, j3)]! < size(self, k15))) {
              all5 = false;
              break search8;
            }
          }
        }
        holds7 = all5;
      }
      if (!holds7) {
        all4 = false;
        break search7;
      }
    }
    if (!all4) refuse(KEY, 'C7', 'an index is out of range');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, values, accumulate2, at, isOpen, J, indexed, free, before, after, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, values, accumulate2, at, isOpen, J, indexed, free, before, after, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, values, accumulate2, at, isOpen, J, indexed, free, before, after, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, values: Tensor, accumulate2: boolean, at: () => readonly (Tensor | null)[], isOpen: () => boolean, J: () => readonly number[], indexed: () => readonly number[], free: () => readonly number[], before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (accumulate2) {
    const out2 = copyOf(self, compute, 'float64');
    const out2Data = numbersOf(out2);
    const extents = before();
    const extents2 = J();
    const extents3 = after();
    const valuesElements = floatElements(values, compute);
    const strides2 = fittedStrides(valuesElements, extents.length + extents2.length + extents3.length);
    const step = strides2.slice(0, extents.length + extents2.length).slice(0, extents.length);
    const step2 = strides2.slice(0, extents.length + extents2.length).slice(extents.length);
    const step3 = strides2.slice(extents.length + extents2.length);
    const nest = indexedNest(extents3, [step3]);
    const at4Step = nest.steps[0]!;
    const nest2 = indexedNest(extents2, [step2]);
    const at3Step = nest2.steps[0]!;
    const nest3 = indexedNest(extents, [step]);
    const at2Step = nest3.steps[0]!;
    for (nest3.start([valuesElements.offset]); nest3.more; nest3.next()) {
      const a = nest3.index;
      let at2 = nest3.at[0]!;
      for (let n5 = 0; n5 < nest3.run; n5++, at2 += at2Step) {
        nest3.place(n5);
        for (nest2.start([at2]); nest2.more; nest2.next()) {
          const j = nest2.index;
          let at3 = nest2.at[0]!;
          for (let n4 = 0; n4 < nest2.run; n4++, at3 += at3Step) {
            nest2.place(n4);
            for (nest.start([at3]); nest.more; nest.next()) {
              const b = nest.index;
              let at4 = nest.at[0]!;
              for (let n3 = 0; n3 < nest.run; n3++, at4 += at4Step) {
                nest.place(n3);
                if (isOpen()) {
                  const list: number[] = [];
                  const end = rank(self);
                  for (let d = 0; d < end; d++) {
                    let chosen2: number;
                    if (contains(indexed(), d)) {
                      const operandElements = indexElements(at()[d]!);
                      const i = (at()[d]! === null ? null : operandElements.data[fittedOffset(operandElements, j)]!) ?? 0;
                      let chosen: number;
                      if (i < 0) {
                        const operandElements2 = indexElements(at()[d]!);
                        const i2 = (at()[d]! === null ? null : operandElements2.data[fittedOffset(operandElements2, j)]!) ?? 0;
                        const n = size(self, d);
                        const operandElements3 = indexElements(at()[d]!);
                        const i3 = (at()[d]! === null ? null : operandElements3.data[fittedOffset(operandElements3, j)]!) ?? 0;
                        const n2 = size(self, d);
                        chosen = i3 + n2;
                      } else {
                        const operandElements4 = indexElements(at()[d]!);
                        const i4 = (at()[d]! === null ? null : operandElements4.data[fittedOffset(operandElements4, j)]!) ?? 0;
                        chosen = i4;
                      }
                      chosen2 = chosen;
                    } else {
                      chosen2 = [...a, ...b][position(free(), d)]!;
                    }
                    list.push(chosen2);
                  }
                  const place = dot(list, out2.strides);
                  out2Data[place]! += valuesElements.data[at4]!;
                }
              }
            }
          }
        }
      }
    }
    out = out2;
  } else {
    const out3 = copyOf(self, compute, 'float64');
    const out3Data = numbersOf(out3);
    const extents4 = before();
    const extents5 = J();
    const extents6 = after();
    const valuesElements2 = floatElements(values, compute);
    const strides3 = fittedStrides(valuesElements2, extents4.length + extents5.length + extents6.length);
    const step4 = strides3.slice(0, extents4.length + extents5.length).slice(0, extents4.length);
    const step5 = strides3.slice(0, extents4.length + extents5.length).slice(extents4.length);
    const step6 = strides3.slice(extents4.length + extents5.length);
    const nest4 = indexedNest(extents6, [step6]);
    const at7Step = nest4.steps[0]!;
    const nest5 = indexedNest(extents5, [step5]);
    const at6Step = nest5.steps[0]!;
    const nest6 = indexedNest(extents4, [step4]);
    const at5Step = nest6.steps[0]!;
    for (nest6.start([valuesElements2.offset]); nest6.more; nest6.next()) {
      const a2 = nest6.index;
      let at5 = nest6.at[0]!;
      for (let n10 = 0; n10 < nest6.run; n10++, at5 += at5Step) {
        nest6.place(n10);
        for (nest5.start([at5]); nest5.more; nest5.next()) {
          const j2 = nest5.index;
          let at6 = nest5.at[0]!;
          for (let n9 = 0; n9 < nest5.run; n9++, at6 += at6Step) {
            nest5.place(n9);
            for (nest4.start([at6]); nest4.more; nest4.next()) {
              const b2 = nest4.index;
              let at7 = nest4.at[0]!;
              for (let n8 = 0; n8 < nest4.run; n8++, at7 += at7Step) {
                nest4.place(n8);
                if (isOpen()) {
                  const list2: number[] = [];
                  const end2 = rank(self);
                  for (let d2 = 0; d2 < end2; d2++) {
                    let chosen4: number;
                    if (contains(indexed(), d2)) {
                      const operandElements5 = indexElements(at()[d2]!);
                      const i5 = (at()[d2]! === null ? null : operandElements5.data[fittedOffset(operandElements5, j2)]!) ?? 0;
                      let chosen3: number;
                      if (i5 < 0) {
                        const operandElements6 = indexElements(at()[d2]!);
                        const i6 = (at()[d2]! === null ? null : operandElements6.data[fittedOffset(operandElements6, j2)]!) ?? 0;
                        const n6 = size(self, d2);
                        const operandElements7 = indexElements(at()[d2]!);
                        const i7 = (at()[d2]! === null ? null : operandElements7.data[fittedOffset(operandElements7, j2)]!) ?? 0;
                        const n7 = size(self, d2);
                        chosen3 = i7 + n7;
                      } else {
                        const operandElements8 = indexElements(at()[d2]!);
                        const i8 = (at()[d2]! === null ? null : operandElements8.data[fittedOffset(operandElements8, j2)]!) ?? 0;
                        chosen3 = i8;
                      }
                      chosen4 = chosen3;
                    } else {
                      chosen4 = [...a2, ...b2][position(free(), d2)]!;
                    }
                    list2.push(chosen4);
                  }
                  out3Data[dot(list2, out3.strides)] = valuesElements2.data[at7]!;
                }
              }
            }
          }
        }
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, values: Tensor, accumulate2: boolean, at: () => readonly (Tensor | null)[], isOpen: () => boolean, J: () => readonly number[], indexed: () => readonly number[], free: () => readonly number[], before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (accumulate2) {
    const out2 = copyOf(self, compute, wideInteger(compute));
    const out2Data = bigintsOf(out2);
    const extents = before();
    const extents2 = J();
    const extents3 = after();
    const valuesElements = integerElements(values, compute);
    const strides2 = fittedStrides(valuesElements, extents.length + extents2.length + extents3.length);
    const step = strides2.slice(0, extents.length + extents2.length).slice(0, extents.length);
    const step2 = strides2.slice(0, extents.length + extents2.length).slice(extents.length);
    const step3 = strides2.slice(extents.length + extents2.length);
    const nest = indexedNest(extents3, [step3]);
    const at4Step = nest.steps[0]!;
    const nest2 = indexedNest(extents2, [step2]);
    const at3Step = nest2.steps[0]!;
    const nest3 = indexedNest(extents, [step]);
    const at2Step = nest3.steps[0]!;
    for (nest3.start([valuesElements.offset]); nest3.more; nest3.next()) {
      const a = nest3.index;
      let at2 = nest3.at[0]!;
      for (let n5 = 0; n5 < nest3.run; n5++, at2 += at2Step) {
        nest3.place(n5);
        for (nest2.start([at2]); nest2.more; nest2.next()) {
          const j = nest2.index;
          let at3 = nest2.at[0]!;
          for (let n4 = 0; n4 < nest2.run; n4++, at3 += at3Step) {
            nest2.place(n4);
            for (nest.start([at3]); nest.more; nest.next()) {
              const b = nest.index;
              let at4 = nest.at[0]!;
              for (let n3 = 0; n3 < nest.run; n3++, at4 += at4Step) {
                nest.place(n3);
                if (isOpen()) {
                  const list: number[] = [];
                  const end = rank(self);
                  for (let d = 0; d < end; d++) {
                    let chosen2: number;
                    if (contains(indexed(), d)) {
                      const operandElements = indexElements(at()[d]!);
                      const i = (at()[d]! === null ? null : operandElements.data[fittedOffset(operandElements, j)]!) ?? 0;
                      let chosen: number;
                      if (i < 0) {
                        const operandElements2 = indexElements(at()[d]!);
                        const i2 = (at()[d]! === null ? null : operandElements2.data[fittedOffset(operandElements2, j)]!) ?? 0;
                        const n = size(self, d);
                        const operandElements3 = indexElements(at()[d]!);
                        const i3 = (at()[d]! === null ? null : operandElements3.data[fittedOffset(operandElements3, j)]!) ?? 0;
                        const n2 = size(self, d);
                        chosen = i3 + n2;
                      } else {
                        const operandElements4 = indexElements(at()[d]!);
                        const i4 = (at()[d]! === null ? null : operandElements4.data[fittedOffset(operandElements4, j)]!) ?? 0;
                        chosen = i4;
                      }
                      chosen2 = chosen;
                    } else {
                      chosen2 = [...a, ...b][position(free(), d)]!;
                    }
                    list.push(chosen2);
                  }
                  const place = dot(list, out2.strides);
                  out2Data[place]! += valuesElements.data[at4]!;
                }
              }
            }
          }
        }
      }
    }
    out = out2;
  } else {
    const out3 = copyOf(self, compute, wideInteger(compute));
    const out3Data = bigintsOf(out3);
    const extents4 = before();
    const extents5 = J();
    const extents6 = after();
    const valuesElements2 = integerElements(values, compute);
    const strides3 = fittedStrides(valuesElements2, extents4.length + extents5.length + extents6.length);
    const step4 = strides3.slice(0, extents4.length + extents5.length).slice(0, extents4.length);
    const step5 = strides3.slice(0, extents4.length + extents5.length).slice(extents4.length);
    const step6 = strides3.slice(extents4.length + extents5.length);
    const nest4 = indexedNest(extents6, [step6]);
    const at7Step = nest4.steps[0]!;
    const nest5 = indexedNest(extents5, [step5]);
    const at6Step = nest5.steps[0]!;
    const nest6 = indexedNest(extents4, [step4]);
    const at5Step = nest6.steps[0]!;
    for (nest6.start([valuesElements2.offset]); nest6.more; nest6.next()) {
      const a2 = nest6.index;
      let at5 = nest6.at[0]!;
      for (let n10 = 0; n10 < nest6.run; n10++, at5 += at5Step) {
        nest6.place(n10);
        for (nest5.start([at5]); nest5.more; nest5.next()) {
          const j2 = nest5.index;
          let at6 = nest5.at[0]!;
          for (let n9 = 0; n9 < nest5.run; n9++, at6 += at6Step) {
            nest5.place(n9);
            for (nest4.start([at6]); nest4.more; nest4.next()) {
              const b2 = nest4.index;
              let at7 = nest4.at[0]!;
              for (let n8 = 0; n8 < nest4.run; n8++, at7 += at7Step) {
                nest4.place(n8);
                if (isOpen()) {
                  const list2: number[] = [];
                  const end2 = rank(self);
                  for (let d2 = 0; d2 < end2; d2++) {
                    let chosen4: number;
                    if (contains(indexed(), d2)) {
                      const operandElements5 = indexElements(at()[d2]!);
                      const i5 = (at()[d2]! === null ? null : operandElements5.data[fittedOffset(operandElements5, j2)]!) ?? 0;
                      let chosen3: number;
                      if (i5 < 0) {
                        const operandElements6 = indexElements(at()[d2]!);
                        const i6 = (at()[d2]! === null ? null : operandElements6.data[fittedOffset(operandElements6, j2)]!) ?? 0;
                        const n6 = size(self, d2);
                        const operandElements7 = indexElements(at()[d2]!);
                        const i7 = (at()[d2]! === null ? null : operandElements7.data[fittedOffset(operandElements7, j2)]!) ?? 0;
                        const n7 = size(self, d2);
                        chosen3 = i7 + n7;
                      } else {
                        const operandElements8 = indexElements(at()[d2]!);
                        const i8 = (at()[d2]! === null ? null : operandElements8.data[fittedOffset(operandElements8, j2)]!) ?? 0;
                        chosen3 = i8;
                      }
                      chosen4 = chosen3;
                    } else {
                      chosen4 = [...a2, ...b2][position(free(), d2)]!;
                    }
                    list2.push(chosen4);
                  }
                  out3Data[dot(list2, out3.strides)] = valuesElements2.data[at7]!;
                }
              }
            }
          }
        }
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, values: Tensor, accumulate2: boolean, at: () => readonly (Tensor | null)[], isOpen: () => boolean, J: () => readonly number[], indexed: () => readonly number[], free: () => readonly number[], before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (accumulate2) {
    const out2 = copyOf(self, compute, 'complex128');
    const out2Data = numbersOf(out2);
    const extents = before();
    const extents2 = J();
    const extents3 = after();
    const valuesElements = complexElements(values, compute);
    const strides2 = fittedStrides(valuesElements, extents.length + extents2.length + extents3.length);
    const step = strides2.slice(0, extents.length + extents2.length).slice(0, extents.length);
    const step2 = strides2.slice(0, extents.length + extents2.length).slice(extents.length);
    const step3 = strides2.slice(extents.length + extents2.length);
    const nest = indexedNest(extents3, [step3]);
    const at4Step = nest.steps[0]!;
    const nest2 = indexedNest(extents2, [step2]);
    const at3Step = nest2.steps[0]!;
    const nest3 = indexedNest(extents, [step]);
    const at2Step = nest3.steps[0]!;
    for (nest3.start([valuesElements.offset]); nest3.more; nest3.next()) {
      const a = nest3.index;
      let at2 = nest3.at[0]!;
      for (let n5 = 0; n5 < nest3.run; n5++, at2 += at2Step) {
        nest3.place(n5);
        for (nest2.start([at2]); nest2.more; nest2.next()) {
          const j = nest2.index;
          let at3 = nest2.at[0]!;
          for (let n4 = 0; n4 < nest2.run; n4++, at3 += at3Step) {
            nest2.place(n4);
            for (nest.start([at3]); nest.more; nest.next()) {
              const b = nest.index;
              let at4 = nest.at[0]!;
              for (let n3 = 0; n3 < nest.run; n3++, at4 += at4Step) {
                nest.place(n3);
                if (isOpen()) {
                  const list: number[] = [];
                  const end = rank(self);
                  for (let d = 0; d < end; d++) {
                    let chosen2: number;
                    if (contains(indexed(), d)) {
                      const operandElements = indexElements(at()[d]!);
                      const i = (at()[d]! === null ? null : operandElements.data[fittedOffset(operandElements, j)]!) ?? 0;
                      let chosen: number;
                      if (i < 0) {
                        const operandElements2 = indexElements(at()[d]!);
                        const i2 = (at()[d]! === null ? null : operandElements2.data[fittedOffset(operandElements2, j)]!) ?? 0;
                        const n = size(self, d);
                        const operandElements3 = indexElements(at()[d]!);
                        const i3 = (at()[d]! === null ? null : operandElements3.data[fittedOffset(operandElements3, j)]!) ?? 0;
                        const n2 = size(self, d);
                        chosen = i3 + n2;
                      } else {
                        const operandElements4 = indexElements(at()[d]!);
                        const i4 = (at()[d]! === null ? null : operandElements4.data[fittedOffset(operandElements4, j)]!) ?? 0;
                        chosen = i4;
                      }
                      chosen2 = chosen;
                    } else {
                      chosen2 = [...a, ...b][position(free(), d)]!;
                    }
                    list.push(chosen2);
                  }
                  const place = dot(list, out2.strides);
                  storeComplex(out2Data, place, complex.add(complexAt(out2Data, place), complexAt(valuesElements.data, at4)));
                }
              }
            }
          }
        }
      }
    }
    out = out2;
  } else {
    const out3 = copyOf(self, compute, 'complex128');
    const out3Data = numbersOf(out3);
    const extents4 = before();
    const extents5 = J();
    const extents6 = after();
    const valuesElements2 = complexElements(values, compute);
    const strides3 = fittedStrides(valuesElements2, extents4.length + extents5.length + extents6.length);
    const step4 = strides3.slice(0, extents4.length + extents5.length).slice(0, extents4.length);
    const step5 = strides3.slice(0, extents4.length + extents5.length).slice(extents4.length);
    const step6 = strides3.slice(extents4.length + extents5.length);
    const nest4 = indexedNest(extents6, [step6]);
    const at7Step = nest4.steps[0]!;
    const nest5 = indexedNest(extents5, [step5]);
    const at6Step = nest5.steps[0]!;
    const nest6 = indexedNest(extents4, [step4]);
    const at5Step = nest6.steps[0]!;
    for (nest6.start([valuesElements2.offset]); nest6.more; nest6.next()) {
      const a2 = nest6.index;
      let at5 = nest6.at[0]!;
      for (let n10 = 0; n10 < nest6.run; n10++, at5 += at5Step) {
        nest6.place(n10);
        for (nest5.start([at5]); nest5.more; nest5.next()) {
          const j2 = nest5.index;
          let at6 = nest5.at[0]!;
          for (let n9 = 0; n9 < nest5.run; n9++, at6 += at6Step) {
            nest5.place(n9);
            for (nest4.start([at6]); nest4.more; nest4.next()) {
              const b2 = nest4.index;
              let at7 = nest4.at[0]!;
              for (let n8 = 0; n8 < nest4.run; n8++, at7 += at7Step) {
                nest4.place(n8);
                if (isOpen()) {
                  const list2: number[] = [];
                  const end2 = rank(self);
                  for (let d2 = 0; d2 < end2; d2++) {
                    let chosen4: number;
                    if (contains(indexed(), d2)) {
                      const operandElements5 = indexElements(at()[d2]!);
                      const i5 = (at()[d2]! === null ? null : operandElements5.data[fittedOffset(operandElements5, j2)]!) ?? 0;
                      let chosen3: number;
                      if (i5 < 0) {
                        const operandElements6 = indexElements(at()[d2]!);
                        const i6 = (at()[d2]! === null ? null : operandElements6.data[fittedOffset(operandElements6, j2)]!) ?? 0;
                        const n6 = size(self, d2);
                        const operandElements7 = indexElements(at()[d2]!);
                        const i7 = (at()[d2]! === null ? null : operandElements7.data[fittedOffset(operandElements7, j2)]!) ?? 0;
                        const n7 = size(self, d2);
                        chosen3 = i7 + n7;
                      } else {
                        const operandElements8 = indexElements(at()[d2]!);
                        const i8 = (at()[d2]! === null ? null : operandElements8.data[fittedOffset(operandElements8, j2)]!) ?? 0;
                        chosen3 = i8;
                      }
                      chosen4 = chosen3;
                    } else {
                      chosen4 = [...a2, ...b2][position(free(), d2)]!;
                    }
                    list2.push(chosen4);
                  }
                  storeComplex(out3Data, dot(list2, out3.strides), complexAt(valuesElements2.data, at7));
                }
              }
            }
          }
        }
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}
