// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.view.default(Tensor(a) self, SymInt[] size) -> Tensor(a)
//
//     out[...i: S] = self[...unravel(ravel(i, S), shape(self))]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { contains, viewable } from '../../functions.ts';
import { cellElements, dtype, finish, lazy, length, numel, product, refuse, refuseDtypes, reshapeOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.view.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self in row-major order under another shape, in place. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'size', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2 }: BoundArguments<{ self: Tensor; size: readonly number[] }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const known = lazy((): number => {
    let prod = 1;
    const end = length(size2);
    for (let d = 0; d < end; d++) {
      if (size2[d]! !== -1) {
        prod *= size2[d]!;
      }
    }
    return prod;
  });
  const S = lazy((): readonly number[] => {
    const list: number[] = [];
    const end2 = length(size2);
    for (let d2 = 0; d2 < end2; d2++) {
      list.push(size2[d2]! === -1 ? Math.floor(numel(self) / Math.max(known(), 1)) : size2[d2]!);
    }
    return list;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2 });
  }
  // C1
  {
    let all = true;
    const end3 = length(size2);
    search: for (let d3 = 0; d3 < end3; d3++) {
      if (!(size2[d3]! >= -1)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C1', 'a size is less than -1');
  }
  // C2
  {
    let count = 0;
    const end4 = length(size2);
    for (let d4 = 0; d4 < end4; d4++) {
      if (size2[d4]! === -1) count++;
    }
    if (!(count <= 1)) refuse(KEY, 'C2', 'only one size may be -1');
  }
  // C3
  if (!(!contains(size2, -1) || known() > 0)) refuse(KEY, 'C3', 'a size of -1 is ambiguous beside a size of 0');
  // C4
  if (!(product(S()) === numel(self))) refuse(KEY, 'C4', 'the sizes do not hold as many elements as self');
  // C5
  if (!viewable(self, S())) refuse(KEY, 'C5', 'the strides of self do not allow this shape without a copy');
  return evaluate(self, S, compute, outDtype);
}

function evaluate(self: Tensor, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const out = reshapeOf(selfElements, S());
  return [finish(out, outDtype)];
}
