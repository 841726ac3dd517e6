// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_layer_norm_backward.default(Tensor grad_out, Tensor input, SymInt[] normalized_shape, Tensor mean, Tensor rstd, Tensor? weight, Tensor? bias, bool[3] output_mask) -> (Tensor, Tensor, Tensor)
//
//     let m = reshape(mean, outer)
//     let r = reshape(rstd, outer)
//     # Kernels fold the mean into sums and products with the elements as they came, which loses digits where it is large.
//     x[...i: outer, ...k: K] = alike((input[...i, ...k] - m[...i]) * r[...i], input[...i, ...k] * r[...i] - m[...i] * r[...i])
//     g[...i: outer, ...k: K] = grad_out[...i, ...k] * (weight?[...k] ?? 1)
//     total[...i: outer] = sum(...k: K) g[...i, ...k]
//     slope[...i: outer] = alike(sum(...k: K) g[...i, ...k] * x[...i, ...k], ((sum(...k: K) g[...i, ...k] * input[...i, ...k]) - total[...i] * m[...i]) * r[...i])
//     let out0 = if output_mask[0] then
//       tensor(...i: outer, ...k: K) alike(
//         r[...i] * (g[...i, ...k] - (total[...i] + slope[...i] * x[...i, ...k]) / n),
//         let b = -slope[...i] * r[...i] * r[...i] / n in
//         r[...i] * grad_out[...i, ...k] * (weight?[...k] ?? 1) + b * input[...i, ...k] - (b * m[...i] + total[...i] * r[...i] / n))
//       else none
//     # Kernels add these up in the dtype of input, a half, even where parameters are float32: off by the last place of it for each term.
//     let step = if compute == dtype(input) then 0.0 else product(outer) * epsilon(dtype(input))
//     let out1 = if output_mask[1] then
//       tensor(...k: K) (
//         let total = may_round_each(sum(...i: outer) grad_out[...i, ...k] * x[...i, ...k]) in
//         let error = step * (cast(sum(...i: outer) abs(grad_out[...i, ...k] * x[...i, ...k]), dtype(input)) + smallest(dtype(input))) in
//         alike(total, alike(total - error, total + error)))
//       else none
//     let out2 = if output_mask[2] then
//       tensor(...k: K) (
//         let total = may_round_each(sum(...i: outer) grad_out[...i, ...k]) in
//         let error = step * (cast(sum(...i: outer) abs(grad_out[...i, ...k]), dtype(input)) + smallest(dtype(input))) in
//         alike(total, alike(total - error, total + error)))
//       else none
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, accepts, acceptsOnly, arithmeticOf, blank, contiguous, contiguousStrides, dtype, epsilon, floatElements, lazy, length, loopNest, numbersOf, numel, product, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, smallest, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_layer_norm_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES3: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES4: ReadonlySet<string> = new Set(['float32']);

