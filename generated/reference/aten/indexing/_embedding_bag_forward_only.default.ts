// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._embedding_bag_forward_only.default(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)
//
//     let (sums, bag_of_each, sizes, most) = _embedding_bag(weight, indices, offsets, scale_grad_by_freq, mode, sparse, per_sample_weights, include_last_offset, padding_idx)
//     # A sum does not count its bags.
//     let none_counted = full([M], 0, dtype=met)
//     return (sums, bag_of_each, if mode == 0 then none_counted else sizes, if mode == 0 then none_counted else most)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { acceptsOnly, dtype, indexElements, lazy, only, promoteDtypes, refuse, refuseDtypes, refuseShape, sameList, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._embedding_bag_forward_only.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16']);

/** Per bag of indices the sum, the mean or the largest elements of the rows of weight that they name; with what the gradient needs. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'weight', type: 'Tensor' },
    { name: 'indices', type: 'Tensor' },
    { name: 'offsets', type: 'Tensor' },
    { name: 'scale_grad_by_freq', type: 'bool', default: false },
    { name: 'mode', type: 'int', default: 0 },
    { name: 'sparse', type: 'bool', default: false },
    { name: 'per_sample_weights', type: 'Tensor?', default: null },
    { name: 'include_last_offset', type: 'bool', default: false },
    { name: 'padding_idx', type: 'int', default: -1 },
  ],
  results: ['tensor', 'tensor', 'tensor', 'tensor'],
  run,
};

function run({ weight, indices: indices2, offsets, scale_grad_by_freq: scaleGradByFreq, mode, sparse, per_sample_weights: perSampleWeights, include_last_offset: includeLastOffset, padding_idx: paddingIdx }: BoundArguments<{ weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq: boolean; mode: number; sparse: boolean; per_sample_weights: Tensor | null; include_last_offset: boolean; padding_idx: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  let out3Dtype: DType;
  const met = lazy(() => promoteDtypes(dtype(indices2), dtype(offsets)));
  const bags = lazy((): number => {
    if (includeLastOffset) {
      return size(offsets, 0) - 1;
    }
    return size(offsets, 0);
  });
  if (DTYPES1.has(weight.dtype) && DTYPES2.has(indices2.dtype) && DTYPES2.has(offsets.dtype) && acceptsOnly(dtype(weight), perSampleWeights)) {
    out0Dtype = dtype(weight);
    out1Dtype = met();
    out2Dtype = met();
    out3Dtype = met();
    compute = out0Dtype;
  } else if (DTYPES1.has(weight.dtype) && DTYPES3.has(indices2.dtype) && DTYPES2.has(offsets.dtype) && acceptsOnly(dtype(weight), perSampleWeights)) {
    out0Dtype = dtype(weight);
    out1Dtype = met();
    out2Dtype = met();
    out3Dtype = met();
    compute = out0Dtype;
  } else if (DTYPES1.has(weight.dtype) && DTYPES2.has(indices2.dtype) && DTYPES3.has(offsets.dtype) && acceptsOnly(dtype(weight), perSampleWeights)) {
    out0Dtype = dtype(weight);
    out1Dtype = met();
    out2Dtype = met();
    out3Dtype = met();
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { weight, indices: indices2, offsets, scale_grad_by_freq: scaleGradByFreq, mode, sparse, per_sample_weights: perSampleWeights, include_last_offset: includeLastOffset, padding_idx: paddingIdx });
  }
  if (weight.shape.length !== 2) refuseShape(KEY, 'weight', '[V, D]', weight.shape);
  const V = weight.shape[0]!;
  const D = weight.shape[1]!;
  if (indices2.shape.length !== 1) refuseShape(KEY, 'indices', '[N]', indices2.shape);
  const N = indices2.shape[0]!;
  if (offsets.shape.length !== 1) refuseShape(KEY, 'offsets', '[M]', offsets.shape);
  const M = offsets.shape[0]!;
  // C1
  if (!(mode >= 0 && mode <= 2)) refuse(KEY, 'C1', 'mode must be 0 (sum), 1 (mean) or 2 (max)');
  // C2
  if (!(M > 0 || !includeLastOffset)) refuse(KEY, 'C2', 'the last offset is missing');
  // C3
  if (!(perSampleWeights === null || mode === 0)) refuse(KEY, 'C3', 'per_sample_weights needs the mode sum');
  // C4
  if (!(perSampleWeights === null || sameList(shape(perSampleWeights), [N]))) refuse(KEY, 'C4', 'per_sample_weights needs one element per index');
  // C5
  {
    let all = true;
    const indices2Elements = indexElements(indices2);
    const indices2Step0 = indices2Elements.strides[0]!;
    search: for (let k = 0; k < N; k++) {
      if (!(indices2Elements.data[indices2Elements.offset + k * indices2Step0]! >= 0 && indices2Elements.data[indices2Elements.offset + k * indices2Step0]! < V)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C5', 'an index is out of range');
  }
  // C6
  if (M > 0) {
    const offsetsElements = indexElements(offsets);
    if (!(offsetsElements.data[offsetsElements.offset]! === 0)) refuse(KEY, 'C6', 'the first offset must be 0');
  }
  // C7
  if (M > 0) {
    const offsetsElements2 = indexElements(offsets);
    if (!(offsetsElements2.data[offsetsElements2.offset + (M - 1) * offsetsElements2.strides[0]!]! <= N)) refuse(KEY, 'C7', 'the last offset is beyond the indices');
  }
  // C8
  {
    let all2 = true;
    const offsetsElements3 = indexElements(offsets);
    const offsetsElements3Step0 = offsetsElements3.strides[0]!;
    const offset = offsetsElements3.offset + -1 * offsetsElements3.strides[0]!;
    search2: for (let m = 1; m < M; m++) {
      if (!(offsetsElements3.data[offsetsElements3.offset + m * offsetsElements3Step0]! >= offsetsElements3.data[offset + m * offsetsElements3Step0]!)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C8', 'the offsets must not decrease');
  }
  return evaluate(weight, indices2, offsets, scaleGradByFreq, mode, sparse, perSampleWeights, includeLastOffset, paddingIdx, M, met, compute, out0Dtype, out1Dtype, out2Dtype, out3Dtype, call);
}

function evaluate(weight: Tensor, indices2: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number, M: number, met: () => DType, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType, out3Dtype: DType, call: CallOp): readonly Value[] {
  const [sums2, bagOfEach, sizes, most] = several<readonly [Tensor, Tensor, Tensor, Tensor]>(call('aten._embedding_bag.default', { weight: weight, indices: indices2, offsets: offsets, scale_grad_by_freq: scaleGradByFreq, mode: mode, sparse: sparse, per_sample_weights: perSampleWeights, include_last_offset: includeLastOffset, padding_idx: paddingIdx }));
  const noneCounted = only<Tensor>(call('aten.full.default', { size: [M], fill_value: 0n, dtype: met() }));
  return [settle(sums2, out0Dtype), settle(bagOfEach, out1Dtype), settle(mode === 0 ? noneCounted : sizes, out2Dtype), settle(mode === 0 ? noneCounted : most, out3Dtype)];
}
