// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rot90.default(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor
//
//     let order = swapped(dims[0], dims[1], rank(self))
//     return if turns == 0 then clone(self)
//       else if turns == 1 then permute(flip(self, [dims[1]]), order)
//       else if turns == 2 then flip(self, dims)
//       else permute(flip(self, [dims[0]]), order)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, swapped } from '../../functions.ts';
import { dtype, lazy, length, modulo, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rot90.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self turned by k quarters in the plane of two dims, from the first towards the second. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'k', type: 'int', default: 1 },
    { name: 'dims', type: 'int[]', default: [0, 1] },
  ],
  results: ['tensor'],
  run,
};

function run({ self, k, dims }: BoundArguments<{ self: Tensor; k: number; dims: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const turns = lazy(() => modulo(k, 4));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, k, dims });
  }
  // C1
  if (!(length(dims) === 2)) refuse(KEY, 'C1', 'dims needs two entries');
  // C2
  if (!allInRank(dims, rank(self))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!distinctDims(dims, rank(self))) refuse(KEY, 'C3', 'the two dims are the same');
  return evaluate(self, dims, turns, compute, outDtype, call);
}

function evaluate(self: Tensor, dims: readonly number[], turns: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const order = swapped(dims[0]!, dims[1]!, rank(self));
  return [settle(turns() === 0 ? only<Tensor>(call('aten.clone.default', { self: self })) : turns() === 1 ? only<Tensor>(call('aten.permute.default', { self: only<Tensor>(call('aten.flip.default', { self: self, dims: [dims[1]!] })), dims: order })) : turns() === 2 ? only<Tensor>(call('aten.flip.default', { self: self, dims: dims })) : only<Tensor>(call('aten.permute.default', { self: only<Tensor>(call('aten.flip.default', { self: self, dims: [dims[0]!] })), dims: order })), outDtype)];
}
