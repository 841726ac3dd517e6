// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cartesian_prod.default(Tensor[] tensors) -> Tensor
//
//     let S = [numel(tensors[k]) for k: length(tensors)]
//     # Each vector along an axis of its own, repeated along the others.
//     let columns = [reshape.default(expand(reshape.default(tensors[k], ones(length(S)) with [k] = S[k]), S), [product(S), 1]) for k: length(S)]
//     return if length(S) == 1 then alias(tensors[0]) else cat(columns, 1)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { ones } from '../../functions.ts';
import { accepts, dtype, lazy, length, numel, only, product, rank, refuse, refuseDtypes, replaced, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cartesian_prod.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** All tuples of an element of each of some vectors, one a row, the last changing fastest. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'tensors', type: 'Tensor[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ tensors }: BoundArguments<{ tensors: readonly Tensor[] }>, call: CallOp): readonly Value[] {
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
    refuseDtypes(KEY, { tensors });
  }
  // C1
  if (!(length(tensors) > 0)) refuse(KEY, 'C1', 'tensors is empty');
  // C2
  {
    let all2 = true;
    const end2 = length(tensors);
    search2: for (let k2 = 0; k2 < end2; k2++) {
      if (!(rank(tensors[k2]!) === 1)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C2', 'a tensor is not of one dim');
  }
  return evaluate(tensors, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: number[] = [];
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    list.push(numel(tensors[k]!));
  }
  const list2: Tensor[] = [];
  const end2 = length(list);
  for (let k2 = 0; k2 < end2; k2++) {
    list2.push(only<Tensor>(call('aten.reshape.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.reshape.default', { self: tensors[k2]!, shape: replaced(ones(length(list)), k2, list[k2]!) })), size: list })), shape: [product(list), 1] })));
  }
  return [settle(length(list) === 1 ? only<Tensor>(call('aten.alias.default', { self: tensors[0]! })) : only<Tensor>(call('aten.cat.default', { tensors: list2, dim: 1 })), outDtype)];
}
