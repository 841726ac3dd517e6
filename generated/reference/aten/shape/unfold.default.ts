// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.unfold.default(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)
//
//     # A tensor of rank 0 has one part, if size allows an element of it.
//     let count = (n - size) // step + 1
//     return if rank(self) == 0 then as_strided(self, [size], [1])
//       else as_strided(self, (shape(self) with [d] = count) ++ [size], (strides(self) with [d] = step * strides(self)[d]) ++ [strides(self)[d]])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, finish, lazy, only, rank, refuse, refuseDtypes, replaced, shape, size, strides, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.unfold.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** All parts of self of the given size along a dim, at distances of step, as a last dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dimension', type: 'int' },
    { name: 'size', type: 'int' },
    { name: 'step', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dimension, size: size2, step }: BoundArguments<{ self: Tensor; dimension: number; size: number; step: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dimension, rank(self)));
  const n = lazy(() => size(self, d()));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dimension, size: size2, step });
  }
  // C1
  if (!inRank(dimension, rank(self))) refuse(KEY, 'C1', 'dimension is out of range');
  // C2
  if (!(size2 <= n())) refuse(KEY, 'C2', 'size is larger than the extent of the dim');
  // C3
  if (!(size2 >= 0)) refuse(KEY, 'C3', 'size is negative');
  // C4
  if (!(step > 0)) refuse(KEY, 'C4', 'step must be positive');
  return evaluate(self, size2, step, d, n, compute, outDtype, call);
}

function evaluate(self: Tensor, size2: number, step: number, d: () => number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const count = Math.floor((n() - size2) / step) + 1;
  return [finish(rank(self) === 0 ? only<Tensor>(call('aten.as_strided.default', { self: self, size: [size2], stride: [1] })) : only<Tensor>(call('aten.as_strided.default', { self: self, size: [...replaced(shape(self), d(), count), ...[size2]], stride: [...replaced(strides(self), d(), step * strides(self)[d()]!), ...[strides(self)[d()]!]] })), outDtype)];
}
