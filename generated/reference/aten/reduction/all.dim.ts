// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor
//
//     return _to_copy(logical_not(any.dim(eq.Scalar(self, 0), dim, keepdim)), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.all.dim';
const DTYPES1: ReadonlySet<string> = new Set(['uint8']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Whether every element of self along dim differs from zero. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: number; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'uint8';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = 'bool';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  return evaluate(self, dim, keepdim, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: number, keepdim: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.logical_not.default', { self: only<Tensor>(call('aten.any.dim', { self: only<Tensor>(call('aten.eq.Scalar', { self: self, other: 0n })), dim: dim, keepdim: keepdim })) })), dtype: compute })), outDtype)];
}
