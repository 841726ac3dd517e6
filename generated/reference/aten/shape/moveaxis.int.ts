// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)
//
//     return permute(self, moved([source], [destination], rank(self)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, moved } from '../../functions.ts';
import { dtype, finish, only, rank, refuse, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.moveaxis.int';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with one dim put to another place, the others in their order. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'source', type: 'int' },
    { name: 'destination', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, source, destination }: BoundArguments<{ self: Tensor; source: number; destination: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, source, destination });
  }
  // C1
  if (!inRank(source, rank(self))) refuse(KEY, 'C1', 'source is out of range');
  // C2
  if (!inRank(destination, rank(self))) refuse(KEY, 'C2', 'destination is out of range');
  return evaluate(self, source, destination, compute, outDtype, call);
}

function evaluate(self: Tensor, source: number, destination: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [finish(only<Tensor>(call('aten.permute.default', { self: self, dims: moved([source], [destination], rank(self)) })), outDtype)];
}
