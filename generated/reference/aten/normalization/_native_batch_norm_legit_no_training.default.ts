// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._native_batch_norm_legit_no_training.default(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)
//
//     m[c: C] = if c < size(running_mean, 0) then running_mean[c] else 0.0
//     v[c: C] = if c < size(running_var, 0) then running_var[c] else 1.0
//     scale[c: C] = rsqrt(v[c] + eps) * (weight?[c] ?? 1)
//     shift[c: C] = (bias?[c] ?? 0) - m[c] * scale[c]
//     inverse[c: C] = may_round(1 / may_round(sqrt(may_round(v[c] + eps))))
//     # Kernels fold mean and bias into one number a channel, which loses digits where the mean is large; where memory is not contiguous
//     # they go step by step, in the dtype of input.
//     out0[n: size(input, 0), c: C, ...s: shape(input)[2:]] = alike(
//       input[n, c, ...s] * scale[c] + shift[c],
//       may_round(may_round(may_round(input[n, c, ...s] - m[c]) * inverse[c]) * (weight?[c] ?? 1)) + (bias?[c] ?? 0))
//     out1[i: 0] = 0.0
//     out2[i: 0] = 0.0
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, accepts, acceptsOnly, arithmeticOf, blank, dtype, floatElements, floatStorage, lazy, loopNest, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._native_batch_norm_legit_no_training.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** Each channel of input moved by its running mean and scaled by its running variance, then scaled by weight and moved by bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'running_mean', type: 'Tensor' },
    { name: 'running_var', type: 'Tensor' },
    { name: 'momentum', type: 'float' },
    { name: 'eps', type: 'float' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ input, weight, bias, running_mean: runningMean, running_var: runningVar, momentum, eps }: BoundArguments<{ input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor; running_var: Tensor; momentum: number; eps: number }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const C = lazy(() => size(input, 1));
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && runningMean.dtype === dtype(input) && runningVar.dtype === dtype(input)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, bias) && DTYPES3.has(runningMean.dtype) && DTYPES3.has(runningVar.dtype)) {
    compute = 'float32';
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
  } else {
    refuseDtypes(KEY, { input, weight, bias, running_mean: runningMean, running_var: runningVar, momentum, eps });
  }
  // C1
  if (!(rank(input) >= 2)) refuse(KEY, 'C1', 'input needs at least two dims');
  // C2
  if (!(rank(runningMean) === 1 && rank(runningVar) === 1)) refuse(KEY, 'C2', 'running_mean and running_var need one dim');
  // C3
  if (!((weight === null || numel(weight) === size(input, 1)) && (bias === null || numel(bias) === size(input, 1)))) refuse(KEY, 'C3', 'weight and bias need one element per channel');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, weight, bias, runningMean, runningVar, eps, C, compute, out0Dtype, out1Dtype, out2Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor, runningVar: Tensor, eps: number, C: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const m = blank('float64', [C()]);
  const mData = numbersOf(m);
  let to = 0;
  const end = C();
  const runningMeanElements = floatElements(runningMean, compute);
  const runningMeanStep0 = runningMeanElements.strides[0]!;
  for (let c = 0; c < end; c++) {
    mData[to++] = c < size(runningMean, 0) ? runningMeanElements.data[runningMeanElements.offset + c * runningMeanStep0]! : 0;
  }
  const v = blank('float64', [C()]);
  const vData = numbersOf(v);
  let to2 = 0;
  const end2 = C();
  const runningVarElements = floatElements(runningVar, compute);
  const runningVarStep0 = runningVarElements.strides[0]!;
  for (let c2 = 0; c2 < end2; c2++) {
    vData[to2++] = c2 < size(runningVar, 0) ? runningVarElements.data[runningVarElements.offset + c2 * runningVarStep0]! : 1;
  }
  const scale = blank('float64', [C()]);
  const scaleData = numbersOf(scale);
  let to3 = 0;
  const end3 = C();
  const vElements = floatElements(v, v.dtype);
  const vStep0 = vElements.strides[0]!;
  const weightElements = floatElements(weight, compute);
  const weightStep0 = weightElements.strides[0]!;
  for (let c3 = 0; c3 < end3; c3++) {
    scaleData[to3++] = float.rsqrt(vElements.data[vElements.offset + c3 * vStep0]! + eps) * ((weight === null ? null : weightElements.data[weightElements.offset + c3 * weightStep0]!) ?? 1);
  }
  const shift = blank('float64', [C()]);
  const shiftData = numbersOf(shift);
  let to4 = 0;
  const end4 = C();
  const biasElements = floatElements(bias, compute);
  const biasStep0 = biasElements.strides[0]!;
  const mElements = floatElements(m, m.dtype);
  const mStep0 = mElements.strides[0]!;
  const scaleElements = floatElements(scale, scale.dtype);
  const scaleStep0 = scaleElements.strides[0]!;
  for (let c4 = 0; c4 < end4; c4++) {
    shiftData[to4++] = ((bias === null ? null : biasElements.data[biasElements.offset + c4 * biasStep0]!) ?? 0) - mElements.data[mElements.offset + c4 * mStep0]! * scaleElements.data[scaleElements.offset + c4 * scaleStep0]!;
  }
  const inverse2 = blank('float64', [C()]);
  const inverse2Data = numbersOf(inverse2);
  let to5 = 0;
  const end5 = C();
  for (let c5 = 0; c5 < end5; c5++) {
    inverse2Data[to5++] = 1 / Math.sqrt(vElements.data[vElements.offset + c5 * vStep0]! + eps);
  }
  const out0 = blank(floatStorage(out0Dtype), [size(input, 0), C(), ...shape(input).slice(2)]);
  const out0Data = numbersOf(out0);
  let to6 = 0;
  const end6 = size(input, 0);
  const extents = shape(input).slice(2);
  const inputElements = floatElements(input, compute);
  const inputStep0 = inputElements.strides[0]!;
  const inputStep1 = inputElements.strides[1]!;
  const inputStep = inputElements.strides.slice(2);
  const shiftElements = floatElements(shift, shift.dtype);
  const shiftStep0 = shiftElements.strides[0]!;
  const nest = loopNest(extents, [inputStep]);
  const atStep = nest.steps[0]!;
  for (let n = 0; n < end6; n++) {
    const end7 = C();
    const offset = inputElements.offset + n * inputStep0;
    for (let c6 = 0; c6 < end7; c6++) {
      const offset2 = offset + c6 * inputStep1;
      const offset3 = scaleElements.offset + c6 * scaleStep0;
      const offset4 = shiftElements.offset + c6 * shiftStep0;
      for (nest.start([offset2]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
          out0Data[to6++] = inputElements.data[at]! * scaleElements.data[offset3]! + shiftElements.data[offset4]!;
        }
      }
    }
  }
  const out1 = blank(floatStorage(out1Dtype), [0]);
  const out1Data = numbersOf(out1);
  let to7 = 0;
  for (let i = 0; i < 0; i++) {
    out1Data[to7++] = 0;
  }
  const out2 = blank(floatStorage(out2Dtype), [0]);
  const out2Data = numbersOf(out2);
  let to8 = 0;
  for (let i2 = 0; i2 < 0; i2++) {
    out2Data[to8++] = 0;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(out2, out2Dtype)];
}
