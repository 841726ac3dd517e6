// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.index_copy.default(Tensor self, int dim, Tensor index, Tensor source) -> Tensor
//
//     let flat = view(index, [numel(index)])
//     let filled = index_put(view(self, S), [if k == d then flat else none for k: d + 1], view(source, if rank(source) == 0 then [1] else shape(source)))
//     return view(filled, shape(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, without, wrap } from '../../functions.ts';
import { dtype, indexElements, lazy, loopNest, numel, only, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.index_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** A copy of self in which the slices along dim that index names are those of source. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'Tensor' },
    { name: 'source', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, index, source }: BoundArguments<{ self: Tensor; dim: number; index: Tensor; source: Tensor }>, call: CallOp): readonly Value[] {
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
    refuseDtypes(KEY, { self, dim, index, source });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(rank(index) <= 1)) refuse(KEY, 'C2', 'index has more than one dim');
  // C3
  if (!(rank(source) > 0 || numel(index) === 1)) refuse(KEY, 'C3', 'source is a single element and index is not');
  // C4
  if (!sameList(rank(self) === 0 ? [] : without(shape(self), d()), rank(source) === 0 ? [] : without(shape(source), Math.min(d(), rank(source) - 1)))) refuse(KEY, 'C4', 'the slices of self and source differ in shape');
  // C5
  if (rank(source) > 0) {
    if (!(numel(index) === (rank(source) === 0 ? 1 : size(source, d())))) refuse(KEY, 'C5', 'index and source differ in length along dim');
  }
  // C6
  if (numel(source) > 0 && numel(self) > 0) {
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
  return evaluate(self, index, source, d, S, compute, outDtype, call);
}

function evaluate(self: Tensor, index: Tensor, source: Tensor, d: () => number, S: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const flat = only<Tensor>(call('aten.view.default', { self: index, size: [numel(index)] }));
  const list: (Tensor | null)[] = [];
  const end = d() + 1;
  for (let k = 0; k < end; k++) {
    list.push(k === d() ? flat : null);
  }
  const filled = only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.view.default', { self: self, size: S() })), indices: list, values: only<Tensor>(call('aten.view.default', { self: source, size: rank(source) === 0 ? [1] : shape(source) })) }));
  return [settle(only<Tensor>(call('aten.view.default', { self: filled, size: shape(self) })), outDtype)];
}
