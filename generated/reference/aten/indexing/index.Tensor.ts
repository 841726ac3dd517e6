// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.index.Tensor(Tensor self, Tensor?[] indices) -> Tensor
//
//     out[...a: before, ...j: J, ...b: after] =
//       self[...[if contains(indexed, d) then wrap_index(at[d]?[~j] ?? 0, size(self, d)) else (a ++ b)[position(free, d)] for d: rank(self)]]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { axesTaken, broadcastAll, broadcastableAll, contains, isMask, pick, position } from '../../functions.ts';
import { accepts, arithmeticOf, blank, cellElements, complexAt, complexElements, dot, dtype, fittedOffset, flatten, indexElements, indexedNest, indices, lazy, length, nonzero, numbersOf, offsetOf, product, rank, refuse, refuseDtypes, sameList, settle, shape, size, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.index.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64', 'bool', 'uint8']);

/** The elements of self at positions that index tensors and masks give, axis by axis. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'indices', type: 'Tensor?[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, indices: indices2 }: BoundArguments<{ self: Tensor; indices: readonly (Tensor | null)[] }>): readonly Value[] {
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
  const J = lazy((): readonly number[] => {
    const list5: (readonly number[])[] = [];
    const end6 = length(at());
    for (let k4 = 0; k4 < end6; k4++) {
      if (!(at()[k4]! === null)) {
        list5.push(shape(at()[k4]!));
      }
    }
    return broadcastAll(list5);
  });
  const indexed = lazy((): readonly number[] => {
    const list6: number[] = [];
    const end7 = length(at());
    for (let k5 = 0; k5 < end7; k5++) {
      if (!(at()[k5]! === null)) {
        list6.push(k5);
      }
    }
    return list6;
  });
  const free = lazy((): readonly number[] => {
    const list7: number[] = [];
    const end8 = rank(self);
    for (let k6 = 0; k6 < end8; k6++) {
      if (!contains(indexed(), k6)) {
        list7.push(k6);
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
  if (DTYPES1.has(self.dtype) && accepts(DTYPES2, indices2)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, indices: indices2 });
  }
  // C1
  {
    let holds2 = false;
    if (length(indices2) <= rank(self)) {
      let holds = true;
      if (!(starts()[length(indices2)]! <= rank(self))) {
        let any = false;
        const end9 = length(indices2);
        search: for (let k7 = 0; k7 < end9; k7++) {
          if (indices2[k7]! === null) {
            any = true;
            break search;
          }
        }
        holds = any;
      }
      holds2 = holds;
    }
    if (!holds2) refuse(KEY, 'C1', 'there are more indices than self has dims');
  }
  // C2
  {
    let all = true;
    const end10 = length(indices2);
    search2: for (let k8 = 0; k8 < end10; k8++) {
      if (!(indices2[k8]! === null || !masks()[k8]! || sameList(shape(indices2[k8]!), shape(self).slice(starts()[k8]!, starts()[k8 + 1]!)))) {
        all = false;
        break search2;
      }
    }
    if (!all) refuse(KEY, 'C2', 'a mask does not have the shape of the axes it stands for');
  }
  // C3
  if (!(length(indices2) > 0)) refuse(KEY, 'C3', 'no index is given');
  // C4
  {
    const list8: (readonly number[])[] = [];
    const end11 = length(at());
    for (let k9 = 0; k9 < end11; k9++) {
      if (!(at()[k9]! === null)) {
        list8.push(shape(at()[k9]!));
      }
    }
    if (!broadcastableAll(list8)) refuse(KEY, 'C4', 'the index tensors do not broadcast');
  }
  // C5
  {
    let holds3 = true;
    if (!(product(J()) === 0)) {
      let all2 = true;
      const end12 = length(indexed());
      search3: for (let k10 = 0; k10 < end12; k10++) {
        if (!(size(self, indexed()[k10]!) > 0)) {
          all2 = false;
          break search3;
        }
      }
      holds3 = all2;
    }
    if (!holds3) refuse(KEY, 'C5', 'an index points into a dim of extent 0');
  }
  // C6
  if (product([...[...before(), ...J()], ...after()]) > 0) {
    let all3 = true;
    const end13 = length(at());
    search4: for (let k11 = 0; k11 < end13; k11++) {
      let holds4 = true;
      if (!(at()[k11]! === null)) {
        let all4 = true;
        const extents = shape(at()[k11]!);
        const operandElements = indexElements(at()[k11]!);
        const operandElements2 = indexElements(at()[k11]!);
        const nest = indexedNest(extents, []);
        search5: for (nest.start([]); nest.more; nest.next()) {
          const j3 = nest.index;
          for (let n = 0; n < nest.run; n++) {
            nest.place(n);
            if (!(-size(self, k11) <= operandElements.data[offsetOf(operandElements, j3)]! && operandElements2.data[offsetOf(operandElements2, j3)]! < size(self, k11))) {
              all4 = false;
              break search5;
            }
          }
        }
        holds4 = all4;
      }
      if (!holds4) {
        all3 = false;
        break search4;
      }
    }
    if (!all3) refuse(KEY, 'C6', 'an index is out of range');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, at, J, indexed, free, before, after, compute, outDtype);
    default:
      return evaluate(self, at, J, indexed, free, before, after, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, at: () => readonly (Tensor | null)[], J: () => readonly number[], indexed: () => readonly number[], free: () => readonly number[], before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [...before(), ...J(), ...after()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = before();
  const extents2 = J();
  const extents3 = after();
  const selfElements = complexElements(self, compute);
  const nest = indexedNest(extents3, []);
  const nest2 = indexedNest(extents2, []);
  const nest3 = indexedNest(extents, []);
  for (nest3.start([]); nest3.more; nest3.next()) {
    const a = nest3.index;
    for (let n5 = 0; n5 < nest3.run; n5++) {
      nest3.place(n5);
      for (nest2.start([]); nest2.more; nest2.next()) {
        const j = nest2.index;
        for (let n4 = 0; n4 < nest2.run; n4++) {
          nest2.place(n4);
          for (nest.start([]); nest.more; nest.next()) {
            const b = nest.index;
            for (let n3 = 0; n3 < nest.run; n3++) {
              nest.place(n3);
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
              storeComplex(outData, to++, complexAt(selfElements.data, selfElements.offset + dot(list, selfElements.strides)));
            }
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, at: () => readonly (Tensor | null)[], J: () => readonly number[], indexed: () => readonly number[], free: () => readonly number[], before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, [...before(), ...J(), ...after()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = before();
  const extents2 = J();
  const extents3 = after();
  const selfElements = cellElements(self, compute);
  const nest = indexedNest(extents3, []);
  const nest2 = indexedNest(extents2, []);
  const nest3 = indexedNest(extents, []);
  for (nest3.start([]); nest3.more; nest3.next()) {
    const a = nest3.index;
    for (let n5 = 0; n5 < nest3.run; n5++) {
      nest3.place(n5);
      for (nest2.start([]); nest2.more; nest2.next()) {
        const j = nest2.index;
        for (let n4 = 0; n4 < nest2.run; n4++) {
          nest2.place(n4);
          for (nest.start([]); nest.more; nest.next()) {
            const b = nest.index;
            for (let n3 = 0; n3 < nest.run; n3++) {
              nest.place(n3);
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
              outData[to++] = selfElements.data[selfElements.offset + dot(list, selfElements.strides)]!;
            }
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
