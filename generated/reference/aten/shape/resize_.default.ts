// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.resize_.default(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)
//
//     if stays {
//       out[...i: size] = self[...i]
//     } else {
//       # Strides do not survive: the storage is read from one element to the next.
//       out[...i: size] = let n = ravel(pick(i, order), pick(size, order)) in if n < held then storage(self)[storage_offset(self) + n] else 0
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat, noneNegative, pick, range } from '../../functions.ts';
import { arithmeticOf, blank, cell, cellElements, complexAt, complexElements, complexScalar, dtype, finish, indexedNest, lazy, length, loopNest, numbersOf, numel, ravel, refuse, refuseDtypes, sameList, shape, storage, storageOffset, storeComplex, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.resize_.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with another shape, over its storage from the first element on, which grows where it is too small. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a!)' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'memory_format', type: 'MemoryFormat?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; size: readonly number[]; memory_format: string | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const held = lazy(() => numel(storage(self)) - storageOffset(self));
  const stays = lazy(() => memoryFormat === null && sameList(size2, shape(self)));
  const last = lazy(() => !(memoryFormat === null) && memoryFormat !== 'contiguous_format');
  const order = lazy((): readonly number[] => {
    if (last()) {
      const list: number[] = [];
      const end = length(size2);
      for (let k = 2; k < end; k++) {
        list.push(k);
      }
      return [...[...[0], ...list], ...[1]];
    }
    return range(length(size2));
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2, memory_format: memoryFormat });
  }
  // C1
  if (!noneNegative(size2)) refuse(KEY, 'C1', 'a size is negative');
  // C2
  if (!(memoryFormat === null || memoryFormat !== 'preserve_format')) refuse(KEY, 'C2', 'there is no format to preserve');
  // C3
  if (!allowsFormat(memoryFormat, length(size2))) refuse(KEY, 'C3', 'channels_last is for 4 dims, channels_last_3d for 5');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, size2, held, stays, order, compute, outDtype);
    default:
      return evaluate(self, size2, held, stays, order, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, size2: readonly number[], held: () => number, stays: () => boolean, order: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (stays()) {
    const out2 = blank('complex128', size2);
    const out2Data = numbersOf(out2);
    let to = 0;
    const selfElements = complexElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest(size2, [selfStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(out2Data, to++, complexAt(selfElements.data, at));
      }
    }
    out = out2;
  } else {
    const out3 = blank('complex128', size2);
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const places = order();
    const operandElements = complexElements(storage(self), compute);
    const offset = operandElements.offset + storageOffset(self) * operandElements.strides[0]!;
    const value = complexScalar(0, 'complex128');
    const nest2 = indexedNest(size2, []);
    for (nest2.start([]); nest2.more; nest2.next()) {
      const i = nest2.index;
      for (let n3 = 0; n3 < nest2.run; n3++) {
        nest2.place(n3);
        const list: number[] = [];
        const end = length(places);
        for (let k = 0; k < end; k++) {
          list.push(i[places[k]!]!);
        }
        const n2 = ravel(list, pick(size2, order()));
        storeComplex(out3Data, to2++, n2 < held() ? complexAt(operandElements.data, offset + n2 * operandElements.strides[0]!) : value);
      }
    }
    out = out3;
  }
  return [finish(out, outDtype)];
}

function evaluate(self: Tensor, size2: readonly number[], held: () => number, stays: () => boolean, order: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (stays()) {
    const selfElements = cellElements(self, compute);
    out = viewOf(selfElements, size2, selfElements.strides, selfElements.offset);
  } else {
    const out2 = blank(compute, size2);
    const out2Data = numbersOf(out2);
    let to = 0;
    const places = order();
    const operandElements = cellElements(storage(self), compute);
    const offset = operandElements.offset + storageOffset(self) * operandElements.strides[0]!;
    const value = cell(0, compute);
    const nest = indexedNest(size2, []);
    for (nest.start([]); nest.more; nest.next()) {
      const i = nest.index;
      for (let n2 = 0; n2 < nest.run; n2++) {
        nest.place(n2);
        const list: number[] = [];
        const end = length(places);
        for (let k = 0; k < end; k++) {
          list.push(i[places[k]!]!);
        }
        const n = ravel(list, pick(size2, order()));
        out2Data[to++] = n < held() ? operandElements.data[offset + n * operandElements.strides[0]!]! : value;
      }
    }
    out = out2;
  }
  return [finish(out, outDtype)];
}
