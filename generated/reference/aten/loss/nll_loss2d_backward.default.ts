// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nll_loss2d_backward.default(Tensor grad_output, Tensor self, Tensor target, Tensor? weight, int reduction, SymInt ignore_index, Tensor total_weight) -> Tensor
//
//     let own = unsqueeze(target, 1)
//     let valid = ne.Scalar(own, ignore_index)
//     let label = where.self(valid, own, 0)
//     let g = if reduction == 1 then div.Tensor(grad_output, view(clone(total_weight), [])) else grad_output
//     let share = neg(expand(if reduction == 0 then unsqueeze(g, 1) else view(clone(g), []), shape(own)))
//     let scaled = if weight is none or classes == 0 then share else mul.Tensor(share, view(index_select(view(clone(weight), [classes]), 0, view(clone(label), [numel(target)])), shape(own)))
//     let zeros = full(shape(self), 0, dtype=compute)
//     return if classes == 0 then zeros else scatter_add(zeros, 1, label, where.self(valid, scaled, 0))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { without } from '../../functions.ts';
import { acceptsOnly, dtype, indexElements, lazy, loopNest, numel, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nll_loss2d_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of nll_loss2d_forward by self, from the gradient of its first result and its second. */
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
  const classes = lazy(() => size(self, 1));
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && DTYPES2.has(target.dtype) && acceptsOnly(dtype(gradOutput), weight) && totalWeight.dtype === dtype(gradOutput)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && DTYPES2.has(target.dtype) && acceptsOnly(dtype(gradOutput), weight) && DTYPES3.has(totalWeight.dtype) && reduction === 0) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, target, weight, reduction, ignore_index: ignoreIndex, total_weight: totalWeight });
  }
  // C1
  if (!(rank(self) === 4)) refuse(KEY, 'C1', 'self must have 4 dims');
  // C3
  if (!sameList(shape(target), without(shape(self), 1))) refuse(KEY, 'C3', 'there must be one target a place of self');
  // C4
  if (!(weight === null || numel(weight) === classes())) refuse(KEY, 'C4', 'weight needs one element a class');
  // C5
  if (!(numel(totalWeight) === 1)) refuse(KEY, 'C5', 'total_weight must have one element');
  // C6
  if (!(reduction === 0 ? sameList(shape(gradOutput), shape(target)) : rank(gradOutput) <= 1 && numel(gradOutput) === 1)) refuse(KEY, 'C6', 'grad_output must have the shape of the loss');
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
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(targetElements.data[at]! === ignoreIndex || targetElements.data[at]! >= 0 && targetElements.data[at]! < classes())) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C7', 'a target is out of bounds');
  }
  return evaluate(gradOutput, self, target, weight, reduction, ignoreIndex, totalWeight, classes, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, totalWeight: Tensor, classes: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const own = only<Tensor>(call('aten.unsqueeze.default', { self: target, dim: 1 }));
  const valid = only<Tensor>(call('aten.ne.Scalar', { self: own, other: BigInt(ignoreIndex) }));
  const label = only<Tensor>(call('aten.where.self', { condition: valid, self: own, other: 0n }));
  const g = reduction === 1 ? only<Tensor>(call('aten.div.Tensor', { self: gradOutput, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: totalWeight })), size: [] })) })) : gradOutput;
  const share = only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.expand.default', { self: reduction === 0 ? only<Tensor>(call('aten.unsqueeze.default', { self: g, dim: 1 })) : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: g })), size: [] })), size: shape(own) })) }));
  const scaled2 = weight === null || classes() === 0 ? share : only<Tensor>(call('aten.mul.Tensor', { self: share, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: [classes()] })), dim: 0, index: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: label })), size: [numel(target)] })) })), size: shape(own) })) }));
  const zeros2 = only<Tensor>(call('aten.full.default', { size: shape(self), fill_value: 0n, dtype: compute }));
  return [settle(classes() === 0 ? zeros2 : only<Tensor>(call('aten.scatter_add.default', { self: zeros2, dim: 1, index: label, src: only<Tensor>(call('aten.where.self', { condition: valid, self: scaled2, other: 0n })) })), outDtype)];
}
