// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.norm_except_dim.default(Tensor v, int pow=2, int dim=0) -> Tensor
//
//     let size_of = abs(_to_copy(v, dtype=work))
//     let total =
//       if rank(v) == 0 or length(others) == 0 then (if pow == 0 then _to_copy(ne.Scalar(size_of, 0), dtype=to_real(work)) else size_of)
//       else if pow == 0 then sum.dim_IntList(_to_copy(ne.Scalar(size_of, 0), dtype=to_real(work)), others, dim != -1)
//       else if pow == 1 then sum.dim_IntList(size_of, others, dim != -1)
//       else if pow == 2 then sqrt(sum.dim_IntList(mul.Tensor(size_of, size_of), others, dim != -1))
//       else pow.Tensor_Scalar(sum.dim_IntList(pow.Tensor_Scalar(size_of, pow), others, dim != -1), 1 / pow)
//     return _to_copy(total, dtype=to_real(v))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, opmath, range, toReal, wrap } from '../../functions.ts';
import { dtype, lazy, length, numel, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.norm_except_dim.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The norm of v over all dims but dim, which stays; over all dims where dim is -1. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'v', type: 'Tensor' },
    { name: 'pow', type: 'int', default: 2 },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ v, pow, dim }: BoundArguments<{ v: Tensor; pow: number; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(v)));
  const others = lazy((): readonly number[] => {
    if (dim === -1) {
      return range(rank(v));
    }
    const list: number[] = [];
    const end = rank(v);
    for (let k = 0; k < end; k++) {
      if (k !== d()) {
        list.push(k);
      }
    }
    return list;
  });
  const work = lazy(() => opmath(dtype(v)));
  if (DTYPES1.has(v.dtype)) {
    outDtype = toReal(dtype(v));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { v, pow, dim });
  }
  // C1
  if (dim !== -1) {
    if (!(rank(v) > 0 && inRank(dim, rank(v)))) refuse(KEY, 'C1', 'dim is out of range');
  }
  // C2
  if (dim !== -1) {
    if (!(size(v, d()) > 0)) refuse(KEY, 'C2', 'dim must not be empty');
  }
  // C3
  if (!(pow >= 0 || numel(v) > 0)) refuse(KEY, 'C3', 'a norm of negative order needs elements');
  return evaluate(v, pow, dim, others, work, compute, outDtype, call);
}

function evaluate(v: Tensor, pow: number, dim: number, others: () => readonly number[], work: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const sizeOf = only<Tensor>(call('aten.abs.default', { self: only<Tensor>(call('aten._to_copy.default', { self: v, dtype: work() })) }));
  const total2 = rank(v) === 0 || length(others()) === 0 ? pow === 0 ? only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.ne.Scalar', { self: sizeOf, other: 0n })), dtype: toReal(work()) })) : sizeOf : pow === 0 ? only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.ne.Scalar', { self: sizeOf, other: 0n })), dtype: toReal(work()) })), dim: others(), keepdim: dim !== -1 })) : pow === 1 ? only<Tensor>(call('aten.sum.dim_IntList', { self: sizeOf, dim: others(), keepdim: dim !== -1 })) : pow === 2 ? only<Tensor>(call('aten.sqrt.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: sizeOf, other: sizeOf })), dim: others(), keepdim: dim !== -1 })) })) : only<Tensor>(call('aten.pow.Tensor_Scalar', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.pow.Tensor_Scalar', { self: sizeOf, exponent: BigInt(pow) })), dim: others(), keepdim: dim !== -1 })), exponent: 1 / pow }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: total2, dtype: toReal(dtype(v)) })), outDtype)];
}
