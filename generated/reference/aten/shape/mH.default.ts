// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mH.default(Tensor(a) self) -> Tensor(a)
//
//     let exchanged = permute(self, swapped(-2, -1, rank(self)))
//     return if is_complex(dtype(self)) then conj_physical(exchanged) else exchanged
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { swapped } from '../../functions.ts';
import { dtype, finish, isComplex, only, rank, refuse, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mH.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The matrices of self with rows and columns exchanged and every element conjugated. */
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
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  // C1
  if (!(rank(self) !== 1)) refuse(KEY, 'C1', 'self is neither a matrix, nor several, nor of rank 0');
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const exchanged = only<Tensor>(call('aten.permute.default', { self: self, dims: swapped(-2, -1, rank(self)) }));
  return [finish(isComplex(dtype(self)) ? only<Tensor>(call('aten.conj_physical.default', { self: exchanged })) : exchanged, outDtype)];
}
