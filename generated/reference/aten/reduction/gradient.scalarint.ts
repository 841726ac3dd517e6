// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.gradient.scalarint(Tensor self, *, Scalar? spacing=None, int? dim=None, int edge_order=1) -> Tensor[]
//
//     return gradient.scalararray(self, spacing=spacing ?? 1, dim=D, edge_order=edge_order)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, range, toFloat } from '../../functions.ts';
import { dtype, lazy, length, only, promote, rank, refuse, refuseDtypes, settle, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.gradient.scalarint';
const DTYPES1: ReadonlySet<string> = new Set(['int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The slopes of self along dim, or along every dim without one, between places spacing apart. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'spacing', type: 'Scalar?', default: null },
    { name: 'dim', type: 'int?', default: null },
    { name: 'edge_order', type: 'int', default: 1 },
  ],
  results: ['list'],
  run,
};

function run({ self, spacing, dim, edge_order: edgeOrder }: BoundArguments<{ self: Tensor; spacing: Scalar | null; dim: number | null; edge_order: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const D = lazy((): readonly number[] => {
    if (dim === null) {
      return range(rank(self));
    }
    return [dim];
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = spacing === null ? toFloat(dtype(self)) : toFloat(promote(self, spacing));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, spacing, dim, edge_order: edgeOrder });
  }
  // C1
  if (!(edgeOrder === 1 || edgeOrder === 2)) refuse(KEY, 'C1', 'edge_order must be 1 or 2');
  // C2
  if (!(dim === null || rank(self) > 0)) refuse(KEY, 'C2', 'self has no dims');
  // C3
  if (!allInRank(D(), rank(self))) refuse(KEY, 'C3', 'dim is out of range');
  // C4
  if (rank(self) > 0) {
    let all = true;
    const end = length(D());
    search: for (let k = 0; k < end; k++) {
      if (!(size(self, D()[k]!) > edgeOrder)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C4', 'a dim has no more than edge_order elements');
  }
  return evaluate(self, spacing, edgeOrder, D, compute, outDtype, call);
}

function evaluate(self: Tensor, spacing: Scalar | null, edgeOrder: number, D: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [only<readonly Tensor[]>(call('aten.gradient.scalararray', { self: self, spacing: spacing ?? 1n, dim: D(), edge_order: edgeOrder })).map((t) => settle(t, outDtype))];
}
