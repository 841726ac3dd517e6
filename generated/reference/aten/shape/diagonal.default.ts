// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.diagonal.default(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) -> Tensor(a)
//
//     out[...a: pick(shape(self), rest), k: extent] =
//       self[...[if d == d1 then k + below else if d == d2 then k + above else a[position(rest, d)] for d: rank(self)]]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, pick, position, wrap } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dot, dtype, finish, indexedNest, lazy, numbersOf, rank, refuse, refuseDtypes, shape, size, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.diagonal.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The diagonals of self in the planes of two dims, as a last dim in their place. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'offset', type: 'int', default: 0 },
    { name: 'dim1', type: 'int', default: 0 },
    { name: 'dim2', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, offset, dim1, dim2 }: BoundArguments<{ self: Tensor; offset: number; dim1: number; dim2: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d1 = lazy(() => wrap(dim1, rank(self)));
  const d2 = lazy(() => wrap(dim2, rank(self)));
  const rest = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(self);
    for (let d = 0; d < end; d++) {
      if (d !== d1() && d !== d2()) {
        list.push(d);
      }
    }
    return list;
  });
  const below2 = lazy(() => Math.max(-offset, 0));
  const above2 = lazy(() => Math.max(offset, 0));
  const extent = lazy(() => Math.max(Math.min(size(self, d1()) - below2(), size(self, d2()) - above2()), 0));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, offset, dim1, dim2 });
  }
  // C1
  if (!(inRank(dim1, rank(self)) && inRank(dim2, rank(self)))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!(d1() !== d2())) refuse(KEY, 'C2', 'the two dims are the same');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, d1, d2, rest, below2, above2, extent, compute, outDtype);
    default:
      return evaluate(self, d1, d2, rest, below2, above2, extent, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, d1: () => number, d2: () => number, rest: () => readonly number[], below2: () => number, above2: () => number, extent: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [...pick(shape(self), rest()), extent()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = pick(shape(self), rest());
  const selfElements = complexElements(self, compute);
  const nest = indexedNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    const a = nest.index;
    for (let n = 0; n < nest.run; n++) {
      nest.place(n);
      const end = extent();
      for (let k = 0; k < end; k++) {
        const list: number[] = [];
        const end2 = rank(self);
        for (let d = 0; d < end2; d++) {
          list.push(d === d1() ? k + below2() : d === d2() ? k + above2() : a[position(rest(), d)]!);
        }
        storeComplex(outData, to++, complexAt(selfElements.data, selfElements.offset + dot(list, selfElements.strides)));
      }
    }
  }
  return [finish(out, outDtype)];
}

function evaluate(self: Tensor, d1: () => number, d2: () => number, rest: () => readonly number[], below2: () => number, above2: () => number, extent: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, [...pick(shape(self), rest()), extent()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = pick(shape(self), rest());
  const selfElements = cellElements(self, compute);
  const nest = indexedNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    const a = nest.index;
    for (let n = 0; n < nest.run; n++) {
      nest.place(n);
      const end = extent();
      for (let k = 0; k < end; k++) {
        const list: number[] = [];
        const end2 = rank(self);
        for (let d = 0; d < end2; d++) {
          list.push(d === d1() ? k + below2() : d === d2() ? k + above2() : a[position(rest(), d)]!);
        }
        outData[to++] = selfElements.data[selfElements.offset + dot(list, selfElements.strides)]!;
      }
    }
  }
  return [finish(out, outDtype)];
}
