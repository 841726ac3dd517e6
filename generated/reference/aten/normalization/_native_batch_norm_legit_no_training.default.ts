// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._native_batch_norm_legit_no_training.default(Tensor input, Tensor? weight, Tensor? bias, Tensor running_mean, Tensor running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor)
//
//     let m = reshape(running_mean, [C])
//     let v = reshape(running_var, [C])
//     scale[c: C] = rsqrt(v[c] + eps) * (weight?[c] ?? 1)
//     shift[c: C] = (bias?[c] ?? 0) - m[c] * scale[c]
//     out0[n: size(input, 0), c: C, ...s: shape(input)[2:]] = input[n, c, ...s] * scale[c] + shift[c]
//     out1[i: 0] = 0.0
//     out2[i: 0] = 0.0
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, accepts, acceptsOnly, arithmeticOf, blank, contiguous, contiguousStrides, dtype, floatElements, floatScalar, floatStorage, lazy, loopNest, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

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
  if (!(numel(runningMean) === size(input, 1) && numel(runningVar) === size(input, 1))) refuse(KEY, 'C2', 'running_mean and running_var need one element per channel');
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
  const s = [C()];
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const runningMeanElements = floatElements(runningMean, compute);
  const runningMeanElementsFlat = contiguous(runningMeanElements);
  const step = contiguousStrides(s);
  const nest = loopNest(s, [step]);
  const atStep = nest.steps[0]!;
  for (nest.start([runningMeanElementsFlat.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      tensorData[to++] = runningMeanElementsFlat.data[at]!;
    }
  }
  const s2 = [C()];
  const tensor2 = blank('float64', s2);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  const runningVarElements = floatElements(runningVar, compute);
  const runningVarElementsFlat = contiguous(runningVarElements);
  const step2 = contiguousStrides(s2);
  const nest2 = loopNest(s2, [step2]);
  const at2Step = nest2.steps[0]!;
  for (nest2.start([runningVarElementsFlat.offset]); nest2.more; nest2.next()) {
    let at2 = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
      tensor2Data[to2++] = runningVarElementsFlat.data[at2]!;
    }
  }
  const scale = blank('float64', [C()]);
  const scaleData = numbersOf(scale);
  let to3 = 0;
  const end = C();
  const tensor2Elements = floatElements(tensor2, tensor2.dtype);
  const tensor2Step0 = tensor2Elements.strides[0]!;
  const value = floatScalar(eps, compute);
  const weightElements = floatElements(weight, compute);
  const weightStep0 = weightElements.strides[0]!;
  for (let c = 0; c < end; c++) {
    scaleData[to3++] = float.rsqrt(tensor2Elements.data[tensor2Elements.offset + c * tensor2Step0]! + value) * ((weight === null ? null : weightElements.data[weightElements.offset + c * weightStep0]!) ?? 1);
  }
  const shift = blank('float64', [C()]);
  const shiftData = numbersOf(shift);
  let to4 = 0;
  const end2 = C();
  const biasElements = floatElements(bias, compute);
  const biasStep0 = biasElements.strides[0]!;
  const tensorElements = floatElements(tensor, tensor.dtype);
  const tensorStep0 = tensorElements.strides[0]!;
  const scaleElements = floatElements(scale, scale.dtype);
  const scaleStep0 = scaleElements.strides[0]!;
  for (let c2 = 0; c2 < end2; c2++) {
    shiftData[to4++] = ((bias === null ? null : biasElements.data[biasElements.offset + c2 * biasStep0]!) ?? 0) - tensorElements.data[tensorElements.offset + c2 * tensorStep0]! * scaleElements.data[scaleElements.offset + c2 * scaleStep0]!;
  }
  const out0 = blank(floatStorage(out0Dtype), [size(input, 0), C(), ...shape(input).slice(2)]);
  const out0Data = numbersOf(out0);
  let to5 = 0;
  const end3 = size(input, 0);
  const extents = shape(input).slice(2);
  const inputElements = floatElements(input, compute);
  const inputStep0 = inputElements.strides[0]!;
  const inputStep1 = inputElements.strides[1]!;
  const inputStep = inputElements.strides.slice(2);
  const shiftElements = floatElements(shift, shift.dtype);
  const shiftStep0 = shiftElements.strides[0]!;
  const nest3 = loopNest(extents, [inputStep]);
  const at3Step = nest3.steps[0]!;
  for (let n3 = 0; n3 < end3; n3++) {
    const end4 = C();
    const offset = inputElements.offset + n3 * inputStep0;
    for (let c3 = 0; c3 < end4; c3++) {
      const offset2 = offset + c3 * inputStep1;
      const offset3 = scaleElements.offset + c3 * scaleStep0;
      const offset4 = shiftElements.offset + c3 * shiftStep0;
      for (nest3.start([offset2]); nest3.more; nest3.next()) {
        let at3 = nest3.at[0]!;
        for (let n4 = 0; n4 < nest3.run; n4++, at3 += at3Step) {
          out0Data[to5++] = inputElements.data[at3]! * scaleElements.data[offset3]! + shiftElements.data[offset4]!;
        }
      }
    }
  }
  const out1 = blank(floatStorage(out1Dtype), [0]);
  const out1Data = numbersOf(out1);
  let to6 = 0;
  for (let i = 0; i < 0; i++) {
    out1Data[to6++] = 0;
  }
  const out2 = blank(floatStorage(out2Dtype), [0]);
  const out2Data = numbersOf(out2);
  let to7 = 0;
  for (let i2 = 0; i2 < 0; i2++) {
    out2Data[to7++] = 0;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(out2, out2Dtype)];
}
