// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.quantile.default(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor
//
//     let holds_nan = any.dims(isnan(self), if dim is none then none else [dim], keepdim)
//     return where.self(holds_nan, nan, nanquantile(self, q, dim, keepdim, interpolation=interpolation))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { dtype, floatElements, loopNest, numel, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.quantile.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);

/** The q-quantiles of self along dim, NaN where a line holds NaN; of all its elements without dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'q', type: 'Tensor' },
    { name: 'dim', type: 'int?', default: null },
    { name: 'keepdim', type: 'bool', default: false },
    { name: 'interpolation', type: 'str', default: 'linear' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, q, dim, keepdim, interpolation }: BoundArguments<{ self: Tensor; q: Tensor; dim: number | null; keepdim: boolean; interpolation: string }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && q.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, q, dim, keepdim, interpolation });
  }
  // C1
  if (!(numel(self) > 0)) refuse(KEY, 'C1', 'self has no elements');
  // C2
  if (!(rank(q) <= 1)) refuse(KEY, 'C2', 'q has more than one dim');
  // C3
  if (!(interpolation === 'linear' || interpolation === 'lower' || interpolation === 'higher' || interpolation === 'midpoint' || interpolation === 'nearest')) refuse(KEY, 'C3', 'interpolation must be linear, lower, higher, midpoint or nearest');
  // C4
  if (!inRank(dim ?? 0, rank(self))) refuse(KEY, 'C4', 'dim is out of range');
  // C5
  {
    let all = true;
    const extents = shape(q);
    const qElements = floatElements(q, compute);
    const qStep = qElements.strides;
    const nest = loopNest(extents, [qStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([qElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(qElements.data[at]! >= 0 && qElements.data[at]! <= 1)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C5', 'a q lies outside of 0 to 1');
  }
  return evaluate(self, q, dim, keepdim, interpolation, compute, outDtype, call);
}

function evaluate(self: Tensor, q: Tensor, dim: number | null, keepdim: boolean, interpolation: string, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const holdsNan = only<Tensor>(call('aten.any.dims', { self: only<Tensor>(call('aten.isnan.default', { self: self })), dim: dim === null ? null : [dim], keepdim: keepdim }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: holdsNan, self: Number.NaN, other: only<Tensor>(call('aten.nanquantile.default', { self: self, q: q, dim: dim, keepdim: keepdim, interpolation: interpolation })) })), outDtype)];
}
