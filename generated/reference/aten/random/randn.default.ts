// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.randn.default(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     let part = to_real(compute)
//     if is_complex(compute) {
//       # The variance of a complex number is that of both parts together.
//       out[...i: size] = sqrt(0.5) * complex(random_normal(seed, 2 * ravel(i, size), part), random_normal(seed, 2 * ravel(i, size) + 1, part))
//     } else {
//       out[...i: size] = random_normal(seed, ravel(i, size), part)
//     }
import type { DType } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon, noneNegative, opmath, toReal } from '../../functions.ts';
import { complex, float, arithmeticOf, bits, blank, complexScalar, contiguousStrides, epsilon, floatStorage, isComplex, isFloat, lazy, loopNest, numbersOf, product, randomWord, refuse, refuseArithmetic, refuseDtypes, scaled, settle, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.randn.default';

/** A tensor of the given size with elements of the normal distribution, of mean 0 and variance 1. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'size', type: 'SymInt[]' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ size: size2, dtype: dtype2, layout, device, pin_memory: pinMemory, seed }: BoundArguments<{ size: readonly number[]; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; seed: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? 'float32');
  if (isCommon(d()) && (isFloat(d()) || isComplex(d()))) {
    compute = opmath(d());
    outDtype = d();
  } else if (product(size2) === 0) {
    compute = 'float32';
    outDtype = d();
  } else {
    refuseDtypes(KEY, { size: size2, dtype: dtype2, layout, device, pin_memory: pinMemory, seed });
  }
  // C1
  if (!noneNegative(size2)) refuse(KEY, 'C1', 'a size is negative');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(size2, seed, compute, outDtype);
    case 'complex':
      return evaluateInComplex(size2, seed, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(size2: readonly number[], seed: number, compute: DType, outDtype: DType): readonly Value[] {
  const part = toReal(compute);
  const out = blank(floatStorage(outDtype), size2);
  const outData = numbersOf(out);
  let to = 0;
  const step2 = scaled(scaled(contiguousStrides(size2), 2), 2);
  const step3 = scaled(contiguousStrides(size2), 2);
  const offset = 2 + 1;
  const nest = loopNest(size2, [step2, step3, step2, step2, step3, step2]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  const at3Step = nest.steps[2]!;
  const at4Step = nest.steps[3]!;
  const at5Step = nest.steps[4]!;
  const at6Step = nest.steps[5]!;
  for (nest.start([0, 0, 1, 2, 1, offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    let at3 = nest.at[2]!;
    let at4 = nest.at[3]!;
    let at5 = nest.at[4]!;
    let at6 = nest.at[5]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step, at4 += at4Step, at5 += at5Step, at6 += at6Step) {
      const step = epsilon(part) / 2;
      const high = bits(toReal(part)) === 64 ? randomWord(seed, at) : randomWord(seed, at2);
      const low = bits(toReal(part)) === 64 ? randomWord(seed, at3) : 0;
      const step4 = epsilon(part) / 2;
      const high2 = bits(toReal(part)) === 64 ? randomWord(seed, at4) : randomWord(seed, at5);
      const low2 = bits(toReal(part)) === 64 ? randomWord(seed, at6) : 0;
      outData[to++] = Math.sqrt(-2 * float.log(float.cast(1 - Math.floor((high + Math.floor(low / 2048) / 2097152) / 4294967296 / step) * step, part))) * float.cos(2 * 3.141592653589793 * float.cast(Math.floor((high2 + Math.floor(low2 / 2048) / 2097152) / 4294967296 / step4) * step4, part));
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(size2: readonly number[], seed: number, compute: DType, outDtype: DType): readonly Value[] {
  const part = toReal(compute);
  const out = blank('complex128', size2);
  const outData = numbersOf(out);
  let to = 0;
  const value = complexScalar(Math.sqrt(0.5), 'complex128');
  const value2 = complexScalar(-2, 'complex128');
  const step2 = scaled(scaled(scaled(contiguousStrides(size2), 2), 2), 2);
  const step3 = scaled(scaled(contiguousStrides(size2), 2), 2);
  const value3 = complexScalar(2 * 3.141592653589793, 'complex128');
  const offset = 2 + 1;
  const offset2 = 2 * 2;
  const offset3 = 2 * 2 + 1;
  const offset4 = 2 * 2 + 2;
  const offset5 = 2 * 2 + 2 + 1;
  const nest = loopNest(size2, [step2, step3, step2, step2, step3, step2, step2, step3, step2, step2, step3, step2]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  const at3Step = nest.steps[2]!;
  const at4Step = nest.steps[3]!;
  const at5Step = nest.steps[4]!;
  const at6Step = nest.steps[5]!;
  const at7Step = nest.steps[6]!;
  const at8Step = nest.steps[7]!;
  const at9Step = nest.steps[8]!;
  const at10Step = nest.steps[9]!;
  const at11Step = nest.steps[10]!;
  const at12Step = nest.steps[11]!;
  for (nest.start([0, 0, 1, 2, 1, offset, offset2, 2, offset3, offset4, offset, offset5]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    let at3 = nest.at[2]!;
    let at4 = nest.at[3]!;
    let at5 = nest.at[4]!;
    let at6 = nest.at[5]!;
    let at7 = nest.at[6]!;
    let at8 = nest.at[7]!;
    let at9 = nest.at[8]!;
    let at10 = nest.at[9]!;
    let at11 = nest.at[10]!;
    let at12 = nest.at[11]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step, at4 += at4Step, at5 += at5Step, at6 += at6Step, at7 += at7Step, at8 += at8Step, at9 += at9Step, at10 += at10Step, at11 += at11Step, at12 += at12Step) {
      const step = epsilon(part) / 2;
      const high = bits(toReal(part)) === 64 ? randomWord(seed, at) : randomWord(seed, at2);
      const low = bits(toReal(part)) === 64 ? randomWord(seed, at3) : 0;
      const step4 = epsilon(part) / 2;
      const high2 = bits(toReal(part)) === 64 ? randomWord(seed, at4) : randomWord(seed, at5);
      const low2 = bits(toReal(part)) === 64 ? randomWord(seed, at6) : 0;
      const step5 = epsilon(part) / 2;
      const high3 = bits(toReal(part)) === 64 ? randomWord(seed, at7) : randomWord(seed, at8);
      const low3 = bits(toReal(part)) === 64 ? randomWord(seed, at9) : 0;
      const step6 = epsilon(part) / 2;
      const high4 = bits(toReal(part)) === 64 ? randomWord(seed, at10) : randomWord(seed, at11);
      const low4 = bits(toReal(part)) === 64 ? randomWord(seed, at12) : 0;
      storeComplex(outData, to++, complex.mul(value, complex.complex(complex.mul(complex.sqrt(complex.mul(value2, complex.log(complex.cast(complexScalar(1 - Math.floor((high + Math.floor(low / 2048) / 2097152) / 4294967296 / step) * step, 'complex128'), part)))), complex.cos(complex.mul(value3, complex.cast(complexScalar(Math.floor((high2 + Math.floor(low2 / 2048) / 2097152) / 4294967296 / step4) * step4, 'complex128'), part)))), complex.mul(complex.sqrt(complex.mul(value2, complex.log(complex.cast(complexScalar(1 - Math.floor((high3 + Math.floor(low3 / 2048) / 2097152) / 4294967296 / step5) * step5, 'complex128'), part)))), complex.cos(complex.mul(value3, complex.cast(complexScalar(Math.floor((high4 + Math.floor(low4 / 2048) / 2097152) / 4294967296 / step6) * step6, 'complex128'), part)))))));
    }
  }
  return [settle(out, outDtype)];
}
