// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.softplus.default(Tensor self, Scalar beta=1, Scalar threshold=20) -> Tensor
//
//     let x = _to_copy(self, dtype=opmath(compute))
//     let scaled = mul.Scalar(x, beta)
//     let smooth = div.Scalar(log1p(exp(scaled)), beta)
//     return _to_copy(where.self(gt.Scalar(scaled, threshold), x, smooth), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { dtype, fits, only, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.softplus.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** A smooth form of relu, log(1 + exp(beta * x)) / beta of the elements x of self; x itself where beta * x is above threshold. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'beta', type: 'Scalar', default: 1n },
    { name: 'threshold', type: 'Scalar', default: 20n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, beta, threshold }: BoundArguments<{ self: Tensor; beta: Scalar; threshold: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, beta, threshold });
  }
  // C1
  if (!fits(beta, opmath(compute))) refuse(KEY, 'C1', 'beta does not fit the dtype of the result');
  // C2
  if (!fits(threshold, opmath(compute))) refuse(KEY, 'C2', 'threshold does not fit the dtype of the result');
  return evaluate(self, beta, threshold, compute, outDtype, call);
}

function evaluate(self: Tensor, beta: Scalar, threshold: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) }));
  const scaled2 = only<Tensor>(call('aten.mul.Scalar', { self: x, other: beta }));
  const smooth = only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.exp.default', { self: scaled2 })) })), other: beta }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: scaled2, other: threshold })), self: x, other: smooth })), dtype: compute })), outDtype)];
}
