// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]
//
//     let from = [0] ++ indices
//     let to = indices ++ [size(self, d)]
//     return [slice.Tensor(self, d, from[k], to[k]) for k: length(to)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, finish, lazy, length, only, rank, refuse, refuseDtypes, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hsplit.array';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The parts of self along the second dim, or the first where there is one, between the given indices. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a -> *)' },
    { name: 'indices', type: 'int[]' },
  ],
  results: ['list'],
  run,
};

function run({ self, indices: indices2 }: BoundArguments<{ self: Tensor; indices: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy((): number => {
    if (rank(self) === 1) {
      return 0;
    }
    return 1;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, indices: indices2 });
  }
  // C1
  if (!(rank(self) >= 1)) refuse(KEY, 'C1', 'self needs a dim');
  return evaluate(self, indices2, d, compute, outDtype, call);
}

function evaluate(self: Tensor, indices2: readonly number[], d: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const from = [...[0], ...indices2];
  const to = [...indices2, ...[size(self, d())]];
  const list: Tensor[] = [];
  const end = length(to);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d(), start: from[k]!, end: to[k]! })));
  }
  return [list.map((t) => finish(t, outDtype))];
}
