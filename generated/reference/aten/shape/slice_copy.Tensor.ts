// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.slice_copy.Tensor(Tensor self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor
//
//     return clone(slice.Tensor(self, dim, start, end, step))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.slice_copy.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of every step-th part of self along dim, from start up to but not including end. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int', default: 0 },
    { name: 'start', type: 'SymInt?', default: null },
    { name: 'end', type: 'SymInt?', default: null },
    { name: 'step', type: 'SymInt', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, start, end, step }: BoundArguments<{ self: Tensor; dim: number; start: number | null; end: number | null; step: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, start, end, step });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to slice');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(step > 0)) refuse(KEY, 'C3', 'step must be positive');
  return evaluate(self, dim, start, end, step, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: number, start: number | null, end: number | null, step: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: self, dim: dim, start: start, end: end, step: step })) })), outDtype)];
}
