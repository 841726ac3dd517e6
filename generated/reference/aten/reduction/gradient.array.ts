// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.gradient.array(Tensor self, *, int[] dim, int edge_order=1) -> Tensor[]
//
//     return gradient.scalararray(self, spacing=1, dim=dim, edge_order=edge_order)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, toFloat } from '../../functions.ts';
import { dtype, length, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.gradient.array';
const DTYPES1: ReadonlySet<string> = new Set(['int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The slopes of self along every dim of a list, between places 1 apart. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[]' },
    { name: 'edge_order', type: 'int', default: 1 },
  ],
  results: ['list'],
  run,
};

function run({ self, dim, edge_order: edgeOrder }: BoundArguments<{ self: Tensor; dim: readonly number[]; edge_order: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = toFloat(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, edge_order: edgeOrder });
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
    const end = length(dim);
    search: for (let k = 0; k < end; k++) {
      if (!(size(self, dim[k]!) > edgeOrder)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C5', 'a dim has no more than edge_order elements');
  }
  return evaluate(self, dim, edgeOrder, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: readonly number[], edgeOrder: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [only<readonly Tensor[]>(call('aten.gradient.scalararray', { self: self, spacing: 1n, dim: dim, edge_order: edgeOrder })).map((t) => settle(t, outDtype))];
}
