// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nll_loss_backward.default(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor
//
//     # A lone row has one target, the first.
//     let own = view(clone(if rank(self) == 1 and rank(target) == 1 then slice.Tensor(target, 0, 0, 1) else target), [n, 1])
//     let valid = ne.Scalar(_to_copy(own, dtype=int64), ignore_index)
//     let label = where.self(valid, _to_copy(own, dtype=int64), 0)
//     let g = if reduction == 1 then div.Tensor(grad_output, view(clone(total_weight), [])) else grad_output
//     let share = neg(if reduction == 0 and rank(self) == 2 then unsqueeze(g, 1) else expand(view(clone(g), [1, 1]), [n, 1]))
//     let scaled = if weight is none or classes == 0 then share else mul.Tensor(share, view(index_select(view(clone(weight), [classes]), 0, squeeze.dims(label, [1])), [n, 1]))
//     let zeros = full([n, classes], 0, dtype=compute)
//     return view(if classes == 0 then zeros else scatter_add(zeros, 1, label, where.self(valid, scaled, 0)), shape(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { acceptsOnly, dtype, indexElements, lazy, loopNest, numel, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nll_loss_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8']);
const DTYPES4: ReadonlySet<string> = new Set(['int64', 'uint8']);
const DTYPES5: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of nll_loss_forward by self, from the gradient of its first result and its second. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'reduction', type: 'int' },
    { name: 'ignore_index', type: 'SymInt' },
    { name: 'total_weight', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, target, weight, reduction, ignore_index: ignoreIndex, total_weight: totalWeight }: BoundArguments<{ grad_output: Tensor; self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignore_index: number; total_weight: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const classes = lazy(() => size(self, rank(self) - 1));
  const n = lazy((): number => {
    if (rank(self) === 1) {
      return 1;
    }
    return size(self, 0);
  });
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && DTYPES2.has(target.dtype) && acceptsOnly(dtype(gradOutput), weight) && totalWeight.dtype === dtype(gradOutput)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && DTYPES3.has(target.dtype) && acceptsOnly(dtype(gradOutput), weight) && totalWeight.dtype === dtype(gradOutput)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && DTYPES4.has(target.dtype) && acceptsOnly(dtype(gradOutput), weight) && DTYPES5.has(totalWeight.dtype) && reduction === 0 && rank(self) === 2) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, target, weight, reduction, ignore_index: ignoreIndex, total_weight: totalWeight });
  }
  // C1
  if (!(rank(self) >= 1 && rank(self) <= 2)) refuse(KEY, 'C1', 'self must have 1 or 2 dims');
  // C2
  if (!(rank(target) <= 1)) refuse(KEY, 'C2', 'target must have rank 0 or 1');
  // C3
  if (!(rank(target) === 0 ? rank(self) === 1 : size(target, 0) === size(self, 0))) refuse(KEY, 'C3', 'there must be one target a row of self');
  // C4
  if (!(numel(totalWeight) === 1)) refuse(KEY, 'C4', 'total_weight must have one element');
  // C5
  if (!(weight === null || numel(weight) === classes())) refuse(KEY, 'C5', 'weight needs one element a class');
  // C6
  if (!(reduction === 0 && rank(self) === 2 ? sameList(shape(gradOutput), [n()]) : rank(gradOutput) <= 1 && numel(gradOutput) === 1)) refuse(KEY, 'C6', 'grad_output must have the shape of the loss');
  // C7
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
        if (!(targetElements.data[at]! === ignoreIndex || targetElements.data[at]! >= 0 && targetElements.data[at]! < classes())) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C7', 'a target is out of bounds');
  }
  return evaluate(gradOutput, self, target, weight, reduction, ignoreIndex, totalWeight, classes, n, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, classes: () => number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const own = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: rank(self) === 1 && rank(target) === 1 ? only<Tensor>(call('aten.slice.Tensor', { self: target, dim: 0, start: 0, end: 1 })) : target })), size: [n(), 1] }));
  const valid = only<Tensor>(call('aten.ne.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: own, dtype: 'int64' })), other: BigInt(ignoreIndex) }));
  const label = only<Tensor>(call('aten.where.self', { condition: valid, self: only<Tensor>(call('aten._to_copy.default', { self: own, dtype: 'int64' })), other: 0n }));
  const g = reduction === 1 ? only<Tensor>(call('aten.div.Tensor', { self: gradOutput, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: totalWeight })), size: [] })) })) : gradOutput;
  const share = only<Tensor>(call('aten.neg.default', { self: reduction === 0 && rank(self) === 2 ? only<Tensor>(call('aten.unsqueeze.default', { self: g, dim: 1 })) : only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: g })), size: [1, 1] })), size: [n(), 1] })) }));
  const scaled2 = weight === null || classes() === 0 ? share : only<Tensor>(call('aten.mul.Tensor', { self: share, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: [classes()] })), dim: 0, index: only<Tensor>(call('aten.squeeze.dims', { self: label, dim: [1] })) })), size: [n(), 1] })) }));
  const zeros2 = only<Tensor>(call('aten.full.default', { size: [n(), classes()], fill_value: 0n, dtype: compute }));
  return [settle(only<Tensor>(call('aten.view.default', { self: classes() === 0 ? zeros2 : only<Tensor>(call('aten.scatter_add.default', { self: zeros2, dim: 1, index: label, src: only<Tensor>(call('aten.where.self', { condition: valid, self: scaled2, other: 0n })) })), size: shape(self) })), outDtype)];
}
