// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.index.Tensor(Tensor self, Tensor?[] indices) -> Tensor
//
//     out[...i: shape(self)] = self[...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastAll } from '../../functions.ts';
import { accepts, cellElements, dtype, finish, lazy, length, refuseDtypes, shape, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.index.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64', 'bool', 'uint8']);

/** Elements of self at positions that index tensors and masks give, axis by axis. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'indices', type: 'Tensor?[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, indices: indices2 }: BoundArguments<{ self: Tensor; indices: readonly (Tensor | null)[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && accepts(DTYPES2, indices2)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, indices: indices2 });
  }
  const J = lazy((): readonly number[] => {
    const list: (readonly number[])[] = [];
    const end = length(indices2);
    for (let k = 0; k < end; k++) {
      if (!(indices2[k]! === null)) {
        list.push(shape(indices2[k]!));
      }
    }
    return broadcastAll(list);
  });
  return evaluate(self, compute, outDtype);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const out = viewOf(selfElements, shape(self), selfElements.strides, selfElements.offset);
  return [finish(out, outDtype)];
}
