// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.slice.Tensor(Tensor(a) self, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)
//
//     out[...i: shape(self) with [d] = extent] = self[...i with [d] = from + step * i[d]]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { clip, inRank, wrap, wrapIndex } from '../../functions.ts';
import { cellElements, dtype, finish, lazy, rank, refuse, refuseDtypes, replaced, scaled, shape, size, sums, unit, viewOf, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.slice.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Every step-th part of self along dim, from start up to but not including end. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
    { name: 'dim', type: 'int', default: 0 },
    { name: 'start', type: 'SymInt?', default: null },
    { name: 'end', type: 'SymInt?', default: null },
    { name: 'step', type: 'SymInt', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, start, end, step }: BoundArguments<{ self: Tensor; dim: number; start: number | null; end: number | null; step: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const n = lazy(() => size(self, d()));
  const from = lazy(() => clip(wrapIndex(start ?? 0, n()), 0, n()));
  const to = lazy(() => clip(wrapIndex(end ?? n(), n()), from(), n()));
  const extent = lazy(() => Math.floor((to() - from() + step - 1) / step));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, start, end, step });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to slice');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(step > 0)) refuse(KEY, 'C3', 'step must be positive');
  return evaluate(self, step, d, from, extent, compute, outDtype);
}

function evaluate(self: Tensor, step: number, d: () => number, from: () => number, extent: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const selfElements = cellElements(self, compute);
  const out = viewOf(selfElements, replaced(shape(self), d(), extent()), sums(zeroed(selfElements.strides, d()), scaled(scaled(unit(d(), replaced(shape(self), d(), extent()).length), step), selfElements.strides[d()]!)), selfElements.offset + from() * selfElements.strides[d()]!);
  return [finish(out, outDtype)];
}
