// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._embedding_bag.default(Tensor weight, Tensor indices, Tensor offsets, bool scale_grad_by_freq=False, int mode=0, bool sparse=False, Tensor? per_sample_weights=None, bool include_last_offset=False, int padding_idx=-1) -> (Tensor, Tensor, Tensor, Tensor)
//
//     end[b: bags] = if b + 1 < (if fast then M else bags) then offsets[b + 1] else N
//     filled[b: bags] = count(k: offsets[b]..end[b]) indices[k] != padding_idx
//     if mode == 2 {
//       top[b: bags, d: D] = if filled[b] == 0 then 0 else argmax(k: offsets[b]..end[b] where indices[k] != padding_idx) weight[indices[k], d]
//       out0[b: bags, d: D] = if filled[b] == 0 then 0 else weight[indices[top[b, d]], d]
//       out3[b: bags, d: D] = if filled[b] == 0 then 0 else indices[top[b, d]]
//     } else {
//       total[b: bags, d: D] =
//         let t = may_round_each(sum(k: offsets[b]..end[b] where indices[k] != padding_idx) may_round(weight[indices[k], d] * (per_sample_weights?[k] ?? 1))) in
//         # Fast kernels round a bfloat16 halfway between two values away from 0.
//         if compute == bfloat16 and padding_idx < 0 then alike(t, t * 1.000001) else t
//       out0[b: bags, d: D] = if mode == 1 and filled[b] > 0 then total[b, d] / filled[b] else total[b, d]
//       out3[b: bags] = if mode == 1 then filled[b] else 0
//     }
//     # Of bags that start at one place the last one has the index.
//     out1[k: if fast then 0 else N] = count(b: 1..bags) offsets[b] <= k
//     out2[b: bags] = if mode == 0 then 0 else filled[b]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { above, acceptsOnly, arithmeticOf, blank, dtype, floatElements, floatStorage, indexElements, isContiguous, lazy, numbersOf, promoteDtypes, refuse, refuseArithmetic, refuseDtypes, refuseShape, sameList, settle, shape, size, strides, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._embedding_bag.default';
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

