// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cross_entropy_loss.default(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100, float label_smoothing=0.) -> Tensor
//
//     let logs = _log_softmax(self, d, false)
//     let weighted = if weight is none then logs else mul.Tensor(logs, view(clone(weight), [if k == d then classes else 1 for k: rank(self)]))
//     if is_spread {
//       let goal = if label_smoothing > 0 then add.Scalar(mul.Scalar(target, 1 - label_smoothing), label_smoothing / classes) else target
//       let terms = mul.Tensor(logs, goal)
//       let all_terms = if weight is none then terms else mul.Tensor(terms, view(clone(weight), [if k == d then classes else 1 for k: rank(self)]))
//       return if reduction == 0 then neg(sum.dim_IntList(all_terms, [d]))
//         else if reduction == 2 then neg(sum.dim_IntList(all_terms, none))
//         else if numel(self) == 0 then full([], nan, dtype=compute)
//         else div.Scalar(neg(sum.dim_IntList(all_terms, none)), numel(self) // classes)
//     } else {
//       let of_class = nll_loss_nd(logs, target, weight, reduction, ignore_index)
//       if label_smoothing > 0 {
//         # The share of the probability that goes to all classes alike.
//         let valid = ne.Scalar(_to_copy(target, dtype=int64), ignore_index)
//         let each = where.self(valid, neg(sum.dim_IntList(weighted, [d])), 0)
//         let total = sum.dim_IntList(each, none)
//         let label = view(clone(where.self(valid, _to_copy(target, dtype=int64), 0)), [numel(target)])
//         let weights =
//           if weight is none then sum.dim_IntList(valid, none)
//           else sum.dim_IntList(where.self(view(clone(valid), [numel(target)]), index_select(weight, 0, label), 0), none)
//         let spread = if reduction == 1 then div.Tensor(total, weights) else if reduction == 2 then total else each
//         return add.Tensor(mul.Scalar(of_class, 1 - label_smoothing), mul.Scalar(spread, label_smoothing / classes))
//       } else {
//         return of_class
//       }
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { without } from '../../functions.ts';
import { accepts, acceptsOnly, arithmeticOf, complexElements, dtype, floatElements, integerElements, lazy, loopNest, numel, only, promotable, promote, rank, refuse, refuseDtypes, sameList, settle, shape, size, unavailable, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cross_entropy_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES3: ReadonlySet<string> = new Set(['int64']);
const DTYPES4: ReadonlySet<string> = new Set(['uint8']);

/** The cross entropies of the softmax of self over the classes, dim 1, and target, which holds a class or the probabilities of all classes, times the weights of the classes, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'reduction', type: 'int', default: 1 },
    { name: 'ignore_index', type: 'SymInt', default: -100 },
    { name: 'label_smoothing', type: 'float', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, weight, reduction, ignore_index: ignoreIndex, label_smoothing: labelSmoothing }: BoundArguments<{ self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignore_index: number; label_smoothing: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const isSpread = lazy(() => sameList(shape(self), shape(target)));
  const d = lazy((): number => {
    if (rank(self) === 1) {
      return 0;
    }
    return 1;
  });
  const classes = lazy((): number => {
    if (rank(self) > d()) {
      return size(self, d());
    }
    return 1;
  });
  if (DTYPES1.has(self.dtype) && DTYPES1.has(target.dtype) && accepts(DTYPES2, weight) && isSpread() && promotable(self, target, weight)) {
    outDtype = promote(self, target, weight);
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && DTYPES3.has(target.dtype) && acceptsOnly(dtype(self), weight) && !isSpread()) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && DTYPES4.has(target.dtype) && acceptsOnly(dtype(self), weight) && !isSpread() && rank(self) <= 2 && !(labelSmoothing > 0 && reduction === 1 && !(weight === null))) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, weight, reduction, ignore_index: ignoreIndex, label_smoothing: labelSmoothing });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self must have a dim');
  // C2
  if (isSpread()) {
    if (!(ignoreIndex < 0)) refuse(KEY, 'C2', 'ignore_index is for targets that hold a class');
  }
  // C3
  if (!!(labelSmoothing > 1)) refuse(KEY, 'C3', 'label_smoothing must not be above 1');
  // C4
  if (isSpread() || labelSmoothing > 0) {
    if (!(reduction >= 0 && reduction <= 2)) refuse(KEY, 'C4', 'reduction must be 0, 1 or 2');
  }
  // C5
  if (!(weight === null || (isSpread() || rank(self) <= 2 ? sameList(shape(weight), [classes()]) : numel(weight) === classes()))) refuse(KEY, 'C5', 'weight needs one element a class');
  // C6
  if (!isSpread()) {
    if (!(rank(self) === 1 ? rank(target) === 0 || sameList(shape(target), [1]) && !(labelSmoothing > 0) : sameList(shape(target), without(shape(self), 1)))) refuse(KEY, 'C6', 'there must be one target a place of self');
  }
  // C7
  if (arithmeticOf(compute) === 'complex') {
    if (!isSpread()) {
      let all = true;
      const extents = shape(target);
      const targetElements = complexElements(target, compute);
      const targetStep = targetElements.strides;
      const nest = loopNest(extents, [targetStep]);
      const atStep = nest.steps[0]!;
      search: for (nest.start([targetElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at += atStep) {
          if (!(unavailable('int of a complex number') === ignoreIndex || unavailable('int of a complex number') >= 0 && unavailable('int of a complex number') < classes())) {
            all = false;
            break search;
          }
        }
      }
      if (!all) refuse(KEY, 'C7', 'a target is out of bounds');
    }
  } else if (arithmeticOf(compute) === 'float') {
    if (!isSpread()) {
      let all = true;
      const extents = shape(target);
      const targetElements = floatElements(target, compute);
      const targetStep = targetElements.strides;
      const nest = loopNest(extents, [targetStep]);
      const atStep = nest.steps[0]!;
      search: for (nest.start([targetElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at += atStep) {
          if (!(Math.trunc(targetElements.data[at]!) === ignoreIndex || Math.trunc(targetElements.data[at]!) >= 0 && Math.trunc(targetElements.data[at]!) < classes())) {
            all = false;
            break search;
          }
        }
      }
      if (!all) refuse(KEY, 'C7', 'a target is out of bounds');
    }
  } else {
    if (!isSpread()) {
      let all = true;
      const extents = shape(target);
      const targetElements = integerElements(target, compute);
      const targetStep = targetElements.strides;
      const nest = loopNest(extents, [targetStep]);
      const atStep = nest.steps[0]!;
      search: for (nest.start([targetElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at += atStep) {
          if (!(Number(targetElements.data[at]!) === ignoreIndex || Number(targetElements.data[at]!) >= 0 && Number(targetElements.data[at]!) < classes())) {
            all = false;
            break search;
          }
        }
      }
      if (!all) refuse(KEY, 'C7', 'a target is out of bounds');
    }
  }
  return evaluate(self, target, weight, reduction, ignoreIndex, labelSmoothing, isSpread, d, classes, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, labelSmoothing: number, isSpread: () => boolean, d: () => number, classes: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const logs = only<Tensor>(call('aten._log_softmax.default', { self: self, dim: d(), half_to_float: false }));
  let chosen: Tensor;
  if (weight === null) {
    chosen = logs;
  } else {
    const list: number[] = [];
    const end = rank(self);
    for (let k = 0; k < end; k++) {
      list.push(k === d() ? classes() : 1);
    }
    chosen = only<Tensor>(call('aten.mul.Tensor', { self: logs, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: list })) }));
  }
  if (isSpread()) {
    const goal = labelSmoothing > 0 ? only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: target, other: 1 - labelSmoothing })), other: labelSmoothing / classes() })) : target;
    const terms = only<Tensor>(call('aten.mul.Tensor', { self: logs, other: goal }));
    let chosen2: Tensor;
    if (weight === null) {
      chosen2 = terms;
    } else {
      const list2: number[] = [];
      const end2 = rank(self);
      for (let k2 = 0; k2 < end2; k2++) {
        list2.push(k2 === d() ? classes() : 1);
      }
      chosen2 = only<Tensor>(call('aten.mul.Tensor', { self: terms, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: list2 })) }));
    }
    return [settle(reduction === 0 ? only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: chosen2, dim: [d()] })) })) : reduction === 2 ? only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: chosen2, dim: null })) })) : numel(self) === 0 ? only<Tensor>(call('aten.full.default', { size: [], fill_value: Number.NaN, dtype: compute })) : only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: chosen2, dim: null })) })), other: BigInt(Math.floor(numel(self) / classes())) })), outDtype)];
  } else {
    const ofClass = only<Tensor>(call('aten.nll_loss_nd.default', { self: logs, target: target, weight: weight, reduction: reduction, ignore_index: ignoreIndex }));
    if (labelSmoothing > 0) {
      const valid = only<Tensor>(call('aten.ne.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: target, dtype: 'int64' })), other: BigInt(ignoreIndex) }));
      const each = only<Tensor>(call('aten.where.self', { condition: valid, self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: chosen, dim: [d()] })) })), other: 0n }));
      const total2 = only<Tensor>(call('aten.sum.dim_IntList', { self: each, dim: null }));
      const label = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.where.self', { condition: valid, self: only<Tensor>(call('aten._to_copy.default', { self: target, dtype: 'int64' })), other: 0n })) })), size: [numel(target)] }));
      const weights = weight === null ? only<Tensor>(call('aten.sum.dim_IntList', { self: valid, dim: null })) : only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: valid })), size: [numel(target)] })), self: only<Tensor>(call('aten.index_select.default', { self: weight, dim: 0, index: label })), other: 0n })), dim: null }));
      const spread = reduction === 1 ? only<Tensor>(call('aten.div.Tensor', { self: total2, other: weights })) : reduction === 2 ? total2 : each;
      return [settle(only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: ofClass, other: 1 - labelSmoothing })), other: only<Tensor>(call('aten.mul.Scalar', { self: spread, other: labelSmoothing / classes() })) })), outDtype)];
    } else {
      return [settle(ofClass, outDtype)];
    }
  }
}
