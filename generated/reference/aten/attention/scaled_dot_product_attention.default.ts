// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.scaled_dot_product_attention.default(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None, bool enable_gqa=False) -> Tensor
//
//     let k = if enable_gqa then view(clone(expand(view(clone(key), GK ++ [1, S, E]), GK ++ [heads[0] // GK[length(GK) - 1], S, E])), BK ++ [S, E]) else key
//     let v = if enable_gqa then view(clone(expand(view(clone(value), GV ++ [1, S, V]), GV ++ [heads[0] // GV[length(GV) - 1], S, V])), BV ++ [S, V]) else value
//     # Halves are computed in float32.
//     let q3 = _to_copy(view(clone(expand(query, B ++ [L, E])), [n, L, E]), dtype=work)
//     let k3 = _to_copy(view(clone(expand(k, B ++ [S, E])), [n, S, E]), dtype=work)
//     let v3 = _to_copy(view(clone(expand(v, B ++ [S, V])), [n, S, V]), dtype=work)
//     # Without the fused kernel both factors are scaled before the product.
//     let root = sqrt(abs(factor))
//     let keys = permute(k3, [0, 2, 1])
//     let products = view(if fused then mul.Scalar(bmm(q3, keys), factor) else bmm(mul.Scalar(q3, if factor < 0 then -root else root), mul.Scalar(keys, root)), B ++ [L, S])
//     let scores =
//       if is_causal then where.self(tensor(i: L, j: S) j <= i, products, -inf)
//       else if attn_mask is none then products
//       # Added, so that what is NaN or +inf stays NaN.
//       else if dtype(attn_mask) == bool then add.Tensor(products, _to_copy(where.self(attn_mask, 0.0, -inf), dtype=work))
//       else _to_copy(add.Tensor(products, attn_mask), dtype=work)
//     # A row that is masked altogether weighs nothing.
//     let open = any.dim(ne.Scalar(scores, -inf), -1, true)
//     if fused {
//       # The fused kernel rounds the weights, which it has not divided by their sum yet, to the dtype of query.
//       let powers = exp(sub.Tensor(scores, amax(scores, [-1], true)))
//       let rounded = _to_copy(_to_copy(powers, dtype=dtype(query)), dtype=work)
//       let sums = view(bmm(view(rounded, [n, L, S]), v3), B ++ [L, V])
//       let means = mul.Tensor(sums, reciprocal(sum.dim_IntList(powers, [-1], true)))
//       return _to_copy(where.self(open, means, 0.0), dtype=dtype(query))
//     } else {
//       let weights = where.self(open, _softmax(scores, -1, false), 0.0)
//       return _to_copy(view(bmm(view(weights, [n, L, S]), v3), B ++ [L, V]), dtype=dtype(query))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastAll, broadcastableAll, divides, expandable, opmath } from '../../functions.ts';
import { accepts, blank, boolsOf, dtype, finish, lazy, length, numel, only, product, rank, refuse, refuseDtypes, refuseShape, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.scaled_dot_product_attention.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'float16', 'bfloat16', 'float32', 'float64']);

