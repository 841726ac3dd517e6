// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor
//
//     return div.Tensor_mode(self, other, rounding_mode=rounding_mode)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isBool, isCommon, toFloat } from '../../functions.ts';
import { complex, arithmeticOf, bits, complexAt, complexElements, complexScalar, dtype, floatElements, integerElements, isComplex, isFloat, isInteger, lazy, loopNest, numel, only, promotable, promote, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.divide.Tensor_mode';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Divides self by other, element by element, and rounds the quotient down (floor), towards 0 (trunc) or not at all (none) (another name of div). */
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

function run({ self, other, rounding_mode: roundingMode }: BoundArguments<{ self: Tensor; other: Tensor; rounding_mode: string | null }>, call: CallOp): readonly Value[] {
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
  return evaluate(self, other, roundingMode, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, roundingMode: string | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.div.Tensor_mode', { self: self, other: other, rounding_mode: roundingMode })), outDtype)];
}
