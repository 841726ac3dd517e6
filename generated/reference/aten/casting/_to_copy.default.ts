// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._to_copy.default(Tensor self, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, bool non_blocking=False, MemoryFormat? memory_format=None) -> Tensor
//
//     # An element is cast when it is stored: see the casts of the dtypes.
//     out[...i: shape(self)] = self[...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat } from '../../functions.ts';
import { cellElements, dtype, rank, refuse, refuseDtypes, settle, shape, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._to_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self, in another dtype if one is given. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'non_blocking', type: 'bool', default: false },
    { name: 'memory_format', type: 'MemoryFormat?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dtype: dtype2, layout, device, pin_memory: pinMemory, non_blocking: nonBlocking, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; non_blocking: boolean; memory_format: string | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
    outDtype = dtype2 ?? dtype(self);
  } else {
    refuseDtypes(KEY, { self, dtype: dtype2, layout, device, pin_memory: pinMemory, non_blocking: nonBlocking, memory_format: memoryFormat });
  }
  // C1
  if (!allowsFormat(memoryFormat, rank(self))) refuse(KEY, 'C1', 'channels_last is for 4 dims, channels_last_3d for 5');
  return evaluate(self, compute, outDtype);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const out = viewOf(selfElements, shape(self), selfElements.strides, selfElements.offset);
  return [settle(out, outDtype)];
}
