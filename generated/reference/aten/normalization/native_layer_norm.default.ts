// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_layer_norm.default(Tensor input, SymInt[] normalized_shape, Tensor? weight, Tensor? bias, float eps) -> (Tensor, Tensor, Tensor)
//
//     mean[...i: outer] = let m = (sum(...k: K) input[...i, ...k]) / max(n, 1) in if is_inf(m) then nan else m
//     squares[...i: outer] = sum(...k: K, let z = input[...i, ...k] - mean[...i]) z * z
//     # Kernels merge the moments of chunks, empty ones with the mean 0 among them: the square of a difference that overflows meets a factor of 0.
//     merged[...i: outer] = squares[...i] + 0 * sum(...k: K) 4 * input[...i, ...k] * input[...i, ...k]
//     rstd[...i: outer] = rsqrt(alike(squares[...i], merged[...i]) / n + eps)
//     # Kernels fold the mean into one product a part, which loses digits where it is large.
//     out0[...i: outer, ...k: K] =
//       let z = alike((input[...i, ...k] - mean[...i]) * rstd[...i], input[...i, ...k] * rstd[...i] - mean[...i] * rstd[...i]) in
//       let scaled = z * (weight?[...k] ?? 1) in
//       # To a product that vanishes, a bias of 0 need not be added.
//       alike(scaled + (bias?[...k] ?? 0), if bias is none then scaled else scaled + bias[...k])
//     let out1 = reshape(mean, outer ++ ones(length(K)))
//     let out2 = reshape(rstd, outer ++ ones(length(K)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { ones } from '../../functions.ts';
import { float, accepts, acceptsOnly, arithmeticOf, blank, contiguous, contiguousStrides, dtype, floatElements, floatStorage, lazy, length, loopNest, numbersOf, product, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_layer_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** The trailing dims of input moved to mean 0 and scaled to variance 1, then scaled by weight and moved by bias; with the means and the reciprocal deviations. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'normalized_shape', type: 'SymInt[]' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'eps', type: 'float' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ input, normalized_shape: normalizedShape, weight, bias, eps }: BoundArguments<{ input: Tensor; normalized_shape: readonly number[]; weight: Tensor | null; bias: Tensor | null; eps: number }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const lead = lazy(() => rank(input) - length(normalizedShape));
  const outer = lazy(() => shape(input).slice(0, lead()));
  const K = lazy(() => normalizedShape);
  const n = lazy(() => product(K()));
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
    refuseDtypes(KEY, { input, normalized_shape: normalizedShape, weight, bias, eps });
  }
  // C1
  if (!(length(normalizedShape) >= 1)) refuse(KEY, 'C1', 'normalized_shape needs at least one entry');
  // C2
  if (!(weight === null || sameList(shape(weight), normalizedShape))) refuse(KEY, 'C2', 'weight must have the shape normalized_shape');
  // C3
  if (!(bias === null || sameList(shape(bias), normalizedShape))) refuse(KEY, 'C3', 'bias must have the shape normalized_shape');
  // C4
  if (!(lead() >= 0 && sameList(shape(input).slice(Math.max(lead(), 0)), normalizedShape))) refuse(KEY, 'C4', 'the shape of input must end in normalized_shape');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, weight, bias, eps, outer, K, n, compute, out0Dtype, out1Dtype, out2Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, weight: Tensor | null, bias: Tensor | null, eps: number, outer: () => readonly number[], K: () => readonly number[], n: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const mean = blank('float64', outer());
  const meanData = numbersOf(mean);
  let to = 0;
  const extents = outer();
  const extents2 = K();
  const inputElements = floatElements(input, compute);
  const inputStep = inputElements.strides.slice(0, extents.length);
  const inputStep2 = inputElements.strides.slice(extents.length);
  const nest = loopNest(extents2, [inputStep2]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [inputStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([inputElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n3 = 0; n3 < nest2.run; n3++, at += atStep) {
      let sum = 0;
      for (nest.start([at]); nest.more; nest.next()) {
        let at2 = nest.at[0]!;
        for (let n2 = 0; n2 < nest.run; n2++, at2 += at2Step) {
          sum += inputElements.data[at2]!;
        }
      }
      const m = sum / Math.max(n(), 1);
      meanData[to++] = float.isInf(m) ? Number.NaN : m;
    }
  }
  const squares = blank('float64', outer());
  const squaresData = numbersOf(squares);
  let to2 = 0;
  const meanElements = floatElements(mean, mean.dtype);
  const meanStep = meanElements.strides;
  const nest3 = loopNest(extents2, [inputStep2]);
  const at4Step = nest3.steps[0]!;
  const nest4 = loopNest(extents, [inputStep, meanStep]);
  const at3Step = nest4.steps[0]!;
  const at5Step = nest4.steps[1]!;
  for (nest4.start([inputElements.offset, meanElements.offset]); nest4.more; nest4.next()) {
    let at3 = nest4.at[0]!;
    let at5 = nest4.at[1]!;
    for (let n5 = 0; n5 < nest4.run; n5++, at3 += at3Step, at5 += at5Step) {
      let sum2 = 0;
      for (nest3.start([at3]); nest3.more; nest3.next()) {
        let at4 = nest3.at[0]!;
        for (let n4 = 0; n4 < nest3.run; n4++, at4 += at4Step) {
          const z = inputElements.data[at4]! - meanElements.data[at5]!;
          sum2 += z * z;
        }
      }
      squaresData[to2++] = sum2;
    }
  }
  const merged = blank('float64', outer());
  const mergedData = numbersOf(merged);
  let to3 = 0;
  const squaresElements = floatElements(squares, squares.dtype);
  const squaresStep = squaresElements.strides;
  const nest5 = loopNest(extents2, [inputStep2]);
  const at8Step = nest5.steps[0]!;
  const nest6 = loopNest(extents, [squaresStep, inputStep]);
  const at6Step = nest6.steps[0]!;
  const at7Step = nest6.steps[1]!;
  for (nest6.start([squaresElements.offset, inputElements.offset]); nest6.more; nest6.next()) {
    let at6 = nest6.at[0]!;
    let at7 = nest6.at[1]!;
    for (let n7 = 0; n7 < nest6.run; n7++, at6 += at6Step, at7 += at7Step) {
      let sum3 = 0;
      for (nest5.start([at7]); nest5.more; nest5.next()) {
        let at8 = nest5.at[0]!;
        for (let n6 = 0; n6 < nest5.run; n6++, at8 += at8Step) {
          sum3 += 4 * inputElements.data[at8]! * inputElements.data[at8]!;
        }
      }
      mergedData[to3++] = squaresElements.data[at6]! + 0 * sum3;
    }
  }
  const rstd = blank('float64', outer());
  const rstdData = numbersOf(rstd);
  let to4 = 0;
  const nest7 = loopNest(extents, [squaresStep]);
  const at9Step = nest7.steps[0]!;
  for (nest7.start([squaresElements.offset]); nest7.more; nest7.next()) {
    let at9 = nest7.at[0]!;
    for (let n8 = 0; n8 < nest7.run; n8++, at9 += at9Step) {
      rstdData[to4++] = float.rsqrt(squaresElements.data[at9]! / n() + eps);
    }
  }
  const out0 = blank(floatStorage(out0Dtype), [...outer(), ...K()]);
  const out0Data = numbersOf(out0);
  let to5 = 0;
  const rstdElements = floatElements(rstd, rstd.dtype);
  const rstdStep = rstdElements.strides;
  const weightElements = floatElements(weight, compute);
  const weightStep = weightElements.strides;
  const biasElements = floatElements(bias, compute);
  const biasStep = biasElements.strides;
  const nest8 = loopNest(extents2, [inputStep2, weightStep, biasStep]);
  const at11Step = nest8.steps[0]!;
  const at14Step = nest8.steps[1]!;
  const at15Step = nest8.steps[2]!;
  const nest9 = loopNest(extents, [inputStep, meanStep, rstdStep]);
  const at10Step = nest9.steps[0]!;
  const at12Step = nest9.steps[1]!;
  const at13Step = nest9.steps[2]!;
  for (nest9.start([inputElements.offset, meanElements.offset, rstdElements.offset]); nest9.more; nest9.next()) {
    let at10 = nest9.at[0]!;
    let at12 = nest9.at[1]!;
    let at13 = nest9.at[2]!;
    for (let n10 = 0; n10 < nest9.run; n10++, at10 += at10Step, at12 += at12Step, at13 += at13Step) {
      for (nest8.start([at10, weightElements.offset, biasElements.offset]); nest8.more; nest8.next()) {
        let at11 = nest8.at[0]!;
        let at14 = nest8.at[1]!;
        let at15 = nest8.at[2]!;
        for (let n9 = 0; n9 < nest8.run; n9++, at11 += at11Step, at14 += at14Step, at15 += at15Step) {
          const z2 = (inputElements.data[at11]! - meanElements.data[at12]!) * rstdElements.data[at13]!;
          const scaled2 = z2 * ((weight === null ? null : weightElements.data[at14]!) ?? 1);
          out0Data[to5++] = scaled2 + ((bias === null ? null : biasElements.data[at15]!) ?? 0);
        }
      }
    }
  }
  const s = [...outer(), ...ones(length(K()))];
  const tensor = blank('float64', s);
  const tensorData = numbersOf(tensor);
  let to6 = 0;
  const meanElementsFlat = contiguous(meanElements);
  const step = contiguousStrides(s);
  const nest10 = loopNest(s, [step]);
  const at16Step = nest10.steps[0]!;
  for (nest10.start([meanElementsFlat.offset]); nest10.more; nest10.next()) {
    let at16 = nest10.at[0]!;
    for (let n11 = 0; n11 < nest10.run; n11++, at16 += at16Step) {
      tensorData[to6++] = meanElementsFlat.data[at16]!;
    }
  }
  const s2 = [...outer(), ...ones(length(K()))];
  const tensor2 = blank('float64', s2);
  const tensor2Data = numbersOf(tensor2);
  let to7 = 0;
  const rstdElementsFlat = contiguous(rstdElements);
  const step2 = contiguousStrides(s2);
  const nest11 = loopNest(s2, [step2]);
  const at17Step = nest11.steps[0]!;
  for (nest11.start([rstdElementsFlat.offset]); nest11.more; nest11.next()) {
    let at17 = nest11.at[0]!;
    for (let n12 = 0; n12 < nest11.run; n12++, at17 += at17Step) {
      tensor2Data[to7++] = rstdElementsFlat.data[at17]!;
    }
  }
  return [settle(out0, out0Dtype), settle(tensor, out1Dtype), settle(tensor2, out2Dtype)];
}
