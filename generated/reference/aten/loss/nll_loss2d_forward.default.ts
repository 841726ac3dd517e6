// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nll_loss2d_forward.default(Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index) -> (Tensor output, Tensor total_weight)
//
//     let S = shape(target)
//     let valid = ne.Scalar(target, ignore_index)
//     let place = where.self(valid, target, 0)
//     # Without classes every target is ignored.
//     let picked = if classes == 0 then full(S, 0, dtype=compute) else squeeze.dims(gather(self, 1, unsqueeze(place, 1)), [1])
//     let own =
//       if weight is none then full(S, 1, dtype=compute)
//       else if classes == 0 then full(S, 0, dtype=compute)
//       else view(index_select(view(clone(weight), [classes]), 0, view(clone(place), [product(S)])), S)
//     let each = where.self(valid, neg(mul.Tensor(picked, own)), 0)
//     if reduction == 0 {
//       return (each, full([], 0, dtype=compute))
//     } else {
//       # The kernel adds up in the dtype of self.
//       let kept = where.self(valid, own, 0)
//       let weights = tensor() may_round_each(sum(...i: shape(kept)) kept[...i])
//       let total = tensor() may_round_each(sum(...i: shape(each)) each[...i])
//       return (if reduction == 1 then div.Tensor(total, weights) else total, weights)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { without } from '../../functions.ts';
import { acceptsOnly, arithmeticOf, blank, dtype, finish, floatElements, indexElements, lazy, loopNest, numbersOf, numel, only, product, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nll_loss2d_forward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** The negated elements of self at the classes target, one a place of an image, times the weights of these, the mean, the sum or all of them by reduction, and the sum of the weights. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'reduction', type: 'int' },
    { name: 'ignore_index', type: 'SymInt' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, target, weight, reduction, ignore_index: ignoreIndex }: BoundArguments<{ self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignore_index: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outputDtype: DType;
  let totalWeightDtype: DType;
  const classes = lazy(() => size(self, 1));
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype) && acceptsOnly(dtype(self), weight)) {
    outputDtype = dtype(self);
    totalWeightDtype = dtype(self);
    compute = outputDtype;
  } else {
    refuseDtypes(KEY, { self, target, weight, reduction, ignore_index: ignoreIndex });
  }
  // C1
  if (!(rank(self) === 4)) refuse(KEY, 'C1', 'self must have 4 dims');
  // C3
  if (!sameList(shape(target), without(shape(self), 1))) refuse(KEY, 'C3', 'there must be one target a place of self');
  // C4
  if (!(weight === null || numel(weight) === classes())) refuse(KEY, 'C4', 'weight needs one element a class');
  // C5
  {
    let all = true;
    const extents = shape(target);
    const targetElements = indexElements(target);
    const targetStep = targetElements.strides;
    const nest = loopNest(extents, [targetStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([targetElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(targetElements.data[at]! === ignoreIndex || targetElements.data[at]! >= 0 && targetElements.data[at]! < classes())) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C5', 'a target is out of bounds');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, target, weight, reduction, ignoreIndex, classes, compute, outputDtype, totalWeightDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, classes: () => number, compute: DType, outputDtype: DType, totalWeightDtype: DType, call: CallOp): readonly Value[] {
  const S = shape(target);
  const valid = only<Tensor>(call('aten.ne.Scalar', { self: target, other: BigInt(ignoreIndex) }));
  const place = only<Tensor>(call('aten.where.self', { condition: valid, self: target, other: 0n }));
  const picked = classes() === 0 ? only<Tensor>(call('aten.full.default', { size: S, fill_value: 0n, dtype: compute })) : only<Tensor>(call('aten.squeeze.dims', { self: only<Tensor>(call('aten.gather.default', { self: self, dim: 1, index: only<Tensor>(call('aten.unsqueeze.default', { self: place, dim: 1 })) })), dim: [1] }));
  const own = weight === null ? only<Tensor>(call('aten.full.default', { size: S, fill_value: 1n, dtype: compute })) : classes() === 0 ? only<Tensor>(call('aten.full.default', { size: S, fill_value: 0n, dtype: compute })) : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: [classes()] })), dim: 0, index: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: place })), size: [product(S)] })) })), size: S }));
  const each = only<Tensor>(call('aten.where.self', { condition: valid, self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: picked, other: own })) })), other: 0n }));
  if (reduction === 0) {
    return [settle(each, outputDtype), settle(only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: compute })), totalWeightDtype)];
  } else {
    const kept = only<Tensor>(call('aten.where.self', { condition: valid, self: own, other: 0n }));
    const tensor = blank('float64', []);
    const tensorData = numbersOf(tensor);
    let to = 0;
    let sum = 0;
    const extents = shape(kept);
    const keptElements = floatElements(kept, compute);
    const keptStep = keptElements.strides;
    const nest = loopNest(extents, [keptStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([keptElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        sum += keptElements.data[at]!;
      }
    }
    tensorData[to++] = sum;
    const tensor2 = blank('float64', []);
    const tensor2Data = numbersOf(tensor2);
    let to2 = 0;
    let sum2 = 0;
    const extents2 = shape(each);
    const eachElements = floatElements(each, compute);
    const eachStep = eachElements.strides;
    const nest2 = loopNest(extents2, [eachStep]);
    const at2Step = nest2.steps[0]!;
    for (nest2.start([eachElements.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
        sum2 += eachElements.data[at2]!;
      }
    }
    tensor2Data[to2++] = sum2;
    return [settle(reduction === 1 ? only<Tensor>(call('aten.div.Tensor', { self: finish(tensor2, compute), other: finish(tensor, compute) })) : tensor2, outputDtype), settle(tensor, totalWeightDtype)];
  }
}