/** Means of the rows of value, weighted by the softmax of the scaled products of query and key. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'query', type: 'Tensor' },
    { name: 'key', type: 'Tensor' },
    { name: 'value', type: 'Tensor' },
    { name: 'attn_mask', type: 'Tensor?', default: null },
    { name: 'dropout_p', type: 'float', default: 0 },
    { name: 'is_causal', type: 'bool', default: false },
    { name: 'scale', type: 'float?', default: null },
    { name: 'enable_gqa', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ query, key, value, attn_mask: attnMask, dropout_p: dropoutP, is_causal: isCausal, scale, enable_gqa: enableGqa }: BoundArguments<{ query: Tensor; key: Tensor; value: Tensor; attn_mask: Tensor | null; dropout_p: number; is_causal: boolean; scale: number | null; enable_gqa: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const heads = lazy((): readonly number[] => {
    if (enableGqa) {
      return BQ.slice(length(BQ) - 1);
    }
    return [];
  });
  const BK = lazy((): readonly number[] => {
    if (enableGqa) {
      return [...GK.slice(0, length(GK) - 1), ...heads()];
    }
    return GK;
  });
  const BV = lazy((): readonly number[] => {
    if (enableGqa) {
      return [...GV.slice(0, length(GV) - 1), ...heads()];
    }
    return GV;
  });
  const B = lazy(() => broadcastAll([BQ, BK(), BV()]));
  const BS = lazy(() => broadcast(BQ, BK()));
  const n = lazy(() => product(B()));
  const work = lazy(() => opmath(dtype(query)));
  const fitsFused = lazy(() => rank(query) === 4 && rank(key) === 4 && rank(value) === 4 && E === V);
  const fused = lazy(() => fitsFused() && sameList(BQ, B()) && sameList(BK(), B()) && sameList(BV(), B()) && numel(query) * numel(key) > 0);
  const factor = lazy(() => scale ?? 1 / Math.sqrt(E));
  if (DTYPES1.has(query.dtype) && key.dtype === dtype(query) && value.dtype === dtype(query) && accepts(DTYPES2, attnMask)) {
    outDtype = dtype(query);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { query, key, value, attn_mask: attnMask, dropout_p: dropoutP, is_causal: isCausal, scale, enable_gqa: enableGqa });
  }
  if (query.shape.length < 2) refuseShape(KEY, 'query', '[...BQ, L, E]', query.shape);
  const BQ = query.shape.slice(0, query.shape.length - 2);
  const L = query.shape[query.shape.length - 2]!;
  const E = query.shape[query.shape.length - 1]!;
  if (key.shape.length < 2) refuseShape(KEY, 'key', '[...GK, S, E]', key.shape);
  const GK = key.shape.slice(0, key.shape.length - 2);
  const S = key.shape[key.shape.length - 2]!;
  if (key.shape[key.shape.length - 1] !== E) refuseShape(KEY, 'key', '[...GK, S, E]', key.shape);
  if (value.shape.length < 2) refuseShape(KEY, 'value', '[...GV, SV, V]', value.shape);
  const GV = value.shape.slice(0, value.shape.length - 2);
  const SV = value.shape[value.shape.length - 2]!;
  const V = value.shape[value.shape.length - 1]!;
  // C1
  if (!(attnMask === null || !isCausal)) refuse(KEY, 'C1', 'attn_mask and is_causal exclude each other');
  // C2
  if (!(attnMask === null || dtype(attnMask) === 'bool' || dtype(attnMask) === 'float32' || dtype(attnMask) === dtype(query))) refuse(KEY, 'C2', 'attn_mask must be bool, float32 or of the dtype of query');
  // C3
  if (enableGqa) {
    if (!(length(BQ) >= 1 && length(GK) >= 1 && length(GV) >= 1)) refuse(KEY, 'C3', 'enable_gqa needs a dim of heads');
  }
  // C4
  if (enableGqa) {
    if (!(divides(GK.slice(length(GK) - 1), heads()) && divides(GV.slice(length(GV) - 1), heads()))) refuse(KEY, 'C4', 'the heads of key and value must divide those of query');
  }
  // C5
  if (!broadcastableAll([BQ, BK(), BV()])) refuse(KEY, 'C5', 'the batches of query, key and value do not broadcast');
  // C6
  if (!(attnMask === null || expandable(shape(attnMask), [...BS(), ...[L, S]]) || length(BS()) === 1 && expandable(shape(attnMask), [1, ...BS(), L, S]))) refuse(KEY, 'C6', 'attn_mask does not expand to the shape of the scores');
  // C7
  if (!!(dropoutP > 1)) refuse(KEY, 'C7', 'dropout_p must not be greater than 1');
  // C8
  if (!(fitsFused() && numel(value) > 0)) {
    if (!(SV === S)) refuse(KEY, 'C8', 'key and value need as many rows');
  }
  return evaluate(query, key, value, attnMask, isCausal, enableGqa, L, E, GK, S, GV, V, heads, BK, BV, B, n, work, fused, factor, compute, outDtype, call);
}

function evaluate(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, isCausal: boolean, enableGqa: boolean, L: number, E: number, GK: readonly number[], S: number, GV: readonly number[], V: number, heads: () => readonly number[], BK: () => readonly number[], BV: () => readonly number[], B: () => readonly number[], n: () => number, work: () => DType, fused: () => boolean, factor: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const k = enableGqa ? only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: key })), size: [...GK, ...[1, S, E]] })), size: [...GK, ...[Math.floor(heads()[0]! / GK[length(GK) - 1]!), S, E]] })) })), size: [...BK(), ...[S, E]] })) : key;
  const v = enableGqa ? only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: value })), size: [...GV, ...[1, S, V]] })), size: [...GV, ...[Math.floor(heads()[0]! / GV[length(GV) - 1]!), S, V]] })) })), size: [...BV(), ...[S, V]] })) : value;
  const q3 = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: query, size: [...B(), ...[L, E]] })) })), size: [n(), L, E] })), dtype: work() }));
  const k3 = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: k, size: [...B(), ...[S, E]] })) })), size: [n(), S, E] })), dtype: work() }));
  const v3 = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: v, size: [...B(), ...[S, V]] })) })), size: [n(), S, V] })), dtype: work() }));
  const root = Math.sqrt(Math.abs(factor()));
  const keys = only<Tensor>(call('aten.permute.default', { self: k3, dims: [0, 2, 1] }));
  const products2 = only<Tensor>(call('aten.view.default', { self: fused() ? only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.bmm.default', { self: q3, mat2: keys })), other: factor() })) : only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: q3, other: factor() < 0 ? -root : root })), mat2: only<Tensor>(call('aten.mul.Scalar', { self: keys, other: root })) })), size: [...B(), ...[L, S]] }));
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
    chosen = only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: products2, other: -Number.POSITIVE_INFINITY }));
  } else {
    chosen = attnMask === null ? products2 : dtype(attnMask) === 'bool' ? only<Tensor>(call('aten.add.Tensor', { self: products2, other: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: attnMask, self: 0, other: -Number.POSITIVE_INFINITY })), dtype: work() })) })) : only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: products2, other: attnMask })), dtype: work() }));
  }
  const open = only<Tensor>(call('aten.any.dim', { self: only<Tensor>(call('aten.ne.Scalar', { self: chosen, other: -Number.POSITIVE_INFINITY })), dim: -1, keepdim: true }));
  if (fused()) {
    const powers = only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: chosen, other: only<Tensor>(call('aten.amax.default', { self: chosen, dim: [-1], keepdim: true })) })) }));
    const rounded = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: powers, dtype: dtype(query) })), dtype: work() }));
    const sums2 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten.view.default', { self: rounded, size: [n(), L, S] })), mat2: v3 })), size: [...B(), ...[L, V]] }));
    const means = only<Tensor>(call('aten.mul.Tensor', { self: sums2, other: only<Tensor>(call('aten.reciprocal.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: powers, dim: [-1], keepdim: true })) })) }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: open, self: means, other: 0 })), dtype: dtype(query) })), outDtype)];
  } else {
    const weights = only<Tensor>(call('aten.where.self', { condition: open, self: only<Tensor>(call('aten._softmax.default', { self: chosen, dim: -1, half_to_float: false })), other: 0 }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten.view.default', { self: weights, size: [n(), L, S] })), mat2: v3 })), size: [...B(), ...[L, V]] })), dtype: dtype(query) })), outDtype)];
  }
}
