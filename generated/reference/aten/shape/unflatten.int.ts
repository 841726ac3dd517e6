// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)
//
//     return view(self, shape(self)[:d] ++ inferred(sizes, size(self, d)) ++ shape(self)[d + 1:])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { contains, inRank, inferred, knownSize, wrap } from '../../functions.ts';
import { dtype, finish, lazy, length, only, product, rank, refuse, refuseDtypes, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.unflatten.int';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with one dim made into several. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dim', type: 'int' },
    { name: 'sizes', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, sizes }: BoundArguments<{ self: Tensor; dim: number; sizes: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, sizes });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(length(sizes) > 0)) refuse(KEY, 'C2', 'sizes is empty');
  // C3
  {
    let all = true;
    const end = length(sizes);
    search: for (let k = 0; k < end; k++) {
      if (!(sizes[k]! >= -1)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C3', 'a size is less than -1');
  }
  // C4
  {
    let count = 0;
    const end2 = length(sizes);
    for (let k2 = 0; k2 < end2; k2++) {
      if (sizes[k2]! === -1) count++;
    }
    if (!(count <= 1)) refuse(KEY, 'C4', 'only one size may be -1');
  }
  // C5
  if (!(!contains(sizes, -1) || knownSize(sizes) > 0)) refuse(KEY, 'C5', 'a size of -1 is ambiguous beside a size of 0');
  // C6
  if (!(rank(self) > 0 && product(inferred(sizes, size(self, d()))) === size(self, d()))) refuse(KEY, 'C6', 'the sizes do not hold as many elements as the dim');
  return evaluate(self, sizes, d, compute, outDtype, call);
}

function evaluate(self: Tensor, sizes: readonly number[], d: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [finish(only<Tensor>(call('aten.view.default', { self: self, size: [...[...shape(self).slice(0, d()), ...inferred(sizes, size(self, d()))], ...shape(self).slice(d() + 1)] })), outDtype)];
}
