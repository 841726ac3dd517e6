// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.multilabel_margin_loss.default(Tensor self, Tensor target, int reduction=1) -> Tensor
//
//     let (output, flags) = multilabel_margin_loss_forward(self, target, reduction)
//     return output
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, indexElements, lazy, loopNest, numel, rank, refuse, refuseDtypes, sameList, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.multilabel_margin_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** The means of max(0, 1 - (x at a label) + x) over the labels of target up to its first -1 and all classes that are none, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, reduction }: BoundArguments<{ self: Tensor; target: Tensor; reduction: number }>, call: CallOp): readonly Value[] {
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
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
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
  return evaluate(self, target, reduction, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const [output, flags] = several<readonly [Tensor, Tensor]>(call('aten.multilabel_margin_loss_forward.default', { self: self, target: target, reduction: reduction }));
  return [settle(output, outDtype)];
}
