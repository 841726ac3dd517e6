// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._weight_norm.default(Tensor v, Tensor g, int dim=0) -> Tensor
//
//     return if fused
//       then _weight_norm_interface(clone(v, memory_format='contiguous_format'), clone(g, memory_format='contiguous_format'), dim)[0]
//       else mul.Tensor(v, div.Tensor(g, norm_except_dim(v, 2, dim)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, inRank, keepAll, range, withoutAll, wrap } from '../../functions.ts';
import { dtype, lazy, numel, only, product, promote, rank, refuse, refuseDtypes, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._weight_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The slices of v along dim scaled to the norms g. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'v', type: 'Tensor' },
    { name: 'g', type: 'Tensor' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ v, g, dim }: BoundArguments<{ v: Tensor; g: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const fused = lazy(() => dim === 0 || dim === rank(v) - 1);
  const K = lazy((): readonly number[] => {
    if (dim === -1) {
      return [];
    }
    return keepAll(shape(v), withoutAll(range(rank(v)), [wrap(dim, rank(v))]));
  });
  if (DTYPES1.has(v.dtype) && g.dtype === dtype(v) && fused()) {
    outDtype = dtype(v);
    compute = outDtype;
  } else if (DTYPES2.has(v.dtype) && DTYPES3.has(g.dtype) && !fused()) {
    outDtype = promote(v, g);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { v, g, dim });
  }
  // C1
  if (!(rank(v) > 0 && (dim === -1 || inRank(dim, rank(v))))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (fused()) {
    if (!(numel(g) === product(K()))) refuse(KEY, 'C2', 'g needs one element per slice');
  }
  // C3
  if (!fused() && dim !== -1) {
    if (!(size(v, wrap(dim, rank(v))) > 0)) refuse(KEY, 'C3', 'dim must not be empty');
  }
  // C4
  if (!fused()) {
    if (!(broadcastable(shape(g), K()) && broadcastable(shape(v), broadcast(shape(g), K())))) refuse(KEY, 'C4', 'g does not broadcast against the norms');
  }
  return evaluate(v, g, dim, fused, compute, outDtype, call);
}

function evaluate(v: Tensor, g: Tensor, dim: number, fused: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(fused() ? several<readonly [Tensor, Tensor]>(call('aten._weight_norm_interface.default', { v: only<Tensor>(call('aten.clone.default', { self: v, memory_format: 'contiguous_format' })), g: only<Tensor>(call('aten.clone.default', { self: g, memory_format: 'contiguous_format' })), dim: dim }))[0] : only<Tensor>(call('aten.mul.Tensor', { self: v, other: only<Tensor>(call('aten.div.Tensor', { self: g, other: only<Tensor>(call('aten.norm_except_dim.default', { v: v, pow: 2, dim: dim })) })) })), outDtype)];
}
