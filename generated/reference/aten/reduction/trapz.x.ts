// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.trapz.x(Tensor y, Tensor x, *, int dim=-1) -> Tensor
//
//     return trapezoid.x(y, x, dim=dim)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align, broadcastable, inRank, ones, toFloat, wrap } from '../../functions.ts';
import { dtype, lazy, only, promoteDtypes, rank, refuse, refuseDtypes, replaced, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.trapz.x';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The integrals of y along dim by the trapezoidal rule, at the places x; another name of trapezoid. */
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
    if (!broadcastable(replaced(shape(y), d(), n() - 1), replaced(X(), d(), Math.max(X()[d()]! - 1, 0)))) refuse(KEY, 'C3', 'the shapes of y and x do not broadcast');
  }
  return evaluate(y, x, dim, compute, outDtype, call);
}

function evaluate(y: Tensor, x: Tensor, dim: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.trapezoid.x', { y: y, x: x, dim: dim })), outDtype)];
}
