// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)
//
//     out[...i: S] = self[...unravel(ravel(i, S), shape(self))]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, contains, distinctDims, withoutAll, wrapAll } from '../../functions.ts';
import { cellElements, dtype, finish, lazy, rank, refuse, refuseDtypes, reshapeOf, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.squeeze.dims';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self without those of the given dims that have extent 1. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dim', type: 'int[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const named = lazy(() => wrapAll(dim, rank(self)));
  const S = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(self);
    for (let d = 0; d < end; d++) {
      if (contains(named(), d) && size(self, d) === 1) {
        list.push(d);
      }
    }
    return withoutAll(shape(self), list);
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C2', 'a dim is named twice');
  return evaluate(self, S, compute, outDtype);
}

function evaluate(self: Tensor, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const out = reshapeOf(selfElements, S());
  return [finish(out, outDtype)];
}
