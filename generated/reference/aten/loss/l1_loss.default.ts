// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.l1_loss.default(Tensor self, Tensor target, int reduction=1) -> Tensor
//
//     return reduced(abs(sub.Tensor(self, target)), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon, toReal } from '../../functions.ts';
import { isInteger, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.l1_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The absolute differences of self and target, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, reduction }: BoundArguments<{ self: Tensor; target: Tensor; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(target.dtype) && promotable(self, target) && (isCommon(promote(self, target)) || promote(self, target) === 'complex32') && (reduction !== 1 || !isInteger(promote(self, target)))) {
    outDtype = isInteger(promote(self, target)) && reduction === 2 ? 'int64' : toReal(promote(self, target));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, reduction });
  }
  // C1
  if (!broadcastable(shape(self), shape(target))) refuse(KEY, 'C1', 'the shapes of self and target do not broadcast');
  return evaluate(self, target, reduction, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const loss = only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: self, other: target })) }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
}
