// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rand.default(SymInt[] size, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     if is_complex(d) {
//       out[...i: size] = complex(random_unit(seed, 2 * ravel(i, size), d), random_unit(seed, 2 * ravel(i, size) + 1, d))
//     } else {
//       out[...i: size] = random_unit(seed, ravel(i, size), d)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon, noneNegative, toReal } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, bits, blank, complexScalar, contiguousStrides, epsilon, floatStorage, integerScalar, isComplex, isFloat, lazy, loopNest, numbersOf, randomWord, refuse, refuseArithmetic, refuseDtypes, scaled, settle, storeComplex, unavailable, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rand.default';

/** A tensor of the given size with elements drawn uniformly from 0 to below 1. */
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
    outDtype = d();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { size: size2, dtype: dtype2, layout, device, pin_memory: pinMemory, seed });
  }
  // C1
  if (!noneNegative(size2)) refuse(KEY, 'C1', 'a size is negative');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(size2, seed, d, compute, outDtype);
    case 'integer':
      return evaluateInInteger(size2, seed, d, compute, outDtype);
    case 'complex':
      return evaluateInComplex(size2, seed, d, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(size2: readonly number[], seed: number, d: () => DType, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (isComplex(d())) {
    const out2 = blank(floatStorage(outDtype), size2);
    const out2Data = numbersOf(out2);
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
        const d2 = d();
        const step = epsilon(d2) / 2;
        const high = bits(toReal(d2)) === 64 ? randomWord(seed, at) : randomWord(seed, at2);
        const low = bits(toReal(d2)) === 64 ? randomWord(seed, at3) : 0;
        const d3 = d();
        const step4 = epsilon(d3) / 2;
        const high2 = bits(toReal(d3)) === 64 ? randomWord(seed, at4) : randomWord(seed, at5);
        const low2 = bits(toReal(d3)) === 64 ? randomWord(seed, at6) : 0;
        out2Data[to++] = unavailable('complex of float numbers');
      }
    }
    out = out2;
  } else {
    const out3 = blank(floatStorage(outDtype), size2);
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const step6 = scaled(contiguousStrides(size2), 2);
    const step7 = contiguousStrides(size2);
    const nest2 = loopNest(size2, [step6, step7, step6]);
    const at7Step = nest2.steps[0]!;
    const at8Step = nest2.steps[1]!;
    const at9Step = nest2.steps[2]!;
    for (nest2.start([0, 0, 1]); nest2.more; nest2.next()) {
      let at7 = nest2.at[0]!;
      let at8 = nest2.at[1]!;
      let at9 = nest2.at[2]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at7 += at7Step, at8 += at8Step, at9 += at9Step) {
        const d4 = d();
        const step5 = epsilon(d4) / 2;
        const high3 = bits(toReal(d4)) === 64 ? randomWord(seed, at7) : randomWord(seed, at8);
        const low3 = bits(toReal(d4)) === 64 ? randomWord(seed, at9) : 0;
        out3Data[to2++] = Math.floor((high3 + Math.floor(low3 / 2048) / 2097152) / 4294967296 / step5) * step5;
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(size2: readonly number[], seed: number, d: () => DType, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (isComplex(d())) {
    const out2 = blank(wideInteger(compute), size2);
    const out2Data = bigintsOf(out2);
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
        const d2 = d();
        const step = epsilon(d2) / 2;
        const high = bits(toReal(d2)) === 64 ? randomWord(seed, at) : randomWord(seed, at2);
        const low = bits(toReal(d2)) === 64 ? randomWord(seed, at3) : 0;
        const d3 = d();
        const step4 = epsilon(d3) / 2;
        const high2 = bits(toReal(d3)) === 64 ? randomWord(seed, at4) : randomWord(seed, at5);
        const low2 = bits(toReal(d3)) === 64 ? randomWord(seed, at6) : 0;
        out2Data[to++] = unavailable('complex of integer numbers');
      }
    }
    out = out2;
  } else {
    const out3 = blank(wideInteger(compute), size2);
    const out3Data = bigintsOf(out3);
    let to2 = 0;
    const step6 = scaled(contiguousStrides(size2), 2);
    const step7 = contiguousStrides(size2);
    const nest2 = loopNest(size2, [step6, step7, step6]);
    const at7Step = nest2.steps[0]!;
    const at8Step = nest2.steps[1]!;
    const at9Step = nest2.steps[2]!;
    for (nest2.start([0, 0, 1]); nest2.more; nest2.next()) {
      let at7 = nest2.at[0]!;
      let at8 = nest2.at[1]!;
      let at9 = nest2.at[2]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at7 += at7Step, at8 += at8Step, at9 += at9Step) {
        const d4 = d();
        const step5 = epsilon(d4) / 2;
        const high3 = bits(toReal(d4)) === 64 ? randomWord(seed, at7) : randomWord(seed, at8);
        const low3 = bits(toReal(d4)) === 64 ? randomWord(seed, at9) : 0;
        out3Data[to2++] = integerScalar(Math.floor((high3 + Math.floor(low3 / 2048) / 2097152) / 4294967296 / step5) * step5, compute);
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(size2: readonly number[], seed: number, d: () => DType, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (isComplex(d())) {
    const out2 = blank('complex128', size2);
    const out2Data = numbersOf(out2);
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
        const d2 = d();
        const step = epsilon(d2) / 2;
        const high = bits(toReal(d2)) === 64 ? randomWord(seed, at) : randomWord(seed, at2);
        const low = bits(toReal(d2)) === 64 ? randomWord(seed, at3) : 0;
        const d3 = d();
        const step4 = epsilon(d3) / 2;
        const high2 = bits(toReal(d3)) === 64 ? randomWord(seed, at4) : randomWord(seed, at5);
        const low2 = bits(toReal(d3)) === 64 ? randomWord(seed, at6) : 0;
        storeComplex(out2Data, to++, complex.complex(complexScalar(Math.floor((high + Math.floor(low / 2048) / 2097152) / 4294967296 / step) * step, 'complex128'), complexScalar(Math.floor((high2 + Math.floor(low2 / 2048) / 2097152) / 4294967296 / step4) * step4, 'complex128')));
      }
    }
    out = out2;
  } else {
    const out3 = blank('complex128', size2);
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const step6 = scaled(contiguousStrides(size2), 2);
    const step7 = contiguousStrides(size2);
    const nest2 = loopNest(size2, [step6, step7, step6]);
    const at7Step = nest2.steps[0]!;
    const at8Step = nest2.steps[1]!;
    const at9Step = nest2.steps[2]!;
    for (nest2.start([0, 0, 1]); nest2.more; nest2.next()) {
      let at7 = nest2.at[0]!;
      let at8 = nest2.at[1]!;
      let at9 = nest2.at[2]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at7 += at7Step, at8 += at8Step, at9 += at9Step) {
        const d4 = d();
        const step5 = epsilon(d4) / 2;
        const high3 = bits(toReal(d4)) === 64 ? randomWord(seed, at7) : randomWord(seed, at8);
        const low3 = bits(toReal(d4)) === 64 ? randomWord(seed, at9) : 0;
        storeComplex(out3Data, to2++, complexScalar(Math.floor((high3 + Math.floor(low3 / 2048) / 2097152) / 4294967296 / step5) * step5, 'complex128'));
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}
