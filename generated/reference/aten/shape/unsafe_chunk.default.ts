// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.unsafe_chunk.default(Tensor self, int chunks, int dim=0) -> Tensor[]
//
//     let sizes = if n == 0 then fill(chunks, 0) else part_sizes(n, (n + chunks - 1) // chunks)
//     let starts = starts_of(sizes)
//     return [slice.Tensor(self, dim, starts[k], starts[k] + sizes[k]) for k: length(sizes)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { fill, inRank, partSizes, startsOf, wrap } from '../../functions.ts';
import { dtype, lazy, length, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.unsafe_chunk.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The parts of self along dim, equally long but perhaps the last, at most chunks of them, where self is not used again. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'chunks', type: 'int' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['list'],
  run,
};

function run({ self, chunks, dim }: BoundArguments<{ self: Tensor; chunks: number; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => size(self, wrap(dim, rank(self))));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, chunks, dim });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to split');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(chunks > 0)) refuse(KEY, 'C3', 'chunks must be positive');
  return evaluate(self, chunks, dim, n, compute, outDtype, call);
}

function evaluate(self: Tensor, chunks: number, dim: number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const sizes = n() === 0 ? fill(chunks, 0) : partSizes(n(), Math.floor((n() + chunks - 1) / chunks));
  const starts = startsOf(sizes);
  const list: Tensor[] = [];
  const end = length(sizes);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.slice.Tensor', { self: self, dim: dim, start: starts[k]!, end: starts[k]! + sizes[k]! })));
  }
  return [list.map((t) => settle(t, outDtype))];
}
