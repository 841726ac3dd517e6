// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nansum.default(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType? dtype=None) -> Tensor
//
//     let numbers = if is_float(dtype(self)) then where.self(isnan(self), scalar_tensor(0, dtype=dtype(self)), self) else self
//     return sum.dim_IntList(numbers, dim, keepdim, dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accumulate, allInRank, distinctDims } from '../../functions.ts';
import { dtype, isComplex, isFloat, length, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nansum.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The sums of self over the dims of a list, without the elements that are NaN; over all dims without a list. */
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
    outDtype = dtype2 ?? accumulate(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim, dtype: dtype2 });
  }
  // C1
  if (!allInRank(dim ?? [], rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (!(dim === null) && length(dim) > 0) {
    if (!(rank(self) <= 64)) refuse(KEY, 'C3', 'self has more than 64 dims');
  }
  // C4
  if (!(!isFloat(dtype(self)) || dtype2 === null || !isComplex(dtype2))) refuse(KEY, 'C4', 'dtype must be real for a floating-point tensor');
  return evaluate(self, dim, keepdim, dtype2, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: readonly number[] | null, keepdim: boolean, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const numbers = isFloat(dtype(self)) ? only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: self })), self: only<Tensor>(call('aten.scalar_tensor.default', { s: 0n, dtype: dtype(self) })), other: self })) : self;
  return [settle(only<Tensor>(call('aten.sum.dim_IntList', { self: numbers, dim: dim, keepdim: keepdim, dtype: dtype2 })), outDtype)];
}
