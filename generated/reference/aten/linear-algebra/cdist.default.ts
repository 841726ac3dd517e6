// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cdist.default(Tensor x1, Tensor x2, float p=2., int? compute_mode=None) -> Tensor
//
//     return _cdist_forward(x1, x2, p, compute_mode)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, numel, only, rank, refuse, refuseDtypes, refuseShape, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cdist.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES3: ReadonlySet<string> = new Set(['float16', 'bfloat16']);

/** The p-norm distances between the rows of x1 and the rows of x2, batch by batch. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'x1', type: 'Tensor' },
    { name: 'x2', type: 'Tensor' },
    { name: 'p', type: 'float', default: 2 },
    { name: 'compute_mode', type: 'int?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ x1, x2, p, compute_mode: computeMode }: BoundArguments<{ x1: Tensor; x2: Tensor; p: number; compute_mode: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(x1.dtype) && x2.dtype === dtype(x1)) {
    outDtype = dtype(x1);
    compute = outDtype;
  } else if (DTYPES2.has(x1.dtype) && x2.dtype === dtype(x1) && (numel(x1) === 0 || numel(x2) === 0)) {
    outDtype = dtype(x1);
    compute = outDtype;
  } else if (DTYPES3.has(x1.dtype) && x2.dtype === dtype(x1) && rank(x1) >= 2 && rank(x2) >= 2 && p === 2 && ((computeMode ?? 0) === 1 || (computeMode ?? 0) === 0 && Math.max(size(x1, -2), size(x2, -2)) > 25)) {
    outDtype = dtype(x1);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { x1, x2, p, compute_mode: computeMode });
  }
  if (x1.shape.length < 2) refuseShape(KEY, 'x1', '[...B1, P, M]', x1.shape);
  const B1 = x1.shape.slice(0, x1.shape.length - 2);
  const P = x1.shape[x1.shape.length - 2]!;
  const M = x1.shape[x1.shape.length - 1]!;
  if (x2.shape.length < 2) refuseShape(KEY, 'x2', '[...B2, R, M]', x2.shape);
  const B2 = x2.shape.slice(0, x2.shape.length - 2);
  const R = x2.shape[x2.shape.length - 2]!;
  if (x2.shape[x2.shape.length - 1] !== M) refuseShape(KEY, 'x2', '[...B2, R, M]', x2.shape);
  // C1
  if (!broadcastable(B1, B2)) refuse(KEY, 'C1', 'the batches of x1 and x2 do not broadcast');
  // C2
  if (!(p >= 0)) refuse(KEY, 'C2', 'p must not be negative');
  // C3
  if (!(computeMode === null || computeMode >= 0 && computeMode <= 2)) refuse(KEY, 'C3', 'compute_mode must be 0, 1 or 2');
  return evaluate(x1, x2, p, computeMode, compute, outDtype, call);
}

function evaluate(x1: Tensor, x2: Tensor, p: number, computeMode: number | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._cdist_forward.default', { x1: x1, x2: x2, p: p, compute_mode: computeMode })), outDtype)];
}
