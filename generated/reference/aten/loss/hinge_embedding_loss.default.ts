// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hinge_embedding_loss.default(Tensor self, Tensor target, float margin=1., int reduction=1) -> Tensor
//
//     let apart = clamp(sub.Tensor(fill.Scalar(self, margin), self), min=0)
//     let by_margin = where.self(ne.Scalar(target, 1), apart, 0)
//     let by_self = where.self(ne.Scalar(target, -1), self, 0)
//     return reduced(add.Tensor(by_margin, by_self), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hinge_embedding_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64']);

/** The elements of self where target is 1 and max(0, margin - self) where it is -1, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'margin', type: 'float', default: 1 },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, margin, reduction }: BoundArguments<{ self: Tensor; target: Tensor; margin: number; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && DTYPES2.has(target.dtype) && reduction !== 1) {
    outDtype = reduction === 2 ? 'int64' : dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, margin, reduction });
  }
  // C1
  if (!broadcastable(shape(self), shape(target))) refuse(KEY, 'C1', 'the shapes of self and target do not broadcast');
  return evaluate(self, target, margin, reduction, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, margin: number, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const apart = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.fill.Scalar', { self: self, value: margin })), other: self })), min: 0n }));
  const byMargin = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.ne.Scalar', { self: target, other: 1n })), self: apart, other: 0n }));
  const bySelf = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.ne.Scalar', { self: target, other: BigInt(-1) })), self: self, other: 0n }));
  const loss = only<Tensor>(call('aten.add.Tensor', { self: byMargin, other: bySelf }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
}
