// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mse_loss.default(Tensor self, Tensor target, int reduction=1) -> Tensor
//
//     let d = sub.Tensor(_to_copy(self, dtype=compute), _to_copy(target, dtype=compute))
//     return reduced(mul.Tensor(d, d), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon } from '../../functions.ts';
import { isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mse_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The squares of the differences of self and target, the mean, the sum or all of them by reduction. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(target.dtype) && promotable(self, target) && isCommon(promote(self, target)) && isFloat(promote(self, target))) {
    outDtype = promote(self, target);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, reduction });
  }
  // C1
  if (!broadcastable(shape(self), shape(target))) refuse(KEY, 'C1', 'the shapes of self and target do not broadcast');
  // C2
  if (!(reduction >= 0 && reduction <= 2)) refuse(KEY, 'C2', 'reduction must be 0, 1 or 2');
  return evaluate(self, target, reduction, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute })), other: only<Tensor>(call('aten._to_copy.default', { self: target, dtype: compute })) }));
  const loss = only<Tensor>(call('aten.mul.Tensor', { self: d, other: d }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
}
