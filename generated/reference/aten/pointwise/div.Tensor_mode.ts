// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor
//
//     if rounding_mode is none {
//       out[...i: S] = self[~i] / other[~i]
//     } else if rounding_mode == 'floor' {
//       # Some kernels of halves round where they take the remainder off, and where they divide the rest.
//       out[...i: S] =
//         let x = self[~i] in
//         let y = other[~i] in
//         if compute == float16 or compute == bfloat16
//         then alike(floor_divide(x, y), round(may_round(may_round(x - may_round(remainder(x, y))) / y)))
//         else floor_divide(x, y)
//     } else if is_integer(compute) {
//       out[...i: S] = trunc_divide(self[~i], other[~i])
//     } else {
//       # The quotient is rounded before it is cut.
//       out[...i: S] = trunc(may_round(cast(self[~i] / other[~i], opmath(compute))))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isBool, isCommon, opmath, toFloat } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, bigintsOf, bits, blank, complexAt, complexElements, complexScalar, dtype, fittedStrides, floatElements, floatStorage, integerElements, isComplex, isFloat, isInteger, lazy, loopNest, numbersOf, numel, promotable, promote, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, unavailable, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.div.Tensor_mode';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Divides self by other, element by element, and rounds the quotient down (floor), towards 0 (trunc) or not at all (none). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'rounding_mode', type: 'str?' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, rounding_mode: roundingMode }: BoundArguments<{ self: Tensor; other: Tensor; rounding_mode: string | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => broadcast(shape(self), shape(other)));
  if (DTYPES1.has(self.dtype) && DTYPES2.has(other.dtype) && rank(other) === 0 && promote(self, other) === dtype(self)) {
    compute = 'float32';
    outDtype = dtype(self);
  } else if (DTYPES3.has(self.dtype) && DTYPES3.has(other.dtype) && roundingMode === null && (promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8)) && promote(self, other) !== 'complex32') {
    outDtype = toFloat(promote(self, other));
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && DTYPES3.has(other.dtype) && promotable(self, other) && isCommon(promote(self, other)) && !isBool(promote(self, other)) && !isComplex(promote(self, other))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, rounding_mode: roundingMode });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  // C2
  if (!(roundingMode === null || roundingMode === 'floor' || roundingMode === 'trunc')) refuse(KEY, 'C2', 'rounding_mode is neither none, floor nor trunc');
  // C3
  if (arithmeticOf(compute) === 'complex') {
    if (false) {
      let all = true;
      const extents = shape(other);
      const otherElements = complexElements(other, compute);
      const otherStep = otherElements.strides;
      const value = complexScalar(0, 'complex128');
      const nest = loopNest(extents, [otherStep]);
      const atStep = nest.steps[0]!;
      search: for (nest.start([otherElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at += atStep) {
          if (!!complex.eq(complexAt(otherElements.data, at), value)) {
            all = false;
            break search;
          }
        }
      }
      if (!all) refuse(KEY, 'C3', 'an integer is divided by zero');
    }
  } else if (arithmeticOf(compute) === 'float') {
    if (false) {
      let all = true;
      const extents = shape(other);
      const otherElements = floatElements(other, compute);
      const otherStep = otherElements.strides;
      const nest = loopNest(extents, [otherStep]);
      const atStep = nest.steps[0]!;
      search: for (nest.start([otherElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at += atStep) {
          if (!(otherElements.data[at]! !== 0)) {
            all = false;
            break search;
          }
        }
      }
      if (!all) refuse(KEY, 'C3', 'an integer is divided by zero');
    }
  } else {
    if (isInteger(compute) && numel(self) > 0) {
      let all = true;
      const extents = shape(other);
      const otherElements = integerElements(other, compute);
      const otherStep = otherElements.strides;
      const nest = loopNest(extents, [otherStep]);
      const atStep = nest.steps[0]!;
      search: for (nest.start([otherElements.offset]); nest.more; nest.next()) {
        let at = nest.at[0]!;
        for (let n = 0; n < nest.run; n++, at += atStep) {
          if (!(otherElements.data[at]! !== 0n)) {
            all = false;
            break search;
          }
        }
      }
      if (!all) refuse(KEY, 'C3', 'an integer is divided by zero');
    }
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, other, roundingMode, S, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, other, roundingMode, S, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, other, roundingMode, S, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, other: Tensor, roundingMode: string | null, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (roundingMode === null) {
    const out2 = blank(floatStorage(outDtype), S());
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = S();
    const selfElements = floatElements(self, compute);
    const strides2 = fittedStrides(selfElements, extents.length);
    const otherElements = floatElements(other, compute);
    const strides3 = fittedStrides(otherElements, extents.length);
    const nest = loopNest(extents, [strides2, strides3]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
        out2Data[to++] = selfElements.data[at]! / otherElements.data[at2]!;
      }
    }
    out = out2;
  } else {
    if (roundingMode === 'floor') {
      const out3 = blank(floatStorage(outDtype), S());
      const out3Data = numbersOf(out3);
      let to2 = 0;
      const extents2 = S();
      const selfElements2 = floatElements(self, compute);
      const strides4 = fittedStrides(selfElements2, extents2.length);
      const otherElements2 = floatElements(other, compute);
      const strides5 = fittedStrides(otherElements2, extents2.length);
      const nest2 = loopNest(extents2, [strides4, strides5]);
      const at3Step = nest2.steps[0]!;
      const at4Step = nest2.steps[1]!;
      for (nest2.start([selfElements2.offset, otherElements2.offset]); nest2.more; nest2.next()) {
        let at3 = nest2.at[0]!;
        let at4 = nest2.at[1]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at3 += at3Step, at4 += at4Step) {
          const x = selfElements2.data[at3]!;
          const y = otherElements2.data[at4]!;
          out3Data[to2++] = compute === 'float16' || compute === 'bfloat16' ? float.floorDivide(x, y) : float.floorDivide(x, y);
        }
      }
      out = out3;
    } else {
      const out4 = blank(floatStorage(outDtype), S());
      const out4Data = numbersOf(out4);
      let to3 = 0;
      const extents3 = S();
      const selfElements3 = floatElements(self, compute);
      const strides6 = fittedStrides(selfElements3, extents3.length);
      const otherElements3 = floatElements(other, compute);
      const strides7 = fittedStrides(otherElements3, extents3.length);
      const nest3 = loopNest(extents3, [strides6, strides7]);
      const at5Step = nest3.steps[0]!;
      const at6Step = nest3.steps[1]!;
      for (nest3.start([selfElements3.offset, otherElements3.offset]); nest3.more; nest3.next()) {
        let at5 = nest3.at[0]!;
        let at6 = nest3.at[1]!;
        for (let n3 = 0; n3 < nest3.run; n3++, at5 += at5Step, at6 += at6Step) {
          out4Data[to3++] = Math.trunc(float.cast(selfElements3.data[at5]! / otherElements3.data[at6]!, opmath(compute)));
        }
      }
      out = out4;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, other: Tensor, roundingMode: string | null, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (roundingMode === null) {
    const out2 = blank(wideInteger(compute), S());
    const out2Data = bigintsOf(out2);
    let to = 0;
    const extents = S();
    const selfElements = integerElements(self, compute);
    const strides2 = fittedStrides(selfElements, extents.length);
    const otherElements = integerElements(other, compute);
    const strides3 = fittedStrides(otherElements, extents.length);
    const nest = loopNest(extents, [strides2, strides3]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
        out2Data[to++] = unavailable('division of integers');
      }
    }
    out = out2;
  } else {
    if (roundingMode === 'floor') {
      const out3 = blank(wideInteger(compute), S());
      const out3Data = bigintsOf(out3);
      let to2 = 0;
      const extents2 = S();
      const selfElements2 = integerElements(self, compute);
      const strides4 = fittedStrides(selfElements2, extents2.length);
      const otherElements2 = integerElements(other, compute);
      const strides5 = fittedStrides(otherElements2, extents2.length);
      const nest2 = loopNest(extents2, [strides4, strides5]);
      const at3Step = nest2.steps[0]!;
      const at4Step = nest2.steps[1]!;
      for (nest2.start([selfElements2.offset, otherElements2.offset]); nest2.more; nest2.next()) {
        let at3 = nest2.at[0]!;
        let at4 = nest2.at[1]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at3 += at3Step, at4 += at4Step) {
          const x = selfElements2.data[at3]!;
          const y = otherElements2.data[at4]!;
          out3Data[to2++] = integer.floorDivide(x, y);
        }
      }
      out = out3;
    } else {
      if (isInteger(compute)) {
        const out4 = blank(wideInteger(compute), S());
        const out4Data = bigintsOf(out4);
        let to3 = 0;
        const extents3 = S();
        const selfElements3 = integerElements(self, compute);
        const strides6 = fittedStrides(selfElements3, extents3.length);
        const otherElements3 = integerElements(other, compute);
        const strides7 = fittedStrides(otherElements3, extents3.length);
        const nest3 = loopNest(extents3, [strides6, strides7]);
        const at5Step = nest3.steps[0]!;
        const at6Step = nest3.steps[1]!;
        for (nest3.start([selfElements3.offset, otherElements3.offset]); nest3.more; nest3.next()) {
          let at5 = nest3.at[0]!;
          let at6 = nest3.at[1]!;
          for (let n3 = 0; n3 < nest3.run; n3++, at5 += at5Step, at6 += at6Step) {
            out4Data[to3++] = integer.truncDivide(selfElements3.data[at5]!, otherElements3.data[at6]!);
          }
        }
        out = out4;
      } else {
        const out5 = blank(wideInteger(compute), S());
        const out5Data = bigintsOf(out5);
        let to4 = 0;
        const extents4 = S();
        const selfElements4 = integerElements(self, compute);
        const strides8 = fittedStrides(selfElements4, extents4.length);
        const otherElements4 = integerElements(other, compute);
        const strides9 = fittedStrides(otherElements4, extents4.length);
        const nest4 = loopNest(extents4, [strides8, strides9]);
        const at7Step = nest4.steps[0]!;
        const at8Step = nest4.steps[1]!;
        for (nest4.start([selfElements4.offset, otherElements4.offset]); nest4.more; nest4.next()) {
          let at7 = nest4.at[0]!;
          let at8 = nest4.at[1]!;
          for (let n4 = 0; n4 < nest4.run; n4++, at7 += at7Step, at8 += at8Step) {
            out5Data[to4++] = integer.trunc(integer.cast(unavailable('division of integers'), opmath(compute)));
          }
        }
        out = out5;
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, other: Tensor, roundingMode: string | null, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (roundingMode === null) {
    const out2 = blank('complex128', S());
    const out2Data = numbersOf(out2);
    let to = 0;
    const extents = S();
    const selfElements = complexElements(self, compute);
    const strides2 = fittedStrides(selfElements, extents.length);
    const otherElements = complexElements(other, compute);
    const strides3 = fittedStrides(otherElements, extents.length);
    const nest = loopNest(extents, [strides2, strides3]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
        storeComplex(out2Data, to++, complex.div(complexAt(selfElements.data, at), complexAt(otherElements.data, at2)));
      }
    }
    out = out2;
  } else {
    if (roundingMode === 'floor') {
      const out3 = blank('complex128', S());
      const out3Data = numbersOf(out3);
      let to2 = 0;
      const extents2 = S();
      const selfElements2 = complexElements(self, compute);
      const strides4 = fittedStrides(selfElements2, extents2.length);
      const otherElements2 = complexElements(other, compute);
      const strides5 = fittedStrides(otherElements2, extents2.length);
      const nest2 = loopNest(extents2, [strides4, strides5]);
      const at3Step = nest2.steps[0]!;
      const at4Step = nest2.steps[1]!;
      for (nest2.start([selfElements2.offset, otherElements2.offset]); nest2.more; nest2.next()) {
        let at3 = nest2.at[0]!;
        let at4 = nest2.at[1]!;
        for (let n2 = 0; n2 < nest2.run; n2++, at3 += at3Step, at4 += at4Step) {
          const x = complexAt(selfElements2.data, at3);
          const y = complexAt(otherElements2.data, at4);
          storeComplex(out3Data, to2++, unavailable('floor_divide of complex numbers'));
        }
      }
      out = out3;
    } else {
      const out4 = blank('complex128', S());
      const out4Data = numbersOf(out4);
      let to3 = 0;
      const extents3 = S();
      const selfElements3 = complexElements(self, compute);
      const strides6 = fittedStrides(selfElements3, extents3.length);
      const otherElements3 = complexElements(other, compute);
      const strides7 = fittedStrides(otherElements3, extents3.length);
      const nest3 = loopNest(extents3, [strides6, strides7]);
      const at5Step = nest3.steps[0]!;
      const at6Step = nest3.steps[1]!;
      for (nest3.start([selfElements3.offset, otherElements3.offset]); nest3.more; nest3.next()) {
        let at5 = nest3.at[0]!;
        let at6 = nest3.at[1]!;
        for (let n3 = 0; n3 < nest3.run; n3++, at5 += at5Step, at6 += at6Step) {
          storeComplex(out4Data, to3++, unavailable('trunc of complex numbers'));
        }
      }
      out = out4;
    }
  }
  return [settle(out, outDtype)];
}
