// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.max_pool2d_with_indices.default(Tensor self, int[2] kernel_size, int[2] stride=[], int[2] padding=0, int[2] dilation=1, bool ceil_mode=False) -> (Tensor, Tensor)
//
//     out0[...b: B, ...p: P, let start = p * step - pad] =
//       max(...k: K, let q = start + k * spread, where within(q, S)) self[...b, ...q]
//     out1[...b: B, ...p: P, let start = p * step - pad] =
//       if is_float(compute) and is_nan(out0[...b, ...p])
//       then max(...k: K, let q = start + k * spread, where within(q, S) and is_nan(self[...b, ...q])) ravel(q, S)
//       else if not (any(...k: K) within(start + k * spread, S)) then ravel(first_inside(start, spread), S)
//       else let k = argmax(...k: K, let q = start + k * spread, where within(q, S)) self[...b, ...q] in ravel(start + k * spread, S)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative, ones, pooledShape } from '../../functions.ts';
import { float, integer, above, arithmeticOf, bigintsOf, blank, contiguousStrides, dot, dtype, floatElements, indexedNest, integerElements, lazy, leastInteger, length, loopNest, modulo, numbersOf, product, products, rank, ravel, refuse, refuseArithmetic, refuseDtypes, scaled, settle, shape, sums, wideInteger, windowAt, within, zeros, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.max_pool2d_with_indices.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The largest elements of windows that slide over the last two dims of self, and their places in the plane. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'kernel_size', type: 'int[2]' },
    { name: 'stride', type: 'int[2]', default: [] },
    { name: 'padding', type: 'int[2]', default: [0, 0] },
    { name: 'dilation', type: 'int[2]', default: [1, 1] },
    { name: 'ceil_mode', type: 'bool', default: false },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, kernel_size: kernelSize, stride, padding, dilation, ceil_mode: ceilMode }: BoundArguments<{ self: Tensor; kernel_size: readonly number[]; stride: readonly number[]; padding: readonly number[]; dilation: readonly number[]; ceil_mode: boolean }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  const K = lazy(() => expandList(kernelSize, 2));
  const step = lazy((): readonly number[] => {
    if (length(stride) === 0) {
      return K();
    }
    return expandList(stride, 2);
  });
  const pad = lazy(() => expandList(padding, 2));
  const spread = lazy(() => expandList(dilation, 2));
  const B = lazy(() => shape(self).slice(0, rank(self) - 2));
  const S = lazy(() => shape(self).slice(rank(self) - 2));
  const P = lazy(() => pooledShape(S(), K(), step(), pad(), spread(), ceilMode));
  if (DTYPES1.has(self.dtype)) {
    out0Dtype = dtype(self);
    out1Dtype = 'int64';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { self, kernel_size: kernelSize, stride, padding, dilation, ceil_mode: ceilMode });
  }
  // C1
  if (!(rank(self) === 3 || rank(self) === 4)) refuse(KEY, 'C1', 'self needs three dims or four');
  // C2
  if (!(length(kernelSize) === 1 || length(kernelSize) === 2)) refuse(KEY, 'C2', 'kernel_size must be one int or two');
  // C3
  if (!(length(stride) <= 2)) refuse(KEY, 'C3', 'stride must be one int, two, or none');
  // C4
  if (!(length(padding) === 1 || length(padding) === 2)) refuse(KEY, 'C4', 'padding must be one int or two');
  // C5
  if (!(length(dilation) === 1 || length(dilation) === 2)) refuse(KEY, 'C5', 'dilation must be one int or two');
  // C6
  if (!(allPositive(K()) && allPositive(step()) && allPositive(spread()))) refuse(KEY, 'C6', 'kernel_size, stride and dilation must be positive');
  // C7
  if (!(noneNegative(pad()) && noneNegative(K().map((x, d) => Math.floor(x / 2) - pad()[d]!)))) refuse(KEY, 'C7', 'padding must be between 0 and half of kernel_size');
  // C8
  if (!(product(shape(self).slice(rank(self) - 3)) > 0)) refuse(KEY, 'C8', 'only the batch may be empty');
  // C9
  if (!allPositive(P())) refuse(KEY, 'C9', 'the result would be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, K, step, pad, spread, B, S, P, compute, out0Dtype, out1Dtype);
    case 'integer':
      return evaluateInInteger(self, K, step, pad, spread, B, S, P, compute, out0Dtype, out1Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, K: () => readonly number[], step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType): readonly Value[] {
  const out0 = blank('float64', [...B(), ...P()]);
  const out0Data = numbersOf(out0);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const extents3 = K();
  const selfElements = floatElements(self, compute);
  const offset = selfElements.offset + dot(pad(), scaled(selfElements.strides.slice(extents.length), -1));
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step2 = products(selfElements.strides.slice(extents.length), step());
  const nest2 = indexedNest(extents2, [step2]);
  const at2Step = nest2.steps[0]!;
  const nest3 = loopNest(extents, [selfStep]);
  const atStep = nest3.steps[0]!;
  for (nest3.start([offset]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at += atStep) {
      for (nest2.start([at]); nest2.more; nest2.next()) {
        const p = nest2.index;
        let at2 = nest2.at[0]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
          nest2.place(n2);
          let max = Number.NEGATIVE_INFINITY;
          const start = p.map((x, d2) => x * step()[d2]! - pad()[d2]!);
          const entries = zeros(K().length);
          const q = start.map((x2, d) => x2 + entries[d]! * spread()[d]!);
          const entries2 = ones(K().length);
          const q2 = start.map((x3, d3) => x3 + entries2[d3]! * spread()[d3]!);
          const window = windowAt(K(), S(), q, q2);
          const step3 = products(selfElements.strides.slice(extents.length), spread());
          const nest = loopNest(window.extents, [step3]);
          const at3Step = nest.steps[0]!;
          for (nest.start([at2 + dot(window.from, step3)]); nest.more; nest.next()) {
            let at3 = nest.at[0]!;
            for (let n = 0; n < nest.run; n++, at3 += at3Step) {
              max = Math.max(max, selfElements.data[at3]!);
            }
          }
          out0Data[to++] = max;
        }
      }
    }
  }
  const out1 = blank('float64', [...B(), ...P()]);
  const out1Data = numbersOf(out1);
  let to2 = 0;
  const out0Elements = floatElements(out0, out0.dtype);
  const out0Step = out0Elements.strides.slice(0, extents.length);
  const out0Step2 = out0Elements.strides.slice(extents.length);
  const offset2 = dot(pad(), scaled(contiguousStrides(S()), -1));
  const step5 = products(contiguousStrides(S()), step());
  const nest5 = indexedNest(extents3, []);
  const spread2 = spread();
  const nest7 = indexedNest(extents2, [out0Step2, step2, step5]);
  const at5Step = nest7.steps[0]!;
  const at7Step = nest7.steps[1]!;
  const at9Step = nest7.steps[2]!;
  const nest8 = loopNest(extents, [out0Step, selfStep]);
  const at4Step = nest8.steps[0]!;
  const at6Step = nest8.steps[1]!;
  for (nest8.start([out0Elements.offset, offset]); nest8.more; nest8.next()) {
    let at4 = nest8.at[0]!;
    let at6 = nest8.at[1]!;
    for (let n8 = 0; n8 < nest8.run; n8++, at4 += at4Step, at6 += at6Step) {
      for (nest7.start([at4, at6, offset2]); nest7.more; nest7.next()) {
        const p2 = nest7.index;
        let at5 = nest7.at[0]!;
        let at7 = nest7.at[1]!;
        let at9 = nest7.at[2]!;
        for (let n7 = 0; n7 < nest7.run; n7++, at5 += at5Step, at7 += at7Step, at9 += at9Step) {
          nest7.place(n7);
          let chosen2: number;
          if (float.isNan(out0Elements.data[at5]!)) {
            let max2 = Number.NEGATIVE_INFINITY;
            const start2 = p2.map((x4, d5) => x4 * step()[d5]! - pad()[d5]!);
            const entries3 = zeros(K().length);
            const q3 = start2.map((x5, d4) => x5 + entries3[d4]! * spread()[d4]!);
            const start3 = p2.map((x6, d7) => x6 * step()[d7]! - pad()[d7]!);
            const entries4 = ones(K().length);
            const q4 = start3.map((x7, d6) => x7 + entries4[d6]! * spread()[d6]!);
            const window2 = windowAt(K(), S(), q3, q4);
            const step4 = products(selfElements.strides.slice(extents.length), spread());
            const step6 = products(contiguousStrides(S()), spread());
            const nest4 = loopNest(window2.extents, [step4, step6]);
            const at8Step = nest4.steps[0]!;
            const at10Step = nest4.steps[1]!;
            for (nest4.start([at7 + dot(window2.from, step4), at9 + dot(window2.from, step6)]); nest4.more; nest4.next()) {
              let at8 = nest4.at[0]!;
              let at10 = nest4.at[1]!;
              for (let n4 = 0; n4 < nest4.run; n4++, at8 += at8Step, at10 += at10Step) {
                if (float.isNan(selfElements.data[at8]!)) {
                  max2 = Math.max(max2, at10);
                }
              }
            }
            chosen2 = max2;
          } else {
            let any = false;
            const start4 = p2.map((x8, d9) => x8 * step()[d9]! - pad()[d9]!);
            search: for (nest5.start([]); nest5.more; nest5.next()) {
              const k = nest5.index;
              for (let n5 = 0; n5 < nest5.run; n5++) {
                nest5.place(n5);
                if (within(start4.map((x9, d8) => x9 + k[d8]! * spread()[d8]!), S())) {
                  any = true;
                  break search;
                }
              }
            }
            let chosen: number;
            if (!any) {
              const list: number[] = [];
              const start5 = p2.map((x10, d10) => x10 * step()[d10]! - pad()[d10]!);
              const end = length(start5);
              const start6 = p2.map((x11, d12) => x11 * step()[d12]! - pad()[d12]!);
              const start7 = p2.map((x12, d13) => x12 * step()[d13]! - pad()[d13]!);
              const start8 = p2.map((x13, d14) => x13 * step()[d14]! - pad()[d14]!);
              for (let d11 = 0; d11 < end; d11++) {
                list.push(start6[d11]! < 0 ? modulo(start7[d11]!, spread2[d11]!) : start8[d11]!);
              }
              chosen = ravel(list, S());
            } else {
              const start9 = p2.map((x14, d16) => x14 * step()[d16]! - pad()[d16]!);
              let best: number | undefined;
              let argmax: readonly number[] = [];
              const start10 = p2.map((x16, d18) => x16 * step()[d18]! - pad()[d18]!);
              const entries5 = zeros(K().length);
              const q5 = start10.map((x17, d17) => x17 + entries5[d17]! * spread()[d17]!);
              const start11 = p2.map((x18, d20) => x18 * step()[d20]! - pad()[d20]!);
              const entries6 = ones(K().length);
              const q6 = start11.map((x19, d19) => x19 + entries6[d19]! * spread()[d19]!);
              const window3 = windowAt(K(), S(), q5, q6);
              const step7 = products(selfElements.strides.slice(extents.length), spread());
              const nest6 = indexedNest(window3.extents, [step7]);
              const at11Step = nest6.steps[0]!;
              for (nest6.start([at7 + dot(window3.from, step7)]); nest6.more; nest6.next()) {
                let at11 = nest6.at[0]!;
                for (let n6 = 0; n6 < nest6.run; n6++, at11 += at11Step) {
                  nest6.place(n6);
                  const k2 = sums(window3.from, nest6.index);
                  const candidate = selfElements.data[at11]!;
                  if (best === undefined || above(candidate, best)) {
                    best = candidate;
                    argmax = [...k2];
                  }
                }
              }
              chosen = ravel(start9.map((x15, d15) => x15 + argmax[d15]! * spread()[d15]!), S());
            }
            chosen2 = chosen;
          }
          out1Data[to2++] = chosen2;
        }
      }
    }
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype)];
}

