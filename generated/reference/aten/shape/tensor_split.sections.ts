// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0) -> Tensor(a)[]
//
//     let sizes = even_sizes(n, sections)
//     let starts = starts_of(sizes)
//     return [slice.Tensor(self, dim, starts[k], starts[k] + sizes[k]) for k: length(sizes)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { evenSizes, inRank, startsOf, wrap } from '../../functions.ts';
import { dtype, finish, lazy, length, only, rank, refuse, refuseDtypes, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.tensor_split.sections';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The given number of parts of self along dim, whose extents differ by at most 1, the longer ones first. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a -> *)' },
    { name: 'sections', type: 'SymInt' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['list'],
  run,
};

function run({ self, sections, dim }: BoundArguments<{ self: Tensor; sections: number; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => size(self, wrap(dim, rank(self))));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, sections, dim });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to split');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(sections > 0)) refuse(KEY, 'C3', 'sections must be positive');
  return evaluate(self, sections, dim, n, compute, outDtype, call);
}

function evaluate(self: Tensor, sections: number, dim: number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const sizes = evenSizes(n(), sections);
  const starts = startsOf(sizes);
  const list: Tensor[] = [];
  const end = length(sizes);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.slice.Tensor', { self: self, dim: dim, start: starts[k]!, end: starts[k]! + sizes[k]! })));
  }
  return [list.map((t) => finish(t, outDtype))];
}
