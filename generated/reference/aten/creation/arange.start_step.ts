// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.arange.start_step(Scalar start, Scalar end, Scalar step=1, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     # Integers are exact; floats are rounded once, not step by step.
//     out[k: n] = if is_float(compute) then double(start) + k * double(step) else start + k * step
import type { DType } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, bits, blank, complexScalar, double, fits, floatStorage, integerScalar, isComplex, isFloat, isInteger, lazy, numbersOf, promote, refuse, refuseArithmetic, refuseDtypes, settle, storeComplex, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.arange.start_step';

/** The numbers from start to end, end left out, at distances of step. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'start', type: 'Scalar' },
    { name: 'end', type: 'Scalar' },
    { name: 'step', type: 'Scalar', default: 1n },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ start, end, step, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ start: Scalar; end: Scalar; step: Scalar; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const span = lazy(() => double(end) - double(start));
  const n = lazy(() => Math.trunc(Math.ceil(span() / double(step))));
  if (dtype2 === null && !isFloat(promote(start, end, step)) && !isComplex(promote(start, end, step))) {
    outDtype = 'int64';
    compute = outDtype;
  } else if (dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (!(dtype2 === null) && isCommon(dtype2) && !isBool(dtype2) && !isComplex(dtype2)) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { start, end, step, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(fits(start, 'float64') && fits(end, 'float64') && fits(step, 'float64'))) refuse(KEY, 'C1', 'start, end or step is complex');
  // C2
  if (!(double(step) < 0 || double(step) > 0)) refuse(KEY, 'C2', 'step is 0');
  // C3
  if (!(Math.abs(double(step)) < Number.POSITIVE_INFINITY)) refuse(KEY, 'C3', 'step is infinite');
  // C4
  if (!(Math.abs(double(start)) < Number.POSITIVE_INFINITY && Math.abs(double(end)) < Number.POSITIVE_INFINITY)) refuse(KEY, 'C4', 'start or end is infinite or NaN');
  // C6
  if (isInteger(compute) || bits(compute) <= 16) {
    const wide = isInteger(compute) ? 'int64' : 'float32';
    if (!(fits(start, wide) && fits(end, wide) && fits(step, wide))) refuse(KEY, 'C6', 'start, end or step does not fit int64, or float32 where the dtype is a half');
  }
  // C5
  if (!(span() === 0 || span() > 0 === double(step) > 0)) refuse(KEY, 'C5', 'end lies on the other side of start than step leads to');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(start, step, n, compute, outDtype);
    case 'integer':
      return evaluateInInteger(start, step, n, compute, outDtype);
    case 'complex':
      return evaluateInComplex(start, step, n, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(start: Scalar, step: Scalar, n: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), [n()]);
  const outData = numbersOf(out);
  let to = 0;
  const end2 = n();
  for (let k = 0; k < end2; k++) {
    outData[to++] = double(start) + k * double(step);
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(start: Scalar, step: Scalar, n: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), [n()]);
  const outData = bigintsOf(out);
  let to = 0;
  const end2 = n();
  const value = integerScalar(start, compute);
  const value2 = integerScalar(step, compute);
  for (let k = 0; k < end2; k++) {
    outData[to++] = value + BigInt(k) * value2;
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(start: Scalar, step: Scalar, n: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [n()]);
  const outData = numbersOf(out);
  let to = 0;
  const end2 = n();
  const value = complexScalar(start, compute);
  const value2 = complexScalar(step, compute);
  for (let k = 0; k < end2; k++) {
    storeComplex(outData, to++, complex.add(value, complex.mul(complexScalar(k, 'complex128'), value2)));
  }
  return [settle(out, outDtype)];
}
