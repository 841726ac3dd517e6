// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.trapezoid.dx(Tensor y, *, Scalar dx=1, int dim=-1) -> Tensor
//
//     if size(y, d) == 0 {
//       return full(without(shape(y), d), 0, dtype=compute)
//     } else {
//       let ends = add.Tensor(select.int(y, d, 0), select.int(y, d, -1))
//       return mul.Scalar(sub.Tensor(sum.dim_IntList(y, [d]), mul.Scalar(ends, 0.5)), double(dx))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, isBool, toFloat, without, wrap } from '../../functions.ts';
import { double, dtype, isComplex, lazy, only, rank, refuse, refuseDtypes, settle, shape, size, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.trapezoid.dx';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The integrals of y along dim by the trapezoidal rule, at places dx apart. */
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
  if (DTYPES1.has(y.dtype) && rank(y) > 0 && inRank(dim, rank(y)) && size(y, d()) === 0) {
    outDtype = dtype(y);
    compute = outDtype;
  } else if (DTYPES2.has(y.dtype)) {
    outDtype = toFloat(dtype(y));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { y, dx, dim });
  }
  // C1
  if (!(rank(y) > 0 && inRank(dim, rank(y)))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (size(y, d()) > 0) {
    if (!(!isComplex(dtype(dx)) && !isBool(dtype(dx)))) refuse(KEY, 'C2', 'dx must be a real number');
  }
  return evaluate(y, dx, d, compute, outDtype, call);
}

function evaluate(y: Tensor, dx: Scalar, d: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (size(y, d()) === 0) {
    return [settle(only<Tensor>(call('aten.full.default', { size: without(shape(y), d()), fill_value: 0n, dtype: compute })), outDtype)];
  } else {
    const ends = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.select.int', { self: y, dim: d(), index: 0 })), other: only<Tensor>(call('aten.select.int', { self: y, dim: d(), index: -1 })) }));
    return [settle(only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: y, dim: [d()] })), other: only<Tensor>(call('aten.mul.Scalar', { self: ends, other: 0.5 })) })), other: double(dx) })), outDtype)];
  }
}
