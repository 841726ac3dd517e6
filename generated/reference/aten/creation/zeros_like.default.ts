// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.zeros_like.default(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor
//
//     return full_like(self, 0, dtype=dtype, memory_format=memory_format)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat } from '../../functions.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.zeros_like.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A tensor of the shape of self whose elements are all zero. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'memory_format', type: 'MemoryFormat?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dtype: dtype2, layout, device, pin_memory: pinMemory, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; memory_format: string | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2 ?? dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dtype: dtype2, layout, device, pin_memory: pinMemory, memory_format: memoryFormat });
  }
  // C1
  if (!allowsFormat(memoryFormat, rank(self))) refuse(KEY, 'C1', 'channels_last is for 4 dims, channels_last_3d for 5');
  return evaluate(self, dtype2, memoryFormat, compute, outDtype, call);
}

function evaluate(self: Tensor, dtype2: DType | null, memoryFormat: string | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.full_like.default', { self: self, fill_value: 0n, dtype: dtype2, memory_format: memoryFormat })), outDtype)];
}
