// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.unfold_copy.default(Tensor self, int dimension, int size, int step) -> Tensor
//
//     return clone(unfold(self, dimension, size, step))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.unfold_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of all parts of self of the given size along a dim, at distances of step, as a last dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
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
  return evaluate(self, dimension, size2, step, compute, outDtype, call);
}

function evaluate(self: Tensor, dimension: number, size2: number, step: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.unfold.default', { self: self, dimension: dimension, size: size2, step: step })) })), outDtype)];
}
