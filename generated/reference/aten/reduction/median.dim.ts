// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor indices)
//
//     let (sorted, places) = sort(self, dim)
//     if rank(self) == 0 {
//       return (sorted, places)
//     } else {
//       let middle = slice.Tensor(sorted, d, k, k + 1)
//       let place = slice.Tensor(places, d, k, k + 1)
//       # NaN is larger than all others.
//       let (largest_ones, first) = max.dim(self, d, true)
//       let values = where.self(isnan(largest_ones), largest_ones, middle)
//       let indices = where.self(isnan(largest_ones), first, place)
//       return (if keepdim then values else squeeze.dim(values, d), if keepdim then indices else squeeze.dim(indices, d))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, settle, several, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.median.dim';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The middle elements of the lines of self along dim in order, of two the lower, and where they stand; the first NaN of a line that holds one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: number; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let valuesDtype: DType;
  let indicesDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const k = lazy(() => Math.floor((size(self, d()) - 1) / 2));
  if (DTYPES1.has(self.dtype)) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(size(self, d()) > 0)) refuse(KEY, 'C2', 'there is no element to choose from');
  return evaluate(self, dim, keepdim, d, k, compute, valuesDtype, indicesDtype, call);
}

function evaluate(self: Tensor, dim: number, keepdim: boolean, d: () => number, k: () => number, compute: DType, valuesDtype: DType, indicesDtype: DType, call: CallOp): readonly Value[] {
  const [sorted, places] = several<readonly [Tensor, Tensor]>(call('aten.sort.default', { self: self, dim: dim }));
  if (rank(self) === 0) {
    return [settle(sorted, valuesDtype), settle(places, indicesDtype)];
  } else {
    const middle = only<Tensor>(call('aten.slice.Tensor', { self: sorted, dim: d(), start: k(), end: k() + 1 }));
    const place = only<Tensor>(call('aten.slice.Tensor', { self: places, dim: d(), start: k(), end: k() + 1 }));
    const [largestOnes, first] = several<readonly [Tensor, Tensor]>(call('aten.max.dim', { self: self, dim: d(), keepdim: true }));
    const values = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: largestOnes })), self: largestOnes, other: middle }));
    const indices2 = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: largestOnes })), self: first, other: place }));
    return [settle(keepdim ? values : only<Tensor>(call('aten.squeeze.dim', { self: values, dim: d() })), valuesDtype), settle(keepdim ? indices2 : only<Tensor>(call('aten.squeeze.dim', { self: indices2, dim: d() })), indicesDtype)];
  }
}
