// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cumulative_trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor
//
//     let places = view(clone(x), X)
//     let widths = sub.Tensor(slice.Tensor(places, d, 1, m + 1), slice.Tensor(places, d, 0, m))
//     let pairs = add.Tensor(slice.Tensor(y, d, 0, n), slice.Tensor(y, d, 1, n + 1))
//     return div.Scalar(cumsum(mul.Tensor(pairs, widths), d), 2.0)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align, broadcastable, inRank, ones, toFloat, wrap } from '../../functions.ts';
import { dtype, lazy, only, promoteDtypes, rank, refuse, refuseDtypes, replaced, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cumulative_trapezoid.x';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The integrals of y along dim by the trapezoidal rule, at the places x, up to each place but the first. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'y', type: 'Tensor' },
    { name: 'x', type: 'Tensor' },
    { name: 'dim', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ y, x, dim }: BoundArguments<{ y: Tensor; x: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(y)));
  const n = lazy(() => Math.max(size(y, d()) - 1, 0));
  const X = lazy((): readonly number[] => {
    if (rank(x) === 1) {
      return replaced(ones(rank(y)), d(), size(x, 0));
    }
    if (rank(x) < rank(y)) {
      return align(shape(x), rank(y));
    }
    return shape(x);
  });
  const m = lazy(() => Math.max(X()[d()]! - 1, 0));
  if (DTYPES1.has(y.dtype) && DTYPES1.has(x.dtype)) {
    outDtype = toFloat(promoteDtypes(dtype(y), dtype(x)));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { y, x, dim });
  }
  // C1
  if (!(rank(y) > 0 && inRank(dim, rank(y)))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (rank(x) === 1) {
    if (!(size(x, 0) === size(y, d()))) refuse(KEY, 'C2', 'x needs a place for every sample');
  }
  // C3
  if (!broadcastable(replaced(shape(y), d(), n()), replaced(X(), d(), m()))) refuse(KEY, 'C3', 'the shapes of y and x do not broadcast');
  return evaluate(y, x, d, n, X, m, compute, outDtype, call);
}

function evaluate(y: Tensor, x: Tensor, d: () => number, n: () => number, X: () => readonly number[], m: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const places = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: x })), size: X() }));
  const widths = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: places, dim: d(), start: 1, end: m() + 1 })), other: only<Tensor>(call('aten.slice.Tensor', { self: places, dim: d(), start: 0, end: m() })) }));
  const pairs = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: y, dim: d(), start: 0, end: n() })), other: only<Tensor>(call('aten.slice.Tensor', { self: y, dim: d(), start: 1, end: n() + 1 })) }));
  return [settle(only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.cumsum.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: pairs, other: widths })), dim: d() })), other: 2 })), outDtype)];
}
