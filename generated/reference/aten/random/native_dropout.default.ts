// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_dropout.default(Tensor input, float p, bool? train) -> (Tensor, Tensor)
//
//     if drops {
//       out1[...i: shape(input)] = if random_unit(seed, ravel(i, shape(input)), float64) < 1 - p then 1 else 0
//       out0[...i: shape(input)] = input[...i] * out1[...i] * scale
//     } else {
//       out1[...i: shape(input)] = 1
//       out0[...i: shape(input)] = input[...i]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, bits, blank, complexAt, complexElements, complexScalar, contiguousStrides, dtype, epsilon, floatElements, floatStorage, indexElements, integerElements, integerScalar, lazy, loopNest, numbersOf, numel, randomWord, refuse, refuseArithmetic, refuseDtypes, scaled, settle, shape, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_dropout.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex32', 'complex64', 'complex128']);

/** Zeros elements of input with probability p and scales the others by 1 / (1 - p); also gives the mask of those kept. Without training it gives input and a mask of true. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'p', type: 'float' },
    { name: 'train', type: 'bool?' },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ input, p, train, seed }: BoundArguments<{ input: Tensor; p: number; train: boolean | null; seed: number }>): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  const drops = lazy(() => (train ?? true) && numel(input) > 0);
  const scale = lazy((): number => {
    if (p === 1) {
      return 0;
    }
    return 1 / (1 - p);
  });
  if (DTYPES1.has(input.dtype) && numel(input) === 0) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    compute = out0Dtype;
  } else if (DTYPES2.has(input.dtype)) {
    out0Dtype = dtype(input);
    out1Dtype = 'bool';
    compute = out0Dtype;
  } else if (DTYPES1.has(input.dtype) && !drops()) {
    out0Dtype = dtype(input);
    out1Dtype = 'bool';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, p, train, seed });
  }
  // C1
  if (drops()) {
    if (!(p >= 0 && p <= 1)) refuse(KEY, 'C1', 'p is no probability');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, p, seed, drops, scale, compute, out0Dtype, out1Dtype);
    case 'integer':
      return evaluateInInteger(input, p, seed, drops, scale, compute, out0Dtype, out1Dtype);
    case 'complex':
      return evaluateInComplex(input, p, seed, drops, scale, compute, out0Dtype, out1Dtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, p: number, seed: number, drops: () => boolean, scale: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType): readonly Value[] {
  let out1: Tensor;
  let out0: Tensor;
  if (drops()) {
    const out12 = blank('float64', shape(input));
    const out12Data = numbersOf(out12);
    let to = 0;
    const extents = shape(input);
    const step2 = scaled(contiguousStrides(shape(input)), 2);
    const step3 = contiguousStrides(shape(input));
    const nest = loopNest(extents, [step2, step3, step2]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    const at3Step = nest.steps[2]!;
    for (nest.start([0, 0, 1]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      let at3 = nest.at[2]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step) {
        const step = epsilon('float64') / 2;
        const high = bits(toReal('float64')) === 64 ? randomWord(seed, at) : randomWord(seed, at2);
        const low = bits(toReal('float64')) === 64 ? randomWord(seed, at3) : 0;
        out12Data[to++] = Math.floor((high + Math.floor(low / 2048) / 2097152) / 4294967296 / step) * step < 1 - p ? 1 : 0;
      }
    }
    out1 = out12;
    const out02 = blank(floatStorage(out0Dtype), shape(input));
    const out02Data = numbersOf(out02);
    let to2 = 0;
    const inputElements = floatElements(input, compute);
    const inputStep = inputElements.strides;
    const out1Elements = indexElements(out1);
    const out1Step = out1Elements.strides;
    const nest2 = loopNest(extents, [inputStep, out1Step]);
    const at4Step = nest2.steps[0]!;
    const at5Step = nest2.steps[1]!;
    for (nest2.start([inputElements.offset, out1Elements.offset]); nest2.more; nest2.next()) {
      let at4 = nest2.at[0]!;
      let at5 = nest2.at[1]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at4 += at4Step, at5 += at5Step) {
        out02Data[to2++] = inputElements.data[at4]! * out1Elements.data[at5]! * scale();
      }
    }
    out0 = out02;
  } else {
    const out13 = blank('float64', shape(input));
    const out13Data = numbersOf(out13);
    let to3 = 0;
    const extents2 = shape(input);
    const nest3 = loopNest(extents2, []);
    for (nest3.start([]); nest3.more; nest3.next()) {
      for (let n3 = 0; n3 < nest3.run; n3++) {
        out13Data[to3++] = 1;
      }
    }
    out1 = out13;
    const out03 = blank(floatStorage(out0Dtype), shape(input));
    const out03Data = numbersOf(out03);
    let to4 = 0;
    const inputElements2 = floatElements(input, compute);
    const inputElements2Step = inputElements2.strides;
    const nest4 = loopNest(extents2, [inputElements2Step]);
    const at6Step = nest4.steps[0]!;
    for (nest4.start([inputElements2.offset]); nest4.more; nest4.next()) {
      let at6 = nest4.at[0]!;
      for (let n4 = 0; n4 < nest4.run; n4++, at6 += at6Step) {
        out03Data[to4++] = inputElements2.data[at6]!;
      }
    }
    out0 = out03;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype)];
}

function evaluateInInteger(input: Tensor, p: number, seed: number, drops: () => boolean, scale: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType): readonly Value[] {
  let out1: Tensor;
  let out0: Tensor;
  if (drops()) {
    const out12 = blank('float64', shape(input));
    const out12Data = numbersOf(out12);
    let to = 0;
    const extents = shape(input);
    const step2 = scaled(contiguousStrides(shape(input)), 2);
    const step3 = contiguousStrides(shape(input));
    const nest = loopNest(extents, [step2, step3, step2]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    const at3Step = nest.steps[2]!;
    for (nest.start([0, 0, 1]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      let at3 = nest.at[2]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step) {
        const step = epsilon('float64') / 2;
        const high = bits(toReal('float64')) === 64 ? randomWord(seed, at) : randomWord(seed, at2);
        const low = bits(toReal('float64')) === 64 ? randomWord(seed, at3) : 0;
        out12Data[to++] = Math.floor((high + Math.floor(low / 2048) / 2097152) / 4294967296 / step) * step < 1 - p ? 1 : 0;
      }
    }
    out1 = out12;
    const out02 = blank(wideInteger(compute), shape(input));
    const out02Data = bigintsOf(out02);
    let to2 = 0;
    const inputElements = integerElements(input, compute);
    const inputStep = inputElements.strides;
    const out1Elements = indexElements(out1);
    const out1Step = out1Elements.strides;
    const value = integerScalar(scale(), compute);
    const nest2 = loopNest(extents, [inputStep, out1Step]);
    const at4Step = nest2.steps[0]!;
    const at5Step = nest2.steps[1]!;
    for (nest2.start([inputElements.offset, out1Elements.offset]); nest2.more; nest2.next()) {
      let at4 = nest2.at[0]!;
      let at5 = nest2.at[1]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at4 += at4Step, at5 += at5Step) {
        out02Data[to2++] = inputElements.data[at4]! * BigInt(out1Elements.data[at5]!) * value;
      }
    }
    out0 = out02;
  } else {
    const out13 = blank('float64', shape(input));
    const out13Data = numbersOf(out13);
    let to3 = 0;
    const extents2 = shape(input);
    const nest3 = loopNest(extents2, []);
    for (nest3.start([]); nest3.more; nest3.next()) {
      for (let n3 = 0; n3 < nest3.run; n3++) {
        out13Data[to3++] = 1;
      }
    }
    out1 = out13;
    const out03 = blank(wideInteger(compute), shape(input));
    const out03Data = bigintsOf(out03);
    let to4 = 0;
    const inputElements2 = integerElements(input, compute);
    const inputElements2Step = inputElements2.strides;
    const nest4 = loopNest(extents2, [inputElements2Step]);
    const at6Step = nest4.steps[0]!;
    for (nest4.start([inputElements2.offset]); nest4.more; nest4.next()) {
      let at6 = nest4.at[0]!;
      for (let n4 = 0; n4 < nest4.run; n4++, at6 += at6Step) {
        out03Data[to4++] = inputElements2.data[at6]!;
      }
    }
    out0 = out03;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype)];
}

function evaluateInComplex(input: Tensor, p: number, seed: number, drops: () => boolean, scale: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType): readonly Value[] {
  let out1: Tensor;
  let out0: Tensor;
  if (drops()) {
    const out12 = blank('float64', shape(input));
    const out12Data = numbersOf(out12);
    let to = 0;
    const extents = shape(input);
    const step2 = scaled(contiguousStrides(shape(input)), 2);
    const step3 = contiguousStrides(shape(input));
    const nest = loopNest(extents, [step2, step3, step2]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    const at3Step = nest.steps[2]!;
    for (nest.start([0, 0, 1]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      let at3 = nest.at[2]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step) {
        const step = epsilon('float64') / 2;
        const high = bits(toReal('float64')) === 64 ? randomWord(seed, at) : randomWord(seed, at2);
        const low = bits(toReal('float64')) === 64 ? randomWord(seed, at3) : 0;
        out12Data[to++] = Math.floor((high + Math.floor(low / 2048) / 2097152) / 4294967296 / step) * step < 1 - p ? 1 : 0;
      }
    }
    out1 = out12;
    const out02 = blank('complex128', shape(input));
    const out02Data = numbersOf(out02);
    let to2 = 0;
    const inputElements = complexElements(input, compute);
    const inputStep = inputElements.strides;
    const out1Elements = indexElements(out1);
    const out1Step = out1Elements.strides;
    const value = complexScalar(scale(), 'complex128');
    const nest2 = loopNest(extents, [inputStep, out1Step]);
    const at4Step = nest2.steps[0]!;
    const at5Step = nest2.steps[1]!;
    for (nest2.start([inputElements.offset, out1Elements.offset]); nest2.more; nest2.next()) {
      let at4 = nest2.at[0]!;
      let at5 = nest2.at[1]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at4 += at4Step, at5 += at5Step) {
        storeComplex(out02Data, to2++, complex.mul(complex.mul(complexAt(inputElements.data, at4), complexScalar(out1Elements.data[at5]!, 'complex128')), value));
      }
    }
    out0 = out02;
  } else {
    const out13 = blank('float64', shape(input));
    const out13Data = numbersOf(out13);
    let to3 = 0;
    const extents2 = shape(input);
    const nest3 = loopNest(extents2, []);
    for (nest3.start([]); nest3.more; nest3.next()) {
      for (let n3 = 0; n3 < nest3.run; n3++) {
        out13Data[to3++] = 1;
      }
    }
    out1 = out13;
    const out03 = blank('complex128', shape(input));
    const out03Data = numbersOf(out03);
    let to4 = 0;
    const inputElements2 = complexElements(input, compute);
    const inputElements2Step = inputElements2.strides;
    const nest4 = loopNest(extents2, [inputElements2Step]);
    const at6Step = nest4.steps[0]!;
    for (nest4.start([inputElements2.offset]); nest4.more; nest4.next()) {
      let at6 = nest4.at[0]!;
      for (let n4 = 0; n4 < nest4.run; n4++, at6 += at6Step) {
        storeComplex(out03Data, to4++, complexAt(inputElements2.data, at6));
      }
    }
    out0 = out03;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype)];
}
