// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.embedding_bag.padding_idx(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq, int mode, bool sparse, Tensor? per_sample_weights, bool include_last_offset, int? padding_idx) -> (Tensor, Tensor, Tensor, Tensor)
//
//     let skipped = if padding_idx is none then -1 else wrap(padding_idx, V)
//     let (out0, out1, out2, out3) = _embedding_bag_forward_only(weight, indices, offsets, scale_grad_by_freq, mode, sparse, per_sample_weights, include_last_offset, skipped)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { wrap } from '../../functions.ts';
import { acceptsOnly, dtype, indexElements, lazy, promoteDtypes, refuse, refuseDtypes, refuseShape, sameList, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.embedding_bag.padding_idx';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16']);

/** Per bag of indices the sum, the mean or the largest elements of the rows of weight that they name, those of padding_idx left out; with what the gradient needs. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'weight', type: 'Tensor' },
    { name: 'indices', type: 'Tensor' },
    { name: 'offsets', type: 'Tensor' },
    { name: 'scale_grad_by_freq', type: 'bool' },
    { name: 'mode', type: 'int' },
    { name: 'sparse', type: 'bool' },
    { name: 'per_sample_weights', type: 'Tensor?' },
    { name: 'include_last_offset', type: 'bool' },
    { name: 'padding_idx', type: 'int?' },
  ],
  results: ['tensor', 'tensor', 'tensor', 'tensor'],
  run,
};

function run({ weight, indices: indices2, offsets, scale_grad_by_freq: scaleGradByFreq, mode, sparse, per_sample_weights: perSampleWeights, include_last_offset: includeLastOffset, padding_idx: paddingIdx }: BoundArguments<{ weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq: boolean; mode: number; sparse: boolean; per_sample_weights: Tensor | null; include_last_offset: boolean; padding_idx: number | null }>, call: CallOp): readonly Value[] {
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
  if (!(paddingIdx === null || -V <= paddingIdx && paddingIdx < V)) refuse(KEY, 'C1', 'padding_idx names no row of weight');
  // C2
  if (!(mode >= 0 && mode <= 2)) refuse(KEY, 'C2', 'mode must be 0 (sum), 1 (mean) or 2 (max)');
  // C3
  if (!(M > 0 || !includeLastOffset)) refuse(KEY, 'C3', 'the last offset is missing');
  // C4
  if (!(perSampleWeights === null || mode === 0)) refuse(KEY, 'C4', 'per_sample_weights needs the mode sum');
  // C5
  if (!(perSampleWeights === null || sameList(shape(perSampleWeights), [N]))) refuse(KEY, 'C5', 'per_sample_weights needs one element per index');
  // C6
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
    if (!all) refuse(KEY, 'C6', 'an index is out of range');
  }
  // C7
  if (M > 0) {
    const offsetsElements = indexElements(offsets);
    if (!(offsetsElements.data[offsetsElements.offset]! === 0)) refuse(KEY, 'C7', 'the first offset must be 0');
  }
  // C8
  if (M > 0) {
    const offsetsElements2 = indexElements(offsets);
    if (!(offsetsElements2.data[offsetsElements2.offset + (M - 1) * offsetsElements2.strides[0]!]! <= N)) refuse(KEY, 'C8', 'the last offset is beyond the indices');
  }
  // C9
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
    if (!all2) refuse(KEY, 'C9', 'the offsets must not decrease');
  }
  return evaluate(weight, indices2, offsets, scaleGradByFreq, mode, sparse, perSampleWeights, includeLastOffset, paddingIdx, V, compute, out0Dtype, out1Dtype, out2Dtype, out3Dtype, call);
}

function evaluate(weight: Tensor, indices2: Tensor, offsets: Tensor, scaleGradByFreq: boolean, mode: number, sparse: boolean, perSampleWeights: Tensor | null, includeLastOffset: boolean, paddingIdx: number | null, V: number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType, out3Dtype: DType, call: CallOp): readonly Value[] {
  const skipped = paddingIdx === null ? -1 : wrap(paddingIdx, V);
  const [out0, out1, out2, out3] = several<readonly [Tensor, Tensor, Tensor, Tensor]>(call('aten._embedding_bag_forward_only.default', { weight: weight, indices: indices2, offsets: offsets, scale_grad_by_freq: scaleGradByFreq, mode: mode, sparse: sparse, per_sample_weights: perSampleWeights, include_last_offset: includeLastOffset, padding_idx: skipped }));
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(out2, out2Dtype), settle(out3, out3Dtype)];
}
