// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.diagonal_scatter.default(Tensor self, Tensor src, int offset=0, int dim1=0, int dim2=1) -> Tensor
//
//     let there = diagonal_backward(full(shape(src), true, dtype=bool), shape(self), offset, d1, d2)
//     let placed = diagonal_backward(_to_copy(src, dtype=dtype(self)), shape(self), offset, d1, d2)
//     return where.self(there, placed, self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.diagonal_scatter.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self in which the diagonals in the planes of two dims are those of src. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'src', type: 'Tensor' },
    { name: 'offset', type: 'int', default: 0 },
    { name: 'dim1', type: 'int', default: 0 },
    { name: 'dim2', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, src, offset, dim1, dim2 }: BoundArguments<{ self: Tensor; src: Tensor; offset: number; dim1: number; dim2: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d1 = lazy(() => wrap(dim1, rank(self)));
  const d2 = lazy(() => wrap(dim2, rank(self)));
  const extent = lazy(() => Math.max(Math.min(size(self, d1()) - Math.max(-offset, 0), size(self, d2()) - Math.max(offset, 0)), 0));
  if (DTYPES1.has(self.dtype) && DTYPES1.has(src.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, src, offset, dim1, dim2 });
  }
  // C1
  if (!(inRank(dim1, rank(self)) && inRank(dim2, rank(self)))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!(wrap(dim1, rank(self)) !== wrap(dim2, rank(self)))) refuse(KEY, 'C2', 'the two dims are the same');
  // C3
  {
    const list: number[] = [];
    const end = rank(self);
    for (let d = 0; d < end; d++) {
      if (d !== d1() && d !== d2()) {
        list.push(size(self, d));
      }
    }
    if (!sameList(shape(src), [...list, ...[extent()]])) refuse(KEY, 'C3', 'src does not have the shape of the diagonals');
  }
  return evaluate(self, src, offset, d1, d2, compute, outDtype, call);
}

function evaluate(self: Tensor, src: Tensor, offset: number, d1: () => number, d2: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const there = only<Tensor>(call('aten.diagonal_backward.default', { grad_output: only<Tensor>(call('aten.full.default', { size: shape(src), fill_value: true, dtype: 'bool' })), input_sizes: shape(self), offset: offset, dim1: d1(), dim2: d2() }));
  const placed = only<Tensor>(call('aten.diagonal_backward.default', { grad_output: only<Tensor>(call('aten._to_copy.default', { self: src, dtype: dtype(self) })), input_sizes: shape(self), offset: offset, dim1: d1(), dim2: d2() }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: there, self: placed, other: self })), outDtype)];
}
