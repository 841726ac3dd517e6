// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.embedding_dense_backward.default(Tensor grad_output, Tensor indices, SymInt num_weights, SymInt padding_idx, bool scale_grad_by_freq) -> Tensor
//
//     let rows = reshape_to(grad_output, [N, E])
//     # How often each row of the table was looked up.
//     scatter seen = tensor(w: num_weights) 0
//       by add over n: N, let w = indices[...unravel(n, shape(indices))], where 0 <= w and w < num_weights
//       at [w] value 1
//     scatter total = tensor(w: num_weights, e: E) 0.0
//       by add over n: N, let w = indices[...unravel(n, shape(indices))], where 0 <= w and w < num_weights and w != padding_idx, e: E
//       # Kernels scale each row, by 1 where nothing is to be scaled: of a complex NaN that makes both parts NaN.
//       at [w, e] value alike(rows[n, e], 1 * rows[n, e])
//     out[w: num_weights, e: E] =
//       if not scale_grad_by_freq or seen[w] < 2 or is_bool(compute) then total[w, e]
//       else if is_integer(compute) then 0
//       else total[w, e] / seen[w]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, contiguous, contiguousStrides, copyOf, dtype, floatElements, floatStorage, indexElements, integerElements, isInteger, lazy, loopNest, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, size, storeComplex, unavailable, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.embedding_dense_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of a table of rows, from the gradients of the rows that were looked up in it. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'indices', type: 'Tensor' },
    { name: 'num_weights', type: 'SymInt' },
    { name: 'padding_idx', type: 'SymInt' },
    { name: 'scale_grad_by_freq', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, indices: indices2, num_weights: numWeights, padding_idx: paddingIdx, scale_grad_by_freq: scaleGradByFreq }: BoundArguments<{ grad_output: Tensor; indices: Tensor; num_weights: number; padding_idx: number; scale_grad_by_freq: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const N = lazy(() => numel(indices2));
  const E = lazy(() => size(gradOutput, -1));
  const whenD2 = lazy(() => {
    let all = true;
    const extents = shape(indices2);
    const indices2Elements = indexElements(indices2);
    const indices2Step = indices2Elements.strides;
    const nest = loopNest(extents, [indices2Step]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([indices2Elements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(indices2Elements.data[at]! < 0 || indices2Elements.data[at]! >= numWeights || indices2Elements.data[at]! === paddingIdx)) {
          all = false;
          break search;
        }
      }
    }
    return all;
  });
  if (DTYPES1.has(gradOutput.dtype) && DTYPES2.has(indices2.dtype)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else if (DTYPES3.has(gradOutput.dtype) && DTYPES2.has(indices2.dtype) && whenD2()) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, indices: indices2, num_weights: numWeights, padding_idx: paddingIdx, scale_grad_by_freq: scaleGradByFreq });
  }
  // C1
  if (!(rank(gradOutput) > 0)) refuse(KEY, 'C1', 'grad_output needs a dim');
  // C2
  if (!(numel(gradOutput) === N() * E())) refuse(KEY, 'C2', 'grad_output does not hold one row an index');
  // C3
  if (!(numWeights >= 0)) refuse(KEY, 'C3', 'num_weights is negative');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOutput, indices2, numWeights, paddingIdx, scaleGradByFreq, N, E, compute, outDtype);
    case 'integer':
      return evaluateInInteger(gradOutput, indices2, numWeights, paddingIdx, scaleGradByFreq, N, E, compute, outDtype);
    case 'complex':
      return evaluateInComplex(gradOutput, indices2, numWeights, paddingIdx, scaleGradByFreq, N, E, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOutput: Tensor, indices2: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, N: () => number, E: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const s = [N(), E()];
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const gradOutputElements = floatElements(gradOutput, compute);
  const gradOutputElementsFlat = contiguous(gradOutputElements);
  const step = contiguousStrides(s);
  const nest = loopNest(s, [step]);
  const atStep = nest.steps[0]!;
  for (nest.start([gradOutputElementsFlat.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      tensorData[to++] = gradOutputElementsFlat.data[at]!;
    }
  }
  const tensor2 = blank('float64', [numWeights]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let w = 0; w < numWeights; w++) {
    tensor2Data[to2++] = 0;
  }
  const seen = copyOf(tensor2, 'float64');
  const seenData = numbersOf(seen);
  const end = N();
  const indices2Elements = indexElements(indices2);
  const indices2ElementsFlat = contiguous(indices2Elements);
  for (let n2 = 0; n2 < end; n2++) {
    const w2 = indices2ElementsFlat.data[indices2ElementsFlat.offset + n2]!;
    if (0 <= w2 && w2 < numWeights) {
      const place = w2 * seen.strides[0]!;
      seenData[place]! += 1;
    }
  }
  const tensor3 = blank('float64', [numWeights, E()]);
  const tensor3Data = numbersOf(tensor3);
  let to3 = 0;
  for (let w3 = 0; w3 < numWeights; w3++) {
    const end2 = E();
    for (let e = 0; e < end2; e++) {
      tensor3Data[to3++] = 0;
    }
  }
  const total2 = copyOf(tensor3, compute, 'float64');
  const total2Data = numbersOf(total2);
  const end3 = N();
  const total2Step1 = total2.strides[1]!;
  const tensorElements = floatElements(tensor, tensor.dtype);
  const tensorStep0 = tensorElements.strides[0]!;
  const tensorStep1 = tensorElements.strides[1]!;
  for (let n3 = 0; n3 < end3; n3++) {
    const w4 = indices2ElementsFlat.data[indices2ElementsFlat.offset + n3]!;
    if (0 <= w4 && w4 < numWeights && w4 !== paddingIdx) {
      const end4 = E();
      const offset = w4 * total2.strides[0]!;
      const offset2 = tensorElements.offset + n3 * tensorStep0;
      for (let e2 = 0; e2 < end4; e2++) {
        const place2 = offset + e2 * total2Step1;
        total2Data[place2]! += tensorElements.data[offset2 + e2 * tensorStep1]!;
      }
    }
  }
  const out = blank(floatStorage(outDtype), [numWeights, E()]);
  const outData = numbersOf(out);
  let to4 = 0;
  const seenElements = indexElements(seen);
  const seenStep0 = seenElements.strides[0]!;
  const total2Elements = floatElements(total2, total2.dtype);
  const total2Step0 = total2Elements.strides[0]!;
  const total2Step12 = total2Elements.strides[1]!;
  for (let w5 = 0; w5 < numWeights; w5++) {
    const end5 = E();
    const offset3 = seenElements.offset + w5 * seenStep0;
    const offset4 = total2Elements.offset + w5 * total2Step0;
    for (let e3 = 0; e3 < end5; e3++) {
      outData[to4++] = !scaleGradByFreq || seenElements.data[offset3]! < 2 || isBool(compute) ? total2Elements.data[offset4 + e3 * total2Step12]! : total2Elements.data[offset4 + e3 * total2Step12]! / seenElements.data[offset3]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(gradOutput: Tensor, indices2: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, N: () => number, E: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const s = [N(), E()];
  const tensor = blank(wideInteger(compute), s);
  const tensorData = bigintsOf(tensor);
  let to = 0;
  const gradOutputElements = integerElements(gradOutput, compute);
  const gradOutputElementsFlat = contiguous(gradOutputElements);
  const step = contiguousStrides(s);
  const nest = loopNest(s, [step]);
  const atStep = nest.steps[0]!;
  for (nest.start([gradOutputElementsFlat.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      tensorData[to++] = gradOutputElementsFlat.data[at]!;
    }
  }
  const tensor2 = blank('float64', [numWeights]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let w = 0; w < numWeights; w++) {
    tensor2Data[to2++] = 0;
  }
  const seen = copyOf(tensor2, 'float64');
  const seenData = numbersOf(seen);
  const end = N();
  const indices2Elements = indexElements(indices2);
  const indices2ElementsFlat = contiguous(indices2Elements);
  for (let n2 = 0; n2 < end; n2++) {
    const w2 = indices2ElementsFlat.data[indices2ElementsFlat.offset + n2]!;
    if (0 <= w2 && w2 < numWeights) {
      const place = w2 * seen.strides[0]!;
      seenData[place]! += 1;
    }
  }
  const tensor3 = blank(wideInteger(compute), [numWeights, E()]);
  const tensor3Data = bigintsOf(tensor3);
  let to3 = 0;
  for (let w3 = 0; w3 < numWeights; w3++) {
    const end2 = E();
    for (let e = 0; e < end2; e++) {
      tensor3Data[to3++] = 0n;
    }
  }
  const total2 = copyOf(tensor3, compute, wideInteger(compute));
  const total2Data = bigintsOf(total2);
  const end3 = N();
  const total2Step1 = total2.strides[1]!;
  const tensorElements = integerElements(tensor, tensor.dtype);
  const tensorStep0 = tensorElements.strides[0]!;
  const tensorStep1 = tensorElements.strides[1]!;
  for (let n3 = 0; n3 < end3; n3++) {
    const w4 = indices2ElementsFlat.data[indices2ElementsFlat.offset + n3]!;
    if (0 <= w4 && w4 < numWeights && w4 !== paddingIdx) {
      const end4 = E();
      const offset = w4 * total2.strides[0]!;
      const offset2 = tensorElements.offset + n3 * tensorStep0;
      for (let e2 = 0; e2 < end4; e2++) {
        const place2 = offset + e2 * total2Step1;
        total2Data[place2]! += tensorElements.data[offset2 + e2 * tensorStep1]!;
      }
    }
  }
  const out = blank(wideInteger(compute), [numWeights, E()]);
  const outData = bigintsOf(out);
  let to4 = 0;
  const seenElements = indexElements(seen);
  const seenStep0 = seenElements.strides[0]!;
  const total2Elements = integerElements(total2, total2.dtype);
  const total2Step0 = total2Elements.strides[0]!;
  const total2Step12 = total2Elements.strides[1]!;
  for (let w5 = 0; w5 < numWeights; w5++) {
    const end5 = E();
    const offset3 = seenElements.offset + w5 * seenStep0;
    const offset4 = total2Elements.offset + w5 * total2Step0;
    for (let e3 = 0; e3 < end5; e3++) {
      outData[to4++] = !scaleGradByFreq || seenElements.data[offset3]! < 2 || isBool(compute) ? total2Elements.data[offset4 + e3 * total2Step12]! : isInteger(compute) ? 0n : unavailable('division of integers');
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(gradOutput: Tensor, indices2: Tensor, numWeights: number, paddingIdx: number, scaleGradByFreq: boolean, N: () => number, E: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const s = [N(), E()];
  const tensor = blank('complex128', s);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const gradOutputElements = complexElements(gradOutput, compute);
  const gradOutputElementsFlat = contiguous(gradOutputElements);
  const step = contiguousStrides(s);
  const nest = loopNest(s, [step]);
  const atStep = nest.steps[0]!;
  for (nest.start([gradOutputElementsFlat.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      storeComplex(tensorData, to++, complexAt(gradOutputElementsFlat.data, at));
    }
  }
  const tensor2 = blank('float64', [numWeights]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let w = 0; w < numWeights; w++) {
    tensor2Data[to2++] = 0;
  }
  const seen = copyOf(tensor2, 'float64');
  const seenData = numbersOf(seen);
  const end = N();
  const indices2Elements = indexElements(indices2);
  const indices2ElementsFlat = contiguous(indices2Elements);
  for (let n2 = 0; n2 < end; n2++) {
    const w2 = indices2ElementsFlat.data[indices2ElementsFlat.offset + n2]!;
    if (0 <= w2 && w2 < numWeights) {
      const place = w2 * seen.strides[0]!;
      seenData[place]! += 1;
    }
  }
  const tensor3 = blank('complex128', [numWeights, E()]);
  const tensor3Data = numbersOf(tensor3);
  let to3 = 0;
  const value = complexScalar(0, 'complex128');
  for (let w3 = 0; w3 < numWeights; w3++) {
    const end2 = E();
    for (let e = 0; e < end2; e++) {
      storeComplex(tensor3Data, to3++, value);
    }
  }
  const total2 = copyOf(tensor3, compute, 'complex128');
  const total2Data = numbersOf(total2);
  const end3 = N();
  const total2Step1 = total2.strides[1]!;
  const tensorElements = complexElements(tensor, tensor.dtype);
  const tensorStep0 = tensorElements.strides[0]!;
  const tensorStep1 = tensorElements.strides[1]!;
  for (let n3 = 0; n3 < end3; n3++) {
    const w4 = indices2ElementsFlat.data[indices2ElementsFlat.offset + n3]!;
    if (0 <= w4 && w4 < numWeights && w4 !== paddingIdx) {
      const end4 = E();
      const offset = w4 * total2.strides[0]!;
      const offset2 = tensorElements.offset + n3 * tensorStep0;
      for (let e2 = 0; e2 < end4; e2++) {
        const place2 = offset + e2 * total2Step1;
        storeComplex(total2Data, place2, complex.add(complexAt(total2Data, place2), complexAt(tensorElements.data, offset2 + e2 * tensorStep1)));
      }
    }
  }
  const out = blank('complex128', [numWeights, E()]);
  const outData = numbersOf(out);
  let to4 = 0;
  const seenElements = indexElements(seen);
  const seenStep0 = seenElements.strides[0]!;
  const total2Elements = complexElements(total2, total2.dtype);
  const total2Step0 = total2Elements.strides[0]!;
  const total2Step12 = total2Elements.strides[1]!;
  for (let w5 = 0; w5 < numWeights; w5++) {
    const end5 = E();
    const offset3 = seenElements.offset + w5 * seenStep0;
    const offset4 = total2Elements.offset + w5 * total2Step0;
    for (let e3 = 0; e3 < end5; e3++) {
      storeComplex(outData, to4++, !scaleGradByFreq || seenElements.data[offset3]! < 2 || isBool(compute) ? complexAt(total2Elements.data, offset4 + e3 * total2Step12) : complex.div(complexAt(total2Elements.data, offset4 + e3 * total2Step12), complexScalar(seenElements.data[offset3]!, 'complex128')));
    }
  }
  return [settle(out, outDtype)];
}
