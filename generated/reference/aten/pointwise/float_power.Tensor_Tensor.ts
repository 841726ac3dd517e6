// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor
//
//     let d = if is_complex(dtype(self)) or is_complex(dtype(exponent)) then complex128 else float64
//     return pow.Tensor_Tensor(_to_copy(self, dtype=d), _to_copy(exponent, dtype=d))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, isComplex, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.float_power.Tensor_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** self to the exponent, element by element, in double precision. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'exponent', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, exponent }: BoundArguments<{ self: Tensor; exponent: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(exponent.dtype)) {
    outDtype = isComplex(dtype(self)) || isComplex(dtype(exponent)) ? 'complex128' : 'float64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, exponent });
  }
  // C1
  if (!broadcastable(shape(self), shape(exponent))) refuse(KEY, 'C1', 'the shapes of self and exponent do not broadcast');
  return evaluate(self, exponent, compute, outDtype, call);
}

function evaluate(self: Tensor, exponent: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = isComplex(dtype(self)) || isComplex(dtype(exponent)) ? 'complex128' : 'float64';
  return [settle(only<Tensor>(call('aten.pow.Tensor_Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d })), exponent: only<Tensor>(call('aten._to_copy.default', { self: exponent, dtype: d })) })), outDtype)];
}
