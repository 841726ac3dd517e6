// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_group_norm.default(Tensor input, Tensor? weight, Tensor? bias, SymInt N, SymInt C, SymInt HxW, int group, float eps) -> (Tensor, Tensor, Tensor)
//
//     let x = reshape(input, [N, group, M, HxW])
//     out1[n: N, g: group] = let m = (sum(c: M, k: HxW) x[n, g, c, k]) / (M * HxW) in if is_inf(m) then nan else m
//     squares[n: N, g: group] = sum(c: M, k: HxW, let z = x[n, g, c, k] - out1[n, g]) z * z
//     # Kernels merge the moments of chunks, empty ones with the mean 0 among them: the square of a difference that overflows meets a factor of 0.
//     merged[n: N, g: group] = squares[n, g] + 0 * sum(c: M, k: HxW) 4 * x[n, g, c, k] * x[n, g, c, k]
//     out2[n: N, g: group] = rsqrt(alike(squares[n, g], merged[n, g]) / (M * HxW) + eps)
//     # Kernels fold mean and bias into one number a channel, which loses digits where the mean is large.
//     y[n: N, g: group, c: M, k: HxW] = alike(
//       (x[n, g, c, k] - out1[n, g]) * out2[n, g] * (weight?[g * M + c] ?? 1) + (bias?[g * M + c] ?? 0),
//       let scale = out2[n, g] * (weight?[g * M + c] ?? 1) in x[n, g, c, k] * scale + ((bias?[g * M + c] ?? 0) - out1[n, g] * scale))
//     let out0 = reshape(y, shape(input))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, accepts, acceptsOnly, arithmeticOf, blank, contiguous, contiguousStrides, dtype, floatElements, lazy, loopNest, modulo, numbersOf, numel, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_group_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);
const DTYPES4: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Groups of channels moved to mean 0 and scaled to variance 1, then each channel scaled by weight and moved by bias; with the means and the reciprocal deviations. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'N', type: 'SymInt' },
    { name: 'C', type: 'SymInt' },
    { name: 'HxW', type: 'SymInt' },
    { name: 'group', type: 'int' },
    { name: 'eps', type: 'float' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ input, weight, bias, N, C, HxW, group, eps }: BoundArguments<{ input: Tensor; weight: Tensor | null; bias: Tensor | null; N: number; C: number; HxW: number; group: number; eps: number }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const M = lazy(() => Math.floor(C / group));
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, bias)) {
    compute = 'float32';
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
  } else if (DTYPES4.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && numel(input) === 0) {
    compute = 'float32';
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
  } else {
    refuseDtypes(KEY, { input, weight, bias, N, C, HxW, group, eps });
  }
  // C1
  if (!(C > 0 && HxW > 0)) refuse(KEY, 'C1', 'C and HxW must be positive');
  // C2
  if (!(N * C * HxW === numel(input))) refuse(KEY, 'C2', 'input must have N * C * HxW elements');
  // C3
  if (!(group > 0 && modulo(C, group) === 0)) refuse(KEY, 'C3', 'group must divide C');
  // C4
  if (!(weight === null || sameList(shape(weight), [C]))) refuse(KEY, 'C4', 'weight must have the shape [C]');
  // C5
  if (!(bias === null || sameList(shape(bias), [C]))) refuse(KEY, 'C5', 'bias must have the shape [C]');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, weight, bias, N, HxW, group, eps, M, compute, out0Dtype, out1Dtype, out2Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, weight: Tensor | null, bias: Tensor | null, N: number, HxW: number, group: number, eps: number, M: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const s = [N, group, M(), HxW];
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const inputElements = floatElements(input, compute);
  const inputElementsFlat = contiguous(inputElements);
  const step = contiguousStrides(s);
  const nest = loopNest(s, [step]);
  const atStep = nest.steps[0]!;
  for (nest.start([inputElementsFlat.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      tensorData[to++] = inputElementsFlat.data[at]!;
    }
  }
  const out1 = blank('float64', [N, group]);
  const out1Data = numbersOf(out1);
  let to2 = 0;
  const tensorElements = floatElements(tensor, tensor.dtype);
  const tensorStep0 = tensorElements.strides[0]!;
  const tensorStep1 = tensorElements.strides[1]!;
  const tensorStep2 = tensorElements.strides[2]!;
  const tensorStep3 = tensorElements.strides[3]!;
  for (let n2 = 0; n2 < N; n2++) {
    const offset = tensorElements.offset + n2 * tensorStep0;
    for (let g = 0; g < group; g++) {
      let sum = 0;
      const end = M();
      const offset2 = offset + g * tensorStep1;
      for (let c = 0; c < end; c++) {
        const offset3 = offset2 + c * tensorStep2;
        for (let k = 0; k < HxW; k++) {
          sum += tensorElements.data[offset3 + k * tensorStep3]!;
        }
      }
      const m = sum / (M() * HxW);
      out1Data[to2++] = float.isInf(m) ? Number.NaN : m;
    }
  }
  const squares = blank('float64', [N, group]);
  const squaresData = numbersOf(squares);
  let to3 = 0;
  const out1Elements = floatElements(out1, out1.dtype);
  const out1Step0 = out1Elements.strides[0]!;
  const out1Step1 = out1Elements.strides[1]!;
  for (let n3 = 0; n3 < N; n3++) {
    const offset4 = tensorElements.offset + n3 * tensorStep0;
    const offset7 = out1Elements.offset + n3 * out1Step0;
    for (let g2 = 0; g2 < group; g2++) {
      let sum2 = 0;
      const end2 = M();
      const offset5 = offset4 + g2 * tensorStep1;
      const offset8 = offset7 + g2 * out1Step1;
      for (let c2 = 0; c2 < end2; c2++) {
        const offset6 = offset5 + c2 * tensorStep2;
        for (let k2 = 0; k2 < HxW; k2++) {
          const z = tensorElements.data[offset6 + k2 * tensorStep3]! - out1Elements.data[offset8]!;
          sum2 += z * z;
        }
      }
      squaresData[to3++] = sum2;
    }
  }
  const merged = blank('float64', [N, group]);
  const mergedData = numbersOf(merged);
  let to4 = 0;
  const squaresElements = floatElements(squares, squares.dtype);
  const squaresStep0 = squaresElements.strides[0]!;
  const squaresStep1 = squaresElements.strides[1]!;
  for (let n4 = 0; n4 < N; n4++) {
    const offset9 = squaresElements.offset + n4 * squaresStep0;
    const offset10 = tensorElements.offset + n4 * tensorStep0;
    for (let g3 = 0; g3 < group; g3++) {
      let sum3 = 0;
      const end3 = M();
      const offset11 = offset10 + g3 * tensorStep1;
      for (let c3 = 0; c3 < end3; c3++) {
        const offset12 = offset11 + c3 * tensorStep2;
        for (let k3 = 0; k3 < HxW; k3++) {
          sum3 += 4 * tensorElements.data[offset12 + k3 * tensorStep3]! * tensorElements.data[offset12 + k3 * tensorStep3]!;
        }
      }
      mergedData[to4++] = squaresElements.data[offset9 + g3 * squaresStep1]! + 0 * sum3;
    }
  }
  const out2 = blank('float64', [N, group]);
  const out2Data = numbersOf(out2);
  let to5 = 0;
  for (let n5 = 0; n5 < N; n5++) {
    const offset13 = squaresElements.offset + n5 * squaresStep0;
    for (let g4 = 0; g4 < group; g4++) {
      out2Data[to5++] = float.rsqrt(squaresElements.data[offset13 + g4 * squaresStep1]! / (M() * HxW) + eps);
    }
  }
  const y = blank('float64', [N, group, M(), HxW]);
  const yData = numbersOf(y);
  let to6 = 0;
  const out2Elements = floatElements(out2, out2.dtype);
  const out2Step0 = out2Elements.strides[0]!;
  const out2Step1 = out2Elements.strides[1]!;
  const weightElements = floatElements(weight, compute);
  const step2 = M() * weightElements.strides[0]!;
  const weightStep0 = weightElements.strides[0]!;
  const biasElements = floatElements(bias, compute);
  const step3 = M() * biasElements.strides[0]!;
  const biasStep0 = biasElements.strides[0]!;
  for (let n6 = 0; n6 < N; n6++) {
    const offset14 = tensorElements.offset + n6 * tensorStep0;
    const offset17 = out1Elements.offset + n6 * out1Step0;
    const offset19 = out2Elements.offset + n6 * out2Step0;
    for (let g5 = 0; g5 < group; g5++) {
      const end4 = M();
      const offset15 = offset14 + g5 * tensorStep1;
      const offset18 = offset17 + g5 * out1Step1;
      const offset20 = offset19 + g5 * out2Step1;
      const offset21 = weightElements.offset + g5 * step2;
      const offset23 = biasElements.offset + g5 * step3;
      for (let c4 = 0; c4 < end4; c4++) {
        const offset16 = offset15 + c4 * tensorStep2;
        const offset22 = offset21 + c4 * weightStep0;
        const offset24 = offset23 + c4 * biasStep0;
        for (let k4 = 0; k4 < HxW; k4++) {
          yData[to6++] = (tensorElements.data[offset16 + k4 * tensorStep3]! - out1Elements.data[offset18]!) * out2Elements.data[offset20]! * ((weight === null ? null : weightElements.data[offset22]!) ?? 1) + ((bias === null ? null : biasElements.data[offset24]!) ?? 0);
        }
      }
    }
  }
  const s2 = shape(input);
  const tensor2 = blank('float64', s2);
  const tensor2Data = numbersOf(tensor2);
  let to7 = 0;
  const yElements = floatElements(y, y.dtype);
  const yElementsFlat = contiguous(yElements);
  const step4 = contiguousStrides(s2);
  const nest2 = loopNest(s2, [step4]);
  const at2Step = nest2.steps[0]!;
  for (nest2.start([yElementsFlat.offset]); nest2.more; nest2.next()) {
    let at2 = nest2.at[0]!;
    for (let n7 = 0; n7 < nest2.run; n7++, at2 += at2Step) {
      tensor2Data[to7++] = yElementsFlat.data[at2]!;
    }
  }
  return [settle(tensor2, out0Dtype), settle(out1, out1Dtype), settle(out2, out2Dtype)];
}
