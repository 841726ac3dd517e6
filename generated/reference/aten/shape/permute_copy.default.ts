// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.permute_copy.default(Tensor self, int[] dims) -> Tensor
//
//     return clone(permute(self, dims))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims } from '../../functions.ts';
import { dtype, length, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.permute_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self with its dims in another order. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dims', type: 'int[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dims }: BoundArguments<{ self: Tensor; dims: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dims });
  }
  // C1
  if (!(length(dims) === rank(self))) refuse(KEY, 'C1', 'dims does not name as many dims as self has');
  // C2
  if (!allInRank(dims, rank(self))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!distinctDims(dims, rank(self))) refuse(KEY, 'C3', 'a dim is named twice');
  return evaluate(self, dims, compute, outDtype, call);
}

function evaluate(self: Tensor, dims: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.permute.default', { self: self, dims: dims })) })), outDtype)];
}
