// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor tensor_indices_or_sections, int dim=0) -> Tensor(a)[]
//
//     let n = size(self, dim)
//     let sizes = if rank(tensor_indices_or_sections) == 0 then even_sizes(n, given[0]) else []
//     let starts = if rank(tensor_indices_or_sections) == 0 then starts_of(sizes) else [0] ++ given
//     let ends = if rank(tensor_indices_or_sections) == 0 then starts + sizes else given ++ [n]
//     return [slice.Tensor(self, dim, starts[k], ends[k]) for k: length(ends)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { evenSizes, inRank, startsOf } from '../../functions.ts';
import { dot, dtype, finish, indexElements, lazy, length, numel, only, rank, refuse, refuseDtypes, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.tensor_split.tensor_indices_or_sections';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);

/** The parts of self along dim between the indices of a vector, or so many parts as a tensor of rank 0 says. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a -> *)' },
    { name: 'tensor_indices_or_sections', type: 'Tensor' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['list'],
  run,
};

function run({ self, tensor_indices_or_sections: tensorIndicesOrSections, dim }: BoundArguments<{ self: Tensor; tensor_indices_or_sections: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const given = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = numel(tensorIndicesOrSections);
    const tensorIndicesOrSectionsElements = indexElements(tensorIndicesOrSections);
    for (let k = 0; k < end; k++) {
      list.push(tensorIndicesOrSectionsElements.data[tensorIndicesOrSectionsElements.offset + dot([k].slice(0, rank(tensorIndicesOrSections)), tensorIndicesOrSectionsElements.strides)]!);
    }
    return list;
  });
  if (DTYPES1.has(self.dtype) && DTYPES2.has(tensorIndicesOrSections.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, tensor_indices_or_sections: tensorIndicesOrSections, dim });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to split');
  // C2
  if (!(rank(tensorIndicesOrSections) <= 1)) refuse(KEY, 'C2', 'tensor_indices_or_sections has more than one dim');
  // C3
  if (!inRank(dim, rank(self))) refuse(KEY, 'C3', 'dim is out of range');
  // C4
  if (!(rank(tensorIndicesOrSections) === 1 || given()[0]! > 0)) refuse(KEY, 'C4', 'sections must be positive');
  return evaluate(self, tensorIndicesOrSections, dim, given, compute, outDtype, call);
}

function evaluate(self: Tensor, tensorIndicesOrSections: Tensor, dim: number, given: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const n = size(self, dim);
  const sizes = rank(tensorIndicesOrSections) === 0 ? evenSizes(n, given()[0]!) : [];
  const starts = rank(tensorIndicesOrSections) === 0 ? startsOf(sizes) : [...[0], ...given()];
  const ends = rank(tensorIndicesOrSections) === 0 ? starts.map((x, d) => x + sizes[d]!) : [...given(), ...[n]];
  const list: Tensor[] = [];
  const end = length(ends);
  for (let k = 0; k < end; k++) {
    list.push(only<Tensor>(call('aten.slice.Tensor', { self: self, dim: dim, start: starts[k]!, end: ends[k]! })));
  }
  return [list.map((t) => finish(t, outDtype))];
}
