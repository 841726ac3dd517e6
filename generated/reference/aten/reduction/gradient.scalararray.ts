// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.gradient.scalararray(Tensor self, *, Scalar spacing, int[] dim, int edge_order=1) -> Tensor[]
//
//     return [
//       let d = D[k] in
//       let n = size(self, d) in
//       let x = [slice.Tensor(self, d, 0, 1), slice.Tensor(self, d, 1, 2), slice.Tensor(self, d, n - 2, n - 1), slice.Tensor(self, d, n - 1, n)] in
//       let centre = div.Scalar(div.Scalar(sub.Tensor(slice.Tensor(self, d, 2, n), slice.Tensor(self, d, 0, n - 2)), spacing), 2) in
//       let first = (if edge_order == 1 then div.Scalar(sub.Tensor(x[1], x[0]), spacing)
//         else div.Scalar(sub.Tensor(add.Tensor(mul.Scalar(x[0], -1.5), mul.Scalar(x[1], 2)), mul.Scalar(slice.Tensor(self, d, 2, 3), 0.5)), spacing)) in
//       let last = (if edge_order == 1 then div.Scalar(sub.Tensor(x[3], x[2]), spacing)
//         else div.Scalar(add.Tensor(sub.Tensor(mul.Scalar(slice.Tensor(self, d, n - 3, n - 2), 0.5), mul.Scalar(x[2], 2)), mul.Scalar(x[3], 1.5)), spacing)) in
//       cat([first, centre, last], d)
//       for k: length(D)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, toFloat, wrapAll } from '../../functions.ts';
import { lazy, length, only, promote, rank, refuse, refuseDtypes, settle, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.gradient.scalararray';
const DTYPES1: ReadonlySet<string> = new Set(['int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The slopes of self along every dim of a list by central differences, and by one-sided ones at both ends. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'spacing', type: 'Scalar' },
    { name: 'dim', type: 'int[]' },
    { name: 'edge_order', type: 'int', default: 1 },
  ],
  results: ['list'],
  run,
};

function run({ self, spacing, dim, edge_order: edgeOrder }: BoundArguments<{ self: Tensor; spacing: Scalar; dim: readonly number[]; edge_order: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const D = lazy(() => wrapAll(dim, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = toFloat(promote(self, spacing));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, spacing, dim, edge_order: edgeOrder });
  }
  // C1
  if (!(edgeOrder === 1 || edgeOrder === 2)) refuse(KEY, 'C1', 'edge_order must be 1 or 2');
  // C2
  if (!(rank(self) > 0 || length(dim) === 0)) refuse(KEY, 'C2', 'self has no dims');
  // C3
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C3', 'a dim is out of range');
  // C4
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C4', 'a dim is given twice');
  // C5
  if (rank(self) > 0) {
    let all = true;
    const end = length(D());
    search: for (let k = 0; k < end; k++) {
      if (!(size(self, D()[k]!) > edgeOrder)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C5', 'a dim has no more than edge_order elements');
  }
  return evaluate(self, spacing, edgeOrder, D, compute, outDtype, call);
}

function evaluate(self: Tensor, spacing: Scalar, edgeOrder: number, D: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: Tensor[] = [];
  const end = length(D());
  for (let k = 0; k < end; k++) {
    const d = D()[k]!;
    const n = size(self, d);
    const x = [only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d, start: 0, end: 1 })), only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d, start: 1, end: 2 })), only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d, start: n - 2, end: n - 1 })), only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d, start: n - 1, end: n }))];
    const centre = only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d, start: 2, end: n })), other: only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d, start: 0, end: n - 2 })) })), other: spacing })), other: 2n }));
    const first = edgeOrder === 1 ? only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: x[1]!, other: x[0]! })), other: spacing })) : only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: x[0]!, other: -1.5 })), other: only<Tensor>(call('aten.mul.Scalar', { self: x[1]!, other: 2n })) })), other: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d, start: 2, end: 3 })), other: 0.5 })) })), other: spacing }));
    const last = edgeOrder === 1 ? only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: x[3]!, other: x[2]! })), other: spacing })) : only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d, start: n - 3, end: n - 2 })), other: 0.5 })), other: only<Tensor>(call('aten.mul.Scalar', { self: x[2]!, other: 2n })) })), other: only<Tensor>(call('aten.mul.Scalar', { self: x[3]!, other: 1.5 })) })), other: spacing }));
    list.push(only<Tensor>(call('aten.cat.default', { tensors: [first, centre, last], dim: d })));
  }
  return [list.map((t) => settle(t, outDtype))];
}
