// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._weight_norm_interface.default(Tensor v, Tensor g, int dim=0) -> (Tensor, Tensor)
//
//     let x = _to_copy(v, dtype=work)
//     let squares = mul.Tensor(x, x)
//     let norms = sqrt(if rank(v) == 1 then squares else sum.dim_IntList(squares, without_all(range(rank(v)), [dim]), true))
//     let wanted = view(_to_copy(g, dtype=work), K)
//     return (_to_copy(mul.Tensor(x, div.Tensor(wanted, norms)), dtype=dtype(v)), view(norms, shape(g)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { keepAll, opmath, range, withoutAll } from '../../functions.ts';
import { dtype, lazy, numel, only, product, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._weight_norm_interface.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The slices of v along its first or its last dim scaled to the norms g; with the norms they had. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'v', type: 'Tensor' },
    { name: 'g', type: 'Tensor' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ v, g, dim }: BoundArguments<{ v: Tensor; g: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  const K = lazy(() => keepAll(shape(v), withoutAll(range(rank(v)), [dim])));
  const work = lazy(() => opmath(dtype(v)));
  if (DTYPES1.has(v.dtype) && g.dtype === dtype(v)) {
    out0Dtype = dtype(v);
    out1Dtype = opmath(dtype(v));
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { v, g, dim });
  }
  // C1
  if (!(rank(v) > 0 && (dim === 0 || dim === rank(v) - 1))) refuse(KEY, 'C1', 'dim must be the first or the last');
  // C2
  if (!(numel(g) === product(K()))) refuse(KEY, 'C2', 'g needs one element per slice');
  return evaluate(v, g, dim, K, work, compute, out0Dtype, out1Dtype, call);
}

function evaluate(v: Tensor, g: Tensor, dim: number, K: () => readonly number[], work: () => DType, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: v, dtype: work() }));
  const squares = only<Tensor>(call('aten.mul.Tensor', { self: x, other: x }));
  const norms = only<Tensor>(call('aten.sqrt.default', { self: rank(v) === 1 ? squares : only<Tensor>(call('aten.sum.dim_IntList', { self: squares, dim: withoutAll(range(rank(v)), [dim]), keepdim: true })) }));
  const wanted = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: g, dtype: work() })), size: K() }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: only<Tensor>(call('aten.div.Tensor', { self: wanted, other: norms })) })), dtype: dtype(v) })), out0Dtype), settle(only<Tensor>(call('aten.view.default', { self: norms, size: shape(g) })), out1Dtype)];
}
