// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.real.default(Tensor(a) self) -> Tensor(a)
//
//     return if is_complex(dtype(self)) then _to_copy(self, dtype=to_real(dtype(self))) else alias(self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { dtype, finish, isComplex, only, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.real.default';
const DTYPES1: ReadonlySet<string> = new Set(['complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The real parts of the elements of self; a real tensor as it is. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = toReal(dtype(self));
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [finish(isComplex(dtype(self)) ? only<Tensor>(call('aten._to_copy.default', { self: self, dtype: toReal(dtype(self)) })) : only<Tensor>(call('aten.alias.default', { self: self })), outDtype)];
}
