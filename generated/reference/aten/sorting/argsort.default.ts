// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.argsort.default(Tensor self, int dim=-1, bool descending=False) -> Tensor
//
//     return sort(self, dim, descending)[1]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { rank, refuse, refuseDtypes, settle, several, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.argsort.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The places of the elements of every line of self along dim in their order. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int', default: -1 },
    { name: 'descending', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, descending }: BoundArguments<{ self: Tensor; dim: number; descending: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'int64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, descending });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  return evaluate(self, dim, descending, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: number, descending: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(several<readonly [Tensor, Tensor]>(call('aten.sort.default', { self: self, dim: dim, descending: descending }))[1], outDtype)];
}
