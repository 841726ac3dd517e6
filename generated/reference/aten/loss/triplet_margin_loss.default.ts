// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.triplet_margin_loss.default(Tensor anchor, Tensor positive, Tensor negative, float margin=1., float p=2., float eps=9.9999999999999995e-07, bool swap=False, int reduction=1) -> Tensor
//
//     let to_positive = pairwise_distance(anchor, positive, p, eps)
//     let to_negative = pairwise_distance(anchor, negative, p, eps)
//     let nearest = if swap then minimum(to_negative, pairwise_distance(positive, negative, p, eps)) else to_negative
//     let loss = clamp(sub.Tensor(add.Scalar(to_positive, margin), nearest), min=0)
//     return reduced(loss, reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isCommon, toFloat, toReal } from '../../functions.ts';
import { only, promotable, promote, promoteDtypes, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.triplet_margin_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The terms max(0, margin + d(anchor, positive) - d(anchor, negative)) with d the distance by the p-norm, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'anchor', type: 'Tensor' },
    { name: 'positive', type: 'Tensor' },
    { name: 'negative', type: 'Tensor' },
    { name: 'margin', type: 'float', default: 1 },
    { name: 'p', type: 'float', default: 2 },
    { name: 'eps', type: 'float', default: 0.000001 },
    { name: 'swap', type: 'bool', default: false },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ anchor, positive, negative, margin, p, eps, swap, reduction }: BoundArguments<{ anchor: Tensor; positive: Tensor; negative: Tensor; margin: number; p: number; eps: number; swap: boolean; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(anchor.dtype) && DTYPES1.has(positive.dtype) && DTYPES1.has(negative.dtype) && promotable(anchor, positive) && (isCommon(promote(anchor, positive)) || promote(anchor, positive) === 'complex32') && (promotable(anchor, negative) && (isCommon(promote(anchor, negative)) || promote(anchor, negative) === 'complex32')) && (!swap || promotable(positive, negative) && (isCommon(promote(positive, negative)) || promote(positive, negative) === 'complex32'))) {
    const d = promoteDtypes(toReal(toFloat(promote(anchor, positive))), toReal(toFloat(promote(anchor, negative))));
    outDtype = swap ? promoteDtypes(d, toReal(toFloat(promote(positive, negative)))) : d;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { anchor, positive, negative, margin, p, eps, swap, reduction });
  }
  // C1
  if (!(rank(anchor) === rank(positive) && rank(anchor) === rank(negative))) refuse(KEY, 'C1', 'anchor, positive and negative need the same number of dims');
  // C2
  if (!broadcastable(shape(anchor), shape(positive))) refuse(KEY, 'C2', 'the shapes of anchor and positive do not broadcast');
  // C3
  if (!broadcastable(shape(anchor), shape(negative))) refuse(KEY, 'C3', 'the shapes of anchor and negative do not broadcast');
  // C4
  if (!(swap ? broadcastable(shape(positive), shape(negative)) : broadcastable(broadcast(shape(anchor), shape(positive)).slice(0, Math.max(rank(anchor) - 1, 0)), broadcast(shape(anchor), shape(negative)).slice(0, Math.max(rank(anchor) - 1, 0))))) refuse(KEY, 'C4', 'the shapes of positive and negative do not broadcast');
  return evaluate(anchor, positive, negative, margin, p, eps, swap, reduction, compute, outDtype, call);
}

function evaluate(anchor: Tensor, positive: Tensor, negative: Tensor, margin: number, p: number, eps: number, swap: boolean, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const toPositive = only<Tensor>(call('aten.pairwise_distance.default', { x1: anchor, x2: positive, p: p, eps: eps }));
  const toNegative = only<Tensor>(call('aten.pairwise_distance.default', { x1: anchor, x2: negative, p: p, eps: eps }));
  const nearest = swap ? only<Tensor>(call('aten.minimum.default', { self: toNegative, other: only<Tensor>(call('aten.pairwise_distance.default', { x1: positive, x2: negative, p: p, eps: eps })) })) : toNegative;
  const loss = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.add.Scalar', { self: toPositive, other: margin })), other: nearest })), min: 0n }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
}
