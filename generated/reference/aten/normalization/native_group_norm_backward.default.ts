// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_group_norm_backward.default(Tensor grad_out, Tensor input, Tensor mean, Tensor rstd, Tensor? weight, SymInt N, SymInt C, SymInt HxW, int group, bool[3] output_mask) -> (Tensor, Tensor, Tensor)
//
//     let m = reshape(mean, [N, group])
//     let r = reshape(rstd, [N, group])
//     let y = reshape(grad_out, [N, group, M, HxW])
//     let x = reshape(input, [N, group, M, HxW])
//     # Kernels fold the mean into sums and products with the elements as they came, which loses digits where it is large.
//     z[n: N, g: group, c: M, k: HxW] = alike((x[n, g, c, k] - m[n, g]) * r[n, g], x[n, g, c, k] * r[n, g] - m[n, g] * r[n, g])
//     let scale = if weight is none then tensor(c: C) 1.0 else reshape(weight, [C])
//     w[g: group, c: M] = scale[g * M + c]
//     # Sums a channel, before the weight is known.
//     plain[n: N, g: group, c: M] = sum(k: HxW) y[n, g, c, k]
//     risen[n: N, g: group, c: M] = sum(k: HxW) y[n, g, c, k] * x[n, g, c, k]
//     total[n: N, g: group] = alike(sum(c: M, k: HxW) y[n, g, c, k] * w[g, c], sum(c: M) plain[n, g, c] * w[g, c])
//     slope[n: N, g: group] = alike(sum(c: M, k: HxW) y[n, g, c, k] * w[g, c] * z[n, g, c, k], ((sum(c: M) risen[n, g, c] * w[g, c]) - total[n, g] * m[n, g]) * r[n, g])
//     d[n: N, g: group, c: M, k: HxW] = alike(
//       r[n, g] * (y[n, g, c, k] * w[g, c] - (total[n, g] + slope[n, g] * z[n, g, c, k]) / (M * HxW)),
//       let b = -slope[n, g] * r[n, g] * r[n, g] / (M * HxW) in
//       r[n, g] * w[g, c] * y[n, g, c, k] + b * x[n, g, c, k] - (b * m[n, g] + total[n, g] * r[n, g] / (M * HxW)))
//     let out0 = if output_mask[0] then reshape(d, shape(input)) else none
//     let out1 = if output_mask[1] then tensor(c: C) alike(
//       sum(n: N, k: HxW) y[n, c // M, c % M, k] * z[n, c // M, c % M, k],
//       sum(n: N) (risen[n, c // M, c % M] - m[n, c // M] * plain[n, c // M, c % M]) * r[n, c // M]) else none
//     let out2 = if output_mask[2] then tensor(c: C) sum(n: N, k: HxW) y[n, c // M, c % M, k] else none
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, acceptsOnly, arithmeticOf, blank, contiguous, contiguousStrides, dtype, floatElements, lazy, length, loopNest, modulo, numbersOf, numel, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_group_norm_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** The gradients of native_group_norm by input, weight and bias, those that output_mask asks for. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_out', type: 'Tensor' },
    { name: 'input', type: 'Tensor' },
    { name: 'mean', type: 'Tensor' },
    { name: 'rstd', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'N', type: 'SymInt' },
    { name: 'C', type: 'SymInt' },
    { name: 'HxW', type: 'SymInt' },
    { name: 'group', type: 'int' },
    { name: 'output_mask', type: 'bool[3]' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ grad_out: gradOut, input, mean, rstd, weight, N, C, HxW, group, output_mask: outputMask }: BoundArguments<{ grad_out: Tensor; input: Tensor; mean: Tensor; rstd: Tensor; weight: Tensor | null; N: number; C: number; HxW: number; group: number; output_mask: readonly boolean[] }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const M = lazy(() => Math.floor(C / group));
  const rows = lazy(() => N * group);
  const width = lazy(() => M() * HxW);
  if (gradOut.dtype === dtype(input) && DTYPES1.has(input.dtype) && mean.dtype === dtype(input) && rstd.dtype === dtype(input) && acceptsOnly(dtype(input), weight)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (gradOut.dtype === dtype(input) && DTYPES2.has(input.dtype) && DTYPES3.has(mean.dtype) && DTYPES3.has(rstd.dtype) && accepts(DTYPES3, weight) && (!(weight === null) || !(outputMask[1]! || outputMask[2]!))) {
    compute = 'float32';
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
  } else {
    refuseDtypes(KEY, { grad_out: gradOut, input, mean, rstd, weight, N, C, HxW, group, output_mask: outputMask });
  }
  // C1
  if (!(C >= 0 && HxW >= 0)) refuse(KEY, 'C1', 'C and HxW must not be negative');
  // C2
  if (!(N * C * HxW === numel(input))) refuse(KEY, 'C2', 'input must have N * C * HxW elements');
  // C3
  if (!(group > 0 && modulo(C, group) === 0)) refuse(KEY, 'C3', 'group must divide C');
  // C4
  if (!(weight === null || numel(weight) === C)) refuse(KEY, 'C4', 'weight must have C elements');
  // C5
  if (!(numel(gradOut) === numel(input))) refuse(KEY, 'C5', 'grad_out must have as many elements as input');
  // C6
  if (!(numel(mean) === N * group && numel(rstd) === N * group)) refuse(KEY, 'C6', 'mean and rstd must have N * group elements');
  // C7
  if (!(length(outputMask) === 3)) refuse(KEY, 'C7', 'output_mask needs three entries');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOut, input, mean, rstd, weight, N, C, HxW, group, outputMask, M, compute, out0Dtype, out1Dtype, out2Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, N: number, C: number, HxW: number, group: number, outputMask: readonly boolean[], M: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const s = [N, group];
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const meanElements = floatElements(mean, compute);
  const meanElementsFlat = contiguous(meanElements);
  const step = contiguousStrides(s);
  const nest = loopNest(s, [step]);
  const atStep = nest.steps[0]!;
  for (nest.start([meanElementsFlat.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      tensorData[to++] = meanElementsFlat.data[at]!;
    }
  }
  const s2 = [N, group];
  const tensor2 = blank('float64', s2);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  const rstdElements = floatElements(rstd, compute);
  const rstdElementsFlat = contiguous(rstdElements);
  const step2 = contiguousStrides(s2);
  const nest2 = loopNest(s2, [step2]);
  const at2Step = nest2.steps[0]!;
  for (nest2.start([rstdElementsFlat.offset]); nest2.more; nest2.next()) {
    let at2 = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
      tensor2Data[to2++] = rstdElementsFlat.data[at2]!;
    }
  }
  const s3 = [N, group, M(), HxW];
  const tensor3 = blank('float64', s3);
  const tensor3Data = numbersOf(tensor3);
  let to3 = 0;
  const gradOutElements = floatElements(gradOut, compute);
  const gradOutElementsFlat = contiguous(gradOutElements);
  const step3 = contiguousStrides(s3);
  const nest3 = loopNest(s3, [step3]);
  const at3Step = nest3.steps[0]!;
  for (nest3.start([gradOutElementsFlat.offset]); nest3.more; nest3.next()) {
    let at3 = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
      tensor3Data[to3++] = gradOutElementsFlat.data[at3]!;
    }
  }
  const s4 = [N, group, M(), HxW];
  const tensor4 = blank('float64', s4);
  const tensor4Data = numbersOf(tensor4);
  let to4 = 0;
  const inputElements = floatElements(input, compute);
  const inputElementsFlat = contiguous(inputElements);
  const step4 = contiguousStrides(s4);
  const nest4 = loopNest(s4, [step4]);
  const at4Step = nest4.steps[0]!;
  for (nest4.start([inputElementsFlat.offset]); nest4.more; nest4.next()) {
    let at4 = nest4.at[0]!;
    for (let n4 = 0; n4 < nest4.run; n4++, at4 += at4Step) {
      tensor4Data[to4++] = inputElementsFlat.data[at4]!;
    }
  }
  const z = blank('float64', [N, group, M(), HxW]);
  const zData = numbersOf(z);
  let to5 = 0;
  const tensor4Elements = floatElements(tensor4, tensor4.dtype);
  const tensor4Step0 = tensor4Elements.strides[0]!;
  const tensor4Step1 = tensor4Elements.strides[1]!;
  const tensor4Step2 = tensor4Elements.strides[2]!;
  const tensor4Step3 = tensor4Elements.strides[3]!;
  const tensorElements = floatElements(tensor, tensor.dtype);
  const tensorStep0 = tensorElements.strides[0]!;
  const tensorStep1 = tensorElements.strides[1]!;
  const tensor2Elements = floatElements(tensor2, tensor2.dtype);
  const tensor2Step0 = tensor2Elements.strides[0]!;
  const tensor2Step1 = tensor2Elements.strides[1]!;
  for (let n5 = 0; n5 < N; n5++) {
    const offset = tensor4Elements.offset + n5 * tensor4Step0;
    const offset4 = tensorElements.offset + n5 * tensorStep0;
    const offset6 = tensor2Elements.offset + n5 * tensor2Step0;
    for (let g = 0; g < group; g++) {
      const end = M();
      const offset2 = offset + g * tensor4Step1;
      const offset5 = offset4 + g * tensorStep1;
      const offset7 = offset6 + g * tensor2Step1;
      for (let c = 0; c < end; c++) {
        const offset3 = offset2 + c * tensor4Step2;
        for (let k = 0; k < HxW; k++) {
          zData[to5++] = (tensor4Elements.data[offset3 + k * tensor4Step3]! - tensorElements.data[offset5]!) * tensor2Elements.data[offset7]!;
        }
      }
    }
  }
  let chosen: Tensor;
  if (weight === null) {
    const tensor5 = blank('float64', [C]);
    const tensor5Data = numbersOf(tensor5);
    let to6 = 0;
    for (let c2 = 0; c2 < C; c2++) {
      tensor5Data[to6++] = 1;
    }
    chosen = tensor5;
  } else {
    const s5 = [C];
    const tensor6 = blank('float64', s5);
    const tensor6Data = numbersOf(tensor6);
    let to7 = 0;
    const s6 = [C];
    const weightElements = floatElements(weight, compute);
    const s7 = [C];
    const weightElementsFlat = contiguous(weightElements);
    const step5 = contiguousStrides(s7);
    const nest5 = loopNest(s6, [step5]);
    const at5Step = nest5.steps[0]!;
    for (nest5.start([weightElementsFlat.offset]); nest5.more; nest5.next()) {
      let at5 = nest5.at[0]!;
      for (let n6 = 0; n6 < nest5.run; n6++, at5 += at5Step) {
        tensor6Data[to7++] = weightElementsFlat.data[at5]!;
      }
    }
    chosen = tensor6;
  }
  const w = blank('float64', [group, M()]);
  const wData = numbersOf(w);
  let to8 = 0;
  const chosenElements = floatElements(chosen, compute);
  const step6 = M() * chosenElements.strides[0]!;
  const chosenStep0 = chosenElements.strides[0]!;
  for (let g2 = 0; g2 < group; g2++) {
    const end2 = M();
    const offset8 = chosenElements.offset + g2 * step6;
    for (let c3 = 0; c3 < end2; c3++) {
      wData[to8++] = chosenElements.data[offset8 + c3 * chosenStep0]!;
    }
  }
  const plain = blank('float64', [N, group, M()]);
  const plainData = numbersOf(plain);
  let to9 = 0;
  const tensor3Elements = floatElements(tensor3, tensor3.dtype);
  const tensor3Step0 = tensor3Elements.strides[0]!;
  const tensor3Step1 = tensor3Elements.strides[1]!;
  const tensor3Step2 = tensor3Elements.strides[2]!;
  const tensor3Step3 = tensor3Elements.strides[3]!;
  for (let n7 = 0; n7 < N; n7++) {
    const offset9 = tensor3Elements.offset + n7 * tensor3Step0;
    for (let g3 = 0; g3 < group; g3++) {
      const end3 = M();
      const offset10 = offset9 + g3 * tensor3Step1;
      for (let c4 = 0; c4 < end3; c4++) {
        let sum = 0;
        const offset11 = offset10 + c4 * tensor3Step2;
        for (let k2 = 0; k2 < HxW; k2++) {
          sum += tensor3Elements.data[offset11 + k2 * tensor3Step3]!;
        }
        plainData[to9++] = sum;
      }
    }
  }
  const risen = blank('float64', [N, group, M()]);
  const risenData = numbersOf(risen);
  let to10 = 0;
  for (let n8 = 0; n8 < N; n8++) {
    const offset12 = tensor3Elements.offset + n8 * tensor3Step0;
    const offset15 = tensor4Elements.offset + n8 * tensor4Step0;
    for (let g4 = 0; g4 < group; g4++) {
      const end4 = M();
      const offset13 = offset12 + g4 * tensor3Step1;
      const offset16 = offset15 + g4 * tensor4Step1;
      for (let c5 = 0; c5 < end4; c5++) {
        let sum2 = 0;
        const offset14 = offset13 + c5 * tensor3Step2;
        const offset17 = offset16 + c5 * tensor4Step2;
        for (let k3 = 0; k3 < HxW; k3++) {
          sum2 += tensor3Elements.data[offset14 + k3 * tensor3Step3]! * tensor4Elements.data[offset17 + k3 * tensor4Step3]!;
        }
        risenData[to10++] = sum2;
      }
    }
  }
  const total2 = blank('float64', [N, group]);
  const total2Data = numbersOf(total2);
  let to11 = 0;
  const wElements = floatElements(w, w.dtype);
  const wStep0 = wElements.strides[0]!;
  const wStep1 = wElements.strides[1]!;
  for (let n9 = 0; n9 < N; n9++) {
    const offset18 = tensor3Elements.offset + n9 * tensor3Step0;
    for (let g5 = 0; g5 < group; g5++) {
      let sum3 = 0;
      const end5 = M();
      const offset19 = offset18 + g5 * tensor3Step1;
      const offset21 = wElements.offset + g5 * wStep0;
      for (let c6 = 0; c6 < end5; c6++) {
        const offset20 = offset19 + c6 * tensor3Step2;
        const offset22 = offset21 + c6 * wStep1;
        for (let k4 = 0; k4 < HxW; k4++) {
          sum3 += tensor3Elements.data[offset20 + k4 * tensor3Step3]! * wElements.data[offset22]!;
        }
      }
      total2Data[to11++] = sum3;
    }
  }
  const slope = blank('float64', [N, group]);
  const slopeData = numbersOf(slope);
  let to12 = 0;
  const zElements = floatElements(z, z.dtype);
  const zStep0 = zElements.strides[0]!;
  const zStep1 = zElements.strides[1]!;
  const zStep2 = zElements.strides[2]!;
  const zStep3 = zElements.strides[3]!;
  for (let n10 = 0; n10 < N; n10++) {
    const offset23 = tensor3Elements.offset + n10 * tensor3Step0;
    const offset28 = zElements.offset + n10 * zStep0;
    for (let g6 = 0; g6 < group; g6++) {
      let sum4 = 0;
      const end6 = M();
      const offset24 = offset23 + g6 * tensor3Step1;
      const offset26 = wElements.offset + g6 * wStep0;
      const offset29 = offset28 + g6 * zStep1;
      for (let c7 = 0; c7 < end6; c7++) {
        const offset25 = offset24 + c7 * tensor3Step2;
        const offset27 = offset26 + c7 * wStep1;
        const offset30 = offset29 + c7 * zStep2;
        for (let k5 = 0; k5 < HxW; k5++) {
          sum4 += tensor3Elements.data[offset25 + k5 * tensor3Step3]! * wElements.data[offset27]! * zElements.data[offset30 + k5 * zStep3]!;
        }
      }
      slopeData[to12++] = sum4;
    }
  }
  const d = blank('float64', [N, group, M(), HxW]);
  const dData = numbersOf(d);
  let to13 = 0;
  const total2Elements = floatElements(total2, total2.dtype);
  const total2Step0 = total2Elements.strides[0]!;
  const total2Step1 = total2Elements.strides[1]!;
  const slopeElements = floatElements(slope, slope.dtype);
  const slopeStep0 = slopeElements.strides[0]!;
  const slopeStep1 = slopeElements.strides[1]!;
  for (let n11 = 0; n11 < N; n11++) {
    const offset31 = tensor2Elements.offset + n11 * tensor2Step0;
    const offset33 = tensor3Elements.offset + n11 * tensor3Step0;
    const offset38 = total2Elements.offset + n11 * total2Step0;
    const offset40 = slopeElements.offset + n11 * slopeStep0;
    const offset42 = zElements.offset + n11 * zStep0;
    for (let g7 = 0; g7 < group; g7++) {
      const end7 = M();
      const offset32 = offset31 + g7 * tensor2Step1;
      const offset34 = offset33 + g7 * tensor3Step1;
      const offset36 = wElements.offset + g7 * wStep0;
      const offset39 = offset38 + g7 * total2Step1;
      const offset41 = offset40 + g7 * slopeStep1;
      const offset43 = offset42 + g7 * zStep1;
      for (let c8 = 0; c8 < end7; c8++) {
        const offset35 = offset34 + c8 * tensor3Step2;
        const offset37 = offset36 + c8 * wStep1;
        const offset44 = offset43 + c8 * zStep2;
        for (let k6 = 0; k6 < HxW; k6++) {
          dData[to13++] = tensor2Elements.data[offset32]! * (tensor3Elements.data[offset35 + k6 * tensor3Step3]! * wElements.data[offset37]! - (total2Elements.data[offset39]! + slopeElements.data[offset41]! * zElements.data[offset44 + k6 * zStep3]!) / (M() * HxW));
        }
      }
    }
  }
  let chosen2: Tensor | null;
  if (outputMask[0]!) {
    const s8 = shape(input);
    const tensor7 = blank('float64', s8);
    const tensor7Data = numbersOf(tensor7);
    let to14 = 0;
    const s9 = shape(input);
    const dElements = floatElements(d, d.dtype);
    const s10 = shape(input);
    const dElementsFlat = contiguous(dElements);
    const step7 = contiguousStrides(s10);
    const nest6 = loopNest(s9, [step7]);
    const at6Step = nest6.steps[0]!;
    for (nest6.start([dElementsFlat.offset]); nest6.more; nest6.next()) {
      let at6 = nest6.at[0]!;
      for (let n12 = 0; n12 < nest6.run; n12++, at6 += at6Step) {
        tensor7Data[to14++] = dElementsFlat.data[at6]!;
      }
    }
    chosen2 = tensor7;
  } else {
    chosen2 = null;
  }
  let chosen3: Tensor | null;
  if (outputMask[1]!) {
    const tensor8 = blank('float64', [C]);
    const tensor8Data = numbersOf(tensor8);
    let to15 = 0;
    for (let c9 = 0; c9 < C; c9++) {
      let sum5 = 0;
      const offset45 = tensor3Elements.offset + Math.floor(c9 / M()) * tensor3Elements.strides[1]! + modulo(c9, M()) * tensor3Elements.strides[2]!;
      const offset47 = zElements.offset + Math.floor(c9 / M()) * zElements.strides[1]! + modulo(c9, M()) * zElements.strides[2]!;
      for (let n13 = 0; n13 < N; n13++) {
        const offset46 = offset45 + n13 * tensor3Step0;
        const offset48 = offset47 + n13 * zStep0;
        for (let k7 = 0; k7 < HxW; k7++) {
          sum5 += tensor3Elements.data[offset46 + k7 * tensor3Step3]! * zElements.data[offset48 + k7 * zStep3]!;
        }
      }
      tensor8Data[to15++] = sum5;
    }
    chosen3 = tensor8;
  } else {
    chosen3 = null;
  }
  let chosen4: Tensor | null;
  if (outputMask[2]!) {
    const tensor9 = blank('float64', [C]);
    const tensor9Data = numbersOf(tensor9);
    let to16 = 0;
    for (let c10 = 0; c10 < C; c10++) {
      let sum6 = 0;
      const offset49 = tensor3Elements.offset + Math.floor(c10 / M()) * tensor3Elements.strides[1]! + modulo(c10, M()) * tensor3Elements.strides[2]!;
      for (let n14 = 0; n14 < N; n14++) {
        const offset50 = offset49 + n14 * tensor3Step0;
        for (let k8 = 0; k8 < HxW; k8++) {
          sum6 += tensor3Elements.data[offset50 + k8 * tensor3Step3]!;
        }
      }
      tensor9Data[to16++] = sum6;
    }
    chosen4 = tensor9;
  } else {
    chosen4 = null;
  }
  return [settle(chosen2, out0Dtype), settle(chosen3, out1Dtype), settle(chosen4, out2Dtype)];
}
