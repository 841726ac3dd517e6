// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.allclose.default(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float atol=1e-08, bool equal_nan=False) -> bool
//
//     let close = _to_copy(all(isclose(self, other, rtol, atol, equal_nan)), dtype=bool)
//     return close[] != 0
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { arithmeticOf, dtype, floatElements, only, refuse, refuseArithmetic, refuseDtypes, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.allclose.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** Whether every element of self lies within atol + rtol * abs(other) of that of other. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'rtol', type: 'float', default: 0.00001 },
    { name: 'atol', type: 'float', default: 1e-8 },
    { name: 'equal_nan', type: 'bool', default: false },
  ],
  results: ['bool'],
  run,
};

function run({ self, other, rtol, atol, equal_nan: equalNan }: BoundArguments<{ self: Tensor; other: Tensor; rtol: number; atol: number; equal_nan: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  if (DTYPES1.has(self.dtype) && other.dtype === dtype(self)) {
    compute = 'float64';
  } else {
    refuseDtypes(KEY, { self, other, rtol, atol, equal_nan: equalNan });
  }
  // C1
  if (!(rtol >= 0)) refuse(KEY, 'C1', 'rtol must not be negative');
  // C2
  if (!(atol >= 0)) refuse(KEY, 'C2', 'atol must not be negative');
  // C3
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C3', 'the shapes of self and other do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, other, rtol, atol, equalNan, compute, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, other: Tensor, rtol: number, atol: number, equalNan: boolean, compute: DType, call: CallOp): readonly Value[] {
  const close = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.all.default', { self: only<Tensor>(call('aten.isclose.default', { self: self, other: other, rtol: rtol, atol: atol, equal_nan: equalNan })) })), dtype: 'bool' }));
  const closeElements = floatElements(close, compute);
  return [closeElements.data[closeElements.offset]! !== 0];
}
