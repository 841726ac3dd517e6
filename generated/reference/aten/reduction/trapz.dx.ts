// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.trapz.dx(Tensor y, *, float dx=1., int dim=-1) -> Tensor
//
//     return trapezoid.dx(y, dx=dx, dim=dim)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, toFloat } from '../../functions.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.trapz.dx';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The integrals of y along dim by the trapezoidal rule, at places dx apart; another name of trapezoid. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'y', type: 'Tensor' },
    { name: 'dx', type: 'float', default: 1 },
    { name: 'dim', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ y, dx, dim }: BoundArguments<{ y: Tensor; dx: number; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(y.dtype) && rank(y) > 0 && inRank(dim, rank(y)) && size(y, dim) === 0) {
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
  return evaluate(y, dx, dim, compute, outDtype, call);
}

function evaluate(y: Tensor, dx: number, dim: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.trapezoid.dx', { y: y, dx: dx, dim: dim })), outDtype)];
}
