// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.clone.default(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor
//
//     out[...i: shape(self)] = self[...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat } from '../../functions.ts';
import { cellElements, dtype, rank, refuse, refuseDtypes, settle, shape, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.clone.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'memory_format', type: 'MemoryFormat?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; memory_format: string | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, memory_format: memoryFormat });
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
