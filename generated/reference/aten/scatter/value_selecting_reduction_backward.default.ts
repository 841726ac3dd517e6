// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.value_selecting_reduction_backward.default(Tensor grad, int dim, Tensor indices, SymInt[] sizes, bool keepdim) -> Tensor
//
//     let places = if lost then unsqueeze(indices, d) else indices
//     let parts = if lost then unsqueeze(grad, d) else grad
//     return scatter.src(full(sizes, 0, dtype=compute), d, places, parts)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, insert, noneNegative, wrap } from '../../functions.ts';
import { dtype, indexElements, lazy, length, loopNest, only, rank, refuse, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.value_selecting_reduction_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** Zeros of the given sizes with the elements of grad at the places along dim that a reduction has chosen. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'indices', type: 'Tensor' },
    { name: 'sizes', type: 'SymInt[]' },
    { name: 'keepdim', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad, dim, indices: indices2, sizes, keepdim }: BoundArguments<{ grad: Tensor; dim: number; indices: Tensor; sizes: readonly number[]; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const r = lazy(() => length(sizes));
  const d = lazy(() => wrap(dim, r()));
  const lost = lazy(() => !keepdim && r() > 0);
  if (DTYPES1.has(grad.dtype) && DTYPES2.has(indices2.dtype)) {
    outDtype = dtype(grad);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad, dim, indices: indices2, sizes, keepdim });
  }
  // C1
  if (!noneNegative(sizes)) refuse(KEY, 'C1', 'a size is negative');
  // C2
  if (!inRank(dim, r())) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!((lost() ? rank(grad) + 1 : rank(grad)) === r() && sameList(shape(indices2), shape(grad)))) refuse(KEY, 'C3', 'grad and indices must have the shape of the reduction\'s results');
  // C4
  {
    let holds = true;
    if (!(r() === 0)) {
      let all = true;
      const end = r();
      const s = lost() ? insert(shape(grad), d(), 1) : shape(grad);
      search: for (let k = 0; k < end; k++) {
        if (!(k === d() || s[k]! <= sizes[k]!)) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    if (!holds) refuse(KEY, 'C4', 'grad exceeds the sizes beside dim');
  }
  // C5
  {
    let all2 = true;
    const extents = shape(indices2);
    const indices2Elements = indexElements(indices2);
    const indices2Step = indices2Elements.strides;
    const nest = loopNest(extents, [indices2Step]);
    const atStep = nest.steps[0]!;
    search2: for (nest.start([indices2Elements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(0 <= indices2Elements.data[at]! && indices2Elements.data[at]! < (r() === 0 ? 1 : sizes[d()]!))) {
          all2 = false;
          break search2;
        }
      }
    }
    if (!all2) refuse(KEY, 'C5', 'an index is out of range');
  }
  return evaluate(grad, indices2, sizes, d, lost, compute, outDtype, call);
}

function evaluate(grad: Tensor, indices2: Tensor, sizes: readonly number[], d: () => number, lost: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const places = lost() ? only<Tensor>(call('aten.unsqueeze.default', { self: indices2, dim: d() })) : indices2;
  const parts = lost() ? only<Tensor>(call('aten.unsqueeze.default', { self: grad, dim: d() })) : grad;
  return [settle(only<Tensor>(call('aten.scatter.src', { self: only<Tensor>(call('aten.full.default', { size: sizes, fill_value: 0n, dtype: compute })), dim: d(), index: places, src: parts })), outDtype)];
}
