// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) -> (Tensor values, Tensor indices)
//
//     let (values, indices) = sort(self, dim, descending)
//     return (values, indices)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { dtype, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sort.stable';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** Every line of self along dim in order, equal elements as they come, and where its elements stood before. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'stable', type: 'bool?' },
    { name: 'dim', type: 'int', default: -1 },
    { name: 'descending', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, stable, dim, descending }: BoundArguments<{ self: Tensor; stable: boolean | null; dim: number; descending: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let valuesDtype: DType;
  let indicesDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else {
    refuseDtypes(KEY, { self, stable, dim, descending });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  return evaluate(self, dim, descending, compute, valuesDtype, indicesDtype, call);
}

function evaluate(self: Tensor, dim: number, descending: boolean, compute: DType, valuesDtype: DType, indicesDtype: DType, call: CallOp): readonly Value[] {
  const [values, indices2] = call('aten.sort.default', { self: self, dim: dim, descending: descending }) as [Tensor, Tensor];
  return [settle(values, valuesDtype), settle(indices2, indicesDtype)];
}
