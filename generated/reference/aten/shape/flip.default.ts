// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.flip.default(Tensor self, int[] dims) -> Tensor
//
//     out[...i: shape(self)] = self[...(start + step * i)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, contains, distinctDims, wrapAll } from '../../functions.ts';
import { cellElements, dot, dtype, lazy, products, rank, refuse, refuseDtypes, settle, shape, size, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.flip.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self back to front along the given dims. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dims', type: 'int[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dims }: BoundArguments<{ self: Tensor; dims: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const named = lazy(() => wrapAll(dims, rank(self)));
  const start = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(self);
    for (let d = 0; d < end; d++) {
      list.push(contains(named(), d) ? size(self, d) - 1 : 0);
    }
    return list;
  });
  const step = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = rank(self);
    for (let d2 = 0; d2 < end2; d2++) {
      list2.push(contains(named(), d2) ? -1 : 1);
    }
    return list2;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dims });
  }
  // C1
  if (!allInRank(dims, rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dims, rank(self))) refuse(KEY, 'C2', 'a dim is named twice');
  return evaluate(self, start, step, compute, outDtype);
}

function evaluate(self: Tensor, start: () => readonly number[], step: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const out = viewOf(selfElements, shape(self), products(selfElements.strides, step()), selfElements.offset + dot(start(), selfElements.strides));
  return [settle(out, outDtype)];
}
