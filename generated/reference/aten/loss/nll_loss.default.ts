// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nll_loss.default(Tensor self, Tensor target, Tensor? weight=None, int reduction=1, SymInt ignore_index=-100) -> Tensor
//
//     let (output, total_weight) = nll_loss_forward(self, target, weight, reduction, ignore_index)
//     return output
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { acceptsOnly, dtype, indexElements, lazy, loopNest, numel, rank, refuse, refuseDtypes, sameList, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nll_loss.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8']);

/** The negated elements of self at the classes target, times the weights of these, the mean, the sum or all of them by reduction. */
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
  const classes = lazy(() => size(self, rank(self) - 1));
  if (DTYPES1.has(self.dtype) && DTYPES2.has(target.dtype) && acceptsOnly(dtype(self), weight)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && DTYPES3.has(target.dtype) && acceptsOnly(dtype(self), weight)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, weight, reduction, ignore_index: ignoreIndex });
  }
  // C1
  if (!(rank(self) >= 1 && rank(self) <= 2)) refuse(KEY, 'C1', 'self must have 1 or 2 dims');
  // C2
  if (!(rank(target) <= 1)) refuse(KEY, 'C2', 'target must have rank 0 or 1');
  // C3
  if (!(rank(self) === 1 ? numel(target) === 1 : sameList(shape(target), [size(self, 0)]))) refuse(KEY, 'C3', 'there must be one target a row of self');
  // C4
  if (!(weight === null || sameList(shape(weight), [classes()]))) refuse(KEY, 'C4', 'weight needs one element a class');
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
  return evaluate(self, target, weight, reduction, ignoreIndex, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, ignoreIndex: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const [output, totalWeight] = several<readonly [Tensor, Tensor]>(call('aten.nll_loss_forward.default', { self: self, target: target, weight: weight, reduction: reduction, ignore_index: ignoreIndex }));
  return [settle(output, outDtype)];
}