function evaluateInInteger(self: Tensor, K: () => readonly number[], step: () => readonly number[], pad: () => readonly number[], spread: () => readonly number[], B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, out0Dtype: DType, out1Dtype: DType): readonly Value[] {
  const out0 = blank(wideInteger(compute), [...B(), ...P()]);
  const out0Data = bigintsOf(out0);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const extents3 = K();
  const selfElements = integerElements(self, compute);
  const offset = selfElements.offset + dot(pad(), scaled(selfElements.strides.slice(extents.length), -1));
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step2 = products(selfElements.strides.slice(extents.length), step());
  const nest2 = indexedNest(extents2, [step2]);
  const at2Step = nest2.steps[0]!;
  const nest3 = loopNest(extents, [selfStep]);
  const atStep = nest3.steps[0]!;
  for (nest3.start([offset]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at += atStep) {
      for (nest2.start([at]); nest2.more; nest2.next()) {
        const p = nest2.index;
        let at2 = nest2.at[0]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
          nest2.place(n2);
          let max = leastInteger(compute);
          const start = p.map((x, d2) => x * step()[d2]! - pad()[d2]!);
          const entries = zeros(K().length);
          const q = start.map((x2, d) => x2 + entries[d]! * spread()[d]!);
          const entries2 = ones(K().length);
          const q2 = start.map((x3, d3) => x3 + entries2[d3]! * spread()[d3]!);
          const window = windowAt(K(), S(), q, q2);
          const step3 = products(selfElements.strides.slice(extents.length), spread());
          const nest = loopNest(window.extents, [step3]);
          const at3Step = nest.steps[0]!;
          for (nest.start([at2 + dot(window.from, step3)]); nest.more; nest.next()) {
            let at3 = nest.at[0]!;
            for (let n = 0; n < nest.run; n++, at3 += at3Step) {
              max = integer.max(max, selfElements.data[at3]!);
            }
          }
          out0Data[to++] = max;
        }
      }
    }
  }
  const out1 = blank('float64', [...B(), ...P()]);
  const out1Data = numbersOf(out1);
  let to2 = 0;
  const nest4 = indexedNest(extents3, []);
  const spread2 = spread();
  const nest6 = indexedNest(extents2, [step2]);
  const at5Step = nest6.steps[0]!;
  const nest7 = loopNest(extents, [selfStep]);
  const at4Step = nest7.steps[0]!;
  for (nest7.start([offset]); nest7.more; nest7.next()) {
    let at4 = nest7.at[0]!;
    for (let n7 = 0; n7 < nest7.run; n7++, at4 += at4Step) {
      for (nest6.start([at4]); nest6.more; nest6.next()) {
        const p2 = nest6.index;
        let at5 = nest6.at[0]!;
        for (let n6 = 0; n6 < nest6.run; n6++, at5 += at5Step) {
          nest6.place(n6);
          let any = false;
          const start2 = p2.map((x4, d5) => x4 * step()[d5]! - pad()[d5]!);
          search: for (nest4.start([]); nest4.more; nest4.next()) {
            const k = nest4.index;
            for (let n4 = 0; n4 < nest4.run; n4++) {
              nest4.place(n4);
              if (within(start2.map((x5, d4) => x5 + k[d4]! * spread()[d4]!), S())) {
                any = true;
                break search;
              }
            }
          }
          let chosen: number;
          if (!any) {
            const list: number[] = [];
            const end = length(start2);
            for (let d6 = 0; d6 < end; d6++) {
              list.push(start2[d6]! < 0 ? modulo(start2[d6]!, spread2[d6]!) : start2[d6]!);
            }
            chosen = ravel(list, S());
          } else {
            let best: bigint | undefined;
            let argmax: readonly number[] = [];
            const entries3 = zeros(K().length);
            const q3 = start2.map((x7, d8) => x7 + entries3[d8]! * spread()[d8]!);
            const entries4 = ones(K().length);
            const q4 = start2.map((x8, d9) => x8 + entries4[d9]! * spread()[d9]!);
            const window2 = windowAt(K(), S(), q3, q4);
            const step4 = products(selfElements.strides.slice(extents.length), spread());
            const nest5 = indexedNest(window2.extents, [step4]);
            const at6Step = nest5.steps[0]!;
            for (nest5.start([at5 + dot(window2.from, step4)]); nest5.more; nest5.next()) {
              let at6 = nest5.at[0]!;
              for (let n5 = 0; n5 < nest5.run; n5++, at6 += at6Step) {
                nest5.place(n5);
                const k2 = sums(window2.from, nest5.index);
                const candidate = selfElements.data[at6]!;
                if (best === undefined || above(candidate, best)) {
                  best = candidate;
                  argmax = [...k2];
                }
              }
            }
            chosen = ravel(start2.map((x6, d7) => x6 + argmax[d7]! * spread()[d7]!), S());
          }
          out1Data[to2++] = chosen;
        }
      }
    }
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype)];
}
