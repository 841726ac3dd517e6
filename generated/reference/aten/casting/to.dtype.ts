// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)
//
//     return _to_copy(self, dtype=dtype, memory_format=memory_format)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat } from '../../functions.ts';
import { dtype, finish, only, rank, refuse, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.to.dtype';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** self in the given dtype and memory format. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dtype', type: 'ScalarType' },
    { name: 'non_blocking', type: 'bool', default: false },
    { name: 'copy', type: 'bool', default: false },
    { name: 'memory_format', type: 'MemoryFormat?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dtype: dtype2, non_blocking: nonBlocking, copy, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; dtype: DType; non_blocking: boolean; copy: boolean; memory_format: string | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
    outDtype = dtype2;
  } else {
    refuseDtypes(KEY, { self, dtype: dtype2, non_blocking: nonBlocking, copy, memory_format: memoryFormat });
  }
  // C1
  if (!allowsFormat(memoryFormat, rank(self))) refuse(KEY, 'C1', 'channels_last is for 4 dims, channels_last_3d for 5');
  return evaluate(self, dtype2, memoryFormat, compute, outDtype, call);
}

function evaluate(self: Tensor, dtype2: DType, memoryFormat: string | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [finish(only<Tensor>(call('aten._to_copy.default', { self: self, dtype: dtype2, memory_format: memoryFormat })), outDtype)];
}
