// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._fused_rms_norm.default(Tensor input, int[] normalized_shape, Tensor? weight, float? eps) -> (Tensor, Tensor)
//
//     let x = _to_copy(input, dtype=work)
//     let squares = mean.dim(pow.Tensor_Scalar(x, 2), dims, true)
//     let least = eps ?? epsilon(to_real(work))
//     let rstd = rsqrt(add.Scalar(squares, least))
//     let scaled = mul.Tensor(x, rstd)
//     return (_to_copy(if weight is none then scaled else mul.Tensor(scaled, weight), dtype=dtype(input)), rstd)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, opmath, range, toReal } from '../../functions.ts';
import { accepts, dtype, epsilon, lazy, length, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._fused_rms_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The trailing dims of input divided by the root of the mean of their squares, then scaled by weight; with the reciprocal roots. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'normalized_shape', type: 'int[]' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'eps', type: 'float?' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ input, normalized_shape: normalizedShape, weight, eps }: BoundArguments<{ input: Tensor; normalized_shape: readonly number[]; weight: Tensor | null; eps: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  const L = lazy(() => length(normalizedShape));
  const dims = lazy((): readonly number[] => {
    if (L() === 0 || rank(input) === 0) {
      return range(rank(input));
    }
    const list: number[] = [];
    const end = L();
    for (let k = 0; k < end; k++) {
      list.push(rank(input) - L() + k);
    }
    return list;
  });
  const work = lazy(() => opmath(dtype(input)));
  if (DTYPES1.has(input.dtype) && accepts(DTYPES2, weight)) {
    out0Dtype = dtype(input);
    out1Dtype = opmath(dtype(input));
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, normalized_shape: normalizedShape, weight, eps });
  }
  // C1
  if (!(L() <= Math.max(rank(input), 1))) refuse(KEY, 'C1', 'input has fewer dims than normalized_shape');
  // C2
  if (!(weight === null || broadcastable(shape(input), shape(weight)))) refuse(KEY, 'C2', 'weight does not broadcast with input');
  return evaluate(input, weight, eps, dims, work, compute, out0Dtype, out1Dtype, call);
}

function evaluate(input: Tensor, weight: Tensor | null, eps: number | null, dims: () => readonly number[], work: () => DType, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: input, dtype: work() }));
  const squares = only<Tensor>(call('aten.mean.dim', { self: only<Tensor>(call('aten.pow.Tensor_Scalar', { self: x, exponent: 2n })), dim: dims(), keepdim: true }));
  const least = eps ?? epsilon(toReal(work()));
  const rstd = only<Tensor>(call('aten.rsqrt.default', { self: only<Tensor>(call('aten.add.Scalar', { self: squares, other: least })) }));
  const scaled2 = only<Tensor>(call('aten.mul.Tensor', { self: x, other: rstd }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: weight === null ? scaled2 : only<Tensor>(call('aten.mul.Tensor', { self: scaled2, other: weight })), dtype: dtype(input) })), out0Dtype), settle(rstd, out1Dtype)];
}
