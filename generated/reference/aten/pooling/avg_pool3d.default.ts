// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.avg_pool3d.default(Tensor self, int[3] kernel_size, int[3] stride=[], int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor
//
//     out[...b: B, ...p: P, let start = p * step - pad] =
//       let total = sum(...k: K, let q = start + k, where within(q, S)) self[...b, ...q] in
//       let n = divisor_override ?? window_size(start, K, S, pad, count_include_pad) in
//       if is_float(compute) then total / n else trunc_divide(cast(total, compute), n)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, expandList, noneNegative, ones, pooledShape } from '../../functions.ts';
import { integer, arithmeticOf, bigintsOf, blank, dot, dtype, floatElements, floatStorage, indexedNest, integerElements, lazy, length, loopNest, numbersOf, product, products, rank, refuse, refuseArithmetic, refuseDtypes, scaled, settle, shape, wideInteger, windowAt, zeros, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.avg_pool3d.default';
const DTYPES1: ReadonlySet<string> = new Set(['int64', 'float32', 'float64']);

/** The means of windows that slide over the last three dims of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'kernel_size', type: 'int[3]' },
    { name: 'stride', type: 'int[3]', default: [] },
    { name: 'padding', type: 'int[3]', default: [0, 0, 0] },
    { name: 'ceil_mode', type: 'bool', default: false },
    { name: 'count_include_pad', type: 'bool', default: true },
    { name: 'divisor_override', type: 'int?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, kernel_size: kernelSize, stride, padding, ceil_mode: ceilMode, count_include_pad: countIncludePad, divisor_override: divisorOverride }: BoundArguments<{ self: Tensor; kernel_size: readonly number[]; stride: readonly number[]; padding: readonly number[]; ceil_mode: boolean; count_include_pad: boolean; divisor_override: number | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const K = lazy(() => expandList(kernelSize, 3));
  const step = lazy((): readonly number[] => {
    if (length(stride) === 0) {
      return K();
    }
    return expandList(stride, 3);
  });
  const pad = lazy(() => expandList(padding, 3));
  const B = lazy(() => shape(self).slice(0, rank(self) - 3));
  const S = lazy(() => shape(self).slice(rank(self) - 3));
  const P = lazy(() => pooledShape(S(), K(), step(), pad(), [1, 1, 1], ceilMode));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, kernel_size: kernelSize, stride, padding, ceil_mode: ceilMode, count_include_pad: countIncludePad, divisor_override: divisorOverride });
  }
  // C1
  if (!(rank(self) === 4 || rank(self) === 5)) refuse(KEY, 'C1', 'self needs four dims or five');
  // C2
  if (!(length(kernelSize) === 1 || length(kernelSize) === 3)) refuse(KEY, 'C2', 'kernel_size must be one int or three');
  // C3
  if (!(length(stride) <= 1 || length(stride) === 3)) refuse(KEY, 'C3', 'stride must be one int, three, or none');
  // C4
  if (!(length(padding) === 1 || length(padding) === 3)) refuse(KEY, 'C4', 'padding must be one int or three');
  // C5
  if (!(allPositive(K()) && allPositive(step()))) refuse(KEY, 'C5', 'kernel_size and stride must be positive');
  // C6
  if (!(noneNegative(pad()) && noneNegative(K().map((x, d) => Math.floor(x / 2) - pad()[d]!)))) refuse(KEY, 'C6', 'padding must be between 0 and half of kernel_size');
  // C7
  if (!(product(shape(self).slice(1)) > 0)) refuse(KEY, 'C7', 'only the first dim may be empty');
  // C8
  if (!noneNegative(S().map((x2, d2) => x2 - K()[d2]!))) refuse(KEY, 'C8', 'the window does not fit into self');
  // C9
  if (!(divisorOverride === null || divisorOverride !== 0)) refuse(KEY, 'C9', 'divisor_override must not be 0');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, countIncludePad, divisorOverride, K, step, pad, B, S, P, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, countIncludePad, divisorOverride, K, step, pad, B, S, P, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, countIncludePad: boolean, divisorOverride: number | null, K: () => readonly number[], step: () => readonly number[], pad: () => readonly number[], B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), [...B(), ...P()]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const extents3 = K();
  const selfElements = floatElements(self, compute);
  const offset = selfElements.offset + dot(pad(), scaled(selfElements.strides.slice(extents.length), -1));
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step2 = products(selfElements.strides.slice(extents.length), step());
  const s = S();
  const kernel = K();
  const pad2 = pad();
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
          let sum = 0;
          const start = p.map((x, d2) => x * step()[d2]! - pad()[d2]!);
          const entries = zeros(K().length);
          const q = start.map((x2, d) => x2 + entries[d]!);
          const entries2 = ones(K().length);
          const q2 = start.map((x3, d3) => x3 + entries2[d3]!);
          const window = windowAt(K(), S(), q, q2);
          const selfStep2 = selfElements.strides.slice(extents.length);
          const nest = loopNest(window.extents, [selfStep2]);
          const at3Step = nest.steps[0]!;
          for (nest.start([at2 + dot(window.from, selfStep2)]); nest.more; nest.next()) {
            let at3 = nest.at[0]!;
            for (let n = 0; n < nest.run; n++, at3 += at3Step) {
              sum += selfElements.data[at3]!;
            }
          }
          let value = divisorOverride;
          if (value === null) {
            const list: number[] = [];
            const end = length(s);
            for (let d4 = 0; d4 < end; d4++) {
              list.push(countIncludePad ? Math.min(start[d4]! + kernel[d4]!, s[d4]! + pad2[d4]!) - start[d4]! : Math.min(start[d4]! + kernel[d4]!, s[d4]!) - Math.max(start[d4]!, 0));
            }
            value = product(list);
          }
          outData[to++] = sum / value;
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, countIncludePad: boolean, divisorOverride: number | null, K: () => readonly number[], step: () => readonly number[], pad: () => readonly number[], B: () => readonly number[], S: () => readonly number[], P: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), [...B(), ...P()]);
  const outData = bigintsOf(out);
  let to = 0;
  const extents = B();
  const extents2 = P();
  const extents3 = K();
  const selfElements = integerElements(self, compute);
  const offset = selfElements.offset + dot(pad(), scaled(selfElements.strides.slice(extents.length), -1));
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step2 = products(selfElements.strides.slice(extents.length), step());
  const s = S();
  const kernel = K();
  const pad2 = pad();
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
          let sum = 0n;
          const start = p.map((x, d2) => x * step()[d2]! - pad()[d2]!);
          const entries = zeros(K().length);
          const q = start.map((x2, d) => x2 + entries[d]!);
          const entries2 = ones(K().length);
          const q2 = start.map((x3, d3) => x3 + entries2[d3]!);
          const window = windowAt(K(), S(), q, q2);
          const selfStep2 = selfElements.strides.slice(extents.length);
          const nest = loopNest(window.extents, [selfStep2]);
          const at3Step = nest.steps[0]!;
          for (nest.start([at2 + dot(window.from, selfStep2)]); nest.more; nest.next()) {
            let at3 = nest.at[0]!;
            for (let n = 0; n < nest.run; n++, at3 += at3Step) {
              sum += selfElements.data[at3]!;
            }
          }
          let value = divisorOverride;
          if (value === null) {
            const list: number[] = [];
            const end = length(s);
            for (let d4 = 0; d4 < end; d4++) {
              list.push(countIncludePad ? Math.min(start[d4]! + kernel[d4]!, s[d4]! + pad2[d4]!) - start[d4]! : Math.min(start[d4]! + kernel[d4]!, s[d4]!) - Math.max(start[d4]!, 0));
            }
            value = product(list);
          }
          outData[to++] = integer.truncDivide(integer.cast(sum, compute), BigInt(value));
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
