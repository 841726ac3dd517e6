// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nanquantile.default(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear") -> Tensor
//
//     let lines = view(clone(permute(view(clone(self), S), without(range(length(S)), d) ++ [d])), [product(rest), n])
//     let sorted = sort(lines, 1)[0]
//     let last = sub.Scalar(sum.dim_IntList(logical_not(isnan(lines)), [1], true), 1)
//     # Where in the order of its line each quantile stands; a line without numbers gives its first NaN.
//     let exact = clamp(mul.Tensor(view(_to_copy(q, dtype=float64), [1, numel(q)]), _to_copy(last, dtype=float64)), 0)
//     let place =
//       if interpolation == 'lower' then floor(exact)
//       else if interpolation == 'higher' then ceil(exact)
//       else if interpolation == 'nearest' then round(exact)
//       else exact
//     let below = gather(sorted, 1, _to_copy(floor(place), dtype=int64))
//     let above = gather(sorted, 1, _to_copy(ceil(place), dtype=int64))
//     let weight = if interpolation == 'midpoint' then full_like(below, 0.5) else _to_copy(sub.Tensor(place, floor(place)), dtype=compute)
//     let step = sub.Tensor(above, below)
//     # From the nearer of the two, so that both are met.
//     let between = where.self(lt.Scalar(weight, 0.5),
//       add.Tensor(below, mul.Tensor(weight, step)),
//       sub.Tensor(above, mul.Tensor(step, add.Scalar(neg(weight), 1))))
//     let found = if interpolation == 'linear' or interpolation == 'midpoint' then between else below
//     return view(clone(permute(found, [1, 0])), shape(q) ++ kept)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, keep, ones, range, without, wrap } from '../../functions.ts';
import { dtype, floatElements, lazy, length, loopNest, numel, only, product, rank, refuse, refuseDtypes, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nanquantile.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);

/** The q-quantiles of self along dim, without the elements that are NaN; of all its elements without dim. */
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
  const S = lazy((): readonly number[] => {
    if (dim === null || rank(self) === 0) {
      return [numel(self)];
    }
    return shape(self);
  });
  const d = lazy(() => wrap(dim ?? 0, length(S())));
  const n = lazy(() => S()[d()]!);
  const rest = lazy(() => without(S(), d()));
  const kept = lazy((): readonly number[] => {
    if (!keepdim) {
      if (length(S()) === rank(self)) {
        return rest();
      }
      return [];
    }
    if (dim === null) {
      return ones(rank(self));
    }
    if (rank(self) === 0) {
      return [];
    }
    return keep(S(), d());
  });
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
      for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
        if (!(qElements.data[at]! >= 0 && qElements.data[at]! <= 1)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C5', 'a q lies outside of 0 to 1');
  }
  return evaluate(self, q, interpolation, S, d, n, rest, kept, compute, outDtype, call);
}

function evaluate(self: Tensor, q: Tensor, interpolation: string, S: () => readonly number[], d: () => number, n: () => number, rest: () => readonly number[], kept: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const lines = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.permute.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: S() })), dims: [...without(range(length(S())), d()), ...[d()]] })) })), size: [product(rest()), n()] }));
  const sorted = several<readonly [Tensor, Tensor]>(call('aten.sort.default', { self: lines, dim: 1 }))[0];
  const last = only<Tensor>(call('aten.sub.Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.logical_not.default', { self: only<Tensor>(call('aten.isnan.default', { self: lines })) })), dim: [1], keepdim: true })), other: 1n }));
  const exact = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: q, dtype: 'float64' })), size: [1, numel(q)] })), other: only<Tensor>(call('aten._to_copy.default', { self: last, dtype: 'float64' })) })), min: 0n }));
  const place = interpolation === 'lower' ? only<Tensor>(call('aten.floor.default', { self: exact })) : interpolation === 'higher' ? only<Tensor>(call('aten.ceil.default', { self: exact })) : interpolation === 'nearest' ? only<Tensor>(call('aten.round.default', { self: exact })) : exact;
  const below2 = only<Tensor>(call('aten.gather.default', { self: sorted, dim: 1, index: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.floor.default', { self: place })), dtype: 'int64' })) }));
  const above2 = only<Tensor>(call('aten.gather.default', { self: sorted, dim: 1, index: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.ceil.default', { self: place })), dtype: 'int64' })) }));
  const weight = interpolation === 'midpoint' ? only<Tensor>(call('aten.full_like.default', { self: below2, fill_value: 0.5 })) : only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: place, other: only<Tensor>(call('aten.floor.default', { self: place })) })), dtype: compute }));
  const step = only<Tensor>(call('aten.sub.Tensor', { self: above2, other: below2 }));
  const between = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Scalar', { self: weight, other: 0.5 })), self: only<Tensor>(call('aten.add.Tensor', { self: below2, other: only<Tensor>(call('aten.mul.Tensor', { self: weight, other: step })) })), other: only<Tensor>(call('aten.sub.Tensor', { self: above2, other: only<Tensor>(call('aten.mul.Tensor', { self: step, other: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.neg.default', { self: weight })), other: 1n })) })) })) }));
  const found = interpolation === 'linear' || interpolation === 'midpoint' ? between : below2;
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.permute.default', { self: found, dims: [1, 0] })) })), size: [...shape(q), ...kept()] })), outDtype)];
}
