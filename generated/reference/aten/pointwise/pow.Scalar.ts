// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.pow.Scalar(Scalar self, Tensor exponent) -> Tensor
//
//     # Powers of 1 are 1, of infinite and NaN complex exponents too, but not those of true.
//     out[...i: shape(exponent)] = if self == 1 and dtype(self) != bool then 1 else cast(self, compute) ** exponent[...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, double, dtype, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isComplex, loopNest, numbersOf, promotable, promote, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.pow.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Raises the Scalar self to the powers in exponent. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Scalar' },
    { name: 'exponent', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, exponent }: BoundArguments<{ self: Scalar; exponent: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(exponent.dtype) && promotable(self, exponent) && isCommon(promote(self, exponent)) && !isBool(promote(self, exponent))) {
    outDtype = promote(self, exponent);
    compute = outDtype;
  } else if (DTYPES1.has(exponent.dtype) && dtype(self) !== 'bool' && !isComplex(dtype(self)) && double(self) === 1) {
    outDtype = promote(self, exponent);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, exponent });
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, exponent, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, exponent, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, exponent, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Scalar, exponent: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), shape(exponent));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(exponent);
  const value = floatScalar(self, compute);
  const exponentElements = floatElements(exponent, compute);
  const exponentStep = exponentElements.strides;
  const nest = loopNest(extents, [exponentStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([exponentElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = value === 1 && dtype(self) !== 'bool' ? 1 : float.pow(float.cast(value, compute), exponentElements.data[at]!);
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Scalar, exponent: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), shape(exponent));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = shape(exponent);
  const value = integerScalar(self, compute);
  const exponentElements = integerElements(exponent, compute);
  const exponentStep = exponentElements.strides;
  const nest = loopNest(extents, [exponentStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([exponentElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = value === 1n && dtype(self) !== 'bool' ? 1n : integer.pow(integer.cast(value, compute), exponentElements.data[at]!);
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Scalar, exponent: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', shape(exponent));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(exponent);
  const value = complexScalar(self, compute);
  const value2 = complexScalar(1, 'complex128');
  const exponentElements = complexElements(exponent, compute);
  const exponentStep = exponentElements.strides;
  const nest = loopNest(extents, [exponentStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([exponentElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      storeComplex(outData, to++, complex.eq(value, value2) && dtype(self) !== 'bool' ? value2 : complex.pow(complex.cast(value, compute), complexAt(exponentElements.data, at)));
    }
  }
  return [settle(out, outDtype)];
}
