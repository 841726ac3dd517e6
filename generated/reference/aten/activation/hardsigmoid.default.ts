// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hardsigmoid.default(Tensor self) -> Tensor
//
//     let x = _to_copy(self, dtype=opmath(compute))
//     return _to_copy(div.Scalar(clamp(add.Scalar(x, 3), 0, 6), 6), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hardsigmoid.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** A piecewise linear form of the logistic function, x + 3 limited to the range from 0 to 6 and divided by 6. */
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
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.add.Scalar', { self: x, other: 3n })), min: 0n, max: 6n })), other: 6n })), dtype: compute })), outDtype)];
}
