// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.col2im.default(Tensor self, SymInt[2] output_size, int[2] kernel_size, int[2] dilation, int[2] padding, int[2] stride) -> Tensor
//
//     # Element k of block l goes to place p of the image, where p is not in the padding.
//     scatter out = tensor(...b: B, c: C, ...p: output_size) 0.0
//       by add over ...b: B, c: C, ...k: kernel_size, ...l: L, let p = l * stride - padding + k * dilation, where within(p, output_size)
//       at [...b, c, ...p]
//       value self[...b, c * area + ravel(k, kernel_size), ravel(l, L)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, noneNegative, ones } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, contiguousStrides, copyOf, dot, dtype, floatElements, indexedNest, integerElements, lazy, length, loopNest, modulo, numbersOf, product, products, rank, refuse, refuseArithmetic, refuseDtypes, scaled, settle, shape, size, storeComplex, wideInteger, windowAt, zeros, type Value } from '../../../../src/reference/runtime/index.ts';

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
  const B = lazy(() => shape(self).slice(0, rank(self) - 2));
  const area = lazy(() => product(kernelSize));
  const C = lazy(() => Math.floor(size(self, -2) / area()));
  const L = lazy(() => outputSize.map((x, d) => Math.floor((x + 2 * padding[d]! - dilation[d]! * (kernelSize[d]! - 1) - 1) / stride[d]!) + 1));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize, kernel_size: kernelSize, dilation, padding, stride });
  }
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
  // C10
  if (!allPositive(outputSize)) refuse(KEY, 'C10', 'output_size must be positive');
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
  const tensor = blank('float64', [...B(), C(), ...outputSize]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = B();
  const nest = loopNest(outputSize, []);
  const nest2 = loopNest(extents, []);
  for (nest2.start([]); nest2.more; nest2.next()) {
    for (let n2 = 0; n2 < nest2.run; n2++) {
      const end = C();
      for (let c = 0; c < end; c++) {
        for (nest.start([]); nest.more; nest.next()) {
          for (let n = 0; n < nest.run; n++) {
            tensorData[to++] = 0;
          }
        }
      }
    }
  }
  const out = copyOf(tensor, compute, 'float64');
  const outData = numbersOf(out);
  const extents2 = L();
  const offset = dot(padding, scaled(out.strides.slice(extents.length + 1), -1));
  const outStep = out.strides.slice(0, extents.length);
  const outStep2 = out.strides[extents.length]!;
  const step = products(out.strides.slice(extents.length + 1), dilation);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step3 = area() * selfElements.strides[extents.length]!;
  const step4 = scaled(contiguousStrides(kernelSize), selfElements.strides[extents.length]!);
  const nest4 = indexedNest(kernelSize, [step, step4]);
  const at2Step = nest4.steps[0]!;
  const at5Step = nest4.steps[1]!;
  const nest5 = loopNest(extents, [outStep, selfStep]);
  const atStep = nest5.steps[0]!;
  const at4Step = nest5.steps[1]!;
  for (nest5.start([offset, selfElements.offset]); nest5.more; nest5.next()) {
    let at = nest5.at[0]!;
    let at4 = nest5.at[1]!;
    for (let n5 = 0; n5 < nest5.run; n5++, at += atStep, at4 += at4Step) {
      const end2 = C();
      for (let c2 = 0; c2 < end2; c2++) {
        const offset2 = at + c2 * outStep2;
        const offset3 = at4 + c2 * step3;
        for (nest4.start([offset2, offset3]); nest4.more; nest4.next()) {
          const k = nest4.index;
          let at2 = nest4.at[0]!;
          let at5 = nest4.at[1]!;
          for (let n4 = 0; n4 < nest4.run; n4++, at2 += at2Step, at5 += at5Step) {
            nest4.place(n4);
            const entries = zeros(L().length);
            const p = entries.map((x, d) => x * stride[d]! - padding[d]! + k[d]! * dilation[d]!);
            const entries2 = ones(L().length);
            const p2 = entries2.map((x2, d2) => x2 * stride[d2]! - padding[d2]! + k[d2]! * dilation[d2]!);
            const window = windowAt(L(), outputSize, p, p2);
            const step2 = products(out.strides.slice(extents.length + 1), stride);
            const step5 = scaled(contiguousStrides(L()), selfElements.strides[extents.length + 1]!);
            const nest3 = loopNest(window.extents, [step2, step5]);
            const at3Step = nest3.steps[0]!;
            const at6Step = nest3.steps[1]!;
            for (nest3.start([at2 + dot(window.from, step2), at5 + dot(window.from, step5)]); nest3.more; nest3.next()) {
              let at3 = nest3.at[0]!;
              let at6 = nest3.at[1]!;
              for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step, at6 += at6Step) {
                const place = at3;
                outData[place]! += selfElements.data[at6]!;
              }
            }
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, outputSize: readonly number[], kernelSize: readonly number[], dilation: readonly number[], padding: readonly number[], stride: readonly number[], B: () => readonly number[], area: () => number, C: () => number, L: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank(wideInteger(compute), [...B(), C(), ...outputSize]);
  const tensorData = bigintsOf(tensor);
  let to = 0;
  const extents = B();
  const nest = loopNest(outputSize, []);
  const nest2 = loopNest(extents, []);
  for (nest2.start([]); nest2.more; nest2.next()) {
    for (let n2 = 0; n2 < nest2.run; n2++) {
      const end = C();
      for (let c = 0; c < end; c++) {
        for (nest.start([]); nest.more; nest.next()) {
          for (let n = 0; n < nest.run; n++) {
            tensorData[to++] = 0n;
          }
        }
      }
    }
  }
  const out = copyOf(tensor, compute, wideInteger(compute));
  const outData = bigintsOf(out);
  const extents2 = L();
  const offset = dot(padding, scaled(out.strides.slice(extents.length + 1), -1));
  const outStep = out.strides.slice(0, extents.length);
  const outStep2 = out.strides[extents.length]!;
  const step = products(out.strides.slice(extents.length + 1), dilation);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step3 = area() * selfElements.strides[extents.length]!;
  const step4 = scaled(contiguousStrides(kernelSize), selfElements.strides[extents.length]!);
  const nest4 = indexedNest(kernelSize, [step, step4]);
  const at2Step = nest4.steps[0]!;
  const at5Step = nest4.steps[1]!;
  const nest5 = loopNest(extents, [outStep, selfStep]);
  const atStep = nest5.steps[0]!;
  const at4Step = nest5.steps[1]!;
  for (nest5.start([offset, selfElements.offset]); nest5.more; nest5.next()) {
    let at = nest5.at[0]!;
    let at4 = nest5.at[1]!;
    for (let n5 = 0; n5 < nest5.run; n5++, at += atStep, at4 += at4Step) {
      const end2 = C();
      for (let c2 = 0; c2 < end2; c2++) {
        const offset2 = at + c2 * outStep2;
        const offset3 = at4 + c2 * step3;
        for (nest4.start([offset2, offset3]); nest4.more; nest4.next()) {
          const k = nest4.index;
          let at2 = nest4.at[0]!;
          let at5 = nest4.at[1]!;
          for (let n4 = 0; n4 < nest4.run; n4++, at2 += at2Step, at5 += at5Step) {
            nest4.place(n4);
            const entries = zeros(L().length);
            const p = entries.map((x, d) => x * stride[d]! - padding[d]! + k[d]! * dilation[d]!);
            const entries2 = ones(L().length);
            const p2 = entries2.map((x2, d2) => x2 * stride[d2]! - padding[d2]! + k[d2]! * dilation[d2]!);
            const window = windowAt(L(), outputSize, p, p2);
            const step2 = products(out.strides.slice(extents.length + 1), stride);
            const step5 = scaled(contiguousStrides(L()), selfElements.strides[extents.length + 1]!);
            const nest3 = loopNest(window.extents, [step2, step5]);
            const at3Step = nest3.steps[0]!;
            const at6Step = nest3.steps[1]!;
            for (nest3.start([at2 + dot(window.from, step2), at5 + dot(window.from, step5)]); nest3.more; nest3.next()) {
              let at3 = nest3.at[0]!;
              let at6 = nest3.at[1]!;
              for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step, at6 += at6Step) {
                const place = at3;
                outData[place]! += selfElements.data[at6]!;
              }
            }
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, outputSize: readonly number[], kernelSize: readonly number[], dilation: readonly number[], padding: readonly number[], stride: readonly number[], B: () => readonly number[], area: () => number, C: () => number, L: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('complex128', [...B(), C(), ...outputSize]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = B();
  const value = complexScalar(0, 'complex128');
  const nest = loopNest(outputSize, []);
  const nest2 = loopNest(extents, []);
  for (nest2.start([]); nest2.more; nest2.next()) {
    for (let n2 = 0; n2 < nest2.run; n2++) {
      const end = C();
      for (let c = 0; c < end; c++) {
        for (nest.start([]); nest.more; nest.next()) {
          for (let n = 0; n < nest.run; n++) {
            storeComplex(tensorData, to++, value);
          }
        }
      }
    }
  }
  const out = copyOf(tensor, compute, 'complex128');
  const outData = numbersOf(out);
  const extents2 = L();
  const offset = dot(padding, scaled(out.strides.slice(extents.length + 1), -1));
  const outStep = out.strides.slice(0, extents.length);
  const outStep2 = out.strides[extents.length]!;
  const step = products(out.strides.slice(extents.length + 1), dilation);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides.slice(0, extents.length);
  const step3 = area() * selfElements.strides[extents.length]!;
  const step4 = scaled(contiguousStrides(kernelSize), selfElements.strides[extents.length]!);
  const nest4 = indexedNest(kernelSize, [step, step4]);
  const at2Step = nest4.steps[0]!;
  const at5Step = nest4.steps[1]!;
  const nest5 = loopNest(extents, [outStep, selfStep]);
  const atStep = nest5.steps[0]!;
  const at4Step = nest5.steps[1]!;
  for (nest5.start([offset, selfElements.offset]); nest5.more; nest5.next()) {
    let at = nest5.at[0]!;
    let at4 = nest5.at[1]!;
    for (let n5 = 0; n5 < nest5.run; n5++, at += atStep, at4 += at4Step) {
      const end2 = C();
      for (let c2 = 0; c2 < end2; c2++) {
        const offset2 = at + c2 * outStep2;
        const offset3 = at4 + c2 * step3;
        for (nest4.start([offset2, offset3]); nest4.more; nest4.next()) {
          const k = nest4.index;
          let at2 = nest4.at[0]!;
          let at5 = nest4.at[1]!;
          for (let n4 = 0; n4 < nest4.run; n4++, at2 += at2Step, at5 += at5Step) {
            nest4.place(n4);
            const entries = zeros(L().length);
            const p = entries.map((x, d) => x * stride[d]! - padding[d]! + k[d]! * dilation[d]!);
            const entries2 = ones(L().length);
            const p2 = entries2.map((x2, d2) => x2 * stride[d2]! - padding[d2]! + k[d2]! * dilation[d2]!);
            const window = windowAt(L(), outputSize, p, p2);
            const step2 = products(out.strides.slice(extents.length + 1), stride);
            const step5 = scaled(contiguousStrides(L()), selfElements.strides[extents.length + 1]!);
            const nest3 = loopNest(window.extents, [step2, step5]);
            const at3Step = nest3.steps[0]!;
            const at6Step = nest3.steps[1]!;
            for (nest3.start([at2 + dot(window.from, step2), at5 + dot(window.from, step5)]); nest3.more; nest3.next()) {
              let at3 = nest3.at[0]!;
              let at6 = nest3.at[1]!;
              for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step, at6 += at6Step) {
                const place = at3;
                storeComplex(outData, place, complex.add(complexAt(outData, place), complexAt(selfElements.data, at6)));
              }
            }
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
