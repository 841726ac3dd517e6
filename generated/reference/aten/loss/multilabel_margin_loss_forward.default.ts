// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.multilabel_margin_loss_forward.default(Tensor self, Tensor target, int reduction) -> (Tensor output, Tensor is_target)
//
//     let x = view(clone(self), [n, classes])
//     let t = view(clone(target), [n, classes])
//     # The labels of a row end before the first -1.
//     let ends = cumsum(_to_copy(eq.Scalar(t, -1), dtype=int64), 1)
//     let is_label = eq.Scalar(ends, 0)
//     let label = where.self(is_label, t, 0)
//     let hits = scatter_add(full([n, classes], 0, dtype=int64), 1, label, _to_copy(is_label, dtype=int64))
//     let is_target = gt.Scalar(hits, 0)
//     # Every label against every class that is none.
//     let own = unsqueeze(gather(x, 1, label), 2)
//     let short = clamp(add.Tensor(sub.Tensor(1, own), unsqueeze(x, 1)), min=0)
//     let missed = where.self(isnan(short), 0, short)
//     let counts = logical_and(unsqueeze(is_label, 2), logical_not(unsqueeze(is_target, 1)))
//     let loss = div.Scalar(sum.dim_IntList(where.self(counts, missed, 0), [1, 2]), classes)
//     let flags = view(_to_copy(is_target, dtype=compute), shape(target))
//     if rank(self) <= 1 {
//       return (view(loss, []), flags)
//     } else {
//       # The mean of no row is 0.
//       let total = sum.dim_IntList(loss, none)
//       return (if reduction == 0 then loss else if reduction == 1 and n > 0 then div.Scalar(total, n) else total, flags)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, indexElements, lazy, loopNest, numel, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.multilabel_margin_loss_forward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** The means of max(0, 1 - (x at a label) + x) over the labels of target up to its first -1 and all classes that are none, the mean, the sum or all of them by reduction, and 1 where a class is a label. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, target, reduction }: BoundArguments<{ self: Tensor; target: Tensor; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outputDtype: DType;
  let isTargetDtype: DType;
  const n = lazy((): number => {
    if (rank(self) <= 1) {
      return 1;
    }
    return size(self, 0);
  });
  const classes = lazy((): number => {
    if (rank(self) === 0) {
      return 1;
    }
    return size(self, rank(self) - 1);
  });
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype)) {
    outputDtype = dtype(self);
    isTargetDtype = dtype(self);
    compute = outputDtype;
  } else {
    refuseDtypes(KEY, { self, target, reduction });
  }
  // C1
  if (!(rank(self) <= 2 && classes() > 0)) refuse(KEY, 'C1', 'self must have up to 2 dims and a class');
  // C2
  if (!(rank(self) <= 1 && rank(target) <= 1 && numel(target) === classes() || rank(self) === 2 && sameList(shape(target), shape(self)))) refuse(KEY, 'C2', 'target must have the shape of self');
  // C3
  {
    let all = true;
    const extents = shape(target);
    const targetElements = indexElements(target);
    const targetStep = targetElements.strides;
    const nest = loopNest(extents, [targetStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([targetElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
        if (!(targetElements.data[at]! >= -1 && targetElements.data[at]! < classes())) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C3', 'a target is out of range');
  }
  return evaluate(self, target, reduction, n, classes, compute, outputDtype, isTargetDtype, call);
}

function evaluate(self: Tensor, target: Tensor, reduction: number, n: () => number, classes: () => number, compute: DType, outputDtype: DType, isTargetDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [n(), classes()] }));
  const t = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: target })), size: [n(), classes()] }));
  const ends = only<Tensor>(call('aten.cumsum.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.eq.Scalar', { self: t, other: BigInt(-1) })), dtype: 'int64' })), dim: 1 }));
  const isLabel = only<Tensor>(call('aten.eq.Scalar', { self: ends, other: 0n }));
  const label = only<Tensor>(call('aten.where.self', { condition: isLabel, self: t, other: 0n }));
  const hits = only<Tensor>(call('aten.scatter_add.default', { self: only<Tensor>(call('aten.full.default', { size: [n(), classes()], fill_value: 0n, dtype: 'int64' })), dim: 1, index: label, src: only<Tensor>(call('aten._to_copy.default', { self: isLabel, dtype: 'int64' })) }));
  const isTarget = only<Tensor>(call('aten.gt.Scalar', { self: hits, other: 0n }));
  const own = only<Tensor>(call('aten.unsqueeze.default', { self: only<Tensor>(call('aten.gather.default', { self: x, dim: 1, index: label })), dim: 2 }));
  const short = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: own })), other: only<Tensor>(call('aten.unsqueeze.default', { self: x, dim: 1 })) })), min: 0n }));
  const missed = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: short })), self: 0n, other: short }));
  const counts = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: isLabel, dim: 2 })), other: only<Tensor>(call('aten.logical_not.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: isTarget, dim: 1 })) })) }));
  const loss = only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.where.self', { condition: counts, self: missed, other: 0n })), dim: [1, 2] })), other: BigInt(classes()) }));
  const flags = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: isTarget, dtype: compute })), size: shape(target) }));
  if (rank(self) <= 1) {
    return [settle(only<Tensor>(call('aten.view.default', { self: loss, size: [] })), outputDtype), settle(flags, isTargetDtype)];
  } else {
    const total2 = only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null }));
    return [settle(reduction === 0 ? loss : reduction === 1 && n() > 0 ? only<Tensor>(call('aten.div.Scalar', { self: total2, other: BigInt(n()) })) : total2, outputDtype), settle(flags, isTargetDtype)];
  }
}
