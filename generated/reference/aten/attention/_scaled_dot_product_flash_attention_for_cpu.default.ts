// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._scaled_dot_product_flash_attention_for_cpu.default(Tensor query, Tensor key, Tensor value, float dropout_p=0., bool is_causal=False, *, Tensor? attn_mask=None, float? scale=None) -> (Tensor output, Tensor logsumexp)
//
//     let q = view(clone(_to_copy(query, dtype=work)), [B * H, L, E])
//     # Each head of key and value serves several neighbouring heads of query.
//     let k = view(clone(expand(view(_to_copy(clone(key), dtype=work), [B, G, 1, S, E]), [B, G, H // G, S, E])), [B * H, S, E])
//     let v = view(clone(expand(view(_to_copy(clone(value), dtype=work), [B, G, 1, S, E]), [B, G, H // G, S, E])), [B * H, S, E])
//     let products = view(mul.Scalar(bmm(q, permute(k, [0, 2, 1])), factor), [B, H, L, S])
//     let masked = if attn_mask is none then products else add.Tensor(products, _to_copy(attn_mask, dtype=work))
//     let scores = if is_causal then where.self(tensor(i: L, j: S) j <= i, masked, -inf) else masked
//     let top = amax(scores, [3], true)
//     let powers = exp(sub.Tensor(scores, top))
//     let total = sum.dim_IntList(powers, [3], true)
//     # The weights are rounded to the dtype of query before they are divided by their sum.
//     let rounded = _to_copy(_to_copy(powers, dtype=dtype(query)), dtype=work)
//     let means = mul.Tensor(view(bmm(view(rounded, [B * H, L, S]), v), [B, H, L, E]), reciprocal(total))
//     return (_to_copy(means, dtype=dtype(query)), view(add.Tensor(log(total), top), [B, H, L]))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { divides, expandable, opmath } from '../../functions.ts';
import { float, accepts, acceptsOnly, blank, boolsOf, dtype, finish, lazy, only, rank, refuse, refuseDtypes, refuseShape, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._scaled_dot_product_flash_attention_for_cpu.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** Means of the rows of value, weighted by the softmax of the scaled products of query and key; with the logarithms of the sums that the softmax divides by. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'query', type: 'Tensor' },
    { name: 'key', type: 'Tensor' },
    { name: 'value', type: 'Tensor' },
    { name: 'dropout_p', type: 'float', default: 0 },
    { name: 'is_causal', type: 'bool', default: false },
    { name: 'attn_mask', type: 'Tensor?', default: null },
    { name: 'scale', type: 'float?', default: null },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ query, key, value, dropout_p: dropoutP, is_causal: isCausal, attn_mask: attnMask, scale }: BoundArguments<{ query: Tensor; key: Tensor; value: Tensor; dropout_p: number; is_causal: boolean; attn_mask: Tensor | null; scale: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outputDtype: DType;
  let logsumexpDtype: DType;
  const work = lazy(() => opmath(dtype(query)));
  const factor = lazy(() => scale ?? 1 / Math.sqrt(float.real(E)));
  if (DTYPES1.has(query.dtype) && key.dtype === dtype(query) && value.dtype === dtype(query) && acceptsOnly(dtype(query), attnMask)) {
    outputDtype = dtype(query);
    logsumexpDtype = opmath(dtype(query));
    compute = outputDtype;
  } else if (DTYPES2.has(query.dtype) && key.dtype === dtype(query) && value.dtype === dtype(query) && accepts(DTYPES3, attnMask)) {
    outputDtype = dtype(query);
    logsumexpDtype = 'float32';
    compute = outputDtype;
  } else {
    refuseDtypes(KEY, { query, key, value, dropout_p: dropoutP, is_causal: isCausal, attn_mask: attnMask, scale });
  }
  if (query.shape.length !== 4) refuseShape(KEY, 'query', '[B, H, L, E]', query.shape);
  const B = query.shape[0]!;
  const H = query.shape[1]!;
  const L = query.shape[2]!;
  const E = query.shape[3]!;
  if (key.shape.length !== 4) refuseShape(KEY, 'key', '[B, G, S, E]', key.shape);
  const G = key.shape[1]!;
  const S = key.shape[2]!;
  if (key.shape[0] !== B || key.shape[3] !== E) refuseShape(KEY, 'key', '[B, G, S, E]', key.shape);
  if (value.shape.length !== 4) refuseShape(KEY, 'value', '[B, G, S, E]', value.shape);
  if (value.shape[0] !== B || value.shape[1] !== G || value.shape[2] !== S || value.shape[3] !== E) refuseShape(KEY, 'value', '[B, G, S, E]', value.shape);
  // C1
  if (!(dropoutP === 0)) refuse(KEY, 'C1', 'there is no dropout here');
  // C2
  if (!divides([G], [H])) refuse(KEY, 'C2', 'the heads of key and value must divide those of query');
  // C3
  if (!(attnMask === null || (rank(attnMask) === 2 || rank(attnMask) === 4) && expandable(shape(attnMask), [B, H, L, S]))) refuse(KEY, 'C3', 'attn_mask needs two or four dims and must expand to the shape of the scores');
  // C4
  if (!(B > 0 && H > 0 && L > 0 && S > 0 && E > 0)) refuse(KEY, 'C4', 'nothing may be empty');
  return evaluate(query, key, value, isCausal, attnMask, B, H, L, E, G, S, work, factor, compute, outputDtype, logsumexpDtype, call);
}

