// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.glu.default(Tensor self, int dim=-1) -> Tensor
//
//     let x = _to_copy(self, dtype=opmath(compute))
//     let first = slice.Tensor(x, d, 0, half)
//     let second = slice.Tensor(x, d, half, 2 * half)
//     return _to_copy(mul.Tensor(first, sigmoid(second)), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, opmath, wrap } from '../../functions.ts';
import { dtype, lazy, modulo, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.glu.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The first half of self along dim times the logistic function of the second. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const half = lazy(() => Math.floor(size(self, d()) / 2));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(modulo(size(self, d()), 2) === 0)) refuse(KEY, 'C2', 'the extent along dim must be even');
  return evaluate(self, d, half, compute, outDtype, call);
}

function evaluate(self: Tensor, d: () => number, half: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) }));
  const first = only<Tensor>(call('aten.slice.Tensor', { self: x, dim: d(), start: 0, end: half() }));
  const second = only<Tensor>(call('aten.slice.Tensor', { self: x, dim: d(), start: half(), end: 2 * half() }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: first, other: only<Tensor>(call('aten.sigmoid.default', { self: second })) })), dtype: compute })), outDtype)];
}
