// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._euclidean_dist.default(Tensor x1, Tensor x2) -> Tensor
//
//     # The squares |a - b|^2 as the products of (-2a, |a|^2, 1) and (b, 1, |b|^2).
//     let squares1 = sum.dim_IntList(pow.Tensor_Scalar(x1, 2), [-1], true)
//     let squares2 = sum.dim_IntList(pow.Tensor_Scalar(x2, 2), [-1], true)
//     let left = cat([mul.Scalar(x1, -2), squares1, full_like(squares1, 1)], -1)
//     let right = cat([x2, full_like(squares2, 1), squares2], -1)
//     let columns = permute(right, [if k == r - 1 then r - 2 else if k == r - 2 then r - 1 else k for k: r])
//     let squares = clamp(matmul(left, columns), 0)
//     return sqrt(squares)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._euclidean_dist.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The Euclidean distances between the rows of x1 and the rows of x2, by one matrix product. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'x1', type: 'Tensor' },
    { name: 'x2', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ x1, x2 }: BoundArguments<{ x1: Tensor; x2: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const r = lazy(() => rank(x2));
  if (DTYPES1.has(x1.dtype) && x2.dtype === dtype(x1)) {
    outDtype = dtype(x1);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { x1, x2 });
  }
  // C1
  if (!(rank(x1) >= 1 && rank(x2) >= 2)) refuse(KEY, 'C1', 'x1 needs a dim and x2 two');
  // C2
  if (!(size(x1, -1) === size(x2, -1))) refuse(KEY, 'C2', 'the rows of x1 and x2 differ in length');
  // C3
  if (!broadcastable(shape(x1).slice(0, Math.max(rank(x1) - 2, 0)), shape(x2).slice(0, rank(x2) - 2))) refuse(KEY, 'C3', 'the batches of x1 and x2 do not broadcast');
  return evaluate(x1, x2, r, compute, outDtype, call);
}

function evaluate(x1: Tensor, x2: Tensor, r: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const squares1 = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.pow.Tensor_Scalar', { self: x1, exponent: 2n })), dim: [-1], keepdim: true }));
  const squares2 = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.pow.Tensor_Scalar', { self: x2, exponent: 2n })), dim: [-1], keepdim: true }));
  const left = only<Tensor>(call('aten.cat.default', { tensors: [only<Tensor>(call('aten.mul.Scalar', { self: x1, other: BigInt(-2) })), squares1, only<Tensor>(call('aten.full_like.default', { self: squares1, fill_value: 1n }))], dim: -1 }));
  const right = only<Tensor>(call('aten.cat.default', { tensors: [x2, only<Tensor>(call('aten.full_like.default', { self: squares2, fill_value: 1n })), squares2], dim: -1 }));
  const list: number[] = [];
  const end = r();
  for (let k = 0; k < end; k++) {
    list.push(k === r() - 1 ? r() - 2 : k === r() - 2 ? r() - 1 : k);
  }
  const columns = only<Tensor>(call('aten.permute.default', { self: right, dims: list }));
  const squares = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.matmul.default', { self: left, other: columns })), min: 0n }));
  return [settle(only<Tensor>(call('aten.sqrt.default', { self: squares })), outDtype)];
}
