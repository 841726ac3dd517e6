// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._unsafe_index.Tensor(Tensor self, Tensor?[] indices) -> Tensor
//
//     return index.Tensor(self, indices)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastAll, broadcastableAll, contains, pick } from '../../functions.ts';
import { accepts, dtype, flatten, indexElements, indexedNest, indices, lazy, length, offsetOf, only, product, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._unsafe_index.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);

/** The elements of self at positions that index tensors give, axis by axis. */
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

function run({ self, indices: indices2 }: BoundArguments<{ self: Tensor; indices: readonly (Tensor | null)[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const at = lazy((): readonly (Tensor | null)[] => {
    const list: (readonly (Tensor | null)[])[] = [];
    const end = length(indices2);
    for (let k = 0; k < end; k++) {
      list.push(indices2[k]! === null ? [null] : [indices(indices2[k]!)]);
    }
    return flatten(list);
  });
  const J = lazy((): readonly number[] => {
    const list2: (readonly number[])[] = [];
    const end2 = length(at());
    for (let k2 = 0; k2 < end2; k2++) {
      if (!(at()[k2]! === null)) {
        list2.push(shape(at()[k2]!));
      }
    }
    return broadcastAll(list2);
  });
  const indexed = lazy((): readonly number[] => {
    const list3: number[] = [];
    const end3 = length(at());
    for (let k3 = 0; k3 < end3; k3++) {
      if (!(at()[k3]! === null)) {
        list3.push(k3);
      }
    }
    return list3;
  });
  const free = lazy((): readonly number[] => {
    const list4: number[] = [];
    const end4 = rank(self);
    for (let k4 = 0; k4 < end4; k4++) {
      if (!contains(indexed(), k4)) {
        list4.push(k4);
      }
    }
    return list4;
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
  if (!(length(indices2) <= rank(self))) refuse(KEY, 'C1', 'there are more indices than self has dims');
  // C2
  if (!(length(indices2) > 0)) refuse(KEY, 'C2', 'no index is given');
  // C3
  {
    const list5: (readonly number[])[] = [];
    const end5 = length(at());
    for (let k5 = 0; k5 < end5; k5++) {
      if (!(at()[k5]! === null)) {
        list5.push(shape(at()[k5]!));
      }
    }
    if (!broadcastableAll(list5)) refuse(KEY, 'C3', 'the index tensors do not broadcast');
  }
  // C4
  {
    let holds = true;
    if (!(product(J()) === 0)) {
      let all = true;
      const end6 = length(indexed());
      search: for (let k6 = 0; k6 < end6; k6++) {
        if (!(size(self, indexed()[k6]!) > 0)) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    if (!holds) refuse(KEY, 'C4', 'an index points into a dim of extent 0');
  }
  // C5
  if (product([...[...before(), ...J()], ...after()]) > 0) {
    let all2 = true;
    const end7 = length(at());
    search2: for (let k7 = 0; k7 < end7; k7++) {
      let holds2 = true;
      if (!(at()[k7]! === null)) {
        let all3 = true;
        const extents = shape(at()[k7]!);
        const operandElements = indexElements(at()[k7]!);
        const operandElements2 = indexElements(at()[k7]!);
        const nest = indexedNest(extents, []);
        search3: for (nest.start([]); nest.more; nest.next()) {
          const j = nest.index;
          for (let n = 0; n < nest.run; n++) {
            nest.place(n);
            if (!(-size(self, k7) <= operandElements.data[offsetOf(operandElements, j)]! && operandElements2.data[offsetOf(operandElements2, j)]! < size(self, k7))) {
              all3 = false;
              break search3;
            }
          }
        }
        holds2 = all3;
      }
      if (!holds2) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C5', 'an index is out of range');
  }
  return evaluate(self, indices2, compute, outDtype, call);
}

function evaluate(self: Tensor, indices2: readonly (Tensor | null)[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.index.Tensor', { self: self, indices: indices2 })), outDtype)];
}
