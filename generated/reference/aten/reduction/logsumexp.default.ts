// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logsumexp.default(Tensor self, int[1] dim, bool keepdim=False) -> Tensor
//
//     let x = _to_copy(self, dtype=compute)
//     if numel(self) == 0 {
//       return log(sum.dim_IntList(exp(x), dim, keepdim))
//     } else {
//       # Infinite maxima are not subtracted, as inf - inf is NaN.
//       # Of complex elements the real part tells the size; the cast leaves it.
//       let top = amax(_to_copy(x, dtype=to_real(compute)), dim, true)
//       let base = where.self(eq.Scalar(abs(top), inf), 0, top)
//       let total = log(sum.dim_IntList(exp(sub.Tensor(x, base)), dim, keepdim))
//       return add.Tensor(total, if keepdim then base else squeeze.dims(base, dim))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, distinctDims, reducedDims, toReal } from '../../functions.ts';
import { dtype, lazy, length, numel, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logsumexp.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The logarithm of the sum of the exponentials of self over the dims of a list, computed without overflow. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int[1]' },
    { name: 'keepdim', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, keepdim }: BoundArguments<{ self: Tensor; dim: readonly number[]; keepdim: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const E = lazy(() => reducedDims(dim, rank(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, keepdim });
  }
  // C1
  if (!allInRank(dim, rank(self))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C2', 'a dim is given twice');
  // C3
  if (!(numel(self) === 0 || length(dim) > 0 || keepdim || rank(self) === 0)) refuse(KEY, 'C3', 'without dims the result keeps them');
  return evaluate(self, dim, keepdim, compute, outDtype, call);
}

function evaluate(self: Tensor, dim: readonly number[], keepdim: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  if (numel(self) === 0) {
    return [settle(only<Tensor>(call('aten.log.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.exp.default', { self: x })), dim: dim, keepdim: keepdim })) })), outDtype)];
  } else {
    const top = only<Tensor>(call('aten.amax.default', { self: only<Tensor>(call('aten._to_copy.default', { self: x, dtype: toReal(compute) })), dim: dim, keepdim: true }));
    const base = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: only<Tensor>(call('aten.abs.default', { self: top })), other: Number.POSITIVE_INFINITY })), self: 0n, other: top }));
    const total2 = only<Tensor>(call('aten.log.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: x, other: base })) })), dim: dim, keepdim: keepdim })) }));
    return [settle(only<Tensor>(call('aten.add.Tensor', { self: total2, other: keepdim ? base : only<Tensor>(call('aten.squeeze.dims', { self: base, dim: dim })) })), outDtype)];
  }
}
