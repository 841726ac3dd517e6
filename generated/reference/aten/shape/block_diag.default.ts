// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.block_diag.default(Tensor[] tensors) -> Tensor
//
//     let blocks = [align(shape(tensors[k]), 2) for k: length(tensors)]
//     let widths = [blocks[k][1] for k: length(tensors)]
//     let left = starts_of(widths)
//     let right = [sum_of(widths[k + 1:]) for k: length(tensors)]
//     if length(tensors) == 0 {
//       let out = full([1, 0], 0, dtype=float32)
//     } else {
//       let matrices = [_to_copy(reshape.default(tensors[k], blocks[k]), dtype=promote(tensors)) for k: length(tensors)]
//       let out = cat([constant_pad_nd(matrices[k], [left[k], right[k]]) for k: length(tensors)], 0)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align, startsOf, sumOf } from '../../functions.ts';
import { accepts, length, only, promotable, promote, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.block_diag.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The matrix that has matrices along its diagonal and zeros elsewhere; a vector is a row, a single element a matrix. */
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
  if (accepts(DTYPES1, tensors) && (length(tensors) === 0 || promotable(tensors))) {
    outDtype = length(tensors) === 0 ? 'float32' : promote(tensors);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { tensors });
  }
  // C1
  {
    let all = true;
    const end = length(tensors);
    search: for (let k = 0; k < end; k++) {
      if (!(rank(tensors[k]!) <= 2)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C1', 'a tensor has more than two dims');
  }
  return evaluate(tensors, compute, outDtype, call);
}

function evaluate(tensors: readonly Tensor[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const list: (readonly number[])[] = [];
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    list.push(align(shape(tensors[k]!), 2));
  }
  const list2: number[] = [];
  const end2 = length(tensors);
  for (let k2 = 0; k2 < end2; k2++) {
    list2.push(list[k2]![1]!);
  }
  const left = startsOf(list2);
  const list3: number[] = [];
  const end3 = length(tensors);
  for (let k3 = 0; k3 < end3; k3++) {
    list3.push(sumOf(list2.slice(k3 + 1)));
  }
  let out: Tensor;
  if (length(tensors) === 0) {
    out = only<Tensor>(call('aten.full.default', { size: [1, 0], fill_value: 0n, dtype: 'float32' }));
  } else {
    const list4: Tensor[] = [];
    const end4 = length(tensors);
    for (let k4 = 0; k4 < end4; k4++) {
      list4.push(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.reshape.default', { self: tensors[k4]!, shape: list[k4]! })), dtype: promote(tensors) })));
    }
    const list5: Tensor[] = [];
    const end5 = length(tensors);
    for (let k5 = 0; k5 < end5; k5++) {
      list5.push(only<Tensor>(call('aten.constant_pad_nd.default', { self: list4[k5]!, pad: [left[k5]!, list3[k5]!] })));
    }
    out = only<Tensor>(call('aten.cat.default', { tensors: list5, dim: 0 }));
  }
  return [settle(out, outDtype)];
}
