// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.soft_margin_loss.default(Tensor self, Tensor target, int reduction=1) -> Tensor
//
//     let margins = _to_copy(mul.Tensor(neg(self), target), dtype=compute)
//     return reduced(log1p(exp(margins)), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { canCast, expandable, isCommon } from '../../functions.ts';
import { dtype, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.soft_margin_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The logarithms log(1 + exp(-target * self)), the mean, the sum or all of them by reduction. */
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
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype) && promotable(self, target) && isCommon(promote(self, target)) && canCast(promote(self, target), dtype(self))) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, reduction });
  }
  // C1
  if (!expandable(shape(target), shape(self))) refuse(KEY, 'C1', 'target does not expand to the shape of self');
  return evaluate(self, target, reduction, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const margins = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.neg.default', { self: self })), other: target })), dtype: compute }));
  const loss = only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.exp.default', { self: margins })) }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
}
