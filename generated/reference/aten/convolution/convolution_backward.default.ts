// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.convolution_backward.default(Tensor grad_output, Tensor input, Tensor weight, SymInt[]? bias_sizes, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups, bool[3] output_mask) -> (Tensor, Tensor, Tensor)
//
//     # Kernels for halves may add up columns in place, tap by tap, and gradients of weight and bias sample by sample.
//     let M = O // groups
//     let C = size(input, 1) // groups
//     if transposed {
//       let out0 = if output_mask[0] then
//         tensor(n: N, c: groups * C, ...q: S) sum(o: M, ...k: K, let p = q * step - pad + k * spread, where within(p, P)) grad_output[n, c // C * M + o, ...p] * weight[c, o, ...k]
//         else none
//       let out1 = if output_mask[1] then
//         tensor(c: groups * C, o: M, ...k: K) alike(
//           sum(n: N, ...q: S, let p = q * step - pad + k * spread, where within(p, P)) input[n, c, ...q] * grad_output[n, c // C * M + o, ...p],
//           may_round_each(sum(n: N) may_round(sum(...q: S, let p = q * step - pad + k * spread, where within(p, P)) input[n, c, ...q] * grad_output[n, c // C * M + o, ...p])))
//         else none
//     } else {
//       let out0 = if output_mask[0] then
//         tensor(n: N, c: groups * C, ...q: S) alike(
//           sum(o: M, ...k: K, let t = q + pad - k * spread, where divides(step, t) and within(t // step, P)) grad_output[n, c // C * M + o, ...(t // step)] * weight[c // C * M + o, c % C, ...k],
//           may_round_each(sum(...k: K, let t = q + pad - k * spread, where divides(step, t) and within(t // step, P)) may_round(sum(o: M) grad_output[n, c // C * M + o, ...(t // step)] * weight[c // C * M + o, c % C, ...k])))
//         else none
//       let out1 = if output_mask[1] then
//         tensor(o: O, c: C, ...k: K) alike(
//           sum(n: N, ...p: P, let q = p * step - pad + k * spread, where within(q, S)) grad_output[n, o, ...p] * input[n, o // M * C + c, ...q],
//           may_round_each(sum(n: N) may_round(sum(...p: P, let q = p * step - pad + k * spread, where within(q, S)) grad_output[n, o, ...p] * input[n, o // M * C + c, ...q])))
//         else none
//     }
//     let out2 =
//       if not output_mask[2] then none
//       else if numel(input) == 0 then tensor(...o: bias_sizes ?? []) 0.0
//       else tensor(o: O) alike(
//         sum(n: N, ...p: P) grad_output[n, o, ...p],
//         may_round_each(sum(n: N) may_round(sum(...p: P) grad_output[n, o, ...p])))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative, ones } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, dot, dtype, floatElements, indexedNest, integerElements, lazy, length, loopNest, modulo, numbersOf, numel, product, products, rank, refuse, refuseArithmetic, refuseDtypes, sameList, scaled, settle, shape, size, storeComplex, wideInteger, windowAt, within, zeros, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.convolution_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradients of convolution by input, weight and bias, those that output_mask asks for. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
    { name: 'bias_sizes', type: 'SymInt[]?' },
    { name: 'stride', type: 'SymInt[]' },
    { name: 'padding', type: 'SymInt[]' },
    { name: 'dilation', type: 'SymInt[]' },
    { name: 'transposed', type: 'bool' },
    { name: 'output_padding', type: 'SymInt[]' },
    { name: 'groups', type: 'SymInt' },
    { name: 'output_mask', type: 'bool[3]' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ grad_output: gradOutput, input, weight, bias_sizes: biasSizes, stride, padding, dilation, transposed, output_padding: outputPadding, groups, output_mask: outputMask }: BoundArguments<{ grad_output: Tensor; input: Tensor; weight: Tensor; bias_sizes: readonly number[] | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; output_padding: readonly number[]; groups: number; output_mask: readonly boolean[] }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const D = lazy(() => rank(weight) - 2);
  const step = lazy(() => expandList(stride, D()));
  const pad = lazy(() => expandList(padding, D()));
  const spread = lazy(() => expandList(dilation, D()));
  const extra = lazy(() => expandList(outputPadding, D()));
  const K = lazy(() => shape(weight).slice(2));
  const S = lazy(() => shape(input).slice(2));
  const N = lazy(() => size(input, 0));
  const O = lazy((): number => {
    if (transposed) {
      return size(weight, 1) * groups;
    }
    return size(weight, 0);
  });
  const computes = lazy(() => numel(input) > 0 && (outputMask[0]! || outputMask[1]!));
  const P = lazy((): readonly number[] => {
    if (transposed) {
      return S().map((x, d) => (x - 1) * step()[d]! - 2 * pad()[d]! + spread()[d]! * (K()[d]! - 1) + extra()[d]! + 1);
    }
    return S().map((x2, d2) => Math.floor((x2 + 2 * pad()[d2]! - spread()[d2]! * (K()[d2]! - 1) - 1) / step()[d2]!) + 1);
  });
  if (gradOutput.dtype === dtype(input) && DTYPES1.has(input.dtype) && weight.dtype === dtype(input)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (gradOutput.dtype === dtype(input) && DTYPES2.has(input.dtype) && weight.dtype === dtype(input) && !transposed && !noneNegative(dilation.map((x3) => 1 - x3))) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (DTYPES3.has(gradOutput.dtype) && DTYPES3.has(input.dtype) && DTYPES3.has(weight.dtype) && numel(input) === 0) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(weight);
    out2Dtype = dtype(weight);
    compute = out0Dtype;
  } else if (DTYPES3.has(gradOutput.dtype) && DTYPES3.has(input.dtype) && DTYPES3.has(weight.dtype) && !outputMask[0]!) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(gradOutput);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, input, weight, bias_sizes: biasSizes, stride, padding, dilation, transposed, output_padding: outputPadding, groups, output_mask: outputMask });
  }
  // C1
  if (!(rank(weight) >= 3 && (rank(weight) <= 5 || !computes()))) refuse(KEY, 'C1', 'weight needs three to five dims');
  // C2
  if (!(rank(input) === rank(weight))) refuse(KEY, 'C2', 'input needs as many dims as weight');
  // C3
  {
    let all = true;
    const given = [length(stride), length(padding), length(dilation)];
    search: for (let n = 0; n < 3; n++) {
      if (!(given[n]! === 1 || given[n]! === D())) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C3', 'stride, padding and dilation need one entry or one per spatial dim');
  }
  // C4
  if (!(length(outputPadding) === 1 || length(outputPadding) === D())) refuse(KEY, 'C4', 'output_padding needs one entry or one per spatial dim');
  // C5
  if (!(allPositive(step()) && allPositive(spread()))) refuse(KEY, 'C5', 'stride and dilation must be positive');
  // C6
  if (!(noneNegative(pad()) && noneNegative(extra()))) refuse(KEY, 'C6', 'padding and output_padding must not be negative');
  // C7
  if (!(groups > 0 && modulo(size(weight, 0), groups) === 0 && size(weight, 0) >= groups)) refuse(KEY, 'C7', 'groups must divide the first dim of weight');
  // C8
  if (!(size(input, 1) === (transposed ? size(weight, 0) : size(weight, 1) * groups))) refuse(KEY, 'C8', 'input has another number of channels than weight takes');
  // C9
  if (!transposed) {
    if (!noneNegative(S().map((x4, d4) => x4 + 2 * pad()[d4]! - spread()[d4]! * (K()[d4]! - 1) - 1))) refuse(KEY, 'C9', 'weight does not fit into the padded input');
  }
  // C10
  if (!transposed) {
    let all2 = true;
    const end = D();
    search2: for (let d5 = 0; d5 < end; d5++) {
      if (!(extra()[d5]! === 0)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C10', 'only transposed convolutions take output_padding');
  }
  // C11
  if (!(rank(gradOutput) === rank(input))) refuse(KEY, 'C11', 'grad_output needs as many dims as input');
  // C12
  if (computes()) {
    if (!sameList(shape(gradOutput).slice(1), [...[O()], ...P()])) refuse(KEY, 'C12', 'grad_output must have the shape of the result of the convolution');
  }
  // C13
  if (computes()) {
    if (!allPositive(K())) refuse(KEY, 'C13', 'the spatial dims of weight must not be empty');
  }
  // C14
  if (transposed && computes()) {
    let all3 = true;
    const end2 = D();
    search3: for (let d6 = 0; d6 < end2; d6++) {
      if (!(extra()[d6]! < step()[d6]! || extra()[d6]! < spread()[d6]!)) {
        all3 = false;
        break search3;
      }
    }
    if (!all3) refuse(KEY, 'C14', 'output_padding must be less than stride or dilation');
  }
  // C16
  if (!(N() === 0 || size(input, 1) === 0 || product(S()) > 0)) refuse(KEY, 'C16', 'only the batch and the channels of input may be empty');
  // C17
  if (outputMask[2]! && numel(input) === 0) {
    if (!(!(biasSizes === null) && noneNegative(biasSizes))) refuse(KEY, 'C17', 'bias_sizes must be given where input is empty');
  }
  // C18
  if (!(length(outputMask) === 3)) refuse(KEY, 'C18', 'output_mask needs three entries');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOutput, input, weight, biasSizes, transposed, groups, outputMask, step, pad, spread, K, S, N, O, P, compute, out0Dtype, out1Dtype, out2Dtype);
    case 'integer':
      return evaluateInInteger(gradOutput, input, weight, biasSizes, transposed, groups, outputMask, step, pad, spread, K, S, N, O, P, compute, out0Dtype, out1Dtype, out2Dtype);
    case 'complex':
      return evaluateInComplex(gradOutput, input, weight, biasSizes, transposed, groups, outputMask, step, pad, spread, K, S, N, O, P, compute, out0Dtype, out1Dtype, out2Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, transposed: boolean, groups: number, outputMask: readonly boolean[], step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], K: () => readonly number[], S: () => readonly number[], N: () => number, O: () => number, P: () => readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const M = Math.floor(O() / groups);
  const C = Math.floor(size(input, 1) / groups);
  let out0: Tensor | null;
  let out1: Tensor | null;
  if (transposed) {
    let chosen: Tensor | null;
    if (outputMask[0]!) {
      const tensor = blank('float64', [N(), groups * C, ...S()]);
      const tensorData = numbersOf(tensor);
      let to = 0;
      const end = N();
      const extents = S();
      const extents2 = K();
      const gradOutputElements = floatElements(gradOutput, compute);
      const offset = gradOutputElements.offset + dot(pad(), scaled(gradOutputElements.strides.slice(2), -1));
      const gradOutputStep0 = gradOutputElements.strides[0]!;
      const step2 = products(gradOutputElements.strides.slice(2), step());
      const gradOutputStep1 = gradOutputElements.strides[1]!;
      const weightElements = floatElements(weight, compute);
      const weightStep0 = weightElements.strides[0]!;
      const weightStep1 = weightElements.strides[1]!;
      const nest2 = indexedNest(extents, [step2]);
      const atStep = nest2.steps[0]!;
      for (let n = 0; n < end; n++) {
        const end2 = groups * C;
        const offset2 = offset + n * gradOutputStep0;
        for (let c = 0; c < end2; c++) {
          const offset3 = offset2 + Math.floor(c / C) * M * gradOutputElements.strides[1]!;
          const offset5 = weightElements.offset + c * weightStep0;
          for (nest2.start([offset3]); nest2.more; nest2.next()) {
            const q = nest2.index;
            let at = nest2.at[0]!;
            for (let n3 = 0; n3 < nest2.run; n3++, at += atStep) {
              nest2.place(n3);
              let sum = 0;
              const entries = zeros(K().length);
              const p = q.map((x, d) => x * step()[d]! - pad()[d]! + entries[d]! * spread()[d]!);
              const entries2 = ones(K().length);
              const p2 = q.map((x2, d2) => x2 * step()[d2]! - pad()[d2]! + entries2[d2]! * spread()[d2]!);
              const window = windowAt(K(), P(), p, p2);
              const step3 = products(gradOutputElements.strides.slice(2), spread());
              const weightStep = weightElements.strides.slice(2);
              const nest = loopNest(window.extents, [step3, weightStep]);
              const at2Step = nest.steps[0]!;
              const at3Step = nest.steps[1]!;
              for (let o = 0; o < M; o++) {
                const offset4 = at + o * gradOutputStep1;
                const offset6 = offset5 + o * weightStep1;
                for (nest.start([offset4 + dot(window.from, step3), offset6 + dot(window.from, weightStep)]); nest.more; nest.next()) {
                  let at2 = nest.at[0]!;
                  let at3 = nest.at[1]!;
                  for (let n2 = 0; n2 < nest.run; n2++, at2 += at2Step, at3 += at3Step) {
                    sum += gradOutputElements.data[at2]! * weightElements.data[at3]!;
                  }
                }
              }
              tensorData[to++] = sum;
            }
          }
        }
      }
      chosen = tensor;
    } else {
      chosen = null;
    }
    out0 = chosen;
    let chosen2: Tensor | null;
    if (outputMask[1]!) {
      const tensor2 = blank('float64', [groups * C, M, ...K()]);
      const tensor2Data = numbersOf(tensor2);
      let to2 = 0;
      const end3 = groups * C;
      const extents3 = K();
      const extents4 = S();
      const inputElements = floatElements(input, compute);
      const inputStep1 = inputElements.strides[1]!;
      const inputStep0 = inputElements.strides[0]!;
      const gradOutputElements2 = floatElements(gradOutput, compute);
      const offset9 = gradOutputElements2.offset + dot(pad(), scaled(gradOutputElements2.strides.slice(2), -1));
      const gradOutputElements2Step1 = gradOutputElements2.strides[1]!;
      const step4 = products(gradOutputElements2.strides.slice(2), spread());
      const gradOutputElements2Step0 = gradOutputElements2.strides[0]!;
      const nest4 = indexedNest(extents3, [step4]);
      const at5Step = nest4.steps[0]!;
      for (let c2 = 0; c2 < end3; c2++) {
        const offset7 = inputElements.offset + c2 * inputStep1;
        const offset10 = offset9 + Math.floor(c2 / C) * M * gradOutputElements2.strides[1]!;
        for (let o2 = 0; o2 < M; o2++) {
          const offset11 = offset10 + o2 * gradOutputElements2Step1;
          for (nest4.start([offset11]); nest4.more; nest4.next()) {
            const k = nest4.index;
            let at5 = nest4.at[0]!;
            for (let n6 = 0; n6 < nest4.run; n6++, at5 += at5Step) {
              nest4.place(n6);
              let sum2 = 0;
              const end4 = N();
              const entries3 = zeros(S().length);
              const p3 = entries3.map((x3, d3) => x3 * step()[d3]! - pad()[d3]! + k[d3]! * spread()[d3]!);
              const entries4 = ones(S().length);
              const p4 = entries4.map((x4, d4) => x4 * step()[d4]! - pad()[d4]! + k[d4]! * spread()[d4]!);
              const window2 = windowAt(S(), P(), p3, p4);
              const inputStep = inputElements.strides.slice(2);
              const step5 = products(gradOutputElements2.strides.slice(2), step());
              const nest3 = loopNest(window2.extents, [inputStep, step5]);
              const at4Step = nest3.steps[0]!;
              const at6Step = nest3.steps[1]!;
              for (let n4 = 0; n4 < end4; n4++) {
                const offset8 = offset7 + n4 * inputStep0;
                const offset12 = at5 + n4 * gradOutputElements2Step0;
                for (nest3.start([offset8 + dot(window2.from, inputStep), offset12 + dot(window2.from, step5)]); nest3.more; nest3.next()) {
                  let at4 = nest3.at[0]!;
                  let at6 = nest3.at[1]!;
                  for (let n5 = 0; n5 < nest3.run; n5++, at4 += at4Step, at6 += at6Step) {
                    sum2 += inputElements.data[at4]! * gradOutputElements2.data[at6]!;
                  }
                }
              }
              tensor2Data[to2++] = sum2;
            }
          }
        }
      }
      chosen2 = tensor2;
    } else {
      chosen2 = null;
    }
    out1 = chosen2;
  } else {
    let chosen3: Tensor | null;
    if (outputMask[0]!) {
      const tensor3 = blank('float64', [N(), groups * C, ...S()]);
      const tensor3Data = numbersOf(tensor3);
      let to3 = 0;
      const end5 = N();
      const extents5 = S();
      const extents6 = K();
      const a = step();
      const a2 = step();
      const a3 = step();
      const a4 = step();
      const gradOutputElements3 = floatElements(gradOutput, compute);
      const gradOutputElements3Step0 = gradOutputElements3.strides[0]!;
      const gradOutputElements3Step1 = gradOutputElements3.strides[1]!;
      const weightElements2 = floatElements(weight, compute);
      const weightElements2Step0 = weightElements2.strides[0]!;
      const weightElements2Step = weightElements2.strides.slice(2);
      const nest5 = indexedNest(extents6, [weightElements2Step]);
      const at7Step = nest5.steps[0]!;
      const nest6 = indexedNest(extents5, []);
      for (let n7 = 0; n7 < end5; n7++) {
        const end6 = groups * C;
        const offset13 = gradOutputElements3.offset + n7 * gradOutputElements3Step0;
        for (let c3 = 0; c3 < end6; c3++) {
          const offset14 = offset13 + Math.floor(c3 / C) * M * gradOutputElements3.strides[1]!;
          const offset16 = weightElements2.offset + Math.floor(c3 / C) * M * weightElements2.strides[0]! + modulo(c3, C) * weightElements2.strides[1]!;
          for (nest6.start([]); nest6.more; nest6.next()) {
            const q2 = nest6.index;
            for (let n9 = 0; n9 < nest6.run; n9++) {
              nest6.place(n9);
              let sum3 = 0;
              for (let o3 = 0; o3 < M; o3++) {
                const offset15 = offset14 + o3 * gradOutputElements3Step1;
                const offset17 = offset16 + o3 * weightElements2Step0;
                for (nest5.start([offset17]); nest5.more; nest5.next()) {
                  const k2 = nest5.index;
                  let at7 = nest5.at[0]!;
                  for (let n8 = 0; n8 < nest5.run; n8++, at7 += at7Step) {
                    nest5.place(n8);
                    const t = q2.map((x5, d5) => x5 + pad()[d5]! - k2[d5]! * spread()[d5]!);
                    let holds = false;
                    if (length(a) === length(t)) {
                      let all = true;
                      const end7 = length(a2);
                      search: for (let k3 = 0; k3 < end7; k3++) {
                        if (!(a3[k3]! !== 0 && modulo(t[k3]!, a4[k3]!) === 0)) {
                          all = false;
                          break search;
                        }
                      }
                      holds = all;
                    }
                    if (holds && within(t.map((x6, d6) => Math.floor(x6 / step()[d6]!)), P())) {
                      sum3 += gradOutputElements3.data[offset15 + dot(t.map((x7, d7) => Math.floor(x7 / step()[d7]!)), gradOutputElements3.strides.slice(2))]! * weightElements2.data[at7]!;
                    }
                  }
                }
              }
              tensor3Data[to3++] = sum3;
            }
          }
        }
      }
      chosen3 = tensor3;
    } else {
      chosen3 = null;
    }
    out0 = chosen3;
    let chosen4: Tensor | null;
    if (outputMask[1]!) {
      const tensor4 = blank('float64', [O(), C, ...K()]);
      const tensor4Data = numbersOf(tensor4);
      let to4 = 0;
      const end8 = O();
      const extents7 = K();
      const extents8 = P();
      const gradOutputElements4 = floatElements(gradOutput, compute);
      const gradOutputElements4Step1 = gradOutputElements4.strides[1]!;
      const gradOutputElements4Step0 = gradOutputElements4.strides[0]!;
      const inputElements2 = floatElements(input, compute);
      const offset20 = inputElements2.offset + dot(pad(), scaled(inputElements2.strides.slice(2), -1));
      const inputElements2Step1 = inputElements2.strides[1]!;
      const step6 = products(inputElements2.strides.slice(2), spread());
      const inputElements2Step0 = inputElements2.strides[0]!;
      const nest8 = indexedNest(extents7, [step6]);
      const at9Step = nest8.steps[0]!;
      for (let o4 = 0; o4 < end8; o4++) {
        const offset18 = gradOutputElements4.offset + o4 * gradOutputElements4Step1;
        const offset21 = offset20 + Math.floor(o4 / M) * C * inputElements2.strides[1]!;
        for (let c4 = 0; c4 < C; c4++) {
          const offset22 = offset21 + c4 * inputElements2Step1;
          for (nest8.start([offset22]); nest8.more; nest8.next()) {
            const k4 = nest8.index;
            let at9 = nest8.at[0]!;
            for (let n12 = 0; n12 < nest8.run; n12++, at9 += at9Step) {
              nest8.place(n12);
              let sum4 = 0;
              const end9 = N();
              const entries5 = zeros(P().length);
              const q3 = entries5.map((x8, d8) => x8 * step()[d8]! - pad()[d8]! + k4[d8]! * spread()[d8]!);
              const entries6 = ones(P().length);
              const q4 = entries6.map((x9, d9) => x9 * step()[d9]! - pad()[d9]! + k4[d9]! * spread()[d9]!);
              const window3 = windowAt(P(), S(), q3, q4);
              const gradOutputElements4Step = gradOutputElements4.strides.slice(2);
              const step7 = products(inputElements2.strides.slice(2), step());
              const nest7 = loopNest(window3.extents, [gradOutputElements4Step, step7]);
              const at8Step = nest7.steps[0]!;
              const at10Step = nest7.steps[1]!;
              for (let n10 = 0; n10 < end9; n10++) {
                const offset19 = offset18 + n10 * gradOutputElements4Step0;
                const offset23 = at9 + n10 * inputElements2Step0;
                for (nest7.start([offset19 + dot(window3.from, gradOutputElements4Step), offset23 + dot(window3.from, step7)]); nest7.more; nest7.next()) {
                  let at8 = nest7.at[0]!;
                  let at10 = nest7.at[1]!;
                  for (let n11 = 0; n11 < nest7.run; n11++, at8 += at8Step, at10 += at10Step) {
                    sum4 += gradOutputElements4.data[at8]! * inputElements2.data[at10]!;
                  }
                }
              }
              tensor4Data[to4++] = sum4;
            }
          }
        }
      }
      chosen4 = tensor4;
    } else {
      chosen4 = null;
    }
    out1 = chosen4;
  }
  let chosen6: Tensor | null;
  if (!outputMask[2]!) {
    chosen6 = null;
  } else {
    let chosen5: Tensor;
    if (numel(input) === 0) {
      const tensor5 = blank('float64', biasSizes ?? []);
      const tensor5Data = numbersOf(tensor5);
      let to5 = 0;
      const extents9 = biasSizes ?? [];
      const nest9 = loopNest(extents9, []);
      for (nest9.start([]); nest9.more; nest9.next()) {
        for (let n13 = 0; n13 < nest9.run; n13++) {
          tensor5Data[to5++] = 0;
        }
      }
      chosen5 = tensor5;
    } else {
      const tensor6 = blank('float64', [O()]);
      const tensor6Data = numbersOf(tensor6);
      let to6 = 0;
      const end10 = O();
      const extents10 = P();
      const gradOutputElements5 = floatElements(gradOutput, compute);
      const gradOutputElements5Step1 = gradOutputElements5.strides[1]!;
      const gradOutputElements5Step0 = gradOutputElements5.strides[0]!;
      const gradOutputElements5Step = gradOutputElements5.strides.slice(2);
      const nest10 = loopNest(extents10, [gradOutputElements5Step]);
      const at11Step = nest10.steps[0]!;
      for (let o5 = 0; o5 < end10; o5++) {
        let sum5 = 0;
        const end11 = N();
        const offset24 = gradOutputElements5.offset + o5 * gradOutputElements5Step1;
        for (let n14 = 0; n14 < end11; n14++) {
          const offset25 = offset24 + n14 * gradOutputElements5Step0;
          for (nest10.start([offset25]); nest10.more; nest10.next()) {
            let at11 = nest10.at[0]!;
            for (let n15 = 0; n15 < nest10.run; n15++, at11 += at11Step) {
              sum5 += gradOutputElements5.data[at11]!;
            }
          }
        }
        tensor6Data[to6++] = sum5;
      }
      chosen5 = tensor6;
    }
    chosen6 = chosen5;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(chosen6, out2Dtype)];
}

function evaluateInInteger(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, transposed: boolean, groups: number, outputMask: readonly boolean[], step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], K: () => readonly number[], S: () => readonly number[], N: () => number, O: () => number, P: () => readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const M = Math.floor(O() / groups);
  const C = Math.floor(size(input, 1) / groups);
  let out0: Tensor | null;
  let out1: Tensor | null;
  if (transposed) {
    let chosen: Tensor | null;
    if (outputMask[0]!) {
      const tensor = blank(wideInteger(compute), [N(), groups * C, ...S()]);
      const tensorData = bigintsOf(tensor);
      let to = 0;
      const end = N();
      const extents = S();
      const extents2 = K();
      const gradOutputElements = integerElements(gradOutput, compute);
      const offset = gradOutputElements.offset + dot(pad(), scaled(gradOutputElements.strides.slice(2), -1));
      const gradOutputStep0 = gradOutputElements.strides[0]!;
      const step2 = products(gradOutputElements.strides.slice(2), step());
      const gradOutputStep1 = gradOutputElements.strides[1]!;
      const weightElements = integerElements(weight, compute);
      const weightStep0 = weightElements.strides[0]!;
      const weightStep1 = weightElements.strides[1]!;
      const nest2 = indexedNest(extents, [step2]);
      const atStep = nest2.steps[0]!;
      for (let n = 0; n < end; n++) {
        const end2 = groups * C;
        const offset2 = offset + n * gradOutputStep0;
        for (let c = 0; c < end2; c++) {
          const offset3 = offset2 + Math.floor(c / C) * M * gradOutputElements.strides[1]!;
          const offset5 = weightElements.offset + c * weightStep0;
          for (nest2.start([offset3]); nest2.more; nest2.next()) {
            const q = nest2.index;
            let at = nest2.at[0]!;
            for (let n3 = 0; n3 < nest2.run; n3++, at += atStep) {
              nest2.place(n3);
              let sum = 0n;
              const entries = zeros(K().length);
              const p = q.map((x, d) => x * step()[d]! - pad()[d]! + entries[d]! * spread()[d]!);
              const entries2 = ones(K().length);
              const p2 = q.map((x2, d2) => x2 * step()[d2]! - pad()[d2]! + entries2[d2]! * spread()[d2]!);
              const window = windowAt(K(), P(), p, p2);
              const step3 = products(gradOutputElements.strides.slice(2), spread());
              const weightStep = weightElements.strides.slice(2);
              const nest = loopNest(window.extents, [step3, weightStep]);
              const at2Step = nest.steps[0]!;
              const at3Step = nest.steps[1]!;
              for (let o = 0; o < M; o++) {
                const offset4 = at + o * gradOutputStep1;
                const offset6 = offset5 + o * weightStep1;
                for (nest.start([offset4 + dot(window.from, step3), offset6 + dot(window.from, weightStep)]); nest.more; nest.next()) {
                  let at2 = nest.at[0]!;
                  let at3 = nest.at[1]!;
                  for (let n2 = 0; n2 < nest.run; n2++, at2 += at2Step, at3 += at3Step) {
                    sum += gradOutputElements.data[at2]! * weightElements.data[at3]!;
                  }
                }
              }
              tensorData[to++] = sum;
            }
          }
        }
      }
      chosen = tensor;
    } else {
      chosen = null;
    }
    out0 = chosen;
    let chosen2: Tensor | null;
    if (outputMask[1]!) {
      const tensor2 = blank(wideInteger(compute), [groups * C, M, ...K()]);
      const tensor2Data = bigintsOf(tensor2);
      let to2 = 0;
      const end3 = groups * C;
      const extents3 = K();
      const extents4 = S();
      const inputElements = integerElements(input, compute);
      const inputStep1 = inputElements.strides[1]!;
      const inputStep0 = inputElements.strides[0]!;
      const gradOutputElements2 = integerElements(gradOutput, compute);
      const offset9 = gradOutputElements2.offset + dot(pad(), scaled(gradOutputElements2.strides.slice(2), -1));
      const gradOutputElements2Step1 = gradOutputElements2.strides[1]!;
      const step4 = products(gradOutputElements2.strides.slice(2), spread());
      const gradOutputElements2Step0 = gradOutputElements2.strides[0]!;
      const nest4 = indexedNest(extents3, [step4]);
      const at5Step = nest4.steps[0]!;
      for (let c2 = 0; c2 < end3; c2++) {
        const offset7 = inputElements.offset + c2 * inputStep1;
        const offset10 = offset9 + Math.floor(c2 / C) * M * gradOutputElements2.strides[1]!;
        for (let o2 = 0; o2 < M; o2++) {
          const offset11 = offset10 + o2 * gradOutputElements2Step1;
          for (nest4.start([offset11]); nest4.more; nest4.next()) {
            const k = nest4.index;
            let at5 = nest4.at[0]!;
            for (let n6 = 0; n6 < nest4.run; n6++, at5 += at5Step) {
              nest4.place(n6);
              let sum2 = 0n;
              const end4 = N();
              const entries3 = zeros(S().length);
              const p3 = entries3.map((x3, d3) => x3 * step()[d3]! - pad()[d3]! + k[d3]! * spread()[d3]!);
              const entries4 = ones(S().length);
              const p4 = entries4.map((x4, d4) => x4 * step()[d4]! - pad()[d4]! + k[d4]! * spread()[d4]!);
              const window2 = windowAt(S(), P(), p3, p4);
              const inputStep = inputElements.strides.slice(2);
              const step5 = products(gradOutputElements2.strides.slice(2), step());
              const nest3 = loopNest(window2.extents, [inputStep, step5]);
              const at4Step = nest3.steps[0]!;
              const at6Step = nest3.steps[1]!;
              for (let n4 = 0; n4 < end4; n4++) {
                const offset8 = offset7 + n4 * inputStep0;
                const offset12 = at5 + n4 * gradOutputElements2Step0;
                for (nest3.start([offset8 + dot(window2.from, inputStep), offset12 + dot(window2.from, step5)]); nest3.more; nest3.next()) {
                  let at4 = nest3.at[0]!;
                  let at6 = nest3.at[1]!;
                  for (let n5 = 0; n5 < nest3.run; n5++, at4 += at4Step, at6 += at6Step) {
                    sum2 += inputElements.data[at4]! * gradOutputElements2.data[at6]!;
                  }
                }
              }
              tensor2Data[to2++] = sum2;
            }
          }
        }
      }
      chosen2 = tensor2;
    } else {
      chosen2 = null;
    }
    out1 = chosen2;
  } else {
    let chosen3: Tensor | null;
    if (outputMask[0]!) {
      const tensor3 = blank(wideInteger(compute), [N(), groups * C, ...S()]);
      const tensor3Data = bigintsOf(tensor3);
      let to3 = 0;
      const end5 = N();
      const extents5 = S();
      const extents6 = K();
      const a = step();
      const a2 = step();
      const a3 = step();
      const a4 = step();
      const gradOutputElements3 = integerElements(gradOutput, compute);
      const gradOutputElements3Step0 = gradOutputElements3.strides[0]!;
      const gradOutputElements3Step1 = gradOutputElements3.strides[1]!;
      const weightElements2 = integerElements(weight, compute);
      const weightElements2Step0 = weightElements2.strides[0]!;
      const weightElements2Step = weightElements2.strides.slice(2);
      const nest5 = indexedNest(extents6, [weightElements2Step]);
      const at7Step = nest5.steps[0]!;
      const nest6 = indexedNest(extents5, []);
      for (let n7 = 0; n7 < end5; n7++) {
        const end6 = groups * C;
        const offset13 = gradOutputElements3.offset + n7 * gradOutputElements3Step0;
        for (let c3 = 0; c3 < end6; c3++) {
          const offset14 = offset13 + Math.floor(c3 / C) * M * gradOutputElements3.strides[1]!;
          const offset16 = weightElements2.offset + Math.floor(c3 / C) * M * weightElements2.strides[0]! + modulo(c3, C) * weightElements2.strides[1]!;
          for (nest6.start([]); nest6.more; nest6.next()) {
            const q2 = nest6.index;
            for (let n9 = 0; n9 < nest6.run; n9++) {
              nest6.place(n9);
              let sum3 = 0n;
              for (let o3 = 0; o3 < M; o3++) {
                const offset15 = offset14 + o3 * gradOutputElements3Step1;
                const offset17 = offset16 + o3 * weightElements2Step0;
                for (nest5.start([offset17]); nest5.more; nest5.next()) {
                  const k2 = nest5.index;
                  let at7 = nest5.at[0]!;
                  for (let n8 = 0; n8 < nest5.run; n8++, at7 += at7Step) {
                    nest5.place(n8);
                    const t = q2.map((x5, d5) => x5 + pad()[d5]! - k2[d5]! * spread()[d5]!);
                    let holds = false;
                    if (length(a) === length(t)) {
                      let all = true;
                      const end7 = length(a2);
                      search: for (let k3 = 0; k3 < end7; k3++) {
                        if (!(a3[k3]! !== 0 && modulo(t[k3]!, a4[k3]!) === 0)) {
                          all = false;
                          break search;
                        }
                      }
                      holds = all;
                    }
                    if (holds && within(t.map((x6, d6) => Math.floor(x6 / step()[d6]!)), P())) {
                      sum3 += gradOutputElements3.data[offset15 + dot(t.map((x7, d7) => Math.floor(x7 / step()[d7]!)), gradOutputElements3.strides.slice(2))]! * weightElements2.data[at7]!;
                    }
                  }
                }
              }
              tensor3Data[to3++] = sum3;
            }
          }
        }
      }
      chosen3 = tensor3;
    } else {
      chosen3 = null;
    }
    out0 = chosen3;
    let chosen4: Tensor | null;
    if (outputMask[1]!) {
      const tensor4 = blank(wideInteger(compute), [O(), C, ...K()]);
      const tensor4Data = bigintsOf(tensor4);
      let to4 = 0;
      const end8 = O();
      const extents7 = K();
      const extents8 = P();
      const gradOutputElements4 = integerElements(gradOutput, compute);
      const gradOutputElements4Step1 = gradOutputElements4.strides[1]!;
      const gradOutputElements4Step0 = gradOutputElements4.strides[0]!;
      const inputElements2 = integerElements(input, compute);
      const offset20 = inputElements2.offset + dot(pad(), scaled(inputElements2.strides.slice(2), -1));
      const inputElements2Step1 = inputElements2.strides[1]!;
      const step6 = products(inputElements2.strides.slice(2), spread());
      const inputElements2Step0 = inputElements2.strides[0]!;
      const nest8 = indexedNest(extents7, [step6]);
      const at9Step = nest8.steps[0]!;
      for (let o4 = 0; o4 < end8; o4++) {
        const offset18 = gradOutputElements4.offset + o4 * gradOutputElements4Step1;
        const offset21 = offset20 + Math.floor(o4 / M) * C * inputElements2.strides[1]!;
        for (let c4 = 0; c4 < C; c4++) {
          const offset22 = offset21 + c4 * inputElements2Step1;
          for (nest8.start([offset22]); nest8.more; nest8.next()) {
            const k4 = nest8.index;
            let at9 = nest8.at[0]!;
            for (let n12 = 0; n12 < nest8.run; n12++, at9 += at9Step) {
              nest8.place(n12);
              let sum4 = 0n;
              const end9 = N();
              const entries5 = zeros(P().length);
              const q3 = entries5.map((x8, d8) => x8 * step()[d8]! - pad()[d8]! + k4[d8]! * spread()[d8]!);
              const entries6 = ones(P().length);
              const q4 = entries6.map((x9, d9) => x9 * step()[d9]! - pad()[d9]! + k4[d9]! * spread()[d9]!);
              const window3 = windowAt(P(), S(), q3, q4);
              const gradOutputElements4Step = gradOutputElements4.strides.slice(2);
              const step7 = products(inputElements2.strides.slice(2), step());
              const nest7 = loopNest(window3.extents, [gradOutputElements4Step, step7]);
              const at8Step = nest7.steps[0]!;
              const at10Step = nest7.steps[1]!;
              for (let n10 = 0; n10 < end9; n10++) {
                const offset19 = offset18 + n10 * gradOutputElements4Step0;
                const offset23 = at9 + n10 * inputElements2Step0;
                for (nest7.start([offset19 + dot(window3.from, gradOutputElements4Step), offset23 + dot(window3.from, step7)]); nest7.more; nest7.next()) {
                  let at8 = nest7.at[0]!;
                  let at10 = nest7.at[1]!;
                  for (let n11 = 0; n11 < nest7.run; n11++, at8 += at8Step, at10 += at10Step) {
                    sum4 += gradOutputElements4.data[at8]! * inputElements2.data[at10]!;
                  }
                }
              }
              tensor4Data[to4++] = sum4;
            }
          }
        }
      }
      chosen4 = tensor4;
    } else {
      chosen4 = null;
    }
    out1 = chosen4;
  }
  let chosen6: Tensor | null;
  if (!outputMask[2]!) {
    chosen6 = null;
  } else {
    let chosen5: Tensor;
    if (numel(input) === 0) {
      const tensor5 = blank(wideInteger(compute), biasSizes ?? []);
      const tensor5Data = bigintsOf(tensor5);
      let to5 = 0;
      const extents9 = biasSizes ?? [];
      const nest9 = loopNest(extents9, []);
      for (nest9.start([]); nest9.more; nest9.next()) {
        for (let n13 = 0; n13 < nest9.run; n13++) {
          tensor5Data[to5++] = 0n;
        }
      }
      chosen5 = tensor5;
    } else {
      const tensor6 = blank(wideInteger(compute), [O()]);
      const tensor6Data = bigintsOf(tensor6);
      let to6 = 0;
      const end10 = O();
      const extents10 = P();
      const gradOutputElements5 = integerElements(gradOutput, compute);
      const gradOutputElements5Step1 = gradOutputElements5.strides[1]!;
      const gradOutputElements5Step0 = gradOutputElements5.strides[0]!;
      const gradOutputElements5Step = gradOutputElements5.strides.slice(2);
      const nest10 = loopNest(extents10, [gradOutputElements5Step]);
      const at11Step = nest10.steps[0]!;
      for (let o5 = 0; o5 < end10; o5++) {
        let sum5 = 0n;
        const end11 = N();
        const offset24 = gradOutputElements5.offset + o5 * gradOutputElements5Step1;
        for (let n14 = 0; n14 < end11; n14++) {
          const offset25 = offset24 + n14 * gradOutputElements5Step0;
          for (nest10.start([offset25]); nest10.more; nest10.next()) {
            let at11 = nest10.at[0]!;
            for (let n15 = 0; n15 < nest10.run; n15++, at11 += at11Step) {
              sum5 += gradOutputElements5.data[at11]!;
            }
          }
        }
        tensor6Data[to6++] = sum5;
      }
      chosen5 = tensor6;
    }
    chosen6 = chosen5;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(chosen6, out2Dtype)];
}

