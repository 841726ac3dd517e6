// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.contiguous.default(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)
//
//     return clone(self, memory_format=memory_format)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat } from '../../functions.ts';
import { dtype, finish, isContiguous, only, rank, refuse, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.contiguous.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self, one after another in the storage by the memory format. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'memory_format', type: 'MemoryFormat', default: 'contiguous_format' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; memory_format: string }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, memory_format: memoryFormat });
  }
  // C1
  if (!(memoryFormat !== 'preserve_format' || isContiguous(self))) refuse(KEY, 'C1', 'preserve_format is no order of its own');
  // C2
  if (!allowsFormat(memoryFormat, rank(self))) refuse(KEY, 'C2', 'channels_last is for 4 dims, channels_last_3d for 5');
  return evaluate(self, memoryFormat, compute, outDtype, call);
}

function evaluate(self: Tensor, memoryFormat: string, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [finish(only<Tensor>(call('aten.clone.default', { self: self, memory_format: memoryFormat })), outDtype)];
}
