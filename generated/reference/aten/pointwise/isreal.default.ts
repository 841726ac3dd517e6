// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.isreal.default(Tensor self) -> Tensor
//
//     return if is_complex(dtype(self)) then eq.Scalar(_to_copy(imag(self), dtype=opmath(to_real(dtype(self)))), 0) else full_like(self, true, dtype=bool)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath, toReal } from '../../functions.ts';
import { dtype, isComplex, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.isreal.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tells where the imaginary part of self is 0. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'bool';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(isComplex(dtype(self)) ? only<Tensor>(call('aten.eq.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.imag.default', { self: self })), dtype: opmath(toReal(dtype(self))) })), other: 0n })) : only<Tensor>(call('aten.full_like.default', { self: self, fill_value: true, dtype: 'bool' })), outDtype)];
}
