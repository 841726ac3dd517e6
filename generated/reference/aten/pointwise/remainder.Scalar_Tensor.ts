// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.remainder.Scalar_Tensor(Scalar self, Tensor other) -> Tensor
//
//     return remainder.Tensor(self, other)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { complex, arithmeticOf, complexAt, complexElements, complexScalar, floatElements, integerElements, isComplex, isInteger, loopNest, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.remainder.Scalar_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The remainders of the Scalar self divided by the elements of other, with their sign. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Scalar' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Scalar; other: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(other.dtype) && promotable(self, other) && isCommon(promote(self, other)) && !isBool(promote(self, other)) && !isComplex(promote(self, other))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
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
      if (!all) refuse(KEY, 'C1', 'an integer is divided by zero');
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
      if (!all) refuse(KEY, 'C1', 'an integer is divided by zero');
    }
  } else {
    if (isInteger(compute)) {
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
      if (!all) refuse(KEY, 'C1', 'an integer is divided by zero');
    }
  }
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Scalar, other: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.remainder.Tensor', { self: self, other: other })), outDtype)];
}
