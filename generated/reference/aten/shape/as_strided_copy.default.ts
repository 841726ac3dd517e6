// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.as_strided_copy.default(Tensor self, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor
//
//     return clone(as_strided(self, size, stride, storage_offset))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative, sumOf } from '../../functions.ts';
import { dtype, lazy, length, numel, only, product, refuse, refuseDtypes, settle, storage, storageOffset, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.as_strided_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of the elements of the storage of self that lie at the given strides from an offset. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'stride', type: 'SymInt[]' },
    { name: 'storage_offset', type: 'SymInt?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2, stride, storage_offset: storageOffset2 }: BoundArguments<{ self: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const start = lazy(() => storageOffset2 ?? storageOffset(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2, stride, storage_offset: storageOffset2 });
  }
  // C1
  if (!(length(size2) === length(stride))) refuse(KEY, 'C1', 'size and stride differ in length');
  // C2
  if (!noneNegative(size2)) refuse(KEY, 'C2', 'a size is negative');
  // C3
  if (!noneNegative(stride)) refuse(KEY, 'C3', 'a stride is negative');
  // C4
  if (!(start() >= 0)) refuse(KEY, 'C4', 'the storage offset is negative');
  // C5
  if (!(product(size2) === 0 || start() + sumOf(size2.map((x, d) => (x - 1) * stride[d]!)) < numel(storage(self)))) refuse(KEY, 'C5', 'an element lies beyond the storage of self');
  return evaluate(self, size2, stride, storageOffset2, compute, outDtype, call);
}

function evaluate(self: Tensor, size2: readonly number[], stride: readonly number[], storageOffset2: number | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.as_strided.default', { self: self, size: size2, stride: stride, storage_offset: storageOffset2 })) })), outDtype)];
}