function evaluate(query: Tensor, key: Tensor, value: Tensor, isCausal: boolean, attnMask: Tensor | null, B: number, H: number, L: number, E: number, G: number, S: number, work: () => DType, factor: () => number, compute: DType, outputDtype: DType, logsumexpDtype: DType, call: CallOp): readonly Value[] {
  const q = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten._to_copy.default', { self: query, dtype: work() })) })), size: [B * H, L, E] }));
  const k = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clone.default', { self: key })), dtype: work() })), size: [B, G, 1, S, E] })), size: [B, G, Math.floor(H / G), S, E] })) })), size: [B * H, S, E] }));
  const v = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clone.default', { self: value })), dtype: work() })), size: [B, G, 1, S, E] })), size: [B, G, Math.floor(H / G), S, E] })) })), size: [B * H, S, E] }));
  const products2 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.bmm.default', { self: q, mat2: only<Tensor>(call('aten.permute.default', { self: k, dims: [0, 2, 1] })) })), other: factor() })), size: [B, H, L, S] }));
  const masked = attnMask === null ? products2 : only<Tensor>(call('aten.add.Tensor', { self: products2, other: only<Tensor>(call('aten._to_copy.default', { self: attnMask, dtype: work() })) }));
  let chosen: Tensor;
  if (isCausal) {
    const tensor = blank('bool', [L, S]);
    const tensorData = boolsOf(tensor);
    let to = 0;
    for (let i = 0; i < L; i++) {
      for (let j = 0; j < S; j++) {
        tensorData[to++] = j <= i ? 1 : 0;
      }
    }
    chosen = only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: masked, other: -Number.POSITIVE_INFINITY }));
  } else {
    chosen = masked;
  }
  const top = only<Tensor>(call('aten.amax.default', { self: chosen, dim: [3], keepdim: true }));
  const powers = only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: chosen, other: top })) }));
  const total2 = only<Tensor>(call('aten.sum.dim_IntList', { self: powers, dim: [3], keepdim: true }));
  const rounded = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: powers, dtype: dtype(query) })), dtype: work() }));
  const means = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten.view.default', { self: rounded, size: [B * H, L, S] })), mat2: v })), size: [B, H, L, E] })), other: only<Tensor>(call('aten.reciprocal.default', { self: total2 })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: means, dtype: dtype(query) })), outputDtype), settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.log.default', { self: total2 })), other: top })), size: [B, H, L] })), logsumexpDtype)];
}
