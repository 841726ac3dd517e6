// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.combinations.default(Tensor self, int r=2, bool with_replacement=False) -> Tensor
//
//     # The index tuples that rise.
//     let rising = tensor(...i: fill(r, numel(self))) all(k: 1..r) (i[k - 1] < i[k] or (with_replacement and i[k - 1] == i[k]))
//     return if r == 0 then slice.Tensor(self, 0, 0, 0) else index.Tensor(self, [nonzero(rising)])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { fill } from '../../functions.ts';
import { arithmeticOf, blank, boolsOf, dtype, indexedNest, nonzero, numel, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.combinations.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** All choices of r elements of a vector in their order, one a row; with_replacement lets an element be chosen again. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'r', type: 'int', default: 2 },
    { name: 'with_replacement', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, r, with_replacement: withReplacement }: BoundArguments<{ self: Tensor; r: number; with_replacement: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, r, with_replacement: withReplacement });
  }
  // C1
  if (!(rank(self) === 1)) refuse(KEY, 'C1', 'self is not of one dim');
  // C2
  if (!(r >= 0)) refuse(KEY, 'C2', 'r is negative');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, r, withReplacement, compute, outDtype, call);
    default:
      return evaluate(self, r, withReplacement, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, r: number, withReplacement: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', fill(r, numel(self)));
  const tensorData = boolsOf(tensor);
  let to = 0;
  const extents = fill(r, numel(self));
  const nest = indexedNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    const i = nest.index;
    for (let n = 0; n < nest.run; n++) {
      nest.place(n);
      let all = true;
      search: for (let k = 1; k < r; k++) {
        if (!(i[k - 1]! < i[k]! || withReplacement && i[k - 1]! === i[k]!)) {
          all = false;
          break search;
        }
      }
      tensorData[to++] = all ? 1 : 0;
    }
  }
  return [settle(r === 0 ? only<Tensor>(call('aten.slice.Tensor', { self: self, dim: 0, start: 0, end: 0 })) : only<Tensor>(call('aten.index.Tensor', { self: self, indices: [nonzero(tensor)] })), outDtype)];
}

function evaluate(self: Tensor, r: number, withReplacement: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', fill(r, numel(self)));
  const tensorData = boolsOf(tensor);
  let to = 0;
  const extents = fill(r, numel(self));
  const nest = indexedNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    const i = nest.index;
    for (let n = 0; n < nest.run; n++) {
      nest.place(n);
      let all = true;
      search: for (let k = 1; k < r; k++) {
        if (!(i[k - 1]! < i[k]! || withReplacement && i[k - 1]! === i[k]!)) {
          all = false;
          break search;
        }
      }
      tensorData[to++] = all ? 1 : 0;
    }
  }
  return [settle(r === 0 ? only<Tensor>(call('aten.slice.Tensor', { self: self, dim: 0, start: 0, end: 0 })) : only<Tensor>(call('aten.index.Tensor', { self: self, indices: [nonzero(tensor)] })), outDtype)];
}
