// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) -> Tensor(a)
//
//     let joined = shape(self)[first:last + 1]
//     return reshape.default(self, shape(self)[:first] ++ [product(joined)] ++ shape(self)[last + 1:])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, finish, lazy, only, product, rank, refuse, refuseDtypes, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.flatten.using_ints';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with the dims from start_dim to end_dim made into one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'start_dim', type: 'int', default: 0 },
    { name: 'end_dim', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, start_dim: startDim, end_dim: endDim }: BoundArguments<{ self: Tensor; start_dim: number; end_dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const first = lazy(() => wrap(startDim, rank(self)));
  const last = lazy(() => wrap(endDim, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, start_dim: startDim, end_dim: endDim });
  }
  // C1
  if (!inRank(startDim, rank(self))) refuse(KEY, 'C1', 'start_dim is out of range');
  // C2
  if (!inRank(endDim, rank(self))) refuse(KEY, 'C2', 'end_dim is out of range');
  // C3
  if (!(first() <= last())) refuse(KEY, 'C3', 'end_dim lies before start_dim');
  return evaluate(self, first, last, compute, outDtype, call);
}

function evaluate(self: Tensor, first: () => number, last: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const joined = shape(self).slice(first(), last() + 1);
  return [finish(only<Tensor>(call('aten.reshape.default', { self: self, shape: [...[...shape(self).slice(0, first()), ...[product(joined)]], ...shape(self).slice(last() + 1)] })), outDtype)];
}
