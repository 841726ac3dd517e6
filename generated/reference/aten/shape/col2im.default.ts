// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.col2im.default(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor
//
//     out[...b: B, c: C, ...p: output_size] =
//       sum(...k: kernel_size, let t = p + padding - k * dilation, where divides(stride, t) and within(t // stride, L)) self[...b, c * area + ravel(k, kernel_size), ravel(t // stride, L)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, noneNegative } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, contiguousStrides, dtype, floatElements, floatStorage, indexedNest, integerElements, lazy, length, loopNest, modulo, numbersOf, product, rank, ravel, refuse, refuseArithmetic, refuseDtypes, scaled, settle, shape, size, storeComplex, wideInteger, within, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.col2im.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The sums of overlapping blocks, each given as a column, at their places in an image. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[2]' },
    { name: 'kernel_size', type: 'int[2]' },
    { name: 'dilation', type: 'int[2]' },
    { name: 'padding', type: 'int[2]' },
    { name: 'stride', type: 'int[2]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, output_size: outputSize, kernel_size: kernelSize, dilation, padding, stride }: BoundArguments<{ self: Tensor; output_size: readonly number[]; kernel_size: readonly number[]; dilation: readonly number[]; padding: readonly number[]; stride: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize, kernel_size: kernelSize, dilation, padding, stride });
  }
  const B = lazy(() => shape(self).slice(0, rank(self) - 2));
  const area = lazy(() => product(kernelSize));
  const C = lazy(() => Math.floor(size(self, -2) / area()));
  const L = lazy(() => outputSize.map((x, d) => Math.floor((x + 2 * padding[d]! - dilation[d]! * (kernelSize[d]! - 1) - 1) / stride[d]!) + 1));
  // C1
  if (!(length(outputSize) === 2 && length(kernelSize) === 2 && length(dilation) === 2 && length(padding) === 2 && length(stride) === 2)) refuse(KEY, 'C1', 'each list needs two entries');
  // C2
  if (!allPositive(kernelSize)) refuse(KEY, 'C2', 'kernel_size must be positive');
  // C3
  if (!allPositive(dilation)) refuse(KEY, 'C3', 'dilation must be positive');
  // C4
  if (!noneNegative(padding)) refuse(KEY, 'C4', 'padding is negative');
  // C5
  if (!allPositive(stride)) refuse(KEY, 'C5', 'stride must be positive');
  // C6
  if (!(rank(self) === 2 || rank(self) === 3)) refuse(KEY, 'C6', 'self needs two dims, or three with a batch');
  // C7
  if (!(size(self, -2) > 0 && size(self, -1) > 0)) refuse(KEY, 'C7', 'a dim of self other than the batch is empty');
  // C8
  if (!(modulo(size(self, -2), area()) === 0)) refuse(KEY, 'C8', 'the columns do not hold whole blocks');
  // C9
  if (!(allPositive(L()) && size(self, -1) === product(L()))) refuse(KEY, 'C9', 'there are not as many columns as blocks');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, outputSize, kernelSize, dilation, padding, stride, B, area, C, L, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, outputSize, kernelSize, dilation, padding, stride, B, area, C, L, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, outputSize, kernelSize, dilation, padding, stride, B, area, C, L, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, outputSize: readonly number[], kernelSize: readonly number[], dilation: readonly number[], padding: readonly number[], stride: readonly number[], B: () => readonly number[], area: () => number, C: () => number, L: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), [...B(), C(), ...outputSize]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = B();
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step = area() * selfElements.strides[extents.length]!;
  const step2 = scaled(contiguousStrides(kernelSize), selfElements.strides[extents.length]!);
  const nest = indexedNest(kernelSize, [step2]);
  const at2Step = nest.steps[0]!;
  const nest2 = indexedNest(outputSize, []);
  const nest3 = loopNest(extents, [selfStep]);
  const atStep = nest3.steps[0]!;
  for (nest3.start([selfElements.offset]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at += atStep) {
      const end = C();
      for (let c = 0; c < end; c++) {
        const offset = at + c * step;
        for (nest2.start([]); nest2.more; nest2.next()) {
          const p = nest2.index;
          for (let n2 = 0; n2 < nest2.run; n2++) {
            nest2.place(n2);
            let sum = 0;
            for (nest.start([offset]); nest.more; nest.next()) {
              const k = nest.index;
              let at2 = nest.at[0]!;
              for (let n = 0; n < nest.run; n++, at2 += at2Step) {
                nest.place(n);
                const t = p.map((x, d) => x + padding[d]! - k[d]! * dilation[d]!);
                let holds = length(stride) === length(t);
                if (holds) {
                  let all = true;
                  const end2 = length(stride);
                  search: for (let k2 = 0; k2 < end2; k2++) {
                    if (!(stride[k2]! !== 0 && modulo(t[k2]!, stride[k2]!) === 0)) {
                      all = false;
                      break search;
                    }
                  }
                  holds = all;
                }
                if (holds && within(t.map((x2, d2) => Math.floor(x2 / stride[d2]!)), L())) {
                  sum += selfElements.data[at2 + ravel(t.map((x3, d3) => Math.floor(x3 / stride[d3]!)), L()) * selfElements.strides[extents.length + 1]!]!;
                }
              }
            }
            outData[to++] = sum;
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, outputSize: readonly number[], kernelSize: readonly number[], dilation: readonly number[], padding: readonly number[], stride: readonly number[], B: () => readonly number[], area: () => number, C: () => number, L: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), [...B(), C(), ...outputSize]);
  const outData = bigintsOf(out);
  let to = 0;
  const extents = B();
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step = area() * selfElements.strides[extents.length]!;
  const step2 = scaled(contiguousStrides(kernelSize), selfElements.strides[extents.length]!);
  const nest = indexedNest(kernelSize, [step2]);
  const at2Step = nest.steps[0]!;
  const nest2 = indexedNest(outputSize, []);
  const nest3 = loopNest(extents, [selfStep]);
  const atStep = nest3.steps[0]!;
  for (nest3.start([selfElements.offset]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at += atStep) {
      const end = C();
      for (let c = 0; c < end; c++) {
        const offset = at + c * step;
        for (nest2.start([]); nest2.more; nest2.next()) {
          const p = nest2.index;
          for (let n2 = 0; n2 < nest2.run; n2++) {
            nest2.place(n2);
            let sum = 0n;
            for (nest.start([offset]); nest.more; nest.next()) {
              const k = nest.index;
              let at2 = nest.at[0]!;
              for (let n = 0; n < nest.run; n++, at2 += at2Step) {
                nest.place(n);
                const t = p.map((x, d) => x + padding[d]! - k[d]! * dilation[d]!);
                let holds = length(stride) === length(t);
                if (holds) {
                  let all = true;
                  const end2 = length(stride);
                  search: for (let k2 = 0; k2 < end2; k2++) {
                    if (!(stride[k2]! !== 0 && modulo(t[k2]!, stride[k2]!) === 0)) {
                      all = false;
                      break search;
                    }
                  }
                  holds = all;
                }
                if (holds && within(t.map((x2, d2) => Math.floor(x2 / stride[d2]!)), L())) {
                  sum += selfElements.data[at2 + ravel(t.map((x3, d3) => Math.floor(x3 / stride[d3]!)), L()) * selfElements.strides[extents.length + 1]!]!;
                }
              }
            }
            outData[to++] = sum;
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, outputSize: readonly number[], kernelSize: readonly number[], dilation: readonly number[], padding: readonly number[], stride: readonly number[], B: () => readonly number[], area: () => number, C: () => number, L: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [...B(), C(), ...outputSize]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = B();
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step = area() * selfElements.strides[extents.length]!;
  const step2 = scaled(contiguousStrides(kernelSize), selfElements.strides[extents.length]!);
  const nest = indexedNest(kernelSize, [step2]);
  const at2Step = nest.steps[0]!;
  const nest2 = indexedNest(outputSize, []);
  const nest3 = loopNest(extents, [selfStep]);
  const atStep = nest3.steps[0]!;
  for (nest3.start([selfElements.offset]); nest3.more; nest3.next()) {
    let at = nest3.at[0]!;
    for (let n3 = 0; n3 < nest3.run; n3++, at += atStep) {
      const end = C();
      for (let c = 0; c < end; c++) {
        const offset = at + c * step;
        for (nest2.start([]); nest2.more; nest2.next()) {
          const p = nest2.index;
          for (let n2 = 0; n2 < nest2.run; n2++) {
            nest2.place(n2);
            let sum = complexScalar(0, compute);
            for (nest.start([offset]); nest.more; nest.next()) {
              const k = nest.index;
              let at2 = nest.at[0]!;
              for (let n = 0; n < nest.run; n++, at2 += at2Step) {
                nest.place(n);
                const t = p.map((x, d) => x + padding[d]! - k[d]! * dilation[d]!);
                let holds = length(stride) === length(t);
                if (holds) {
                  let all = true;
                  const end2 = length(stride);
                  search: for (let k2 = 0; k2 < end2; k2++) {
                    if (!(stride[k2]! !== 0 && modulo(t[k2]!, stride[k2]!) === 0)) {
                      all = false;
                      break search;
                    }
                  }
                  holds = all;
                }
                if (holds && within(t.map((x2, d2) => Math.floor(x2 / stride[d2]!)), L())) {
                  sum = complex.add(sum, complexAt(selfElements.data, at2 + ravel(t.map((x3, d3) => Math.floor(x3 / stride[d3]!)), L()) * selfElements.strides[extents.length + 1]!));
                }
              }
            }
            storeComplex(outData, to++, sum);
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
