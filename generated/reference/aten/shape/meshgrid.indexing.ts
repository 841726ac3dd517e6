// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.meshgrid.indexing(Tensor[] tensors, *, str indexing) -> Tensor[]
//
//     let n = length(tensors)
//     # With xy the first two vectors exchange their axes.
//     let axis = if indexing == 'xy' and n >= 2 then swapped(0, 1, n) else range(n)
//     let S = [numel(tensors[axis[k]]) for k: n]
//     return [expand(reshape.default(tensors[k], ones(n) with [axis[k]] = numel(tensors[k])), S) for k: n]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { ones, range, swapped } from '../../functions.ts';
import { accepts, dtype, lazy, length, numel, only, rank, refuse, refuseDtypes, replaced, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.meshgrid.indexing';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** For each of some vectors a tensor that has it along an axis of its own and repeats it along those of the others. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'tensors', type: 'Tensor[]' },
    { name: 'indexing', type: 'str' },
  ],
  results: ['list'],
  run,
};

function run({ tensors, indexing }: BoundArguments<{ tensors: readonly Tensor[]; indexing: string }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const whenD1 = lazy(() => {
    let all = true;
    const end = length(tensors);
    search: for (let k = 0; k < end; k++) {
      if (!(dtype(tensors[k]!) === dtype(tensors[0]!))) {
        all = false;
        break search;
      }
    }
    return all;
  });
  if (accepts(DTYPES1, tensors) && whenD1()) {
    outDtype = length(tensors) === 0 ? 'float32' : dtype(tensors[0]!);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { tensors, indexing });
  }
  // C1
  if (!(length(tensors) > 0)) refuse(KEY, 'C1', 'tensors is empty');
  // C2
  {
    let all2 = true;
    const end2 = length(tensors);
    search2: for (let k2 = 0; k2 < end2; k2++) {
      if (!(rank(tensors[k2]!) <= 1)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C2', 'a tensor has more than one dim');
  }
  // C3
  if (!(indexing === 'ij' || indexing === 'xy')) refuse(KEY, 'C3', 'indexing must be ij or xy');
  return evaluate(tensors, indexing, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], indexing: string, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const n = length(tensors);
  const axis = indexing === 'xy' && n >= 2 ? swapped(0, 1, n) : range(n);
  const list: number[] = [];
  for (let k = 0; k < n; k++) {
    list.push(numel(tensors[axis[k]!]!));
  }
  const list2: Tensor[] = [];
  for (let k2 = 0; k2 < n; k2++) {
    list2.push(only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.reshape.default', { self: tensors[k2]!, shape: replaced(ones(n), axis[k2]!, numel(tensors[k2]!)) })), size: list })));
  }
  return [list2.map((t) => settle(t, outDtype))];
}
