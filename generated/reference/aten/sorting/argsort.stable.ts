// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.argsort.stable(Tensor self, *, bool stable, int dim=-1, bool descending=False) -> Tensor
//
//     return sort.stable(self, stable=stable, dim=dim, descending=descending)[1]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { rank, refuse, refuseDtypes, settle, several, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.argsort.stable';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The places of the elements of every line of self along dim in their order, equal ones as they come. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'stable', type: 'bool' },
    { name: 'dim', type: 'int', default: -1 },
    { name: 'descending', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, stable, dim, descending }: BoundArguments<{ self: Tensor; stable: boolean; dim: number; descending: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'int64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, stable, dim, descending });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  return evaluate(self, stable, dim, descending, compute, outDtype, call);
}

function evaluate(self: Tensor, stable: boolean, dim: number, descending: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(several<readonly [Tensor, Tensor]>(call('aten.sort.stable', { self: self, stable: stable, dim: dim, descending: descending }))[1], outDtype)];
}
