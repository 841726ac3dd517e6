// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sym_is_contiguous.default(Tensor self, MemoryFormat memory_format=0) -> SymBool
//
//     return if is_plain then is_contiguous(self)
//       else rank(self) == length(order) and (all(k: length(order)) size(self, order[k]) == 1
//         or strides(self)[order[k]] == product(pick(shape(self), order[k + 1:])))
import type { Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { pick } from '../../functions.ts';
import { isContiguous, lazy, length, product, rank, refuseDtypes, shape, size, strides, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sym_is_contiguous.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Whether the elements of self lie in the storage in the order of a memory format, with nothing between them. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'memory_format', type: 'MemoryFormat', default: 'contiguous_format' },
  ],
  results: ['bool'],
  run,
};

function run({ self, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; memory_format: string }>): readonly Value[] {
  const order = lazy((): readonly number[] => {
    if (memoryFormat === 'channels_last') {
      return [0, 2, 3, 1];
    }
    return [0, 2, 3, 4, 1];
  });
  const isPlain = lazy(() => memoryFormat === 'contiguous_format' || memoryFormat === 'preserve_format');
  if (DTYPES1.has(self.dtype)) {
  } else {
    refuseDtypes(KEY, { self, memory_format: memoryFormat });
  }
  return evaluate(self, order, isPlain);
}

function evaluate(self: Tensor, order: () => readonly number[], isPlain: () => boolean): readonly Value[] {
  let chosen: boolean;
  if (isPlain()) {
    chosen = isContiguous(self);
  } else {
    let holds = false;
    if (rank(self) === length(order())) {
      let all = true;
      const end = length(order());
      search: for (let k = 0; k < end; k++) {
        if (!(size(self, order()[k]!) === 1 || strides(self)[order()[k]!]! === product(pick(shape(self), order().slice(k + 1))))) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    chosen = holds;
  }
  return [chosen];
}
