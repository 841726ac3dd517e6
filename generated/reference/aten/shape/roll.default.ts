// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.roll.default(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor
//
//     # Without dims the elements move in row-major order.
//     let x = if length(dims) == 0 then reshape.default(self, [numel(self)]) else self
//     let named = if length(dims) == 0 then [0] else wrap_all(dims, rank(self))
//     let shift = [sum(k: length(named) where named[k] == d) shifts[k] for d: rank(x)]
//     let from = [tensor(i: size(x, d), ...o: ones(rank(x) - 1 - d)) (i - shift[d]) % size(x, d) for d: rank(x)]
//     return if rank(x) == 0 then clone(self) else reshape.default(index.Tensor(x, from), shape(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, ones, wrapAll } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finishIntegers, length, loopNest, modulo, numbersOf, numel, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.roll.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with its elements shifted along some dims, those that leave at the end coming back at the front. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'shifts', type: 'SymInt[1]' },
    { name: 'dims', type: 'int[1]', default: [] },
  ],
  results: ['tensor'],
  run,
};

function run({ self, shifts, dims }: BoundArguments<{ self: Tensor; shifts: readonly number[]; dims: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, shifts, dims });
  }
  // C1
  if (!(length(shifts) > 0)) refuse(KEY, 'C1', 'shifts is empty');
  // C2
  if (!(length(dims) === length(shifts) || length(dims) === 0 && length(shifts) === 1)) refuse(KEY, 'C2', 'shifts and dims differ in length');
  // C3
  if (numel(self) > 0) {
    if (!(length(dims) === 0 || rank(self) > 0)) refuse(KEY, 'C3', 'self has no dims');
  }
  // C4
  if (numel(self) > 0) {
    if (!allInRank(dims, rank(self))) refuse(KEY, 'C4', 'a dim is out of range');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, shifts, dims, compute, outDtype, call);
    default:
      return evaluate(self, shifts, dims, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, shifts: readonly number[], dims: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = length(dims) === 0 ? only<Tensor>(call('aten.reshape.default', { self: self, shape: [numel(self)] })) : self;
  const named = length(dims) === 0 ? [0] : wrapAll(dims, rank(self));
  const list: number[] = [];
  const end = rank(x);
  for (let d = 0; d < end; d++) {
    let sum = 0;
    const end2 = length(named);
    for (let k = 0; k < end2; k++) {
      if (named[k]! === d) {
        sum += shifts[k]!;
      }
    }
    list.push(sum);
  }
  const list2: Tensor[] = [];
  const end3 = rank(x);
  for (let d2 = 0; d2 < end3; d2++) {
    const tensor = blank('float64', [size(x, d2), ...ones(rank(x) - 1 - d2)]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end4 = size(x, d2);
    const extents = ones(rank(x) - 1 - d2);
    const nest = loopNest(extents, []);
    for (let i = 0; i < end4; i++) {
      for (nest.start([]); nest.more; nest.next()) {
        for (let n = 0; n < nest.run; n++) {
          tensorData[to++] = modulo(i - list[d2]!, size(x, d2));
        }
      }
    }
    list2.push(tensor);
  }
  return [settle(rank(x) === 0 ? only<Tensor>(call('aten.clone.default', { self: self })) : only<Tensor>(call('aten.reshape.default', { self: only<Tensor>(call('aten.index.Tensor', { self: x, indices: finishIntegers(list2) })), shape: shape(self) })), outDtype)];
}

function evaluate(self: Tensor, shifts: readonly number[], dims: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = length(dims) === 0 ? only<Tensor>(call('aten.reshape.default', { self: self, shape: [numel(self)] })) : self;
  const named = length(dims) === 0 ? [0] : wrapAll(dims, rank(self));
  const list: number[] = [];
  const end = rank(x);
  for (let d = 0; d < end; d++) {
    let sum = 0;
    const end2 = length(named);
    for (let k = 0; k < end2; k++) {
      if (named[k]! === d) {
        sum += shifts[k]!;
      }
    }
    list.push(sum);
  }
  const list2: Tensor[] = [];
  const end3 = rank(x);
  for (let d2 = 0; d2 < end3; d2++) {
    const tensor = blank('float64', [size(x, d2), ...ones(rank(x) - 1 - d2)]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end4 = size(x, d2);
    const extents = ones(rank(x) - 1 - d2);
    const nest = loopNest(extents, []);
    for (let i = 0; i < end4; i++) {
      for (nest.start([]); nest.more; nest.next()) {
        for (let n = 0; n < nest.run; n++) {
          tensorData[to++] = modulo(i - list[d2]!, size(x, d2));
        }
      }
    }
    list2.push(tensor);
  }
  return [settle(rank(x) === 0 ? only<Tensor>(call('aten.clone.default', { self: self })) : only<Tensor>(call('aten.reshape.default', { self: only<Tensor>(call('aten.index.Tensor', { self: x, indices: finishIntegers(list2) })), shape: shape(self) })), outDtype)];
}
