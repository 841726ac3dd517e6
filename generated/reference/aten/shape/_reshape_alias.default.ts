// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._reshape_alias.default(Tensor(a) self, SymInt[] size, SymInt[] stride) -> Tensor(a)
//
//     return as_strided(self, size, stride)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative, sumOf } from '../../functions.ts';
import { dtype, finish, length, numel, only, product, refuse, refuseDtypes, storage, storageOffset, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._reshape_alias.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of the storage of self that lie at the given strides from the first one of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'stride', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2, stride }: BoundArguments<{ self: Tensor; size: readonly number[]; stride: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2, stride });
  }
  // C1
  if (!(length(size2) === length(stride))) refuse(KEY, 'C1', 'size and stride differ in length');
  // C2
  if (!noneNegative(size2)) refuse(KEY, 'C2', 'a size is negative');
  // C3
  if (!noneNegative(stride)) refuse(KEY, 'C3', 'a stride is negative');
  // C4
  if (!(product(size2) === 0 || storageOffset(self) + sumOf(size2.map((x, d) => (x - 1) * stride[d]!)) < numel(storage(self)))) refuse(KEY, 'C4', 'an element lies beyond the storage of self');
  return evaluate(self, size2, stride, compute, outDtype, call);
}

function evaluate(self: Tensor, size2: readonly number[], stride: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [finish(only<Tensor>(call('aten.as_strided.default', { self: self, size: size2, stride: stride })), outDtype)];
}