function run({ weight, indices: indices2, offsets, scale_grad_by_freq: scaleGradByFreq, mode, sparse, per_sample_weights: perSampleWeights, include_last_offset: includeLastOffset, padding_idx: paddingIdx }: BoundArguments<{ weight: Tensor; indices: Tensor; offsets: Tensor; scale_grad_by_freq: boolean; mode: number; sparse: boolean; per_sample_weights: Tensor | null; include_last_offset: boolean; padding_idx: number }>): readonly Value[] {
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
  const fast = lazy(() => mode === 0 && dtype(weight) !== 'float64' && strides(weight)[1]! === 1 && paddingIdx < 0 && (perSampleWeights === null || isContiguous(perSampleWeights)));
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
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(weight, indices2, offsets, mode, perSampleWeights, paddingIdx, D, N, M, bags, fast, compute, out0Dtype, out1Dtype, out2Dtype, out3Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(weight: Tensor, indices2: Tensor, offsets: Tensor, mode: number, perSampleWeights: Tensor | null, paddingIdx: number, D: number, N: number, M: number, bags: () => number, fast: () => boolean, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType, out3Dtype: DType): readonly Value[] {
  const end = blank('float64', [bags()]);
  const endData = numbersOf(end);
  let to = 0;
  const end2 = bags();
  const offsetsElements = indexElements(offsets);
  const offset = offsetsElements.offset + offsetsElements.strides[0]!;
  const offsetsStep0 = offsetsElements.strides[0]!;
  for (let b = 0; b < end2; b++) {
    endData[to++] = b + 1 < (fast() ? M : bags()) ? offsetsElements.data[offset + b * offsetsStep0]! : N;
  }
  const filled = blank('float64', [bags()]);
  const filledData = numbersOf(filled);
  let to2 = 0;
  const end3 = bags();
  const endElements = indexElements(end);
  const endStep0 = endElements.strides[0]!;
  const indices2Elements = indexElements(indices2);
  const indices2Step0 = indices2Elements.strides[0]!;
  for (let b2 = 0; b2 < end3; b2++) {
    let count = 0;
    const end4 = endElements.data[endElements.offset + b2 * endStep0]!;
    for (let k = offsetsElements.data[offsetsElements.offset + b2 * offsetsStep0]!; k < end4; k++) {
      if (indices2Elements.data[indices2Elements.offset + k * indices2Step0]! !== paddingIdx) count++;
    }
    filledData[to2++] = count;
  }
  let out0: Tensor;
  let out3: Tensor;
  if (mode === 2) {
    const top = blank('float64', [bags(), D]);
    const topData = numbersOf(top);
    let to3 = 0;
    const end5 = bags();
    const filledElements = indexElements(filled);
    const filledStep0 = filledElements.strides[0]!;
    const weightElements = floatElements(weight, compute);
    const weightStep1 = weightElements.strides[1]!;
    for (let b3 = 0; b3 < end5; b3++) {
      const offset2 = filledElements.offset + b3 * filledStep0;
      const offset3 = offsetsElements.offset + b3 * offsetsStep0;
      const offset4 = endElements.offset + b3 * endStep0;
      for (let d = 0; d < D; d++) {
        let chosen: number;
        if (filledElements.data[offset2]! === 0) {
          chosen = 0;
        } else {
          let best: number | undefined;
          let argmax = 0;
          const end6 = endElements.data[offset4]!;
          const offset5 = weightElements.offset + d * weightStep1;
          for (let k2 = offsetsElements.data[offset3]!; k2 < end6; k2++) {
            if (indices2Elements.data[indices2Elements.offset + k2 * indices2Step0]! !== paddingIdx) {
              const candidate = weightElements.data[offset5 + indices2Elements.data[indices2Elements.offset + k2 * indices2Step0]! * weightElements.strides[0]!]!;
              if (best === undefined || above(candidate, best)) {
                best = candidate;
                argmax = k2;
              }
            }
          }
          chosen = argmax;
        }
        topData[to3++] = chosen;
      }
    }
    const out02 = blank(floatStorage(out0Dtype), [bags(), D]);
    const out02Data = numbersOf(out02);
    let to4 = 0;
    const end7 = bags();
    const topElements = indexElements(top);
    const topStep0 = topElements.strides[0]!;
    const topStep1 = topElements.strides[1]!;
    for (let b4 = 0; b4 < end7; b4++) {
      const offset6 = filledElements.offset + b4 * filledStep0;
      const offset7 = topElements.offset + b4 * topStep0;
      for (let d2 = 0; d2 < D; d2++) {
        out02Data[to4++] = filledElements.data[offset6]! === 0 ? 0 : weightElements.data[weightElements.offset + d2 * weightStep1 + indices2Elements.data[indices2Elements.offset + topElements.data[offset7 + d2 * topStep1]! * indices2Elements.strides[0]!]! * weightElements.strides[0]!]!;
      }
    }
    out0 = out02;
    const out32 = blank('float64', [bags(), D]);
    const out32Data = numbersOf(out32);
    let to5 = 0;
    const end8 = bags();
    for (let b5 = 0; b5 < end8; b5++) {
      const offset8 = filledElements.offset + b5 * filledStep0;
      const offset9 = topElements.offset + b5 * topStep0;
      for (let d3 = 0; d3 < D; d3++) {
        out32Data[to5++] = filledElements.data[offset8]! === 0 ? 0 : indices2Elements.data[indices2Elements.offset + topElements.data[offset9 + d3 * topStep1]! * indices2Elements.strides[0]!]!;
      }
    }
    out3 = out32;
  } else {
    const total2 = blank('float64', [bags(), D]);
    const total2Data = numbersOf(total2);
    let to6 = 0;
    const end9 = bags();
    const weightElements2 = floatElements(weight, compute);
    const weightElements2Step1 = weightElements2.strides[1]!;
    const perSampleWeightsElements = floatElements(perSampleWeights, compute);
    const perSampleWeightsStep0 = perSampleWeightsElements.strides[0]!;
    for (let b6 = 0; b6 < end9; b6++) {
      const offset10 = offsetsElements.offset + b6 * offsetsStep0;
      const offset11 = endElements.offset + b6 * endStep0;
      for (let d4 = 0; d4 < D; d4++) {
        let sum = 0;
        const end10 = endElements.data[offset11]!;
        const offset12 = weightElements2.offset + d4 * weightElements2Step1;
        for (let k3 = offsetsElements.data[offset10]!; k3 < end10; k3++) {
          if (indices2Elements.data[indices2Elements.offset + k3 * indices2Step0]! !== paddingIdx) {
            sum += weightElements2.data[offset12 + indices2Elements.data[indices2Elements.offset + k3 * indices2Step0]! * weightElements2.strides[0]!]! * ((perSampleWeights === null ? null : perSampleWeightsElements.data[perSampleWeightsElements.offset + k3 * perSampleWeightsStep0]!) ?? 1);
          }
        }
        total2Data[to6++] = compute === 'bfloat16' && paddingIdx < 0 ? sum : sum;
      }
    }
    const out03 = blank(floatStorage(out0Dtype), [bags(), D]);
    const out03Data = numbersOf(out03);
    let to7 = 0;
    const end11 = bags();
    const filledElements2 = indexElements(filled);
    const filledElements2Step0 = filledElements2.strides[0]!;
    const total2Elements = floatElements(total2, total2.dtype);
    const total2Step0 = total2Elements.strides[0]!;
    const total2Step1 = total2Elements.strides[1]!;
    for (let b7 = 0; b7 < end11; b7++) {
      const offset13 = filledElements2.offset + b7 * filledElements2Step0;
      const offset14 = total2Elements.offset + b7 * total2Step0;
      for (let d5 = 0; d5 < D; d5++) {
        out03Data[to7++] = mode === 1 && filledElements2.data[offset13]! > 0 ? total2Elements.data[offset14 + d5 * total2Step1]! / filledElements2.data[offset13]! : total2Elements.data[offset14 + d5 * total2Step1]!;
      }
    }
    out0 = out03;
    const out33 = blank('float64', [bags()]);
    const out33Data = numbersOf(out33);
    let to8 = 0;
    const end12 = bags();
    for (let b8 = 0; b8 < end12; b8++) {
      out33Data[to8++] = mode === 1 ? filledElements2.data[filledElements2.offset + b8 * filledElements2Step0]! : 0;
    }
    out3 = out33;
  }
  const out1 = blank('float64', [fast() ? 0 : N]);
  const out1Data = numbersOf(out1);
  let to9 = 0;
  const end13 = fast() ? 0 : N;
  for (let k4 = 0; k4 < end13; k4++) {
    let count2 = 0;
    const end14 = bags();
    for (let b9 = 1; b9 < end14; b9++) {
      if (offsetsElements.data[offsetsElements.offset + b9 * offsetsStep0]! <= k4) count2++;
    }
    out1Data[to9++] = count2;
  }
  const out2 = blank('float64', [bags()]);
  const out2Data = numbersOf(out2);
  let to10 = 0;
  const end15 = bags();
  const filledElements3 = indexElements(filled);
  const filledElements3Step0 = filledElements3.strides[0]!;
  for (let b10 = 0; b10 < end15; b10++) {
    out2Data[to10++] = mode === 0 ? 0 : filledElements3.data[filledElements3.offset + b10 * filledElements3Step0]!;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(out2, out2Dtype), settle(out3, out3Dtype)];
}
