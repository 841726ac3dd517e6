// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.kthvalue.default(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor indices)
//
//     if rank(self) == 0 {
//       return (clone(self), full([], 0, dtype=int64))
//     } else {
//       let (sorted, places) = sort(self, dim)
//       let values = slice.Tensor(sorted, d, k - 1, k)
//       let indices = slice.Tensor(places, d, k - 1, k)
//       return (if keepdim then clone(values) else squeeze.dim(values, d), if keepdim then clone(indices) else squeeze.dim(indices, d))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, settle, several, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.kthvalue.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The k-th smallest elements of the lines of self along dim, and where they stand. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'k', type: 'SymInt' },
    { name: 'dim', type: 'int', default: -1 },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, k, dim, keepdim }: BoundArguments<{ self: Tensor; k: number; dim: number; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let valuesDtype: DType;
  let indicesDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else if (DTYPES2.has(self.dtype) && rank(self) === 0) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else {
    refuseDtypes(KEY, { self, k, dim, keepdim });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(size(self, d()) > 0)) refuse(KEY, 'C2', 'there is no element to choose from');
  // C3
  if (size(self, d()) > 0) {
    if (!(1 <= k && k <= size(self, d()))) refuse(KEY, 'C3', 'k is less than 1, or more than the extent of dim');
  }
  return evaluate(self, k, dim, keepdim, d, compute, valuesDtype, indicesDtype, call);
}

function evaluate(self: Tensor, k: number, dim: number, keepdim: boolean, d: () => number, compute: DType, valuesDtype: DType, indicesDtype: DType, call: CallOp): readonly Value[] {
  if (rank(self) === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), valuesDtype), settle(only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: 'int64' })), indicesDtype)];
  } else {
    const [sorted, places] = several<readonly [Tensor, Tensor]>(call('aten.sort.default', { self: self, dim: dim }));
    const values = only<Tensor>(call('aten.slice.Tensor', { self: sorted, dim: d(), start: k - 1, end: k }));
    const indices2 = only<Tensor>(call('aten.slice.Tensor', { self: places, dim: d(), start: k - 1, end: k }));
    return [settle(keepdim ? only<Tensor>(call('aten.clone.default', { self: values })) : only<Tensor>(call('aten.squeeze.dim', { self: values, dim: d() })), valuesDtype), settle(keepdim ? only<Tensor>(call('aten.clone.default', { self: indices2 })) : only<Tensor>(call('aten.squeeze.dim', { self: indices2, dim: d() })), indicesDtype)];
  }
}
