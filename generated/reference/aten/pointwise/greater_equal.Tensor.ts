// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.greater_equal.Tensor(Tensor self, Tensor other) -> Tensor
//
//     return ge.Tensor(self, other)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon } from '../../functions.ts';
import { isComplex, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.greater_equal.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tells where self is at least other, element by element (another name of ge). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && isCommon(promote(self, other)) && !isComplex(promote(self, other))) {
    compute = promote(self, other);
    outDtype = 'bool';
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.ge.Tensor', { self: self, other: other })), outDtype)];
}
