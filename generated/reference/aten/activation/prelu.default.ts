// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.prelu.default(Tensor self, Tensor weight) -> Tensor
//
//     let w = if rank(weight) == rank(self) then weight else view(clone(weight), [if k == 1 then numel(weight) else 1 for k: rank(self)])
//     return where.self(gt.Scalar(self, 0), self, mul.Tensor(w, self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, numel, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.prelu.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The elements of self, scaled by the weight of their channel, dim 1, where they are not positive. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, weight }: BoundArguments<{ self: Tensor; weight: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && weight.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, weight });
  }
  // C1
  if (!(numel(weight) === 1 || numel(weight) === (rank(self) > 1 ? size(self, 1) : 1))) refuse(KEY, 'C1', 'weight needs one element or one a channel');
  // C2
  if (!(rank(weight) <= 1)) refuse(KEY, 'C2', 'weight must have rank 0 or 1');
  return evaluate(self, weight, compute, outDtype, call);
}

function evaluate(self: Tensor, weight: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  let chosen: Tensor;
  if (rank(weight) === rank(self)) {
    chosen = weight;
  } else {
    const list: number[] = [];
    const end = rank(self);
    for (let k = 0; k < end; k++) {
      list.push(k === 1 ? numel(weight) : 1);
    }
    chosen = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: list }));
  }
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: self, other: 0n })), self: self, other: only<Tensor>(call('aten.mul.Tensor', { self: chosen, other: self })) })), outDtype)];
}
