// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.index_add.default(Tensor self, int dim, Tensor index, Tensor source, *, Scalar alpha=1) -> Tensor
//
//     if numel(self) == 0 or numel(source) == 0 {
//       return clone(self)
//     } else {
//       let scaled = mul.Tensor(source, full([], alpha, dtype=dtype(self)))
//       let flat = view(index, [numel(index)])
//       let sum = index_put(view(self, S), [if k == d then flat else none for k: d + 1], view(scaled, if rank(source) == 0 then [1] else shape(source)), accumulate=true)
//       return view(sum, shape(self))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, without, wrap } from '../../functions.ts';
import { dtype, fits, indexElements, lazy, loopNest, numel, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.index_add.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);

/** A copy of self in which the slices along dim that index names are increased by those of source, scaled by alpha. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'Tensor' },
    { name: 'source', type: 'Tensor' },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, index, source, alpha }: BoundArguments<{ self: Tensor; dim: number; index: Tensor; source: Tensor; alpha: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const S = lazy((): readonly number[] => {
    if (rank(self) === 0) {
      return [1];
    }
    return shape(self);
  });
  if (DTYPES1.has(self.dtype) && DTYPES2.has(index.dtype) && source.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, index, source, alpha });
  }
  // C1
  if (!(rank(index) <= 1)) refuse(KEY, 'C1', 'index has more than one dim');
  // C2
  if (!(inRank(dim, rank(self)) && inRank(dim, rank(source)))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(numel(index) === (rank(source) === 0 ? 1 : size(source, dim)))) refuse(KEY, 'C3', 'index and source differ in length along dim');
  // C4
  if (!(rank(source) === rank(self) && (rank(self) === 0 || sameList(without(shape(source), d()), without(shape(self), d()))))) refuse(KEY, 'C4', 'source differs from self in another dim than dim');
  // C5
  if (numel(source) > 0 || rank(self) <= 1) {
    if (!fits(alpha, dtype(self))) refuse(KEY, 'C5', 'alpha does not fit the dtype of self');
  }
  // C6
  if (numel(source) > 0 && (numel(self) > 0 || rank(self) <= 1)) {
    let all = true;
    const extents = shape(index);
    const indexElements2 = indexElements(index);
    const indexElements2Step = indexElements2.strides;
    const nest = loopNest(extents, [indexElements2Step]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([indexElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(0 <= indexElements2.data[at]! && indexElements2.data[at]! < S()[d()]!)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C6', 'an index is out of range');
  }
  return evaluate(self, index, source, alpha, d, S, compute, outDtype, call);
}

function evaluate(self: Tensor, index: Tensor, source: Tensor, alpha: Scalar, d: () => number, S: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (numel(self) === 0 || numel(source) === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
  } else {
    const scaled2 = only<Tensor>(call('aten.mul.Tensor', { self: source, other: only<Tensor>(call('aten.full.default', { size: [], fill_value: alpha, dtype: dtype(self) })) }));
    const flat = only<Tensor>(call('aten.view.default', { self: index, size: [numel(index)] }));
    const list: (Tensor | null)[] = [];
    const end = d() + 1;
    for (let k = 0; k < end; k++) {
      list.push(k === d() ? flat : null);
    }
    const sum = only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.view.default', { self: self, size: S() })), indices: list, values: only<Tensor>(call('aten.view.default', { self: scaled2, size: rank(source) === 0 ? [1] : shape(source) })), accumulate: true }));
    return [settle(only<Tensor>(call('aten.view.default', { self: sum, size: shape(self) })), outDtype)];
  }
}
