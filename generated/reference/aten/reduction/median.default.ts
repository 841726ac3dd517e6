// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.median.default(Tensor self) -> Tensor
//
//     if numel(self) == 0 {
//       return _to_copy(full([], nan, dtype=float32), dtype=compute)
//     } else {
//       let sorted = sort(view(clone(self), [numel(self)]), 0)[0]
//       let middle = select.int(sorted, 0, (numel(self) - 1) // 2)
//       # NaN stands last.
//       let last = select.int(sorted, 0, -1)
//       return where.self(isnan(last), last, middle)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, numel, only, refuseDtypes, settle, several, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.median.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The middle element of self in order, of two the lower; NaN where there is one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (numel(self) === 0) {
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.full.default', { size: [], fill_value: Number.NaN, dtype: 'float32' })), dtype: compute })), outDtype)];
  } else {
    const sorted = several<readonly [Tensor, Tensor]>(call('aten.sort.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [numel(self)] })), dim: 0 }))[0];
    const middle = only<Tensor>(call('aten.select.int', { self: sorted, dim: 0, index: Math.floor((numel(self) - 1) / 2) }));
    const last = only<Tensor>(call('aten.select.int', { self: sorted, dim: 0, index: -1 }));
    return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: last })), self: last, other: middle })), outDtype)];
  }
}
