// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.split_with_sizes_copy.default(Tensor self, SymInt[] split_sizes, int dim=0) -> Tensor[]
//
//     let starts = starts_of(split_sizes)
//     return [clone(slice.Tensor(self, dim, starts[k], starts[k] + split_sizes[k])) for k: length(split_sizes)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, noneNegative, startsOf, sumOf, wrap } from '../../functions.ts';
import { dtype, length, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.split_with_sizes_copy.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Copies of the parts of self along dim, by their sizes. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'split_sizes', type: 'SymInt[]' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['list'],
  run,
};

function run({ self, split_sizes: splitSizes, dim }: BoundArguments<{ self: Tensor; split_sizes: readonly number[]; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, split_sizes: splitSizes, dim });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to split');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!noneNegative(splitSizes)) refuse(KEY, 'C3', 'a size is negative');
  // C4
  if (!(sumOf(splitSizes) === size(self, wrap(dim, rank(self))))) refuse(KEY, 'C4', 'the sizes do not add up to the extent of dim');
  return evaluate(self, splitSizes, dim, compute, outDtype, call);
}

function evaluate(self: Tensor, splitSizes: readonly number[], dim: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const starts = startsOf(splitSizes);
  const list: Tensor[] = [];
  const end = length(splitSizes);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: self, dim: dim, start: starts[k]!, end: starts[k]! + splitSizes[k]! })) })));
  }
  return [list.map((t) => settle(t, outDtype))];
}
