// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.multi_margin_loss.default(Tensor self, Tensor target, Scalar p=1, Scalar margin=1, Tensor? weight=None, int reduction=1) -> Tensor
//
//     let rows = view(clone(self), [n, classes])
//     let column = view(clone(target), [n, 1])
//     let own = gather(rows, 1, column)
//     let short = clamp(add.Tensor(sub.Tensor(fill.Scalar(own, margin), own), rows), min=0)
//     # NaN counts as no margin missed.
//     let missed = where.self(isnan(short), 0, short)
//     let powered = if is_one then missed else mul.Tensor(missed, missed)
//     let weighted = if weight is none then powered else mul.Tensor(powered, view(index_select(view(clone(weight), [classes]), 0, view(clone(target), [n])), [n, 1]))
//     let others = where.self(ne.Tensor(tensor(c: classes) c, column), weighted, 0)
//     let loss = div.Scalar(sum.dim_IntList(others, [1]), classes)
//     return if reduction == 0 then view(loss, shape(target)) else if reduction == 1 then mean(loss) else sum.dim_IntList(loss, none)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { acceptsOnly, blank, double, dtype, finish, fits, indexElements, lazy, loopNest, numbersOf, numel, only, rank, refuse, refuseDtypes, settle, shape, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.multi_margin_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** The means over the classes other than target of max(0, margin - (x at target) + x) to the power p, times the weight of target, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'p', type: 'Scalar', default: 1n },
    { name: 'margin', type: 'Scalar', default: 1n },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, p, margin, weight, reduction }: BoundArguments<{ self: Tensor; target: Tensor; p: Scalar; margin: Scalar; weight: Tensor | null; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
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
  const isOne = lazy(() => Math.trunc(double(p)) === 1);
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype) && acceptsOnly(dtype(self), weight)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, p, margin, weight, reduction });
  }
  // C1
  if (!(isOne() || Math.trunc(double(p)) === 2)) refuse(KEY, 'C1', 'p must be 1 or 2');
  // C2
  if (!(rank(self) <= 2 && classes() > 0)) refuse(KEY, 'C2', 'self must have up to 2 dims and a class');
  // C3
  if (!(rank(target) <= 1 && numel(target) === n())) refuse(KEY, 'C3', 'there must be one target a row of self');
  // C4
  if (!(weight === null || rank(weight) <= 1 && numel(weight) === classes())) refuse(KEY, 'C4', 'weight needs one element a class');
  // C5
  if (!fits(margin, compute)) refuse(KEY, 'C5', 'margin does not fit the dtype of self');
  // C6
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
        if (!(targetElements.data[at]! >= 0 && targetElements.data[at]! < classes())) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C6', 'a target is out of range');
  }
  return evaluate(self, target, margin, weight, reduction, n, classes, isOne, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, margin: Scalar, weight: Tensor | null, reduction: number, n: () => number, classes: () => number, isOne: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const rows = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [n(), classes()] }));
  const column = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: target })), size: [n(), 1] }));
  const own = only<Tensor>(call('aten.gather.default', { self: rows, dim: 1, index: column }));
  const short = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.fill.Scalar', { self: own, value: margin })), other: own })), other: rows })), min: 0n }));
  const missed = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: short })), self: 0n, other: short }));
  const powered = isOne() ? missed : only<Tensor>(call('aten.mul.Tensor', { self: missed, other: missed }));
  const weighted = weight === null ? powered : only<Tensor>(call('aten.mul.Tensor', { self: powered, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: [classes()] })), dim: 0, index: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: target })), size: [n()] })) })), size: [n(), 1] })) }));
  const tensor = blank('float64', [classes()]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = classes();
  for (let c = 0; c < end; c++) {
    tensorData[to++] = c;
  }
  const others = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.ne.Tensor', { self: finish(tensor, 'int64'), other: column })), self: weighted, other: 0n }));
  const loss = only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: others, dim: [1] })), other: BigInt(classes()) }));
  return [settle(reduction === 0 ? only<Tensor>(call('aten.view.default', { self: loss, size: shape(target) })) : reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss })) : only<Tensor>(call('aten.sum.dim_IntList', { self: loss, dim: null })), outDtype)];
}
