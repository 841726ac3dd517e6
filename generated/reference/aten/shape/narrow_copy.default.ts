// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.narrow_copy.default(Tensor self, int dim, SymInt start, SymInt length) -> Tensor
//
//     return clone(narrow(self, dim, start, length))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap, wrapIndex } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.narrow_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of the part of self of the given length along dim, from start on. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'start', type: 'SymInt' },
    { name: 'length', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, start, length: length2 }: BoundArguments<{ self: Tensor; dim: number; start: number; length: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const from = lazy(() => wrapIndex(start, size(self, d())));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, start, length: length2 });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to narrow');
  // C2
  if (!(length2 >= 0)) refuse(KEY, 'C2', 'length is negative');
  // C3
  if (!inRank(dim, rank(self))) refuse(KEY, 'C3', 'dim is out of range');
  // C4
  if (!(-size(self, d()) <= start && start <= size(self, d()))) refuse(KEY, 'C4', 'start is out of range');
  // C5
  if (!(from() + length2 <= size(self, d()))) refuse(KEY, 'C5', 'the part goes beyond the end of the dim');
  return evaluate(self, dim, start, length2, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: number, start: number, length2: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.narrow.default', { self: self, dim: dim, start: start, length: length2 })) })), outDtype)];
}
