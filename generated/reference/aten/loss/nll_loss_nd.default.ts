// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nll_loss_nd.default(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor
//
//     if rank(self) <= 2 {
//       let (output, total_weight) = nll_loss_forward(self, target, weight, reduction, ignore_index)
//       return output
//     } else {
//       # The dims after the classes count as the places of an image.
//       let places = product(shape(self)[2:])
//       let image = view(clone(self), [size(self, 0), size(self, 1), 1, places])
//       let (output, total_weight) = nll_loss2d_forward(image, view(clone(target), [size(self, 0), 1, places]), weight, reduction, ignore_index)
//       return if reduction == 0 then view(output, shape(target)) else output
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { without } from '../../functions.ts';
import { acceptsOnly, dtype, indexElements, lazy, loopNest, numel, only, product, rank, refuse, refuseDtypes, sameList, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nll_loss_nd.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8']);

/** The negated elements of self at the classes target along dim 1, times the weights of these, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'reduction', type: 'int', default: 1 },
    { name: 'ignore_index', type: 'SymInt', default: -100 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, weight, reduction, ignore_index: ignoreIndex }: BoundArguments<{ self: Tensor; target: Tensor; weight: Tensor | null; reduction: number; ignore_index: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const classes = lazy((): number => {
    if (rank(self) === 1) {
      return size(self, 0);
    }
    return size(self, 1);
  });
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype) && acceptsOnly(dtype(self), weight)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && DTYPES3.has(target.dtype) && acceptsOnly(dtype(self), weight) && rank(self) <= 2) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, weight, reduction, ignore_index: ignoreIndex });
  }
  // C1
  if (!(rank(self) >= 1)) refuse(KEY, 'C1', 'self must have a dim');
  // C2
  if (!(rank(self) === 1 ? rank(target) <= 1 && numel(target) === 1 : sameList(shape(target), without(shape(self), 1)))) refuse(KEY, 'C2', 'there must be one target a place of self');
  // C3
  if (!(weight === null || (rank(self) <= 2 ? sameList(shape(weight), [classes()]) : numel(weight) === classes()))) refuse(KEY, 'C3', 'weight needs one element a class');
  // C4
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
    if (!all) refuse(KEY, 'C4', 'a target is out of bounds');
  }
  return evaluate(self, target, weight, reduction, ignoreIndex, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (rank(self) <= 2) {
    const [output, totalWeight] = several<readonly [Tensor, Tensor]>(call('aten.nll_loss_forward.default', { self: self, target: target, weight: weight, reduction: reduction, ignore_index: ignoreIndex }));
    return [settle(output, outDtype)];
  } else {
    const places = product(shape(self).slice(2));
    const image = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [size(self, 0), size(self, 1), 1, places] }));
    const [output2, totalWeight2] = several<readonly [Tensor, Tensor]>(call('aten.nll_loss2d_forward.default', { self: image, target: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: target })), size: [size(self, 0), 1, places] })), weight: weight, reduction: reduction, ignore_index: ignoreIndex }));
    return [settle(reduction === 0 ? only<Tensor>(call('aten.view.default', { self: output2, size: shape(target) })) : output2, outDtype)];
  }
}
