// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cumulative_trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor
//
//     let pairs = add.Tensor(slice.Tensor(y, d, 0, n), slice.Tensor(y, d, 1, n + 1))
//     return cumsum(mul.Scalar(pairs, double(dx) / 2), d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, isBool, toFloat, wrap } from '../../functions.ts';
import { double, dtype, isComplex, lazy, only, rank, refuse, refuseDtypes, settle, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cumulative_trapezoid.dx';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The integrals of y along dim by the trapezoidal rule, at places dx apart, up to each place but the first. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'y', type: 'Tensor' },
    { name: 'dx', type: 'Scalar', default: 1n },
    { name: 'dim', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ y, dx, dim }: BoundArguments<{ y: Tensor; dx: Scalar; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(y)));
  const n = lazy(() => Math.max(size(y, d()) - 1, 0));
  if (DTYPES1.has(y.dtype)) {
    outDtype = toFloat(dtype(y));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { y, dx, dim });
  }
  // C1
  if (!(rank(y) > 0 && inRank(dim, rank(y)))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(!isComplex(dtype(dx)) && !isBool(dtype(dx)))) refuse(KEY, 'C2', 'dx must be a real number');
  return evaluate(y, dx, d, n, compute, outDtype, call);
}

function evaluate(y: Tensor, dx: Scalar, d: () => number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const pairs = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: y, dim: d(), start: 0, end: n() })), other: only<Tensor>(call('aten.slice.Tensor', { self: y, dim: d(), start: 1, end: n() + 1 })) }));
  return [settle(only<Tensor>(call('aten.cumsum.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: pairs, other: double(dx) / 2 })), dim: d() })), outDtype)];
}
