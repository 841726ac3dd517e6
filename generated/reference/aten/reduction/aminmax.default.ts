// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.aminmax.default(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min, Tensor max)
//
//     return (amin(self, D, keepdim), amax(self, D, keepdim))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { dtype, lazy, numel, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.aminmax.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The smallest and the largest elements of self along dim; of all its elements without one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: number | null; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let minDtype: DType;
  let maxDtype: DType;
  const D = lazy((): readonly number[] => {
    if (dim === null) {
      return [];
    }
    return [dim];
  });
  if (DTYPES1.has(self.dtype)) {
    minDtype = dtype(self);
    maxDtype = dtype(self);
    compute = minDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (dim === null) {
    if (!(numel(self) > 0)) refuse(KEY, 'C1', 'without dim self must have elements');
  }
  // C2
  if (!inRank(dim ?? 0, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(dim === null || size(self, dim) > 0)) refuse(KEY, 'C3', 'there is no element to choose from');
  return evaluate(self, keepdim, D, compute, minDtype, maxDtype, call);
}

function evaluate(self: Tensor, keepdim: boolean, D: () => readonly number[], compute: DType, minDtype: DType, maxDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.amin.default', { self: self, dim: D(), keepdim: keepdim })), minDtype), settle(only<Tensor>(call('aten.amax.default', { self: self, dim: D(), keepdim: keepdim })), maxDtype)];
}
