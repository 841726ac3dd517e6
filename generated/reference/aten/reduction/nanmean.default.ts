// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nanmean.default(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
//
//     let numbers = sum.dim_IntList(logical_not(isnan(self)), dim, keepdim)
//     return div.Tensor(nansum(self, dim, keepdim, dtype=dtype), numbers)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims } from '../../functions.ts';
import { dtype, isFloat, length, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nanmean.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The means of self over the dims of a list, without the elements that are NaN; over all dims without a list. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim, dtype: dtype2 }: BoundArguments<{ self: Tensor; dim: readonly number[] | null; keepdim: boolean; dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2 ?? dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim, dtype: dtype2 });
  }
  // C1
  if (!(dtype2 === null || isFloat(dtype2))) refuse(KEY, 'C1', 'dtype must be a floating-point one');
  // C2
  if (!allInRank(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C3', 'a dim is given twice');
  // C4
  if (dim === null || length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C4', 'self has more than 64 dims');
  }
  return evaluate(self, dim, keepdim, dtype2, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: readonly number[] | null, keepdim: boolean, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const numbers = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.logical_not.default', { self: only<Tensor>(call('aten.isnan.default', { self: self })) })), dim: dim, keepdim: keepdim }));
  return [settle(only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.nansum.default', { self: self, dim: dim, keepdim: keepdim, dtype: dtype2 })), other: numbers })), outDtype)];
}
