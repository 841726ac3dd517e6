// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor
//
//     if rounding_mode is none {
//       out[...i: shape(self)] = self[...i] / other
//     } else if rounding_mode == 'floor' {
//       out[...i: shape(self)] = floor_divide(self[...i], other)
//     } else if is_integer(compute) {
//       out[...i: shape(self)] = trunc_divide(self[...i], other)
//     } else {
//       # The quotient is rounded before it is cut.
//       out[...i: shape(self)] = trunc(cast(self[...i] / other, opmath(compute)))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon, opmath, toFloat } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, bigintsOf, bits, blank, complexAt, complexElements, complexScalar, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isComplex, isFloat, isInteger, loopNest, numbersOf, numel, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, unavailable, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.div.Scalar_mode';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Divides the elements of self by the Scalar other and rounds the quotient down (floor), towards 0 (trunc) or not at all (none). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Scalar' },
    { name: 'rounding_mode', type: 'str?' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, rounding_mode: roundingMode }: BoundArguments<{ self: Tensor; other: Scalar; rounding_mode: string | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && roundingMode === null && (promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8)) && promote(self, other) !== 'complex32') {
    outDtype = toFloat(promote(self, other));
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && promotable(self, other) && isCommon(promote(self, other)) && !isBool(promote(self, other)) && !isComplex(promote(self, other))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, rounding_mode: roundingMode });
  }
  // C1
  if (!(roundingMode === null || roundingMode === 'floor' || roundingMode === 'trunc')) refuse(KEY, 'C1', 'rounding_mode is neither none, floor nor trunc');
  // C2
  if (arithmeticOf(compute) === 'complex') {
    if (false) {
      const value = complexScalar(other, compute);
      const value2 = complexScalar(0, 'complex128');
      if (!!complex.eq(complex.cast(value, compute), value2)) refuse(KEY, 'C2', 'an integer is divided by zero');
    }
  } else if (arithmeticOf(compute) === 'float') {
    if (false) {
      const value = floatScalar(other, compute);
      if (!(float.cast(value, compute) !== 0)) refuse(KEY, 'C2', 'an integer is divided by zero');
    }
  } else {
    if (isInteger(compute) && numel(self) > 0) {
      const value = integerScalar(other, compute);
      if (!(integer.cast(value, compute) !== 0n)) refuse(KEY, 'C2', 'an integer is divided by zero');
    }
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, other, roundingMode, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, other, roundingMode, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, other, roundingMode, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, other: Scalar, roundingMode: string | null, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (roundingMode === null) {
    const out2 = blank(floatStorage(outDtype), shape(self));
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = shape(self);
    const selfElements = floatElements(self, compute);
    const selfStep = selfElements.strides;
    const value = floatScalar(other, compute);
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        out2Data[to++] = selfElements.data[at]! / value;
      }
    }
    out = out2;
  } else {
    if (roundingMode === 'floor') {
      const out3 = blank(floatStorage(outDtype), shape(self));
      const out3Data = numbersOf(out3);
      let to2 = 0;
      const extents2 = shape(self);
      const selfElements2 = floatElements(self, compute);
      const selfElements2Step = selfElements2.strides;
      const value2 = floatScalar(other, compute);
      const nest2 = loopNest(extents2, [selfElements2Step]);
      const at2Step = nest2.steps[0]!;
      for (nest2.start([selfElements2.offset]); nest2.more; nest2.next()) {
        let at2 = nest2.at[0]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
          out3Data[to2++] = float.floorDivide(selfElements2.data[at2]!, value2);
        }
      }
      out = out3;
    } else {
      const out4 = blank(floatStorage(outDtype), shape(self));
      const out4Data = numbersOf(out4);
      let to3 = 0;
      const extents3 = shape(self);
      const selfElements3 = floatElements(self, compute);
      const selfElements3Step = selfElements3.strides;
      const value3 = floatScalar(other, compute);
      const nest3 = loopNest(extents3, [selfElements3Step]);
      const at3Step = nest3.steps[0]!;
      for (nest3.start([selfElements3.offset]); nest3.more; nest3.next()) {
        let at3 = nest3.at[0]!;
        for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
          out4Data[to3++] = Math.trunc(float.cast(selfElements3.data[at3]! / value3, opmath(compute)));
        }
      }
      out = out4;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, other: Scalar, roundingMode: string | null, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (roundingMode === null) {
    const out2 = blank(wideInteger(compute), shape(self));
    const out2Data = bigintsOf(out2);
    let to = 0;
    const extents = shape(self);
    const selfElements = integerElements(self, compute);
    const selfStep = selfElements.strides;
    const value = integerScalar(other, compute);
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        out2Data[to++] = unavailable('division of integers');
      }
    }
    out = out2;
  } else {
    if (roundingMode === 'floor') {
      const out3 = blank(wideInteger(compute), shape(self));
      const out3Data = bigintsOf(out3);
      let to2 = 0;
      const extents2 = shape(self);
      const selfElements2 = integerElements(self, compute);
      const selfElements2Step = selfElements2.strides;
      const value2 = integerScalar(other, compute);
      const nest2 = loopNest(extents2, [selfElements2Step]);
      const at2Step = nest2.steps[0]!;
      for (nest2.start([selfElements2.offset]); nest2.more; nest2.next()) {
        let at2 = nest2.at[0]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
          out3Data[to2++] = integer.floorDivide(selfElements2.data[at2]!, value2);
        }
      }
      out = out3;
    } else {
      if (isInteger(compute)) {
        const out4 = blank(wideInteger(compute), shape(self));
        const out4Data = bigintsOf(out4);
        let to3 = 0;
        const extents3 = shape(self);
        const selfElements3 = integerElements(self, compute);
        const selfElements3Step = selfElements3.strides;
        const value3 = integerScalar(other, compute);
        const nest3 = loopNest(extents3, [selfElements3Step]);
        const at3Step = nest3.steps[0]!;
        for (nest3.start([selfElements3.offset]); nest3.more; nest3.next()) {
          let at3 = nest3.at[0]!;
          for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
            out4Data[to3++] = integer.truncDivide(selfElements3.data[at3]!, value3);
          }
        }
        out = out4;
      } else {
        const out5 = blank(wideInteger(compute), shape(self));
        const out5Data = bigintsOf(out5);
        let to4 = 0;
        const extents4 = shape(self);
        const selfElements4 = integerElements(self, compute);
        const selfElements4Step = selfElements4.strides;
        const value4 = integerScalar(other, compute);
        const nest4 = loopNest(extents4, [selfElements4Step]);
        const at4Step = nest4.steps[0]!;
        for (nest4.start([selfElements4.offset]); nest4.more; nest4.next()) {
          let at4 = nest4.at[0]!;
          for (let n4 = 0; n4 < nest4.run; n4++, at4 += at4Step) {
            out5Data[to4++] = integer.trunc(integer.cast(unavailable('division of integers'), opmath(compute)));
          }
        }
        out = out5;
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, other: Scalar, roundingMode: string | null, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (roundingMode === null) {
    const out2 = blank('complex128', shape(self));
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = shape(self);
    const selfElements = complexElements(self, compute);
    const selfStep = selfElements.strides;
    const value = complexScalar(other, compute);
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(out2Data, to++, complex.div(complexAt(selfElements.data, at), value));
      }
    }
    out = out2;
  } else {
    if (roundingMode === 'floor') {
      const out3 = blank('complex128', shape(self));
      const out3Data = numbersOf(out3);
      let to2 = 0;
      const extents2 = shape(self);
      const selfElements2 = complexElements(self, compute);
      const selfElements2Step = selfElements2.strides;
      const value2 = complexScalar(other, compute);
      const nest2 = loopNest(extents2, [selfElements2Step]);
      const at2Step = nest2.steps[0]!;
      for (nest2.start([selfElements2.offset]); nest2.more; nest2.next()) {
        let at2 = nest2.at[0]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
          storeComplex(out3Data, to2++, unavailable('floor_divide of complex numbers'));
        }
      }
      out = out3;
    } else {
      const out4 = blank('complex128', shape(self));
      const out4Data = numbersOf(out4);
      let to3 = 0;
      const extents3 = shape(self);
      const selfElements3 = complexElements(self, compute);
      const selfElements3Step = selfElements3.strides;
      const value3 = complexScalar(other, compute);
      const nest3 = loopNest(extents3, [selfElements3Step]);
      const at3Step = nest3.steps[0]!;
      for (nest3.start([selfElements3.offset]); nest3.more; nest3.next()) {
        let at3 = nest3.at[0]!;
        for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
          storeComplex(out4Data, to3++, unavailable('trunc of complex numbers'));
        }
      }
      out = out4;
    }
  }
  return [settle(out, outDtype)];
}
