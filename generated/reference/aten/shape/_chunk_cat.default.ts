// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._chunk_cat.default(Tensor[] tensors, int dim, int num_chunks) -> Tensor
//
//     let part = [(size(tensors[k], d) + num_chunks - 1) // num_chunks for k: length(tensors)]
//     let missing = [part[k] * num_chunks - size(tensors[k], d) for k: length(tensors)]
//     let padded = [constant_pad_nd(tensors[k], fill(2 * (rank(tensors[k]) - 1 - d), 0) ++ [0, missing[k]]) for k: length(tensors)]
//     # A row a chunk.
//     let flat = [shape(tensors[k])[:d] ++ [num_chunks, part[k] * product(shape(tensors[k])[d + 1:])] for k: length(tensors)]
//     return cat([reshape.default(padded[k], flat[k]) for k: length(tensors)], d + 1)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { fill, inRank, wrap } from '../../functions.ts';
import { accepts, dtype, lazy, length, numel, only, product, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._chunk_cat.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The chunks of several tensors along dim, laid flat and padded with zeros, the first chunk of each beside one another, then the second of each, and so on. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'tensors', type: 'Tensor[]' },
    { name: 'dim', type: 'int' },
    { name: 'num_chunks', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ tensors, dim, num_chunks: numChunks }: BoundArguments<{ tensors: readonly Tensor[]; dim: number; num_chunks: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(tensors[0]!)));
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
    refuseDtypes(KEY, { tensors, dim, num_chunks: numChunks });
  }
  // C1
  if (!(length(tensors) > 0)) refuse(KEY, 'C1', 'tensors is empty');
  // C2
  if (!(numChunks > 0)) refuse(KEY, 'C2', 'num_chunks must be positive');
  // C3
  if (!inRank(dim, rank(tensors[0]!))) refuse(KEY, 'C3', 'dim is out of range');
  // C4
  {
    let holds = true;
    if (!(dim >= 0)) {
      let all2 = true;
      const end2 = length(tensors);
      search2: for (let k2 = 0; k2 < end2; k2++) {
        if (!(rank(tensors[k2]!) === rank(tensors[0]!))) {
          all2 = false;
          break search2;
        }
      }
      holds = all2;
    }
    if (!holds) refuse(KEY, 'C4', 'a negative dim needs tensors of one rank');
  }
  // C5
  {
    let all3 = true;
    const end3 = length(tensors);
    search3: for (let k3 = 0; k3 < end3; k3++) {
      if (!(numel(tensors[k3]!) > 0)) {
        all3 = false;
        break search3;
      }
    }
    if (!all3) refuse(KEY, 'C5', 'a tensor has no elements');
  }
  // C6
  {
    let all4 = true;
    const end4 = length(tensors);
    search4: for (let k4 = 0; k4 < end4; k4++) {
      if (!(rank(tensors[k4]!) > d())) {
        all4 = false;
        break search4;
      }
    }
    if (!all4) refuse(KEY, 'C6', 'a tensor has no such dim');
  }
  // C7
  {
    let all5 = true;
    const end5 = length(tensors);
    search5: for (let k5 = 0; k5 < end5; k5++) {
      if (!sameList(shape(tensors[k5]!).slice(0, d()), shape(tensors[0]!).slice(0, d()))) {
        all5 = false;
        break search5;
      }
    }
    if (!all5) refuse(KEY, 'C7', 'the tensors differ in an extent before dim');
  }
  return evaluate(tensors, numChunks, d, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], numChunks: number, d: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: number[] = [];
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    list.push(Math.floor((size(tensors[k]!, d()) + numChunks - 1) / numChunks));
  }
  const list2: number[] = [];
  const end2 = length(tensors);
  for (let k2 = 0; k2 < end2; k2++) {
    list2.push(list[k2]! * numChunks - size(tensors[k2]!, d()));
  }
  const list3: Tensor[] = [];
  const end3 = length(tensors);
  for (let k3 = 0; k3 < end3; k3++) {
    list3.push(only<Tensor>(call('aten.constant_pad_nd.default', { self: tensors[k3]!, pad: [...fill(2 * (rank(tensors[k3]!) - 1 - d()), 0), ...[0, list2[k3]!]] })));
  }
  const list4: (readonly number[])[] = [];
  const end4 = length(tensors);
  for (let k4 = 0; k4 < end4; k4++) {
    list4.push([...shape(tensors[k4]!).slice(0, d()), ...[numChunks, list[k4]! * product(shape(tensors[k4]!).slice(d() + 1))]]);
  }
  const list5: Tensor[] = [];
  const end5 = length(tensors);
  for (let k5 = 0; k5 < end5; k5++) {
    list5.push(only<Tensor>(call('aten.reshape.default', { self: list3[k5]!, shape: list4[k5]! })));
  }
  return [settle(only<Tensor>(call('aten.cat.default', { tensors: list5, dim: d() + 1 })), outDtype)];
}
