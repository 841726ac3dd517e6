// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.equal.default(Tensor self, Tensor other) -> bool
//
//     if shape(self) == shape(other) {
//       let same = all(eq.Tensor(self, other))
//       return same[] != 0
//     } else {
//       return false
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon } from '../../functions.ts';
import { arithmeticOf, dtype, floatElements, only, promotable, promote, refuseArithmetic, refuseDtypes, sameList, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.equal.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Whether self and other have the same shape and the same elements. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['bool'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && (!sameList(shape(self), shape(other)) || promotable(self, other) && (isCommon(promote(self, other)) || promote(self, other) === 'complex32') && promote(self, other) !== 'complex32' || dtype(self) === dtype(other) && dtype(self) !== 'complex32')) {
    compute = 'float64';
  } else {
    refuseDtypes(KEY, { self, other });
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, other, compute, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, other: Tensor, compute: DType, call: CallOp): readonly Value[] {
  if (sameList(shape(self), shape(other))) {
    const same = only<Tensor>(call('aten.all.default', { self: only<Tensor>(call('aten.eq.Tensor', { self: self, other: other })) }));
    const sameElements = floatElements(same, compute);
    return [sameElements.data[sameElements.offset]! !== 0];
  } else {
    return [false];
  }
}
