// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.margin_ranking_loss.default(Tensor input1, Tensor input2, Tensor target, float margin=0., int reduction=1) -> Tensor
//
//     return reduced(clamp(add.Scalar(mul.Tensor(neg(target), sub.Tensor(input1, input2)), margin), min=0), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll, isCommon, toFloat } from '../../functions.ts';
import { dtype, isComplex, lazy, only, promotable, promote, promoteDtypes, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.margin_ranking_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The terms max(0, margin - target * (input1 - input2)), the mean, the sum or all of them by reduction. */
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
  const ofInputs = lazy(() => promote(input1, input2));
  const ofAll = lazy((): DType => {
    if (rank(input1) === 0 && rank(input2) === 0 && rank(target) > 0) {
      return promote(input1, input2, target);
    }
    if (rank(target) === 0 && rank(input1) + rank(input2) > 0) {
      return promote(ofInputs(), target);
    }
    return promoteDtypes(ofInputs(), dtype(target));
  });
  const whenD1 = lazy(() => {
    let holds = false;
    if (promotable(input1, input2) && isCommon(promote(input1, input2))) {
      const a = promote(input1, input2);
      holds = promotable(a, target) && isCommon(promote(a, target));
    }
    return holds && !isComplex(promote(input1, input2));
  });
  if (DTYPES1.has(input1.dtype) && DTYPES1.has(input2.dtype) && DTYPES2.has(target.dtype) && whenD1()) {
    outDtype = toFloat(ofAll());
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input1, input2, target, margin, reduction });
  }
  // C1
  if (!broadcastableAll([shape(input1), shape(input2), shape(target)])) refuse(KEY, 'C1', 'the shapes of input1, input2 and target do not broadcast');
  return evaluate(input1, input2, target, margin, reduction, compute, outDtype, call);
}

function evaluate(input1: Tensor, input2: Tensor, target: Tensor, margin: number, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const loss = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.neg.default', { self: target })), other: only<Tensor>(call('aten.sub.Tensor', { self: input1, other: input2 })) })), other: margin })), min: 0n }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })) : loss, outDtype)];
}
