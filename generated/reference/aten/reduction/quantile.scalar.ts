// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor
//
//     return quantile(self, scalar_tensor(q, dtype=compute), dim, keepdim, interpolation=interpolation)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { dtype, numel, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.quantile.scalar';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);

/** The q-quantiles of self along dim, NaN where a line holds NaN; of all its elements without dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'q', type: 'float' },
    { name: 'dim', type: 'int?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
    { name: 'interpolation', type: 'str', default: 'linear' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, q, dim, keepdim, interpolation }: BoundArguments<{ self: Tensor; q: number; dim: number | null; keepdim: boolean; interpolation: string }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, q, dim, keepdim, interpolation });
  }
  // C1
  if (!(q >= 0 && q <= 1)) refuse(KEY, 'C1', 'q lies outside of 0 to 1');
  // C2
  if (!(numel(self) > 0)) refuse(KEY, 'C2', 'self has no elements');
  // C3
  if (!(interpolation === 'linear' || interpolation === 'lower' || interpolation === 'higher' || interpolation === 'midpoint' || interpolation === 'nearest')) refuse(KEY, 'C3', 'interpolation must be linear, lower, higher, midpoint or nearest');
  // C4
  if (!inRank(dim ?? 0, rank(self))) refuse(KEY, 'C4', 'dim is out of range');
  return evaluate(self, q, dim, keepdim, interpolation, compute, outDtype, call);
}

function evaluate(self: Tensor, q: number, dim: number | null, keepdim: boolean, interpolation: string, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.quantile.default', { self: self, q: only<Tensor>(call('aten.scalar_tensor.default', { s: q, dtype: compute })), dim: dim, keepdim: keepdim, interpolation: interpolation })), outDtype)];
}
