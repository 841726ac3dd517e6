// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.take_along_dim.default(Tensor self, Tensor indices, int? dim=None) -> Tensor
//
//     if dim is none {
//       return gather(view(clone(self), [numel(self)]), 0, view(clone(indices), [numel(indices)]))
//     } else {
//       let at = expand(indices, B with [d] = size(indices, d))
//       # Places beyond the dim start anew.
//       let turned = if numel(at) == 0 then at else remainder.Scalar(at, size(self, d))
//       return gather(expand(self, B with [d] = size(self, d)), d, turned)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, inRank, keep, viewable, wrap } from '../../functions.ts';
import { dtype, indexElements, lazy, loopNest, numel, only, rank, refuse, refuseDtypes, replaced, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.take_along_dim.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** The elements of self whose places along dim indices gives, where the other dims broadcast; without dim the elements at row-major positions. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'indices', type: 'Tensor' },
    { name: 'dim', type: 'int?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, indices: indices2, dim }: BoundArguments<{ self: Tensor; indices: Tensor; dim: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy((): number => {
    if (dim === null) {
      return 0;
    }
    return wrap(dim, rank(self));
  });
  const B = lazy((): readonly number[] => {
    if (dim === null || rank(self) === 0 || rank(indices2) !== rank(self)) {
      return [1];
    }
    return broadcast(keep(shape(self), d()), keep(shape(indices2), d()));
  });
  if (DTYPES1.has(self.dtype) && DTYPES2.has(indices2.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, indices: indices2, dim });
  }
  // C1
  if (!(dim === null || rank(indices2) === rank(self))) refuse(KEY, 'C1', 'self and indices need as many dims');
  // C2
  if (!(dim === null || rank(self) > 0 && inRank(dim, rank(self)))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(dim === null || broadcastable(keep(shape(self), d()), keep(shape(indices2), d())))) refuse(KEY, 'C3', 'self and indices do not broadcast');
  // C4
  if (!(!(dim === null) || viewable(self, [numel(self)]) && viewable(indices2, [numel(indices2)]))) refuse(KEY, 'C4', 'self or indices cannot be viewed as one dim');
  // C5
  {
    let holds = true;
    if (!!(dim === null)) {
      let all = true;
      const extents = shape(indices2);
      const indices2Elements = indexElements(indices2);
      const indices2Step = indices2Elements.strides;
      const indices2Elements2 = indexElements(indices2);
      const indices2Elements2Step = indices2Elements2.strides;
      const nest = loopNest(extents, [indices2Step, indices2Elements2Step]);
      const atStep = nest.steps[0]!;
      const at2Step = nest.steps[1]!;
      search: for (nest.start([indices2Elements.offset, indices2Elements2.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        let at2 = nest.at[1]!;
        for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
          if (!(0 <= indices2Elements.data[at]! && indices2Elements2.data[at2]! < numel(self))) {
            all = false;
            break search;
          }
        }
      }
      holds = all;
    }
    if (!holds) refuse(KEY, 'C5', 'an index is out of range');
  }
  // C6
  if (!(dim === null || numel(indices2) === 0 || size(self, d()) > 0)) refuse(KEY, 'C6', 'dim has no elements');
  return evaluate(self, indices2, dim, d, B, compute, outDtype, call);
}

function evaluate(self: Tensor, indices2: Tensor, dim: number | null, d: () => number, B: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (dim === null) {
    return [settle(only<Tensor>(call('aten.gather.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [numel(self)] })), dim: 0, index: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: indices2 })), size: [numel(indices2)] })) })), outDtype)];
  } else {
    const at = only<Tensor>(call('aten.expand.default', { self: indices2, size: replaced(B(), d(), size(indices2, d())) }));
    const turned2 = numel(at) === 0 ? at : only<Tensor>(call('aten.remainder.Scalar', { self: at, other: BigInt(size(self, d())) }));
    return [settle(only<Tensor>(call('aten.gather.default', { self: only<Tensor>(call('aten.expand.default', { self: self, size: replaced(B(), d(), size(self, d())) })), dim: d(), index: turned2 })), outDtype)];
  }
}
