// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.trapezoid.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor
//
//     if n == 0 {
//       return full(without(shape(y), d), 0, dtype=compute)
//     } else {
//       let places = view(clone(x), X)
//       let widths = sub.Tensor(slice.Tensor(places, d, 1, m + 1), slice.Tensor(places, d, 0, m))
//       let pairs = add.Tensor(slice.Tensor(y, d, 0, n - 1), slice.Tensor(y, d, 1, n))
//       return div.Scalar(sum.dim_IntList(mul.Tensor(pairs, widths), [d]), 2.0)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align, broadcastable, inRank, ones, toFloat, without, wrap } from '../../functions.ts';
import { dtype, lazy, only, promoteDtypes, rank, refuse, refuseDtypes, replaced, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.trapezoid.x';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The integrals of y along dim by the trapezoidal rule, at the places x. */
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
  const n = lazy(() => size(y, d()));
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
  if (DTYPES1.has(y.dtype) && DTYPES1.has(x.dtype) && rank(y) > 0 && inRank(dim, rank(y)) && n() === 0) {
    outDtype = dtype(y);
    compute = outDtype;
  } else if (DTYPES2.has(y.dtype) && DTYPES2.has(x.dtype)) {
    outDtype = toFloat(promoteDtypes(dtype(y), dtype(x)));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { y, x, dim });
  }
  // C1
  if (!(rank(y) > 0 && inRank(dim, rank(y)))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (n() > 0 && rank(x) === 1) {
    if (!(size(x, 0) === n())) refuse(KEY, 'C2', 'x needs a place for every sample');
  }
  // C3
  if (n() > 0) {
    if (!broadcastable(replaced(shape(y), d(), n() - 1), replaced(X(), d(), m()))) refuse(KEY, 'C3', 'the shapes of y and x do not broadcast');
  }
  return evaluate(y, x, d, n, X, m, compute, outDtype, call);
}

function evaluate(y: Tensor, x: Tensor, d: () => number, n: () => number, X: () => readonly number[], m: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (n() === 0) {
    return [settle(only<Tensor>(call('aten.full.default', { size: without(shape(y), d()), fill_value: 0n, dtype: compute })), outDtype)];
  } else {
    const places = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: x })), size: X() }));
    const widths = only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: places, dim: d(), start: 1, end: m() + 1 })), other: only<Tensor>(call('aten.slice.Tensor', { self: places, dim: d(), start: 0, end: m() })) }));
    const pairs = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: y, dim: d(), start: 0, end: n() - 1 })), other: only<Tensor>(call('aten.slice.Tensor', { self: y, dim: d(), start: 1, end: n() })) }));
    return [settle(only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: pairs, other: widths })), dim: [d()] })), other: 2 })), outDtype)];
  }
}