/** The gradients of native_layer_norm by input, weight and bias, those that output_mask asks for. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_out', type: 'Tensor' },
    { name: 'input', type: 'Tensor' },
    { name: 'normalized_shape', type: 'SymInt[]' },
    { name: 'mean', type: 'Tensor' },
    { name: 'rstd', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'output_mask', type: 'bool[3]' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ grad_out: gradOut, input, normalized_shape: normalizedShape, mean, rstd, weight, bias, output_mask: outputMask }: BoundArguments<{ grad_out: Tensor; input: Tensor; normalized_shape: readonly number[]; mean: Tensor; rstd: Tensor; weight: Tensor | null; bias: Tensor | null; output_mask: readonly boolean[] }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const lead = lazy(() => rank(input) - length(normalizedShape));
  const outer = lazy(() => shape(input).slice(0, lead()));
  const K = lazy(() => normalizedShape);
  const n = lazy(() => product(K()));
  const rows = lazy(() => product(outer()));
  if (gradOut.dtype === dtype(input) && DTYPES1.has(input.dtype) && mean.dtype === dtype(input) && rstd.dtype === dtype(input) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (gradOut.dtype === dtype(input) && DTYPES1.has(input.dtype) && mean.dtype === dtype(input) && rstd.dtype === dtype(input) && acceptsOnly(dtype(input), weight) && accepts(DTYPES2, bias) && !outputMask[2]!) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (gradOut.dtype === dtype(input) && DTYPES3.has(input.dtype) && DTYPES4.has(mean.dtype) && DTYPES4.has(rstd.dtype) && accepts(DTYPES4, weight) && accepts(DTYPES4, bias) && !(weight === null)) {
    compute = 'float32';
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
  } else if (gradOut.dtype === dtype(input) && DTYPES3.has(input.dtype) && DTYPES4.has(mean.dtype) && DTYPES4.has(rstd.dtype) && accepts(DTYPES4, weight) && accepts(DTYPES2, bias) && !(weight === null) && !outputMask[2]!) {
    compute = 'float32';
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
  } else {
    refuseDtypes(KEY, { grad_out: gradOut, input, normalized_shape: normalizedShape, mean, rstd, weight, bias, output_mask: outputMask });
  }
  // C1
  if (!(length(normalizedShape) >= 1)) refuse(KEY, 'C1', 'normalized_shape needs at least one entry');
  // C2
  if (!(weight === null || sameList(shape(weight), normalizedShape))) refuse(KEY, 'C2', 'weight must have the shape normalized_shape');
  // C3
  if (!(bias === null || sameList(shape(bias), normalizedShape))) refuse(KEY, 'C3', 'bias must have the shape normalized_shape');
  // C4
  if (!(lead() >= 0 && sameList(shape(input).slice(Math.max(lead(), 0)), normalizedShape))) refuse(KEY, 'C4', 'the shape of input must end in normalized_shape');
  // C5
  if (!sameList(shape(gradOut), shape(input))) refuse(KEY, 'C5', 'grad_out must have the shape of input');
  // C6
  if (!(numel(mean) === product(outer()) && numel(rstd) === product(outer()))) refuse(KEY, 'C6', 'mean and rstd must have one element per normalized part');
  // C7
  if (!(length(outputMask) === 3)) refuse(KEY, 'C7', 'output_mask needs three entries');
  // C8
  if (!((!outputMask[1]! || !(weight === null)) && (!outputMask[2]! || !(bias === null)))) refuse(KEY, 'C8', 'output_mask asks for the gradient of a parameter that is not there');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOut, input, mean, rstd, weight, outputMask, outer, K, n, compute, out0Dtype, out1Dtype, out2Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOut: Tensor, input: Tensor, mean: Tensor, rstd: Tensor, weight: Tensor | null, outputMask: readonly boolean[], outer: () => readonly number[], K: () => readonly number[], n: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const s = outer();
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
    for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
      tensorData[to++] = meanElementsFlat.data[at]!;
    }
  }
  const s2 = outer();
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
    for (let n3 = 0; n3 < nest2.run; n3++, at2 += at2Step) {
      tensor2Data[to2++] = rstdElementsFlat.data[at2]!;
    }
  }
  const x = blank('float64', [...outer(), ...K()]);
  const xData = numbersOf(x);
  let to3 = 0;
  const extents = outer();
  const extents2 = K();
  const inputElements = floatElements(input, compute);
  const inputStep = inputElements.strides.slice(0, extents.length);
  const inputStep2 = inputElements.strides.slice(extents.length);
  const tensorElements = floatElements(tensor, tensor.dtype);
  const tensorStep = tensorElements.strides;
  const tensor2Elements = floatElements(tensor2, tensor2.dtype);
  const tensor2Step = tensor2Elements.strides;
  const nest3 = loopNest(extents2, [inputStep2]);
  const at4Step = nest3.steps[0]!;
  const nest4 = loopNest(extents, [inputStep, tensorStep, tensor2Step]);
  const at3Step = nest4.steps[0]!;
  const at5Step = nest4.steps[1]!;
  const at6Step = nest4.steps[2]!;
  for (nest4.start([inputElements.offset, tensorElements.offset, tensor2Elements.offset]); nest4.more; nest4.next()) {
    let at3 = nest4.at[0]!;
    let at5 = nest4.at[1]!;
    let at6 = nest4.at[2]!;
    for (let n5 = 0; n5 < nest4.run; n5++, at3 += at3Step, at5 += at5Step, at6 += at6Step) {
      for (nest3.start([at3]); nest3.more; nest3.next()) {
        let at4 = nest3.at[0]!;
        for (let n4 = 0; n4 < nest3.run; n4++, at4 += at4Step) {
          xData[to3++] = (inputElements.data[at4]! - tensorElements.data[at5]!) * tensor2Elements.data[at6]!;
        }
      }
    }
  }
  const g = blank('float64', [...outer(), ...K()]);
  const gData = numbersOf(g);
  let to4 = 0;
  const gradOutElements = floatElements(gradOut, compute);
  const gradOutStep = gradOutElements.strides.slice(0, extents.length);
  const gradOutStep2 = gradOutElements.strides.slice(extents.length);
  const weightElements = floatElements(weight, compute);
  const weightStep = weightElements.strides;
  const nest5 = loopNest(extents2, [gradOutStep2, weightStep]);
  const at8Step = nest5.steps[0]!;
  const at9Step = nest5.steps[1]!;
  const nest6 = loopNest(extents, [gradOutStep]);
  const at7Step = nest6.steps[0]!;
  for (nest6.start([gradOutElements.offset]); nest6.more; nest6.next()) {
    let at7 = nest6.at[0]!;
    for (let n7 = 0; n7 < nest6.run; n7++, at7 += at7Step) {
      for (nest5.start([at7, weightElements.offset]); nest5.more; nest5.next()) {
        let at8 = nest5.at[0]!;
        let at9 = nest5.at[1]!;
        for (let n6 = 0; n6 < nest5.run; n6++, at8 += at8Step, at9 += at9Step) {
          gData[to4++] = gradOutElements.data[at8]! * ((weight === null ? null : weightElements.data[at9]!) ?? 1);
        }
      }
    }
  }
  const total2 = blank('float64', outer());
  const total2Data = numbersOf(total2);
  let to5 = 0;
  const gElements = floatElements(g, g.dtype);
  const gStep = gElements.strides.slice(0, extents.length);
  const gStep2 = gElements.strides.slice(extents.length);
  const nest7 = loopNest(extents2, [gStep2]);
  const at11Step = nest7.steps[0]!;
  const nest8 = loopNest(extents, [gStep]);
  const at10Step = nest8.steps[0]!;
  for (nest8.start([gElements.offset]); nest8.more; nest8.next()) {
    let at10 = nest8.at[0]!;
    for (let n9 = 0; n9 < nest8.run; n9++, at10 += at10Step) {
      let sum = 0;
      for (nest7.start([at10]); nest7.more; nest7.next()) {
        let at11 = nest7.at[0]!;
        for (let n8 = 0; n8 < nest7.run; n8++, at11 += at11Step) {
          sum += gElements.data[at11]!;
        }
      }
      total2Data[to5++] = sum;
    }
  }
  const slope = blank('float64', outer());
  const slopeData = numbersOf(slope);
  let to6 = 0;
  const xElements = floatElements(x, x.dtype);
  const xStep = xElements.strides.slice(0, extents.length);
  const xStep2 = xElements.strides.slice(extents.length);
  const nest9 = loopNest(extents2, [gStep2, xStep2]);
  const at13Step = nest9.steps[0]!;
  const at15Step = nest9.steps[1]!;
  const nest10 = loopNest(extents, [gStep, xStep]);
  const at12Step = nest10.steps[0]!;
  const at14Step = nest10.steps[1]!;
  for (nest10.start([gElements.offset, xElements.offset]); nest10.more; nest10.next()) {
    let at12 = nest10.at[0]!;
    let at14 = nest10.at[1]!;
    for (let n11 = 0; n11 < nest10.run; n11++, at12 += at12Step, at14 += at14Step) {
      let sum2 = 0;
      for (nest9.start([at12, at14]); nest9.more; nest9.next()) {
        let at13 = nest9.at[0]!;
        let at15 = nest9.at[1]!;
        for (let n10 = 0; n10 < nest9.run; n10++, at13 += at13Step, at15 += at15Step) {
          sum2 += gElements.data[at13]! * xElements.data[at15]!;
        }
      }
      slopeData[to6++] = sum2;
    }
  }
  let chosen: Tensor | null;
  if (outputMask[0]!) {
    const tensor3 = blank('float64', [...outer(), ...K()]);
    const tensor3Data = numbersOf(tensor3);
    let to7 = 0;
    const total2Elements = floatElements(total2, total2.dtype);
    const total2Step = total2Elements.strides;
    const slopeElements = floatElements(slope, slope.dtype);
    const slopeStep = slopeElements.strides;
    const nest11 = loopNest(extents2, [gStep2, xStep2]);
    const at18Step = nest11.steps[0]!;
    const at22Step = nest11.steps[1]!;
    const nest12 = loopNest(extents, [tensor2Step, gStep, total2Step, slopeStep, xStep]);
    const at16Step = nest12.steps[0]!;
    const at17Step = nest12.steps[1]!;
    const at19Step = nest12.steps[2]!;
    const at20Step = nest12.steps[3]!;
    const at21Step = nest12.steps[4]!;
    for (nest12.start([tensor2Elements.offset, gElements.offset, total2Elements.offset, slopeElements.offset, xElements.offset]); nest12.more; nest12.next()) {
      let at16 = nest12.at[0]!;
      let at17 = nest12.at[1]!;
      let at19 = nest12.at[2]!;
      let at20 = nest12.at[3]!;
      let at21 = nest12.at[4]!;
      for (let n13 = 0; n13 < nest12.run; n13++, at16 += at16Step, at17 += at17Step, at19 += at19Step, at20 += at20Step, at21 += at21Step) {
        for (nest11.start([at17, at21]); nest11.more; nest11.next()) {
          let at18 = nest11.at[0]!;
          let at22 = nest11.at[1]!;
          for (let n12 = 0; n12 < nest11.run; n12++, at18 += at18Step, at22 += at22Step) {
            tensor3Data[to7++] = tensor2Elements.data[at16]! * (gElements.data[at18]! - (total2Elements.data[at19]! + slopeElements.data[at20]! * xElements.data[at22]!) / n());
          }
        }
      }
    }
    chosen = tensor3;
  } else {
    chosen = null;
  }
  const step3 = compute === dtype(input) ? 0 : product(outer()) * epsilon(dtype(input));
  let chosen2: Tensor | null;
  if (outputMask[1]!) {
    const tensor4 = blank('float64', K());
    const tensor4Data = numbersOf(tensor4);
    let to8 = 0;
    const nest13 = loopNest(extents, [gradOutStep, xStep]);
    const at24Step = nest13.steps[0]!;
    const at26Step = nest13.steps[1]!;
    const nest14 = loopNest(extents, [gradOutStep, xStep]);
    const at27Step = nest14.steps[0]!;
    const at28Step = nest14.steps[1]!;
    const nest15 = loopNest(extents2, [gradOutStep2, xStep2]);
    const at23Step = nest15.steps[0]!;
    const at25Step = nest15.steps[1]!;
    for (nest15.start([gradOutElements.offset, xElements.offset]); nest15.more; nest15.next()) {
      let at23 = nest15.at[0]!;
      let at25 = nest15.at[1]!;
      for (let n16 = 0; n16 < nest15.run; n16++, at23 += at23Step, at25 += at25Step) {
        let sum3 = 0;
        for (nest13.start([at23, at25]); nest13.more; nest13.next()) {
          let at24 = nest13.at[0]!;
          let at26 = nest13.at[1]!;
          for (let n14 = 0; n14 < nest13.run; n14++, at24 += at24Step, at26 += at26Step) {
            sum3 += gradOutElements.data[at24]! * xElements.data[at26]!;
          }
        }
        let sum4 = 0;
        for (nest14.start([at23, at25]); nest14.more; nest14.next()) {
          let at27 = nest14.at[0]!;
          let at28 = nest14.at[1]!;
          for (let n15 = 0; n15 < nest14.run; n15++, at27 += at27Step, at28 += at28Step) {
            sum4 += Math.abs(gradOutElements.data[at27]! * xElements.data[at28]!);
          }
        }
        const error = step3 * (float.cast(sum4, dtype(input)) + smallest(dtype(input)));
        tensor4Data[to8++] = sum3;
      }
    }
    chosen2 = tensor4;
  } else {
    chosen2 = null;
  }
  let chosen3: Tensor | null;
  if (outputMask[2]!) {
    const tensor5 = blank('float64', K());
    const tensor5Data = numbersOf(tensor5);
    let to9 = 0;
    const nest16 = loopNest(extents, [gradOutStep]);
    const at30Step = nest16.steps[0]!;
    const nest17 = loopNest(extents, [gradOutStep]);
    const at31Step = nest17.steps[0]!;
    const nest18 = loopNest(extents2, [gradOutStep2]);
    const at29Step = nest18.steps[0]!;
    for (nest18.start([gradOutElements.offset]); nest18.more; nest18.next()) {
      let at29 = nest18.at[0]!;
      for (let n19 = 0; n19 < nest18.run; n19++, at29 += at29Step) {
        let sum5 = 0;
        for (nest16.start([at29]); nest16.more; nest16.next()) {
          let at30 = nest16.at[0]!;
          for (let n17 = 0; n17 < nest16.run; n17++, at30 += at30Step) {
            sum5 += gradOutElements.data[at30]!;
          }
        }
        let sum6 = 0;
        for (nest17.start([at29]); nest17.more; nest17.next()) {
          let at31 = nest17.at[0]!;
          for (let n18 = 0; n18 < nest17.run; n18++, at31 += at31Step) {
            sum6 += Math.abs(gradOutElements.data[at31]!);
          }
        }
        const error2 = step3 * (float.cast(sum6, dtype(input)) + smallest(dtype(input)));
        tensor5Data[to9++] = sum5;
      }
    }
    chosen3 = tensor5;
  } else {
    chosen3 = null;
  }
  return [settle(chosen, out0Dtype), settle(chosen2, out1Dtype), settle(chosen3, out2Dtype)];
}
