// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._prelu_kernel.default(Tensor self, Tensor weight) -> Tensor
//
//     return where.self(gt.Scalar(self, 0), self, mul.Tensor(weight, self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._prelu_kernel.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self, scaled by weight where they are not positive. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, weight }: BoundArguments<{ self: Tensor; weight: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && weight.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, weight });
  }
  // C1
  if (!broadcastable(shape(self), shape(weight))) refuse(KEY, 'C1', 'the shapes of self and weight do not broadcast');
  return evaluate(self, weight, compute, outDtype, call);
}

function evaluate(self: Tensor, weight: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: self, other: 0n })), self: self, other: only<Tensor>(call('aten.mul.Tensor', { self: weight, other: self })) })), outDtype)];
}
