// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._native_batch_norm_legit.no_stats(Tensor input, Tensor? weight, Tensor? bias, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)
//
//     mean[c: C] = may_round((sum(b: N, ...s: T) input[b, c, ...s]) / n)
//     # The statistics are rounded to their dtype before they are used.
//     out1[c: C] = cast(mean[c], compute)
//     variance[c: C] = may_round(may_round(sum(b: N, ...s: T, let z = input[b, c, ...s] - mean[c]) z * z) / n)
//     out2[c: C] = cast(if variance[c] == 0 and eps == 0 then 0 else rsqrt(variance[c] + eps), compute)
//     # Kernels fold mean and bias into one number a channel, which loses digits where the mean is large.
//     out0[b: N, c: C, ...s: T] = alike(
//       (input[b, c, ...s] - out1[c]) * out2[c] * (weight?[c] ?? 1) + (bias?[c] ?? 0),
//       let scale = may_round(out2[c] * (weight?[c] ?? 1)) in input[b, c, ...s] * scale + may_round((bias?[c] ?? 0) - may_round(out1[c] * scale)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, accepts, acceptsOnly, arithmeticOf, blank, dtype, floatElements, floatStorage, lazy, loopNest, numbersOf, numel, product, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._native_batch_norm_legit.no_stats';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** Each channel of input moved to mean 0 and scaled to variance 1 over batch and space, then scaled by weight and moved by bias; with the means and the reciprocal deviations. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'training', type: 'bool' },
    { name: 'momentum', type: 'float' },
    { name: 'eps', type: 'float' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ input, weight, bias, training, momentum, eps }: BoundArguments<{ input: Tensor; weight: Tensor | null; bias: Tensor | null; training: boolean; momentum: number; eps: number }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const C = lazy(() => size(input, 1));
  const T = lazy(() => shape(input).slice(2));
  const N = lazy(() => size(input, 0));
  const n = lazy(() => N() * product(T()));
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
  } else {
    refuseDtypes(KEY, { input, weight, bias, training, momentum, eps });
  }
  // C1
  if (!(rank(input) >= 2)) refuse(KEY, 'C1', 'input needs at least two dims');
  // C2
  if (!training) refuse(KEY, 'C2', 'without running statistics there is only training');
  // C3
  if (!(numel(input) > 0)) refuse(KEY, 'C3', 'input must not be empty');
  // C4
  if (!((weight === null || numel(weight) === size(input, 1)) && (bias === null || numel(bias) === size(input, 1)))) refuse(KEY, 'C4', 'weight and bias need one element per channel');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, weight, bias, eps, C, T, N, n, compute, out0Dtype, out1Dtype, out2Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, weight: Tensor | null, bias: Tensor | null, eps: number, C: () => number, T: () => readonly number[], N: () => number, n: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const mean = blank('float64', [C()]);
  const meanData = numbersOf(mean);
  let to = 0;
  const end = C();
  const extents = T();
  const inputElements = floatElements(input, compute);
  const inputStep1 = inputElements.strides[1]!;
  const inputStep0 = inputElements.strides[0]!;
  const inputStep = inputElements.strides.slice(2);
  const nest = loopNest(extents, [inputStep]);
  const atStep = nest.steps[0]!;
  for (let c = 0; c < end; c++) {
    let sum = 0;
    const end2 = N();
    const offset = inputElements.offset + c * inputStep1;
    for (let b = 0; b < end2; b++) {
      const offset2 = offset + b * inputStep0;
      for (nest.start([offset2]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
          sum += inputElements.data[at]!;
        }
      }
    }
    meanData[to++] = sum / n();
  }
  const out1 = blank('float64', [C()]);
  const out1Data = numbersOf(out1);
  let to2 = 0;
  const end3 = C();
  const meanElements = floatElements(mean, mean.dtype);
  const meanStep0 = meanElements.strides[0]!;
  for (let c2 = 0; c2 < end3; c2++) {
    out1Data[to2++] = float.cast(meanElements.data[meanElements.offset + c2 * meanStep0]!, compute);
  }
  const variance = blank('float64', [C()]);
  const varianceData = numbersOf(variance);
  let to3 = 0;
  const end4 = C();
  const nest2 = loopNest(extents, [inputStep]);
  const at2Step = nest2.steps[0]!;
  for (let c3 = 0; c3 < end4; c3++) {
    let sum2 = 0;
    const end5 = N();
    const offset3 = inputElements.offset + c3 * inputStep1;
    const offset5 = meanElements.offset + c3 * meanStep0;
    for (let b2 = 0; b2 < end5; b2++) {
      const offset4 = offset3 + b2 * inputStep0;
      for (nest2.start([offset4]); nest2.more; nest2.next()) {
        let at2 = nest2.at[0]!;
        for (let n3 = 0; n3 < nest2.run; n3++, at2 += at2Step) {
          const z = inputElements.data[at2]! - meanElements.data[offset5]!;
          sum2 += z * z;
        }
      }
    }
    varianceData[to3++] = sum2 / n();
  }
  const out2 = blank('float64', [C()]);
  const out2Data = numbersOf(out2);
  let to4 = 0;
  const end6 = C();
  const varianceElements = floatElements(variance, variance.dtype);
  const varianceStep0 = varianceElements.strides[0]!;
  for (let c4 = 0; c4 < end6; c4++) {
    out2Data[to4++] = float.cast(varianceElements.data[varianceElements.offset + c4 * varianceStep0]! === 0 && eps === 0 ? 0 : float.rsqrt(varianceElements.data[varianceElements.offset + c4 * varianceStep0]! + eps), compute);
  }
  const out0 = blank(floatStorage(out0Dtype), [N(), C(), ...T()]);
  const out0Data = numbersOf(out0);
  let to5 = 0;
  const end7 = N();
  const out1Elements = floatElements(out1, out1.dtype);
  const out1Step0 = out1Elements.strides[0]!;
  const out2Elements = floatElements(out2, out2.dtype);
  const out2Step0 = out2Elements.strides[0]!;
  const weightElements = floatElements(weight, compute);
  const weightStep0 = weightElements.strides[0]!;
  const biasElements = floatElements(bias, compute);
  const biasStep0 = biasElements.strides[0]!;
  const nest3 = loopNest(extents, [inputStep]);
  const at3Step = nest3.steps[0]!;
  for (let b3 = 0; b3 < end7; b3++) {
    const end8 = C();
    const offset6 = inputElements.offset + b3 * inputStep0;
    for (let c5 = 0; c5 < end8; c5++) {
      const offset7 = offset6 + c5 * inputStep1;
      const offset8 = out1Elements.offset + c5 * out1Step0;
      const offset9 = out2Elements.offset + c5 * out2Step0;
      const offset10 = weightElements.offset + c5 * weightStep0;
      const offset11 = biasElements.offset + c5 * biasStep0;
      for (nest3.start([offset7]); nest3.more; nest3.next()) {
        let at3 = nest3.at[0]!;
        for (let n4 = 0; n4 < nest3.run; n4++, at3 += at3Step) {
          out0Data[to5++] = (inputElements.data[at3]! - out1Elements.data[offset8]!) * out2Elements.data[offset9]! * ((weight === null ? null : weightElements.data[offset10]!) ?? 1) + ((bias === null ? null : biasElements.data[offset11]!) ?? 0);
        }
      }
    }
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(out2, out2Dtype)];
}
