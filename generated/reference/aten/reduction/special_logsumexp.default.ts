// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.special_logsumexp.default(Tensor self, int[1] dim, bool keepdim=False) -> Tensor
//
//     return logsumexp(self, dim, keepdim)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims } from '../../functions.ts';
import { dtype, length, numel, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.special_logsumexp.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The logarithm of the sum of the exponentials of self over the dims of a list, computed without overflow. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]' },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: readonly number[]; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (!(numel(self) === 0 || length(dim) > 0 || keepdim || rank(self) === 0)) refuse(KEY, 'C3', 'without dims the result keeps them');
  return evaluate(self, dim, keepdim, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: readonly number[], keepdim: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.logsumexp.default', { self: self, dim: dim, keepdim: keepdim })), outDtype)];
}
