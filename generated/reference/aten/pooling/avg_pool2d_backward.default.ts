// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.avg_pool2d_backward.default(Tensor grad_output, Tensor self, int[2] kernel_size, int[2] stride, int[2] padding, bool ceil_mode, bool count_include_pad, int? divisor_override) -> Tensor
//
//     share[...b: B, ...p: P] =
//       let n = divisor_override ?? window_size(p * step - pad, K, S, pad, count_include_pad) in
//       if is_float(compute) then may_round(grad_output[...b, ...p] / n) else trunc_divide(grad_output[...b, ...p], n)
//     scatter out = tensor(...i: shape(self)) 0.0 by add over ...b: B, ...p: P, ...k: K, let q = p * step - pad + k, where within(q, S) at b ++ q value share[...b, ...p]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative, ones, pooledShape } from '../../functions.ts';
import { integer, arithmeticOf, bigintsOf, blank, copyOf, dot, dtype, floatElements, indexedNest, integerElements, lazy, length, loopNest, numbersOf, product, products, rank, refuse, refuseArithmetic, refuseDtypes, sameList, scaled, settle, shape, wideInteger, windowAt, zeros, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.avg_pool2d_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of avg_pool2d by self, each element of grad_output spread evenly over its window. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'kernel_size', type: 'int[2]' },
    { name: 'stride', type: 'int[2]' },
    { name: 'padding', type: 'int[2]' },
    { name: 'ceil_mode', type: 'bool' },
    { name: 'count_include_pad', type: 'bool' },
    { name: 'divisor_override', type: 'int?' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, kernel_size: kernelSize, stride, padding, ceil_mode: ceilMode, count_include_pad: countIncludePad, divisor_override: divisorOverride }: BoundArguments<{ grad_output: Tensor; self: Tensor; kernel_size: readonly number[]; stride: readonly number[]; padding: readonly number[]; ceil_mode: boolean; count_include_pad: boolean; divisor_override: number | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const K = lazy(() => expandList(kernelSize, 2));
  const step = lazy((): readonly number[] => {
    if (length(stride) === 0) {
      return K();
    }
    return expandList(stride, 2);
  });
  const pad = lazy(() => expandList(padding, 2));
  const B = lazy(() => shape(self).slice(0, rank(self) - 2));
  const S = lazy(() => shape(self).slice(rank(self) - 2));
  const P = lazy(() => pooledShape(S(), K(), step(), pad(), [1, 1], ceilMode));
  if (gradOutput.dtype === dtype(self) && DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, kernel_size: kernelSize, stride, padding, ceil_mode: ceilMode, count_include_pad: countIncludePad, divisor_override: divisorOverride });
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
  if (!(allPositive(K()) && allPositive(step()))) refuse(KEY, 'C5', 'kernel_size and stride must be positive');
  // C6
  if (!(noneNegative(pad()) && noneNegative(K().map((x, d) => Math.floor(x / 2) - pad()[d]!)))) refuse(KEY, 'C6', 'padding must be between 0 and half of kernel_size');
  // C7
  if (!(product(shape(self).slice(rank(self) - 3)) > 0)) refuse(KEY, 'C7', 'only the batch may be empty');
  // C8
  if (!allPositive(P())) refuse(KEY, 'C8', 'the result of the pooling would be empty');
  // C9
  if (!(divisorOverride === null || divisorOverride !== 0)) refuse(KEY, 'C9', 'divisor_override must not be 0');
  // C10
  if (!sameList(shape(gradOutput), [...B(), ...P()])) refuse(KEY, 'C10', 'grad_output must have the shape of the result of the pooling');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(gradOutput, self, countIncludePad, divisorOverride, K, step, pad, B, S, P, compute, outDtype);
    case 'integer':
      return evaluateInInteger(gradOutput, self, countIncludePad, divisorOverride, K, step, pad, B, S, P, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(gradOutput: Tensor, self: Tensor, countIncludePad: boolean, divisorOverride: number | null, K: () => readonly number[], step: () => readonly number[], pad: () => readonly number[], B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const share = blank('float64', [...B(), ...P()]);
  const shareData = numbersOf(share);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const gradOutputElements = floatElements(gradOutput, compute);
  const gradOutputStep = gradOutputElements.strides.slice(0, extents.length);
  const gradOutputStep2 = gradOutputElements.strides.slice(extents.length);
  const s = S();
  const kernel = K();
  const pad2 = pad();
  const nest = indexedNest(extents2, [gradOutputStep2]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [gradOutputStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([gradOutputElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      for (nest.start([at]); nest.more; nest.next()) {
        const p = nest.index;
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          nest.place(n);
          let value = divisorOverride;
          if (value === null) {
            const list: number[] = [];
            const end = length(s);
            const start = p.map((x, d2) => x * step()[d2]! - pad()[d2]!);
            const start2 = p.map((x2, d3) => x2 * step()[d3]! - pad()[d3]!);
            const start3 = p.map((x3, d4) => x3 * step()[d4]! - pad()[d4]!);
            const start4 = p.map((x4, d5) => x4 * step()[d5]! - pad()[d5]!);
            const start5 = p.map((x5, d6) => x5 * step()[d6]! - pad()[d6]!);
            const start6 = p.map((x6, d7) => x6 * step()[d7]! - pad()[d7]!);
            const start7 = p.map((x7, d8) => x7 * step()[d8]! - pad()[d8]!);
            const start8 = p.map((x8, d9) => x8 * step()[d9]! - pad()[d9]!);
            const start9 = p.map((x9, d10) => x9 * step()[d10]! - pad()[d10]!);
            const start10 = p.map((x10, d11) => x10 * step()[d11]! - pad()[d11]!);
            const start11 = p.map((x11, d12) => x11 * step()[d12]! - pad()[d12]!);
            const start12 = p.map((x12, d13) => x12 * step()[d13]! - pad()[d13]!);
            for (let d = 0; d < end; d++) {
              list.push(countIncludePad ? Math.min(start5[d]! + kernel[d]!, s[d]! + pad2[d]!) - start6[d]! : Math.min(start11[d]! + kernel[d]!, s[d]!) - Math.max(start12[d]!, 0));
            }
            value = product(list);
          }
          shareData[to++] = gradOutputElements.data[at2]! / value;
        }
      }
    }
  }
  const tensor = blank('float64', shape(self));
  const tensorData = numbersOf(tensor);
  let to2 = 0;
  const extents3 = shape(self);
  const nest3 = loopNest(extents3, []);
  for (nest3.start([]); nest3.more; nest3.next()) {
    for (let n3 = 0; n3 < nest3.run; n3++) {
      tensorData[to2++] = 0;
    }
  }
  const out = copyOf(tensor, compute, 'float64');
  const outData = numbersOf(out);
  const extents4 = K();
  const offset = dot(pad(), scaled(out.strides.slice(extents.length), -1));
  const outStep = out.strides.slice(0, extents.length);
  const step2 = products(out.strides.slice(extents.length), step());
  const shareElements = floatElements(share, share.dtype);
  const shareStep = shareElements.strides.slice(0, extents.length);
  const shareStep2 = shareElements.strides.slice(extents.length);
  const nest5 = indexedNest(extents2, [step2, shareStep2]);
  const at4Step = nest5.steps[0]!;
  const at7Step = nest5.steps[1]!;
  const nest6 = loopNest(extents, [outStep, shareStep]);
  const at3Step = nest6.steps[0]!;
  const at6Step = nest6.steps[1]!;
  for (nest6.start([offset, shareElements.offset]); nest6.more; nest6.next()) {
    let at3 = nest6.at[0]!;
    let at6 = nest6.at[1]!;
    for (let n6 = 0; n6 < nest6.run; n6++, at3 += at3Step, at6 += at6Step) {
      for (nest5.start([at3, at6]); nest5.more; nest5.next()) {
        const p2 = nest5.index;
        let at4 = nest5.at[0]!;
        let at7 = nest5.at[1]!;
        for (let n5 = 0; n5 < nest5.run; n5++, at4 += at4Step, at7 += at7Step) {
          nest5.place(n5);
          const entries = zeros(K().length);
          const q = p2.map((x13, d14) => x13 * step()[d14]! - pad()[d14]! + entries[d14]!);
          const entries2 = ones(K().length);
          const q2 = p2.map((x14, d15) => x14 * step()[d15]! - pad()[d15]! + entries2[d15]!);
          const window = windowAt(K(), S(), q, q2);
          const outStep2 = out.strides.slice(extents.length);
          const nest4 = loopNest(window.extents, [outStep2]);
          const at5Step = nest4.steps[0]!;
          for (nest4.start([at4 + dot(window.from, outStep2)]); nest4.more; nest4.next()) {
            let at5 = nest4.at[0]!;
            for (let n4 = 0; n4 < nest4.run; n4++, at5 += at5Step) {
              const place = at5;
              outData[place]! += shareElements.data[at7]!;
            }
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(gradOutput: Tensor, self: Tensor, countIncludePad: boolean, divisorOverride: number | null, K: () => readonly number[], step: () => readonly number[], pad: () => readonly number[], B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const share = blank(wideInteger(compute), [...B(), ...P()]);
  const shareData = bigintsOf(share);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const gradOutputElements = integerElements(gradOutput, compute);
  const gradOutputStep = gradOutputElements.strides.slice(0, extents.length);
  const gradOutputStep2 = gradOutputElements.strides.slice(extents.length);
  const s = S();
  const kernel = K();
  const pad2 = pad();
  const nest = indexedNest(extents2, [gradOutputStep2]);
  const at2Step = nest.steps[0]!;
  const nest2 = loopNest(extents, [gradOutputStep]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([gradOutputElements.offset]); nest2.more; nest2.next()) {
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      for (nest.start([at]); nest.more; nest.next()) {
        const p = nest.index;
        let at2 = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at2 += at2Step) {
          nest.place(n);
          let value = divisorOverride;
          if (value === null) {
            const list: number[] = [];
            const end = length(s);
            const start = p.map((x, d2) => x * step()[d2]! - pad()[d2]!);
            const start2 = p.map((x2, d3) => x2 * step()[d3]! - pad()[d3]!);
            const start3 = p.map((x3, d4) => x3 * step()[d4]! - pad()[d4]!);
            const start4 = p.map((x4, d5) => x4 * step()[d5]! - pad()[d5]!);
            const start5 = p.map((x5, d6) => x5 * step()[d6]! - pad()[d6]!);
            const start6 = p.map((x6, d7) => x6 * step()[d7]! - pad()[d7]!);
            const start7 = p.map((x7, d8) => x7 * step()[d8]! - pad()[d8]!);
            const start8 = p.map((x8, d9) => x8 * step()[d9]! - pad()[d9]!);
            const start9 = p.map((x9, d10) => x9 * step()[d10]! - pad()[d10]!);
            const start10 = p.map((x10, d11) => x10 * step()[d11]! - pad()[d11]!);
            const start11 = p.map((x11, d12) => x11 * step()[d12]! - pad()[d12]!);
            const start12 = p.map((x12, d13) => x12 * step()[d13]! - pad()[d13]!);
            for (let d = 0; d < end; d++) {
              list.push(countIncludePad ? Math.min(start5[d]! + kernel[d]!, s[d]! + pad2[d]!) - start6[d]! : Math.min(start11[d]! + kernel[d]!, s[d]!) - Math.max(start12[d]!, 0));
            }
            value = product(list);
          }
          shareData[to++] = integer.truncDivide(gradOutputElements.data[at2]!, BigInt(value));
        }
      }
    }
  }
  const tensor = blank(wideInteger(compute), shape(self));
  const tensorData = bigintsOf(tensor);
  let to2 = 0;
  const extents3 = shape(self);
  const nest3 = loopNest(extents3, []);
  for (nest3.start([]); nest3.more; nest3.next()) {
    for (let n3 = 0; n3 < nest3.run; n3++) {
      tensorData[to2++] = 0n;
    }
  }
  const out = copyOf(tensor, compute, wideInteger(compute));
  const outData = bigintsOf(out);
  const extents4 = K();
  const offset = dot(pad(), scaled(out.strides.slice(extents.length), -1));
  const outStep = out.strides.slice(0, extents.length);
  const step2 = products(out.strides.slice(extents.length), step());
  const shareElements = integerElements(share, share.dtype);
  const shareStep = shareElements.strides.slice(0, extents.length);
  const shareStep2 = shareElements.strides.slice(extents.length);
  const nest5 = indexedNest(extents2, [step2, shareStep2]);
  const at4Step = nest5.steps[0]!;
  const at7Step = nest5.steps[1]!;
  const nest6 = loopNest(extents, [outStep, shareStep]);
  const at3Step = nest6.steps[0]!;
  const at6Step = nest6.steps[1]!;
  for (nest6.start([offset, shareElements.offset]); nest6.more; nest6.next()) {
    let at3 = nest6.at[0]!;
    let at6 = nest6.at[1]!;
    for (let n6 = 0; n6 < nest6.run; n6++, at3 += at3Step, at6 += at6Step) {
      for (nest5.start([at3, at6]); nest5.more; nest5.next()) {
        const p2 = nest5.index;
        let at4 = nest5.at[0]!;
        let at7 = nest5.at[1]!;
        for (let n5 = 0; n5 < nest5.run; n5++, at4 += at4Step, at7 += at7Step) {
          nest5.place(n5);
          const entries = zeros(K().length);
          const q = p2.map((x13, d14) => x13 * step()[d14]! - pad()[d14]! + entries[d14]!);
          const entries2 = ones(K().length);
          const q2 = p2.map((x14, d15) => x14 * step()[d15]! - pad()[d15]! + entries2[d15]!);
          const window = windowAt(K(), S(), q, q2);
          const outStep2 = out.strides.slice(extents.length);
          const nest4 = loopNest(window.extents, [outStep2]);
          const at5Step = nest4.steps[0]!;
          for (nest4.start([at4 + dot(window.from, outStep2)]); nest4.more; nest4.next()) {
            let at5 = nest4.at[0]!;
            for (let n4 = 0; n4 < nest4.run; n4++, at5 += at5Step) {
              const place = at5;
              outData[place]! += shareElements.data[at7]!;
            }
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
