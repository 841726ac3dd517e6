// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_vander.default(Tensor x, *, SymInt? N=None) -> Tensor
//
//     let powers = cumprod(expand(view(clone(x), S ++ [1]), S ++ [n - 1]), -1)
//     return cat([full(S ++ [1], 1, dtype=compute), powers], -1)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accumulate } from '../../functions.ts';
import { dtype, lazy, length, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_vander.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128']);

/** The powers of every element of x, from the 0th, N of them, as a last dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'x', type: 'Tensor' },
    { name: 'N', type: 'SymInt?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ x, N }: BoundArguments<{ x: Tensor; N: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy((): readonly number[] => {
    if (rank(x) === 0) {
      return [1];
    }
    return shape(x);
  });
  const n = lazy(() => N ?? S()[length(S()) - 1]!);
  if (DTYPES1.has(x.dtype)) {
    outDtype = accumulate(dtype(x));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { x, N });
  }
  // C1
  if (!(n() > 1)) refuse(KEY, 'C1', 'N must be more than 1');
  return evaluate(x, S, n, compute, outDtype, call);
}

function evaluate(x: Tensor, S: () => readonly number[], n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const powers = only<Tensor>(call('aten.cumprod.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: x })), size: [...S(), ...[1]] })), size: [...S(), ...[n() - 1]] })), dim: -1 }));
  return [settle(only<Tensor>(call('aten.cat.default', { tensors: [only<Tensor>(call('aten.full.default', { size: [...S(), ...[1]], fill_value: 1n, dtype: compute })), powers], dim: -1 })), outDtype)];
}
