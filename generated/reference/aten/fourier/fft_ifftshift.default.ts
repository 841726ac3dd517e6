// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fft_ifftshift.default(Tensor self, int[1]? dim=None) -> Tensor
//
//     let places = [tensor(...i: [if b == a then size(self, a) else 1 for b: rank(self)]) (i[a] - shifts[a]) % size(self, a) for a: rank(self)]
//     return index.Tensor(self, places)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { range, wrapAll } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finishIntegers, indexedNest, lazy, length, modulo, numbersOf, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fft_ifftshift.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self turned around along dims so that the middle one comes first, which undoes fft_fftshift. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: readonly number[] | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const dims = lazy((): readonly number[] => {
    if (dim === null) {
      return range(rank(self));
    }
    return wrapAll(dim, rank(self));
  });
  const shifts = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(self);
    for (let a = 0; a < end; a++) {
      let count = 0;
      const end2 = length(dims());
      for (let k = 0; k < end2; k++) {
        if (dims()[k]! === a) count++;
      }
      list.push(count * Math.floor((size(self, a) + 1) / 2));
    }
    return list;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!(length(dims()) > 0)) refuse(KEY, 'C1', 'there must be a dim to shift');
  // C2
  {
    let all = true;
    const end3 = length(dims());
    search: for (let k2 = 0; k2 < end3; k2++) {
      if (!(0 <= dims()[k2]! && dims()[k2]! < rank(self))) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C2', 'a dim is out of range');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, shifts, compute, outDtype, call);
    default:
      return evaluate(self, shifts, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, shifts: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  const end = rank(self);
  for (let a = 0; a < end; a++) {
    const list2: number[] = [];
    const end2 = rank(self);
    for (let b = 0; b < end2; b++) {
      list2.push(b === a ? size(self, a) : 1);
    }
    const tensor = blank('float64', list2);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const list3: number[] = [];
    const end3 = rank(self);
    for (let b2 = 0; b2 < end3; b2++) {
      list3.push(b2 === a ? size(self, a) : 1);
    }
    const nest = indexedNest(list3, []);
    for (nest.start([]); nest.more; nest.next()) {
      const i = nest.index;
      for (let n = 0; n < nest.run; n++) {
        nest.place(n);
        tensorData[to++] = modulo(i[a]! - shifts()[a]!, size(self, a));
      }
    }
    list.push(tensor);
  }
  return [settle(only<Tensor>(call('aten.index.Tensor', { self: self, indices: finishIntegers(list) })), outDtype)];
}

function evaluate(self: Tensor, shifts: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  const end = rank(self);
  for (let a = 0; a < end; a++) {
    const list2: number[] = [];
    const end2 = rank(self);
    for (let b = 0; b < end2; b++) {
      list2.push(b === a ? size(self, a) : 1);
    }
    const tensor = blank('float64', list2);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const list3: number[] = [];
    const end3 = rank(self);
    for (let b2 = 0; b2 < end3; b2++) {
      list3.push(b2 === a ? size(self, a) : 1);
    }
    const nest = indexedNest(list3, []);
    for (nest.start([]); nest.more; nest.next()) {
      const i = nest.index;
      for (let n = 0; n < nest.run; n++) {
        nest.place(n);
        tensorData[to++] = modulo(i[a]! - shifts()[a]!, size(self, a));
      }
    }
    list.push(tensor);
  }
  return [settle(only<Tensor>(call('aten.index.Tensor', { self: self, indices: finishIntegers(list) })), outDtype)];
}