function evaluateInComplex(gradOutput: Tensor, input: Tensor, weight: Tensor, biasSizes: readonly number[] | null, transposed: boolean, groups: number, outputMask: readonly boolean[], step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], K: () => readonly number[], S: () => readonly number[], N: () => number, O: () => number, P: () => readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType): readonly Value[] {
  const M = Math.floor(O() / groups);
  const C = Math.floor(size(input, 1) / groups);
  let out0: Tensor | null;
  let out1: Tensor | null;
  if (transposed) {
    let chosen: Tensor | null;
    if (outputMask[0]!) {
      const tensor = blank('complex128', [N(), groups * C, ...S()]);
      const tensorData = numbersOf(tensor);
      let to = 0;
      const end = N();
      const extents = S();
      const extents2 = K();
      const gradOutputElements = complexElements(gradOutput, compute);
      const offset = gradOutputElements.offset + dot(pad(), scaled(gradOutputElements.strides.slice(2), -1));
      const gradOutputStep0 = gradOutputElements.strides[0]!;
      const step2 = products(gradOutputElements.strides.slice(2), step());
      const gradOutputStep1 = gradOutputElements.strides[1]!;
      const weightElements = complexElements(weight, compute);
      const weightStep0 = weightElements.strides[0]!;
      const weightStep1 = weightElements.strides[1]!;
      const nest2 = indexedNest(extents, [step2]);
      const atStep = nest2.steps[0]!;
      for (let n = 0; n < end; n++) {
        const end2 = groups * C;
        const offset2 = offset + n * gradOutputStep0;
        for (let c = 0; c < end2; c++) {
          const offset3 = offset2 + Math.floor(c / C) * M * gradOutputElements.strides[1]!;
          const offset5 = weightElements.offset + c * weightStep0;
          for (nest2.start([offset3]); nest2.more; nest2.next()) {
            const q = nest2.index;
            let at = nest2.at[0]!;
            for (let n3 = 0; n3 < nest2.run; n3++, at += atStep) {
              nest2.place(n3);
              let sum = complexScalar(0, compute);
              const entries = zeros(K().length);
              const p = q.map((x, d) => x * step()[d]! - pad()[d]! + entries[d]! * spread()[d]!);
              const entries2 = ones(K().length);
              const p2 = q.map((x2, d2) => x2 * step()[d2]! - pad()[d2]! + entries2[d2]! * spread()[d2]!);
              const window = windowAt(K(), P(), p, p2);
              const step3 = products(gradOutputElements.strides.slice(2), spread());
              const weightStep = weightElements.strides.slice(2);
              const nest = loopNest(window.extents, [step3, weightStep]);
              const at2Step = nest.steps[0]!;
              const at3Step = nest.steps[1]!;
              for (let o = 0; o < M; o++) {
                const offset4 = at + o * gradOutputStep1;
                const offset6 = offset5 + o * weightStep1;
                for (nest.start([offset4 + dot(window.from, step3), offset6 + dot(window.from, weightStep)]); nest.more; nest.next()) {
                  let at2 = nest.at[0]!;
                  let at3 = nest.at[1]!;
                  for (let n2 = 0; n2 < nest.run; n2++, at2 += at2Step, at3 += at3Step) {
                    sum = complex.add(sum, complex.mul(complexAt(gradOutputElements.data, at2), complexAt(weightElements.data, at3)));
                  }
                }
              }
              storeComplex(tensorData, to++, sum);
            }
          }
        }
      }
      chosen = tensor;
    } else {
      chosen = null;
    }
    out0 = chosen;
    let chosen2: Tensor | null;
    if (outputMask[1]!) {
      const tensor2 = blank('complex128', [groups * C, M, ...K()]);
      const tensor2Data = numbersOf(tensor2);
      let to2 = 0;
      const end3 = groups * C;
      const extents3 = K();
      const extents4 = S();
      const inputElements = complexElements(input, compute);
      const inputStep1 = inputElements.strides[1]!;
      const inputStep0 = inputElements.strides[0]!;
      const gradOutputElements2 = complexElements(gradOutput, compute);
      const offset9 = gradOutputElements2.offset + dot(pad(), scaled(gradOutputElements2.strides.slice(2), -1));
      const gradOutputElements2Step1 = gradOutputElements2.strides[1]!;
      const step4 = products(gradOutputElements2.strides.slice(2), spread());
      const gradOutputElements2Step0 = gradOutputElements2.strides[0]!;
      const nest4 = indexedNest(extents3, [step4]);
      const at5Step = nest4.steps[0]!;
      for (let c2 = 0; c2 < end3; c2++) {
        const offset7 = inputElements.offset + c2 * inputStep1;
        const offset10 = offset9 + Math.floor(c2 / C) * M * gradOutputElements2.strides[1]!;
        for (let o2 = 0; o2 < M; o2++) {
          const offset11 = offset10 + o2 * gradOutputElements2Step1;
          for (nest4.start([offset11]); nest4.more; nest4.next()) {
            const k = nest4.index;
            let at5 = nest4.at[0]!;
            for (let n6 = 0; n6 < nest4.run; n6++, at5 += at5Step) {
              nest4.place(n6);
              let sum2 = complexScalar(0, compute);
              const end4 = N();
              const entries3 = zeros(S().length);
              const p3 = entries3.map((x3, d3) => x3 * step()[d3]! - pad()[d3]! + k[d3]! * spread()[d3]!);
              const entries4 = ones(S().length);
              const p4 = entries4.map((x4, d4) => x4 * step()[d4]! - pad()[d4]! + k[d4]! * spread()[d4]!);
              const window2 = windowAt(S(), P(), p3, p4);
              const inputStep = inputElements.strides.slice(2);
              const step5 = products(gradOutputElements2.strides.slice(2), step());
              const nest3 = loopNest(window2.extents, [inputStep, step5]);
              const at4Step = nest3.steps[0]!;
              const at6Step = nest3.steps[1]!;
              for (let n4 = 0; n4 < end4; n4++) {
                const offset8 = offset7 + n4 * inputStep0;
                const offset12 = at5 + n4 * gradOutputElements2Step0;
                for (nest3.start([offset8 + dot(window2.from, inputStep), offset12 + dot(window2.from, step5)]); nest3.more; nest3.next()) {
                  let at4 = nest3.at[0]!;
                  let at6 = nest3.at[1]!;
                  for (let n5 = 0; n5 < nest3.run; n5++, at4 += at4Step, at6 += at6Step) {
                    sum2 = complex.add(sum2, complex.mul(complexAt(inputElements.data, at4), complexAt(gradOutputElements2.data, at6)));
                  }
                }
              }
              storeComplex(tensor2Data, to2++, sum2);
            }
          }
        }
      }
      chosen2 = tensor2;
    } else {
      chosen2 = null;
    }
    out1 = chosen2;
  } else {
    let chosen3: Tensor | null;
    if (outputMask[0]!) {
      const tensor3 = blank('complex128', [N(), groups * C, ...S()]);
      const tensor3Data = numbersOf(tensor3);
      let to3 = 0;
      const end5 = N();
      const extents5 = S();
      const extents6 = K();
      const a = step();
      const a2 = step();
      const a3 = step();
      const a4 = step();
      const gradOutputElements3 = complexElements(gradOutput, compute);
      const gradOutputElements3Step0 = gradOutputElements3.strides[0]!;
      const gradOutputElements3Step1 = gradOutputElements3.strides[1]!;
      const weightElements2 = complexElements(weight, compute);
      const weightElements2Step0 = weightElements2.strides[0]!;
      const weightElements2Step = weightElements2.strides.slice(2);
      const nest5 = indexedNest(extents6, [weightElements2Step]);
      const at7Step = nest5.steps[0]!;
      const nest6 = indexedNest(extents5, []);
      for (let n7 = 0; n7 < end5; n7++) {
        const end6 = groups * C;
        const offset13 = gradOutputElements3.offset + n7 * gradOutputElements3Step0;
        for (let c3 = 0; c3 < end6; c3++) {
          const offset14 = offset13 + Math.floor(c3 / C) * M * gradOutputElements3.strides[1]!;
          const offset16 = weightElements2.offset + Math.floor(c3 / C) * M * weightElements2.strides[0]! + modulo(c3, C) * weightElements2.strides[1]!;
          for (nest6.start([]); nest6.more; nest6.next()) {
            const q2 = nest6.index;
            for (let n9 = 0; n9 < nest6.run; n9++) {
              nest6.place(n9);
              let sum3 = complexScalar(0, compute);
              for (let o3 = 0; o3 < M; o3++) {
                const offset15 = offset14 + o3 * gradOutputElements3Step1;
                const offset17 = offset16 + o3 * weightElements2Step0;
                for (nest5.start([offset17]); nest5.more; nest5.next()) {
                  const k2 = nest5.index;
                  let at7 = nest5.at[0]!;
                  for (let n8 = 0; n8 < nest5.run; n8++, at7 += at7Step) {
                    nest5.place(n8);
                    const t = q2.map((x5, d5) => x5 + pad()[d5]! - k2[d5]! * spread()[d5]!);
                    let holds = false;
                    if (length(a) === length(t)) {
                      let all = true;
                      const end7 = length(a2);
                      search: for (let k3 = 0; k3 < end7; k3++) {
                        if (!(a3[k3]! !== 0 && modulo(t[k3]!, a4[k3]!) === 0)) {
                          all = false;
                          break search;
                        }
                      }
                      holds = all;
                    }
                    if (holds && within(t.map((x6, d6) => Math.floor(x6 / step()[d6]!)), P())) {
                      sum3 = complex.add(sum3, complex.mul(complexAt(gradOutputElements3.data, offset15 + dot(t.map((x7, d7) => Math.floor(x7 / step()[d7]!)), gradOutputElements3.strides.slice(2))), complexAt(weightElements2.data, at7)));
                    }
                  }
                }
              }
              storeComplex(tensor3Data, to3++, sum3);
            }
          }
        }
      }
      chosen3 = tensor3;
    } else {
      chosen3 = null;
    }
    out0 = chosen3;
    let chosen4: Tensor | null;
    if (outputMask[1]!) {
      const tensor4 = blank('complex128', [O(), C, ...K()]);
      const tensor4Data = numbersOf(tensor4);
      let to4 = 0;
      const end8 = O();
      const extents7 = K();
      const extents8 = P();
      const gradOutputElements4 = complexElements(gradOutput, compute);
      const gradOutputElements4Step1 = gradOutputElements4.strides[1]!;
      const gradOutputElements4Step0 = gradOutputElements4.strides[0]!;
      const inputElements2 = complexElements(input, compute);
      const offset20 = inputElements2.offset + dot(pad(), scaled(inputElements2.strides.slice(2), -1));
      const inputElements2Step1 = inputElements2.strides[1]!;
      const step6 = products(inputElements2.strides.slice(2), spread());
      const inputElements2Step0 = inputElements2.strides[0]!;
      const nest8 = indexedNest(extents7, [step6]);
      const at9Step = nest8.steps[0]!;
      for (let o4 = 0; o4 < end8; o4++) {
        const offset18 = gradOutputElements4.offset + o4 * gradOutputElements4Step1;
        const offset21 = offset20 + Math.floor(o4 / M) * C * inputElements2.strides[1]!;
        for (let c4 = 0; c4 < C; c4++) {
          const offset22 = offset21 + c4 * inputElements2Step1;
          for (nest8.start([offset22]); nest8.more; nest8.next()) {
            const k4 = nest8.index;
            let at9 = nest8.at[0]!;
            for (let n12 = 0; n12 < nest8.run; n12++, at9 += at9Step) {
              nest8.place(n12);
              let sum4 = complexScalar(0, compute);
              const end9 = N();
              const entries5 = zeros(P().length);
              const q3 = entries5.map((x8, d8) => x8 * step()[d8]! - pad()[d8]! + k4[d8]! * spread()[d8]!);
              const entries6 = ones(P().length);
              const q4 = entries6.map((x9, d9) => x9 * step()[d9]! - pad()[d9]! + k4[d9]! * spread()[d9]!);
              const window3 = windowAt(P(), S(), q3, q4);
              const gradOutputElements4Step = gradOutputElements4.strides.slice(2);
              const step7 = products(inputElements2.strides.slice(2), step());
              const nest7 = loopNest(window3.extents, [gradOutputElements4Step, step7]);
              const at8Step = nest7.steps[0]!;
              const at10Step = nest7.steps[1]!;
              for (let n10 = 0; n10 < end9; n10++) {
                const offset19 = offset18 + n10 * gradOutputElements4Step0;
                const offset23 = at9 + n10 * inputElements2Step0;
                for (nest7.start([offset19 + dot(window3.from, gradOutputElements4Step), offset23 + dot(window3.from, step7)]); nest7.more; nest7.next()) {
                  let at8 = nest7.at[0]!;
                  let at10 = nest7.at[1]!;
                  for (let n11 = 0; n11 < nest7.run; n11++, at8 += at8Step, at10 += at10Step) {
                    sum4 = complex.add(sum4, complex.mul(complexAt(gradOutputElements4.data, at8), complexAt(inputElements2.data, at10)));
                  }
                }
              }
              storeComplex(tensor4Data, to4++, sum4);
            }
          }
        }
      }
      chosen4 = tensor4;
    } else {
      chosen4 = null;
    }
    out1 = chosen4;
  }
  let chosen6: Tensor | null;
  if (!outputMask[2]!) {
    chosen6 = null;
  } else {
    let chosen5: Tensor;
    if (numel(input) === 0) {
      const tensor5 = blank('complex128', biasSizes ?? []);
      const tensor5Data = numbersOf(tensor5);
      let to5 = 0;
      const extents9 = biasSizes ?? [];
      const value = complexScalar(0, 'complex128');
      const nest9 = loopNest(extents9, []);
      for (nest9.start([]); nest9.more; nest9.next()) {
        for (let n13 = 0; n13 < nest9.run; n13++) {
          storeComplex(tensor5Data, to5++, value);
        }
      }
      chosen5 = tensor5;
    } else {
      const tensor6 = blank('complex128', [O()]);
      const tensor6Data = numbersOf(tensor6);
      let to6 = 0;
      const end10 = O();
      const extents10 = P();
      const gradOutputElements5 = complexElements(gradOutput, compute);
      const gradOutputElements5Step1 = gradOutputElements5.strides[1]!;
      const gradOutputElements5Step0 = gradOutputElements5.strides[0]!;
      const gradOutputElements5Step = gradOutputElements5.strides.slice(2);
      const nest10 = loopNest(extents10, [gradOutputElements5Step]);
      const at11Step = nest10.steps[0]!;
      for (let o5 = 0; o5 < end10; o5++) {
        let sum5 = complexScalar(0, compute);
        const end11 = N();
        const offset24 = gradOutputElements5.offset + o5 * gradOutputElements5Step1;
        for (let n14 = 0; n14 < end11; n14++) {
          const offset25 = offset24 + n14 * gradOutputElements5Step0;
          for (nest10.start([offset25]); nest10.more; nest10.next()) {
            let at11 = nest10.at[0]!;
            for (let n15 = 0; n15 < nest10.run; n15++, at11 += at11Step) {
              sum5 = complex.add(sum5, complexAt(gradOutputElements5.data, at11));
            }
          }
        }
        storeComplex(tensor6Data, to6++, sum5);
      }
      chosen5 = tensor6;
    }
    chosen6 = chosen5;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(chosen6, out2Dtype)];
}
