// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)
//
//     out[...a: before, ...b: after] = self[...a, n, ...b]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap, wrapIndex } from '../../functions.ts';
import { cellElements, dtype, finish, lazy, rank, refuse, refuseDtypes, shape, size, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.select.int';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The part of self at one index along dim, without that dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, index }: BoundArguments<{ self: Tensor; dim: number; index: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const n = lazy(() => wrapIndex(index, size(self, d())));
  const before = lazy(() => shape(self).slice(0, d()));
  const after = lazy(() => shape(self).slice(d() + 1));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, index });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to select along');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(-size(self, d()) <= index && index < size(self, d()))) refuse(KEY, 'C3', 'index is out of range');
  return evaluate(self, n, before, after, compute, outDtype);
}

function evaluate(self: Tensor, n: () => number, before: () => readonly number[], after: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const out = viewOf(selfElements, [...before(), ...after()], [...selfElements.strides.slice(0, before().length), ...selfElements.strides.slice(before().length + 1)], selfElements.offset + n() * selfElements.strides[before().length]!);
  return [finish(out, outDtype)];
}
