// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor
//
//     if exponent == 0 {
//       out[...i: shape(self)] = 1
//     } else if exponent == 1 {
//       out[...i: shape(self)] = self[...i]
//     } else if exponent == 0.5 and compute != float16 {
//       # A square root but for float16: of -0 it is -0, of -inf NaN, where the power is 0 and inf.
//       out[...i: shape(self)] = sqrt(self[...i])
//     } else if exponent == -0.5 and compute != float16 {
//       out[...i: shape(self)] = rsqrt(self[...i])
//     } else if exponent == -2 {
//       # Of infinite complex numbers NaN, where the power is 0.
//       out[...i: shape(self)] = 1 / cast(self[...i] * self[...i], if compute == bfloat16 then compute else opmath(compute))
//     } else {
//       out[...i: shape(self)] = self[...i] ** cast(exponent, compute)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon, isReducedFloat, opmath } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, double, dtype, fits, floatElements, floatScalar, integerElements, integerScalar, isComplex, isInteger, loopNest, numbersOf, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, unavailable, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.pow.Tensor_Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Raises the elements of self to the power exponent. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'exponent', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, exponent }: BoundArguments<{ self: Tensor; exponent: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && promotable(self, exponent) && isCommon(promote(self, exponent))) {
    outDtype = promote(self, exponent);
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && !isComplex(dtype(exponent)) && (double(exponent) === 0 || double(exponent) === 1)) {
    outDtype = promote(self, exponent);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, exponent });
  }
  // C1
  if (isInteger(compute) || isBool(compute)) {
    if (!(double(exponent) >= 0)) refuse(KEY, 'C1', 'integers have no negative powers');
  }
  // C2
  if (arithmeticOf(compute) === 'complex') {
    if (isReducedFloat(compute)) {
      const value = complexScalar(exponent, compute);
      const value2 = complexScalar(0, 'complex128');
      let holds = true;
      if (!complex.eq(value, value2)) {
        const value3 = complexScalar(1, 'complex128');
        holds = complex.eq(value, value3);
      }
      if (!(holds || fits(exponent, compute))) refuse(KEY, 'C2', 'exponent does not fit the dtype of the result');
    }
  } else if (arithmeticOf(compute) === 'float') {
    if (isReducedFloat(compute)) {
      const value = floatScalar(exponent, compute);
      if (!(value === 0 || value === 1 || fits(exponent, compute))) refuse(KEY, 'C2', 'exponent does not fit the dtype of the result');
    }
  } else {
    if (isInteger(compute) || isReducedFloat(compute)) {
      const value = integerScalar(exponent, compute);
      if (!(value === 0n || value === 1n || fits(exponent, compute))) refuse(KEY, 'C2', 'exponent does not fit the dtype of the result');
    }
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

function evaluateInFloat(self: Tensor, exponent: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const value = floatScalar(exponent, compute);
  let out: Tensor;
  if (value === 0) {
    const out2 = blank('float64', shape(self));
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = shape(self);
    const nest = loopNest(extents, []);
    for (nest.start([]); nest.more; nest.next()) {
      for (let n = 0; n < nest.run; n++) {
        out2Data[to++] = 1;
      }
    }
    out = out2;
  } else {
    if (value === 1) {
      const out3 = blank('float64', shape(self));
      const out3Data = numbersOf(out3);
      let to2 = 0;
      const extents2 = shape(self);
      const selfElements = floatElements(self, compute);
      const selfStep = selfElements.strides;
      const nest2 = loopNest(extents2, [selfStep]);
      const atStep = nest2.steps[0]!;
      for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
        let at = nest2.at[0]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
          out3Data[to2++] = selfElements.data[at]!;
        }
      }
      out = out3;
    } else {
      if (value === 0.5 && compute !== 'float16') {
        const out4 = blank('float64', shape(self));
        const out4Data = numbersOf(out4);
        let to3 = 0;
        const extents3 = shape(self);
        const selfElements2 = floatElements(self, compute);
        const selfElements2Step = selfElements2.strides;
        const nest3 = loopNest(extents3, [selfElements2Step]);
        const at2Step = nest3.steps[0]!;
        for (nest3.start([selfElements2.offset]); nest3.more; nest3.next()) {
          let at2 = nest3.at[0]!;
          for (let n3 = 0; n3 < nest3.run; n3++, at2 += at2Step) {
            out4Data[to3++] = Math.sqrt(selfElements2.data[at2]!);
          }
        }
        out = out4;
      } else {
        if (value === -0.5 && compute !== 'float16') {
          const out5 = blank('float64', shape(self));
          const out5Data = numbersOf(out5);
          let to4 = 0;
          const extents4 = shape(self);
          const selfElements3 = floatElements(self, compute);
          const selfElements3Step = selfElements3.strides;
          const nest4 = loopNest(extents4, [selfElements3Step]);
          const at3Step = nest4.steps[0]!;
          for (nest4.start([selfElements3.offset]); nest4.more; nest4.next()) {
            let at3 = nest4.at[0]!;
            for (let n4 = 0; n4 < nest4.run; n4++, at3 += at3Step) {
              out5Data[to4++] = float.rsqrt(selfElements3.data[at3]!);
            }
          }
          out = out5;
        } else {
          if (value === -2) {
            const out6 = blank('float64', shape(self));
            const out6Data = numbersOf(out6);
            let to5 = 0;
            const extents5 = shape(self);
            const selfElements4 = floatElements(self, compute);
            const selfElements4Step = selfElements4.strides;
            const nest5 = loopNest(extents5, [selfElements4Step]);
            const at4Step = nest5.steps[0]!;
            for (nest5.start([selfElements4.offset]); nest5.more; nest5.next()) {
              let at4 = nest5.at[0]!;
              for (let n5 = 0; n5 < nest5.run; n5++, at4 += at4Step) {
                out6Data[to5++] = 1 / float.cast(selfElements4.data[at4]! * selfElements4.data[at4]!, compute === 'bfloat16' ? compute : opmath(compute));
              }
            }
            out = out6;
          } else {
            const out7 = blank('float64', shape(self));
            const out7Data = numbersOf(out7);
            let to6 = 0;
            const extents6 = shape(self);
            const selfElements5 = floatElements(self, compute);
            const selfElements5Step = selfElements5.strides;
            const nest6 = loopNest(extents6, [selfElements5Step]);
            const at5Step = nest6.steps[0]!;
            for (nest6.start([selfElements5.offset]); nest6.more; nest6.next()) {
              let at5 = nest6.at[0]!;
              for (let n6 = 0; n6 < nest6.run; n6++, at5 += at5Step) {
                out7Data[to6++] = float.pow(selfElements5.data[at5]!, float.cast(value, compute));
              }
            }
            out = out7;
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, exponent: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const value = integerScalar(exponent, compute);
  let out: Tensor;
  if (value === 0n) {
    const out2 = blank('float64', shape(self));
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = shape(self);
    const nest = loopNest(extents, []);
    for (nest.start([]); nest.more; nest.next()) {
      for (let n = 0; n < nest.run; n++) {
        out2Data[to++] = 1;
      }
    }
    out = out2;
  } else {
    if (value === 1n) {
      const out3 = blank(wideInteger(compute), shape(self));
      const out3Data = bigintsOf(out3);
      let to2 = 0;
      const extents2 = shape(self);
      const selfElements = integerElements(self, compute);
      const selfStep = selfElements.strides;
      const nest2 = loopNest(extents2, [selfStep]);
      const atStep = nest2.steps[0]!;
      for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
        let at = nest2.at[0]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
          out3Data[to2++] = selfElements.data[at]!;
        }
      }
      out = out3;
    } else {
      const value2 = integerScalar(0.5, compute);
      if (value === value2) {
        const out4 = blank(wideInteger(compute), shape(self));
        const out4Data = bigintsOf(out4);
        let to3 = 0;
        const extents3 = shape(self);
        const selfElements2 = integerElements(self, compute);
        const selfElements2Step = selfElements2.strides;
        const nest3 = loopNest(extents3, [selfElements2Step]);
        const at2Step = nest3.steps[0]!;
        for (nest3.start([selfElements2.offset]); nest3.more; nest3.next()) {
          let at2 = nest3.at[0]!;
          for (let n3 = 0; n3 < nest3.run; n3++, at2 += at2Step) {
            out4Data[to3++] = unavailable('sqrt of integer numbers');
          }
        }
        out = out4;
      } else {
        const value3 = integerScalar(-0.5, compute);
        if (value === value3) {
          const out5 = blank(wideInteger(compute), shape(self));
          const out5Data = bigintsOf(out5);
          let to4 = 0;
          const extents4 = shape(self);
          const selfElements3 = integerElements(self, compute);
          const selfElements3Step = selfElements3.strides;
          const nest4 = loopNest(extents4, [selfElements3Step]);
          const at3Step = nest4.steps[0]!;
          for (nest4.start([selfElements3.offset]); nest4.more; nest4.next()) {
            let at3 = nest4.at[0]!;
            for (let n4 = 0; n4 < nest4.run; n4++, at3 += at3Step) {
              out5Data[to4++] = unavailable('rsqrt of integer numbers');
            }
          }
          out = out5;
        } else {
          const value4 = BigInt(-2);
          if (value === value4) {
            const out6 = blank(wideInteger(compute), shape(self));
            const out6Data = bigintsOf(out6);
            let to5 = 0;
            const extents5 = shape(self);
            const selfElements4 = integerElements(self, compute);
            const selfElements4Step = selfElements4.strides;
            const nest5 = loopNest(extents5, [selfElements4Step]);
            const at4Step = nest5.steps[0]!;
            for (nest5.start([selfElements4.offset]); nest5.more; nest5.next()) {
              let at4 = nest5.at[0]!;
              for (let n5 = 0; n5 < nest5.run; n5++, at4 += at4Step) {
                out6Data[to5++] = unavailable('division of integers');
              }
            }
            out = out6;
          } else {
            const out7 = blank(wideInteger(compute), shape(self));
            const out7Data = bigintsOf(out7);
            let to6 = 0;
            const extents6 = shape(self);
            const selfElements5 = integerElements(self, compute);
            const selfElements5Step = selfElements5.strides;
            const nest6 = loopNest(extents6, [selfElements5Step]);
            const at5Step = nest6.steps[0]!;
            for (nest6.start([selfElements5.offset]); nest6.more; nest6.next()) {
              let at5 = nest6.at[0]!;
              for (let n6 = 0; n6 < nest6.run; n6++, at5 += at5Step) {
                out7Data[to6++] = integer.pow(selfElements5.data[at5]!, integer.cast(value, compute));
              }
            }
            out = out7;
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, exponent: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const value = complexScalar(exponent, compute);
  const value2 = complexScalar(0, 'complex128');
  let out: Tensor;
  if (complex.eq(value, value2)) {
    const out2 = blank('float64', shape(self));
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = shape(self);
    const nest = loopNest(extents, []);
    for (nest.start([]); nest.more; nest.next()) {
      for (let n = 0; n < nest.run; n++) {
        out2Data[to++] = 1;
      }
    }
    out = out2;
  } else {
    const value3 = complexScalar(1, 'complex128');
    if (complex.eq(value, value3)) {
      const out3 = blank('complex128', shape(self));
      const out3Data = numbersOf(out3);
      let to2 = 0;
      const extents2 = shape(self);
      const selfElements = complexElements(self, compute);
      const selfStep = selfElements.strides;
      const nest2 = loopNest(extents2, [selfStep]);
      const atStep = nest2.steps[0]!;
      for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
        let at = nest2.at[0]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
          storeComplex(out3Data, to2++, complexAt(selfElements.data, at));
        }
      }
      out = out3;
    } else {
      const value4 = complexScalar(0.5, 'complex128');
      if (complex.eq(value, value4)) {
        const out4 = blank('complex128', shape(self));
        const out4Data = numbersOf(out4);
        let to3 = 0;
        const extents3 = shape(self);
        const selfElements2 = complexElements(self, compute);
        const selfElements2Step = selfElements2.strides;
        const nest3 = loopNest(extents3, [selfElements2Step]);
        const at2Step = nest3.steps[0]!;
        for (nest3.start([selfElements2.offset]); nest3.more; nest3.next()) {
          let at2 = nest3.at[0]!;
          for (let n3 = 0; n3 < nest3.run; n3++, at2 += at2Step) {
            storeComplex(out4Data, to3++, complex.sqrt(complexAt(selfElements2.data, at2)));
          }
        }
        out = out4;
      } else {
        const value5 = complexScalar(-0.5, 'complex128');
        if (complex.eq(value, value5)) {
          const out5 = blank('complex128', shape(self));
          const out5Data = numbersOf(out5);
          let to4 = 0;
          const extents4 = shape(self);
          const selfElements3 = complexElements(self, compute);
          const selfElements3Step = selfElements3.strides;
          const nest4 = loopNest(extents4, [selfElements3Step]);
          const at3Step = nest4.steps[0]!;
          for (nest4.start([selfElements3.offset]); nest4.more; nest4.next()) {
            let at3 = nest4.at[0]!;
            for (let n4 = 0; n4 < nest4.run; n4++, at3 += at3Step) {
              storeComplex(out5Data, to4++, complex.rsqrt(complexAt(selfElements3.data, at3)));
            }
          }
          out = out5;
        } else {
          const value6 = complexScalar(-2, 'complex128');
          if (complex.eq(value, value6)) {
            const out6 = blank('complex128', shape(self));
            const out6Data = numbersOf(out6);
            let to5 = 0;
            const extents5 = shape(self);
            const selfElements4 = complexElements(self, compute);
            const selfElements4Step = selfElements4.strides;
            const nest5 = loopNest(extents5, [selfElements4Step]);
            const at4Step = nest5.steps[0]!;
            for (nest5.start([selfElements4.offset]); nest5.more; nest5.next()) {
              let at4 = nest5.at[0]!;
              for (let n5 = 0; n5 < nest5.run; n5++, at4 += at4Step) {
                storeComplex(out6Data, to5++, complex.div(value3, complex.cast(complex.mul(complexAt(selfElements4.data, at4), complexAt(selfElements4.data, at4)), opmath(compute))));
              }
            }
            out = out6;
          } else {
            const out7 = blank('complex128', shape(self));
            const out7Data = numbersOf(out7);
            let to6 = 0;
            const extents6 = shape(self);
            const selfElements5 = complexElements(self, compute);
            const selfElements5Step = selfElements5.strides;
            const nest6 = loopNest(extents6, [selfElements5Step]);
            const at5Step = nest6.steps[0]!;
            for (nest6.start([selfElements5.offset]); nest6.more; nest6.next()) {
              let at5 = nest6.at[0]!;
              for (let n6 = 0; n6 < nest6.run; n6++, at5 += at5Step) {
                storeComplex(out7Data, to6++, complex.pow(complexAt(selfElements5.data, at5), complex.cast(value, compute)));
              }
            }
            out = out7;
          }
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
