// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cosine_embedding_loss.default(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor
//
//     let product_sum = sum.dim_IntList(mul.Tensor(input1, input2), [d])
//     let square1 = add.Scalar(sum.dim_IntList(mul.Tensor(input1, input1), [d]), 1e-12)
//     let square2 = add.Scalar(sum.dim_IntList(mul.Tensor(input2, input2), [d]), 1e-12)
//     let cosine = div.Tensor(product_sum, sqrt(mul.Tensor(square1, square2)))
//     let alike_terms = where.self(eq.Scalar(target, 1), sub.Tensor(1, cosine), 0)
//     let apart_terms = where.self(eq.Scalar(target, -1), clamp(sub.Scalar(cosine, margin), min=0), 0)
//     return reduced(add.Tensor(alike_terms, apart_terms), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isCommon, toFloat } from '../../functions.ts';
import { dtype, isComplex, lazy, only, promotable, promote, promoteDtypes, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cosine_embedding_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** 1 - c where target is 1 and max(0, c - margin) where it is -1, with the cosines c of the angles between the rows of input1 and input2, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input1', type: 'Tensor' },
    { name: 'input2', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'margin', type: 'float', default: 0 },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ input1, input2, target, margin, reduction }: BoundArguments<{ input1: Tensor; input2: Tensor; target: Tensor; margin: number; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => rank(target));
  if (DTYPES1.has(input1.dtype) && DTYPES1.has(input2.dtype) && DTYPES1.has(target.dtype) && promotable(input1, input2) && isCommon(promote(input1, input2)) && !isComplex(promote(input1, input2))) {
    outDtype = promoteDtypes(toFloat(dtype(input1)), toFloat(dtype(input2)));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input1, input2, target, margin, reduction });
  }
  // C1
  if (!(rank(target) <= 1)) refuse(KEY, 'C1', 'target must have rank 0 or 1');
  // C2
  if (!(rank(input1) === d() + 1 && rank(input2) === d() + 1)) refuse(KEY, 'C2', 'input1 and input2 need one dim more than target');
  // C3
  if (!broadcastable(shape(input1), shape(input2))) refuse(KEY, 'C3', 'the shapes of input1 and input2 do not broadcast');
  // C4
  if (!broadcastable(broadcast(shape(input1), shape(input2)).slice(0, d()), shape(target))) refuse(KEY, 'C4', 'target does not broadcast with the rows');
  return evaluate(input1, input2, target, margin, reduction, d, compute, outDtype, call);
}

function evaluate(input1: Tensor, input2: Tensor, target: Tensor, margin: number, reduction: number, d: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const productSum = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: input1, other: input2 })), dim: [d()] }));
  const square1 = only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: input1, other: input1 })), dim: [d()] })), other: 1e-12 }));
  const square2 = only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: input2, other: input2 })), dim: [d()] })), other: 1e-12 }));
  const cosine = only<Tensor>(call('aten.div.Tensor', { self: productSum, other: only<Tensor>(call('aten.sqrt.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: square1, other: square2 })) })) }));
  const alikeTerms = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: target, other: 1n })), self: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: cosine })), other: 0n }));
  const apartTerms = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: target, other: BigInt(-1) })), self: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.sub.Scalar', { self: cosine, other: margin })), min: 0n })), other: 0n }));
  const loss = only<Tensor>(call('aten.add.Tensor', { self: alikeTerms, other: apartTerms }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
}
