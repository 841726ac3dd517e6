// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._safe_softmax.default(Tensor self, int dim, ScalarType? dtype=None) -> Tensor
//
//     let x = _to_copy(self, dtype=D)
//     let weights = if numel(self) == 0 then x else _softmax(x, dim, false)
//     let open = any.dim(ne.Scalar(self, -inf), dim, true)
//     return where.self(open, weights, 0)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { bits, dtype, isFloat, lazy, numel, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._safe_softmax.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The softmax of self along dim, 0 in lines of only -inf. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, dtype: dtype2 }: BoundArguments<{ self: Tensor; dim: number; dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const D = lazy(() => dtype2 ?? dtype(self));
  if (DTYPES1.has(self.dtype) && isFloat(D()) && bits(D()) >= 16) {
    outDtype = D();
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && numel(self) === 0) {
    outDtype = D();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, dtype: dtype2 });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  return evaluate(self, dim, D, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: number, D: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: D() }));
  const weights = numel(self) === 0 ? x : only<Tensor>(call('aten._softmax.default', { self: x, dim: dim, half_to_float: false }));
  const open = only<Tensor>(call('aten.any.dim', { self: only<Tensor>(call('aten.ne.Scalar', { self: self, other: -Number.POSITIVE_INFINITY })), dim: dim, keepdim: true }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: open, self: weights, other: 0n })), outDtype)];
}
