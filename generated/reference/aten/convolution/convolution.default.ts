// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.convolution.default(Tensor input, Tensor weight, Tensor? bias, SymInt[] stride, SymInt[] padding, SymInt[] dilation, bool transposed, SymInt[] output_padding, SymInt groups) -> Tensor
//
//     if transposed {
//       let C = size(weight, 0) // groups
//       let M = size(weight, 1)
//       # Position p of the result gets element q of input through tap k where p = q * step - pad + k * spread.
//       # A back end may also lay out the products of each tap as columns and add these up in place.
//       out[n: N, o: O, ...p: P] =
//         alike(
//           may_round(sum(c: C, ...k: K, let t = p + pad - k * spread, where divides(step, t) and within(t // step, S)) input[n, o // M * C + c, ...(t // step)] * weight[o // M * C + c, o % M, ...k]),
//           may_round_each(sum(...k: K, let t = p + pad - k * spread, where divides(step, t) and within(t // step, S)) may_round(sum(c: C) input[n, o // M * C + c, ...(t // step)] * weight[o // M * C + c, o % M, ...k]))) + (bias?[o] ?? 0)
//     } else {
//       let C = size(weight, 1)
//       let M = size(weight, 0) // groups
//       out[n: N, o: O, ...p: P] =
//         (sum(c: C, ...k: K, let q = p * step - pad + k * spread, where within(q, S)) input[n, o // M * C + c, ...q] * weight[o, c, ...k]) + (bias?[o] ?? 0)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative, ones } from '../../functions.ts';
import { complex, accepts, acceptsOnly, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, dot, dtype, floatElements, floatStorage, indexedNest, integerElements, lazy, length, loopNest, modulo, numbersOf, numel, product, products, rank, refuse, refuseArithmetic, refuseDtypes, sameList, scaled, settle, shape, size, storeComplex, wideInteger, windowAt, within, zeros, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.convolution.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64']);
const DTYPES4: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES5: ReadonlySet<string> = new Set(['float16', 'float64']);
const DTYPES6: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES7: ReadonlySet<string> = new Set(['float32']);

/** The convolution of input with weight over one to three spatial dims, plain or transposed, in groups, plus bias. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'stride', type: 'SymInt[]' },
    { name: 'padding', type: 'SymInt[]' },
    { name: 'dilation', type: 'SymInt[]' },
    { name: 'transposed', type: 'bool' },
    { name: 'output_padding', type: 'SymInt[]' },
    { name: 'groups', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, weight, bias, stride, padding, dilation, transposed, output_padding: outputPadding, groups }: BoundArguments<{ input: Tensor; weight: Tensor; bias: Tensor | null; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; transposed: boolean; output_padding: readonly number[]; groups: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const D = lazy(() => rank(weight) - 2);
  const step = lazy(() => expandList(stride, D()));
  const pad = lazy(() => expandList(padding, D()));
  const spread = lazy(() => expandList(dilation, D()));
  const extra = lazy(() => expandList(outputPadding, D()));
  const K = lazy(() => shape(weight).slice(2));
  const S = lazy(() => shape(input).slice(2));
  const N = lazy(() => size(input, 0));
  const channels = lazy((): number => {
    if (transposed) {
      return size(weight, 1) * groups;
    }
    return size(weight, 0);
  });
  const O = lazy((): number => {
    if (size(input, 1) === 0) {
      return 0;
    }
    return channels();
  });
  const P = lazy((): readonly number[] => {
    if (transposed) {
      return S().map((x, d) => (x - 1) * step()[d]! - 2 * pad()[d]! + spread()[d]! * (K()[d]! - 1) + extra()[d]! + 1);
    }
    return S().map((x2, d2) => Math.floor((x2 + 2 * pad()[d2]! - spread()[d2]! * (K()[d2]! - 1) - 1) / step()[d2]!) + 1);
  });
  if (DTYPES1.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES3.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias) && !transposed && noneNegative(dilation.map((x3) => 1 - x3))) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES4.has(input.dtype) && weight.dtype === dtype(input) && acceptsOnly(dtype(input), bias) && numel(input) === 0) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES5.has(input.dtype) && weight.dtype === dtype(input) && accepts(DTYPES6, bias) && !(bias === null)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES7.has(input.dtype) && weight.dtype === dtype(input) && accepts(DTYPES6, bias) && !(bias === null) && rank(input) > 0 && size(input, 0) === 1) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES3.has(input.dtype) && weight.dtype === dtype(input) && accepts(DTYPES6, bias) && !(bias === null) && !transposed && (noneNegative(dilation.map((x4) => 1 - x4)) || dtype(input) === 'int64')) {
    outDtype = dtype(input);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, weight, bias, stride, padding, dilation, transposed, output_padding: outputPadding, groups });
  }
  // C1
  if (!(rank(weight) >= 3 && rank(weight) <= 5)) refuse(KEY, 'C1', 'weight needs three to five dims');
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
  if (!(bias === null || sameList(shape(bias), [channels()]))) refuse(KEY, 'C9', 'bias must have one element per channel of the result');
  // C10
  if (numel(input) > 0) {
    if (!allPositive(K())) refuse(KEY, 'C10', 'the spatial dims of weight must not be empty');
  }
  // C11
  if (!transposed) {
    if (!noneNegative(S().map((x5, d5) => x5 + 2 * pad()[d5]! - spread()[d5]! * (K()[d5]! - 1) - 1))) refuse(KEY, 'C11', 'weight does not fit into the padded input');
  }
  // C12
  if (transposed && numel(input) > 0) {
    let all2 = true;
    const end = D();
    search2: for (let d6 = 0; d6 < end; d6++) {
      if (!(extra()[d6]! < step()[d6]! || extra()[d6]! < spread()[d6]!)) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C12', 'output_padding must be less than stride or dilation');
  }
  // C13
  if (transposed) {
    if (!noneNegative(P())) refuse(KEY, 'C13', 'the result would have a negative extent');
  }
  // C14
  if (!(N() === 0 || size(input, 1) === 0 || product(S()) > 0)) refuse(KEY, 'C14', 'only the batch and the channels of input may be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, weight, bias, transposed, groups, step, pad, spread, K, S, N, O, P, compute, outDtype);
    case 'integer':
      return evaluateInInteger(input, weight, bias, transposed, groups, step, pad, spread, K, S, N, O, P, compute, outDtype);
    case 'complex':
      return evaluateInComplex(input, weight, bias, transposed, groups, step, pad, spread, K, S, N, O, P, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, weight: Tensor, bias: Tensor | null, transposed: boolean, groups: number, step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], K: () => readonly number[], S: () => readonly number[], N: () => number, O: () => number, P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (transposed) {
    const C = Math.floor(size(weight, 0) / groups);
    const M = size(weight, 1);
    const out2 = blank(floatStorage(outDtype), [N(), O(), ...P()]);
    const out2Data = numbersOf(out2);
    let to = 0;
    const end = N();
    const extents = P();
    const extents2 = K();
    const a = step();
    const inputElements = floatElements(input, compute);
    const inputStep0 = inputElements.strides[0]!;
    const inputStep1 = inputElements.strides[1]!;
    const weightElements = floatElements(weight, compute);
    const weightStep0 = weightElements.strides[0]!;
    const weightStep = weightElements.strides.slice(2);
    const nest = indexedNest(extents2, [weightStep]);
    const atStep = nest.steps[0]!;
    const biasElements = floatElements(bias, compute);
    const biasStep0 = biasElements.strides[0]!;
    const nest2 = indexedNest(extents, []);
    for (let n = 0; n < end; n++) {
      const end2 = O();
      const offset = inputElements.offset + n * inputStep0;
      for (let o = 0; o < end2; o++) {
        const offset2 = offset + Math.floor(o / M) * C * inputElements.strides[1]!;
        const offset4 = weightElements.offset + Math.floor(o / M) * C * weightElements.strides[0]! + modulo(o, M) * weightElements.strides[1]!;
        const offset6 = biasElements.offset + o * biasStep0;
        for (nest2.start([]); nest2.more; nest2.next()) {
          const p = nest2.index;
          for (let n3 = 0; n3 < nest2.run; n3++) {
            nest2.place(n3);
            let sum = 0;
            for (let c = 0; c < C; c++) {
              const offset3 = offset2 + c * inputStep1;
              const offset5 = offset4 + c * weightStep0;
              for (nest.start([offset5]); nest.more; nest.next()) {
                const k = nest.index;
                let at = nest.at[0]!;
                for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
                  nest.place(n2);
                  const t = p.map((x, d) => x + pad()[d]! - k[d]! * spread()[d]!);
                  let holds = false;
                  if (length(a) === length(t)) {
                    let all = true;
                    const end3 = length(a);
                    search: for (let k2 = 0; k2 < end3; k2++) {
                      if (!(a[k2]! !== 0 && modulo(t[k2]!, a[k2]!) === 0)) {
                        all = false;
                        break search;
                      }
                    }
                    holds = all;
                  }
                  if (holds && within(t.map((x2, d2) => Math.floor(x2 / step()[d2]!)), S())) {
                    sum += inputElements.data[offset3 + dot(t.map((x3, d3) => Math.floor(x3 / step()[d3]!)), inputElements.strides.slice(2))]! * weightElements.data[at]!;
                  }
                }
              }
            }
            out2Data[to++] = sum + ((bias === null ? null : biasElements.data[offset6]!) ?? 0);
          }
        }
      }
    }
    out = out2;
  } else {
    const C2 = size(weight, 1);
    const M2 = Math.floor(size(weight, 0) / groups);
    const out3 = blank(floatStorage(outDtype), [N(), O(), ...P()]);
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const end4 = N();
    const extents3 = P();
    const extents4 = K();
    const inputElements2 = floatElements(input, compute);
    const offset7 = inputElements2.offset + dot(pad(), scaled(inputElements2.strides.slice(2), -1));
    const inputElements2Step0 = inputElements2.strides[0]!;
    const step2 = products(inputElements2.strides.slice(2), step());
    const inputElements2Step1 = inputElements2.strides[1]!;
    const weightElements2 = floatElements(weight, compute);
    const weightElements2Step0 = weightElements2.strides[0]!;
    const weightElements2Step1 = weightElements2.strides[1]!;
    const biasElements2 = floatElements(bias, compute);
    const biasElements2Step0 = biasElements2.strides[0]!;
    const nest4 = indexedNest(extents3, [step2]);
    const at2Step = nest4.steps[0]!;
    for (let n4 = 0; n4 < end4; n4++) {
      const end5 = O();
      const offset8 = offset7 + n4 * inputElements2Step0;
      for (let o2 = 0; o2 < end5; o2++) {
        const offset9 = offset8 + Math.floor(o2 / M2) * C2 * inputElements2.strides[1]!;
        const offset11 = weightElements2.offset + o2 * weightElements2Step0;
        const offset13 = biasElements2.offset + o2 * biasElements2Step0;
        for (nest4.start([offset9]); nest4.more; nest4.next()) {
          const p2 = nest4.index;
          let at2 = nest4.at[0]!;
          for (let n6 = 0; n6 < nest4.run; n6++, at2 += at2Step) {
            nest4.place(n6);
            let sum2 = 0;
            const entries = zeros(K().length);
            const q = p2.map((x4, d4) => x4 * step()[d4]! - pad()[d4]! + entries[d4]! * spread()[d4]!);
            const entries2 = ones(K().length);
            const q2 = p2.map((x5, d5) => x5 * step()[d5]! - pad()[d5]! + entries2[d5]! * spread()[d5]!);
            const window = windowAt(K(), S(), q, q2);
            const step3 = products(inputElements2.strides.slice(2), spread());
            const weightElements2Step = weightElements2.strides.slice(2);
            const nest3 = loopNest(window.extents, [step3, weightElements2Step]);
            const at3Step = nest3.steps[0]!;
            const at4Step = nest3.steps[1]!;
            for (let c2 = 0; c2 < C2; c2++) {
              const offset10 = at2 + c2 * inputElements2Step1;
              const offset12 = offset11 + c2 * weightElements2Step1;
              for (nest3.start([offset10 + dot(window.from, step3), offset12 + dot(window.from, weightElements2Step)]); nest3.more; nest3.next()) {
                let at3 = nest3.at[0]!;
                let at4 = nest3.at[1]!;
                for (let n5 = 0; n5 < nest3.run; n5++, at3 += at3Step, at4 += at4Step) {
                  sum2 += inputElements2.data[at3]! * weightElements2.data[at4]!;
                }
              }
            }
            out3Data[to2++] = sum2 + ((bias === null ? null : biasElements2.data[offset13]!) ?? 0);
          }
        }
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(input: Tensor, weight: Tensor, bias: Tensor | null, transposed: boolean, groups: number, step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], K: () => readonly number[], S: () => readonly number[], N: () => number, O: () => number, P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (transposed) {
    const C = Math.floor(size(weight, 0) / groups);
    const M = size(weight, 1);
    const out2 = blank(wideInteger(compute), [N(), O(), ...P()]);
    const out2Data = bigintsOf(out2);
    let to = 0;
    const end = N();
    const extents = P();
    const extents2 = K();
    const a = step();
    const inputElements = integerElements(input, compute);
    const inputStep0 = inputElements.strides[0]!;
    const inputStep1 = inputElements.strides[1]!;
    const weightElements = integerElements(weight, compute);
    const weightStep0 = weightElements.strides[0]!;
    const weightStep = weightElements.strides.slice(2);
    const nest = indexedNest(extents2, [weightStep]);
    const atStep = nest.steps[0]!;
    const biasElements = integerElements(bias, compute);
    const biasStep0 = biasElements.strides[0]!;
    const nest2 = indexedNest(extents, []);
    for (let n = 0; n < end; n++) {
      const end2 = O();
      const offset = inputElements.offset + n * inputStep0;
      for (let o = 0; o < end2; o++) {
        const offset2 = offset + Math.floor(o / M) * C * inputElements.strides[1]!;
        const offset4 = weightElements.offset + Math.floor(o / M) * C * weightElements.strides[0]! + modulo(o, M) * weightElements.strides[1]!;
        const offset6 = biasElements.offset + o * biasStep0;
        for (nest2.start([]); nest2.more; nest2.next()) {
          const p = nest2.index;
          for (let n3 = 0; n3 < nest2.run; n3++) {
            nest2.place(n3);
            let sum = 0n;
            for (let c = 0; c < C; c++) {
              const offset3 = offset2 + c * inputStep1;
              const offset5 = offset4 + c * weightStep0;
              for (nest.start([offset5]); nest.more; nest.next()) {
                const k = nest.index;
                let at = nest.at[0]!;
                for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
                  nest.place(n2);
                  const t = p.map((x, d) => x + pad()[d]! - k[d]! * spread()[d]!);
                  let holds = false;
                  if (length(a) === length(t)) {
                    let all = true;
                    const end3 = length(a);
                    search: for (let k2 = 0; k2 < end3; k2++) {
                      if (!(a[k2]! !== 0 && modulo(t[k2]!, a[k2]!) === 0)) {
                        all = false;
                        break search;
                      }
                    }
                    holds = all;
                  }
                  if (holds && within(t.map((x2, d2) => Math.floor(x2 / step()[d2]!)), S())) {
                    sum += inputElements.data[offset3 + dot(t.map((x3, d3) => Math.floor(x3 / step()[d3]!)), inputElements.strides.slice(2))]! * weightElements.data[at]!;
                  }
                }
              }
            }
            out2Data[to++] = sum + ((bias === null ? null : biasElements.data[offset6]!) ?? 0n);
          }
        }
      }
    }
    out = out2;
  } else {
    const C2 = size(weight, 1);
    const M2 = Math.floor(size(weight, 0) / groups);
    const out3 = blank(wideInteger(compute), [N(), O(), ...P()]);
    const out3Data = bigintsOf(out3);
    let to2 = 0;
    const end4 = N();
    const extents3 = P();
    const extents4 = K();
    const inputElements2 = integerElements(input, compute);
    const offset7 = inputElements2.offset + dot(pad(), scaled(inputElements2.strides.slice(2), -1));
    const inputElements2Step0 = inputElements2.strides[0]!;
    const step2 = products(inputElements2.strides.slice(2), step());
    const inputElements2Step1 = inputElements2.strides[1]!;
    const weightElements2 = integerElements(weight, compute);
    const weightElements2Step0 = weightElements2.strides[0]!;
    const weightElements2Step1 = weightElements2.strides[1]!;
    const biasElements2 = integerElements(bias, compute);
    const biasElements2Step0 = biasElements2.strides[0]!;
    const nest4 = indexedNest(extents3, [step2]);
    const at2Step = nest4.steps[0]!;
    for (let n4 = 0; n4 < end4; n4++) {
      const end5 = O();
      const offset8 = offset7 + n4 * inputElements2Step0;
      for (let o2 = 0; o2 < end5; o2++) {
        const offset9 = offset8 + Math.floor(o2 / M2) * C2 * inputElements2.strides[1]!;
        const offset11 = weightElements2.offset + o2 * weightElements2Step0;
        const offset13 = biasElements2.offset + o2 * biasElements2Step0;
        for (nest4.start([offset9]); nest4.more; nest4.next()) {
          const p2 = nest4.index;
          let at2 = nest4.at[0]!;
          for (let n6 = 0; n6 < nest4.run; n6++, at2 += at2Step) {
            nest4.place(n6);
            let sum2 = 0n;
            const entries = zeros(K().length);
            const q = p2.map((x4, d4) => x4 * step()[d4]! - pad()[d4]! + entries[d4]! * spread()[d4]!);
            const entries2 = ones(K().length);
            const q2 = p2.map((x5, d5) => x5 * step()[d5]! - pad()[d5]! + entries2[d5]! * spread()[d5]!);
            const window = windowAt(K(), S(), q, q2);
            const step3 = products(inputElements2.strides.slice(2), spread());
            const weightElements2Step = weightElements2.strides.slice(2);
            const nest3 = loopNest(window.extents, [step3, weightElements2Step]);
            const at3Step = nest3.steps[0]!;
            const at4Step = nest3.steps[1]!;
            for (let c2 = 0; c2 < C2; c2++) {
              const offset10 = at2 + c2 * inputElements2Step1;
              const offset12 = offset11 + c2 * weightElements2Step1;
              for (nest3.start([offset10 + dot(window.from, step3), offset12 + dot(window.from, weightElements2Step)]); nest3.more; nest3.next()) {
                let at3 = nest3.at[0]!;
                let at4 = nest3.at[1]!;
                for (let n5 = 0; n5 < nest3.run; n5++, at3 += at3Step, at4 += at4Step) {
                  sum2 += inputElements2.data[at3]! * weightElements2.data[at4]!;
                }
              }
            }
            out3Data[to2++] = sum2 + ((bias === null ? null : biasElements2.data[offset13]!) ?? 0n);
          }
        }
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(input: Tensor, weight: Tensor, bias: Tensor | null, transposed: boolean, groups: number, step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], K: () => readonly number[], S: () => readonly number[], N: () => number, O: () => number, P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (transposed) {
    const C = Math.floor(size(weight, 0) / groups);
    const M = size(weight, 1);
    const out2 = blank('complex128', [N(), O(), ...P()]);
    const out2Data = numbersOf(out2);
    let to = 0;
    const end = N();
    const extents = P();
    const extents2 = K();
    const a = step();
    const inputElements = complexElements(input, compute);
    const inputStep0 = inputElements.strides[0]!;
    const inputStep1 = inputElements.strides[1]!;
    const weightElements = complexElements(weight, compute);
    const weightStep0 = weightElements.strides[0]!;
    const weightStep = weightElements.strides.slice(2);
    const nest = indexedNest(extents2, [weightStep]);
    const atStep = nest.steps[0]!;
    const biasElements = complexElements(bias, compute);
    const biasStep0 = biasElements.strides[0]!;
    const value = complexScalar(0, 'complex128');
    const nest2 = indexedNest(extents, []);
    for (let n = 0; n < end; n++) {
      const end2 = O();
      const offset = inputElements.offset + n * inputStep0;
      for (let o = 0; o < end2; o++) {
        const offset2 = offset + Math.floor(o / M) * C * inputElements.strides[1]!;
        const offset4 = weightElements.offset + Math.floor(o / M) * C * weightElements.strides[0]! + modulo(o, M) * weightElements.strides[1]!;
        const offset6 = biasElements.offset + o * biasStep0;
        for (nest2.start([]); nest2.more; nest2.next()) {
          const p = nest2.index;
          for (let n3 = 0; n3 < nest2.run; n3++) {
            nest2.place(n3);
            let sum = complexScalar(0, compute);
            for (let c = 0; c < C; c++) {
              const offset3 = offset2 + c * inputStep1;
              const offset5 = offset4 + c * weightStep0;
              for (nest.start([offset5]); nest.more; nest.next()) {
                const k = nest.index;
                let at = nest.at[0]!;
                for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
                  nest.place(n2);
                  const t = p.map((x, d) => x + pad()[d]! - k[d]! * spread()[d]!);
                  let holds = false;
                  if (length(a) === length(t)) {
                    let all = true;
                    const end3 = length(a);
                    search: for (let k2 = 0; k2 < end3; k2++) {
                      if (!(a[k2]! !== 0 && modulo(t[k2]!, a[k2]!) === 0)) {
                        all = false;
                        break search;
                      }
                    }
                    holds = all;
                  }
                  if (holds && within(t.map((x2, d2) => Math.floor(x2 / step()[d2]!)), S())) {
                    sum = complex.add(sum, complex.mul(complexAt(inputElements.data, offset3 + dot(t.map((x3, d3) => Math.floor(x3 / step()[d3]!)), inputElements.strides.slice(2))), complexAt(weightElements.data, at)));
                  }
                }
              }
            }
            storeComplex(out2Data, to++, complex.add(sum, (bias === null ? null : complexAt(biasElements.data, offset6)) ?? value));
          }
        }
      }
    }
    out = out2;
  } else {
    const C2 = size(weight, 1);
    const M2 = Math.floor(size(weight, 0) / groups);
    const out3 = blank('complex128', [N(), O(), ...P()]);
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const end4 = N();
    const extents3 = P();
    const extents4 = K();
    const inputElements2 = complexElements(input, compute);
    const offset7 = inputElements2.offset + dot(pad(), scaled(inputElements2.strides.slice(2), -1));
    const inputElements2Step0 = inputElements2.strides[0]!;
    const step2 = products(inputElements2.strides.slice(2), step());
    const inputElements2Step1 = inputElements2.strides[1]!;
    const weightElements2 = complexElements(weight, compute);
    const weightElements2Step0 = weightElements2.strides[0]!;
    const weightElements2Step1 = weightElements2.strides[1]!;
    const biasElements2 = complexElements(bias, compute);
    const biasElements2Step0 = biasElements2.strides[0]!;
    const value2 = complexScalar(0, 'complex128');
    const nest4 = indexedNest(extents3, [step2]);
    const at2Step = nest4.steps[0]!;
    for (let n4 = 0; n4 < end4; n4++) {
      const end5 = O();
      const offset8 = offset7 + n4 * inputElements2Step0;
      for (let o2 = 0; o2 < end5; o2++) {
        const offset9 = offset8 + Math.floor(o2 / M2) * C2 * inputElements2.strides[1]!;
        const offset11 = weightElements2.offset + o2 * weightElements2Step0;
        const offset13 = biasElements2.offset + o2 * biasElements2Step0;
        for (nest4.start([offset9]); nest4.more; nest4.next()) {
          const p2 = nest4.index;
          let at2 = nest4.at[0]!;
          for (let n6 = 0; n6 < nest4.run; n6++, at2 += at2Step) {
            nest4.place(n6);
            let sum2 = complexScalar(0, compute);
            const entries = zeros(K().length);
            const q = p2.map((x4, d4) => x4 * step()[d4]! - pad()[d4]! + entries[d4]! * spread()[d4]!);
            const entries2 = ones(K().length);
            const q2 = p2.map((x5, d5) => x5 * step()[d5]! - pad()[d5]! + entries2[d5]! * spread()[d5]!);
            const window = windowAt(K(), S(), q, q2);
            const step3 = products(inputElements2.strides.slice(2), spread());
            const weightElements2Step = weightElements2.strides.slice(2);
            const nest3 = loopNest(window.extents, [step3, weightElements2Step]);
            const at3Step = nest3.steps[0]!;
            const at4Step = nest3.steps[1]!;
            for (let c2 = 0; c2 < C2; c2++) {
              const offset10 = at2 + c2 * inputElements2Step1;
              const offset12 = offset11 + c2 * weightElements2Step1;
              for (nest3.start([offset10 + dot(window.from, step3), offset12 + dot(window.from, weightElements2Step)]); nest3.more; nest3.next()) {
                let at3 = nest3.at[0]!;
                let at4 = nest3.at[1]!;
                for (let n5 = 0; n5 < nest3.run; n5++, at3 += at3Step, at4 += at4Step) {
                  sum2 = complex.add(sum2, complex.mul(complexAt(inputElements2.data, at3), complexAt(weightElements2.data, at4)));
                }
              }
            }
            storeComplex(out3Data, to2++, complex.add(sum2, (bias === null ? null : complexAt(biasElements2.data, offset13)) ?? value2));
          }
        }
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}
