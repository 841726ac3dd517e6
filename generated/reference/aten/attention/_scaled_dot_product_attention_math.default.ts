// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._scaled_dot_product_attention_math.default(Tensor query, Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, Tensor? dropout_mask=None, *, float? scale=None, bool enable_gqa=False) -> (Tensor, Tensor)
//
//     let q = mul.Scalar(_to_copy(query, dtype=work), if factor < 0 then -root else root)
//     let k = mul.Scalar(_to_copy(key, dtype=work), root)
//     let v = _to_copy(value, dtype=work)
//     let keys = if enable_gqa then view(clone(expand(view(k, GK ++ [1, S, E]), GK ++ [heads[0] // GK[length(GK) - 1], S, E])), BK ++ [S, E]) else k
//     let values = if enable_gqa then view(clone(expand(view(v, GV ++ [1, S, V]), GV ++ [heads[0] // GV[length(GV) - 1], S, V])), BV ++ [S, V]) else v
//     let q3 = view(clone(expand(q, BW ++ [L, E])), [product(BW), L, E])
//     let k3 = view(clone(expand(keys, BW ++ [S, E])), [product(BW), S, E])
//     let products = view(bmm(q3, permute(k3, [0, 2, 1])), BW ++ [L, S])
//     let scores =
//       if is_causal then add.Tensor(products, _to_copy(tensor(i: L, j: S) if j <= i then 0.0 else -inf, dtype=work))
//       else if attn_mask is none then products
//       else _to_copy(add.Tensor(products, attn_mask), dtype=work)
//     # A row that is masked altogether weighs nothing.
//     let open = any.dim(ne.Scalar(scores, -inf), -1, true)
//     let weights = where.self(open, _softmax(scores, -1, false), 0.0)
//     let kept =
//       if not (dropout_p > 0) then weights
//       else if dropout_mask is none then native_dropout(weights, dropout_p, true)[0]
//       else where.self(dropout_mask, weights, 0.0)
//     let scaled = if dropout_p > 0 and dropout_mask is not none then mul.Scalar(values, 1 / (1 - dropout_p)) else values
//     let w3 = view(clone(expand(kept, B ++ [L, S])), [product(B), L, S])
//     let v3 = view(clone(expand(scaled, B ++ [S, V])), [product(B), S, V])
//     return (_to_copy(view(bmm(w3, v3), B ++ [L, V]), dtype=dtype(query)), _to_copy(kept, dtype=dtype(query)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, divides, expandable } from '../../functions.ts';
import { float, accepts, blank, cell, dtype, finish, lazy, length, numbersOf, only, product, refuse, refuseDtypes, refuseShape, settle, several, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._scaled_dot_product_attention_math.default';
const DTYPES1: ReadonlySet<string> = new Set(['float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool']);
const DTYPES4: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32']);

/** Means of the rows of value, weighted by the softmax of the scaled products of query and key; with the weights. */
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
    { name: 'dropout_mask', type: 'Tensor?', default: null },
    { name: 'scale', type: 'float?', default: null },
    { name: 'enable_gqa', type: 'bool', default: false },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ query, key, value, attn_mask: attnMask, dropout_p: dropoutP, is_causal: isCausal, dropout_mask: dropoutMask, scale, enable_gqa: enableGqa, seed }: BoundArguments<{ query: Tensor; key: Tensor; value: Tensor; attn_mask: Tensor | null; dropout_p: number; is_causal: boolean; dropout_mask: Tensor | null; scale: number | null; enable_gqa: boolean; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
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
  const BW = lazy(() => broadcast(BQ, BK()));
  const B = lazy(() => broadcast(BW(), BV()));
  const factor = lazy(() => scale ?? 1 / Math.sqrt(float.real(E)));
  const root = lazy(() => Math.sqrt(Math.abs(factor())));
  const work = lazy((): DType => {
    if (dtype(query) === 'float64') {
      return 'float64';
    }
    return 'float32';
  });
  if (DTYPES1.has(query.dtype) && DTYPES1.has(key.dtype) && DTYPES1.has(value.dtype) && accepts(DTYPES2, attnMask) && accepts(DTYPES3, dropoutMask)) {
    out0Dtype = dtype(query);
    out1Dtype = dtype(query);
    compute = out0Dtype;
  } else if (DTYPES4.has(query.dtype) && DTYPES4.has(key.dtype) && DTYPES4.has(value.dtype) && accepts(DTYPES2, attnMask) && accepts(DTYPES3, dropoutMask)) {
    compute = 'float32';
    out0Dtype = dtype(query);
    out1Dtype = dtype(query);
  } else {
    refuseDtypes(KEY, { query, key, value, attn_mask: attnMask, dropout_p: dropoutP, is_causal: isCausal, dropout_mask: dropoutMask, scale, enable_gqa: enableGqa, seed });
  }
  if (query.shape.length < 2) refuseShape(KEY, 'query', '[...BQ, L, E]', query.shape);
  const BQ = query.shape.slice(0, query.shape.length - 2);
  const L = query.shape[query.shape.length - 2]!;
  const E = query.shape[query.shape.length - 1]!;
  if (key.shape.length < 2) refuseShape(KEY, 'key', '[...GK, S, E]', key.shape);
  const GK = key.shape.slice(0, key.shape.length - 2);
  const S = key.shape[key.shape.length - 2]!;
  if (key.shape[key.shape.length - 1] !== E) refuseShape(KEY, 'key', '[...GK, S, E]', key.shape);
  if (value.shape.length < 2) refuseShape(KEY, 'value', '[...GV, S, V]', value.shape);
  const GV = value.shape.slice(0, value.shape.length - 2);
  const V = value.shape[value.shape.length - 1]!;
  if (value.shape[value.shape.length - 2] !== S) refuseShape(KEY, 'value', '[...GV, S, V]', value.shape);
  // C1
  if (!(attnMask === null || !isCausal)) refuse(KEY, 'C1', 'attn_mask and is_causal exclude each other');
  // C2
  if (enableGqa) {
    if (!(length(BQ) >= 1 && length(GK) >= 1 && length(GV) >= 1)) refuse(KEY, 'C2', 'enable_gqa needs a dim of heads');
  }
  // C3
  if (enableGqa) {
    if (!(divides(GK.slice(length(GK) - 1), heads()) && divides(GV.slice(length(GV) - 1), heads()))) refuse(KEY, 'C3', 'the heads of key and value must divide those of query');
  }
  // C4
  if (!broadcastable(BQ, BK())) refuse(KEY, 'C4', 'the batches of query and key do not broadcast');
  // C5
  if (!broadcastable(BW(), BV())) refuse(KEY, 'C5', 'the batches of query and value do not broadcast');
  // C6
  if (!(attnMask === null || expandable(shape(attnMask), [...BW(), ...[L, S]]))) refuse(KEY, 'C6', 'attn_mask does not expand to the shape of the scores');
  // C7
  if (dropoutP > 0) {
    if (!(dropoutMask === null || broadcastable(shape(dropoutMask), [...BW(), ...[L, S]]))) refuse(KEY, 'C7', 'dropout_mask does not broadcast with the scores');
  }
  // C8
  if (dropoutMask === null) {
    if (!(dropoutP <= 1)) refuse(KEY, 'C8', 'dropout_p must lie between 0 and 1');
  }
  return evaluate(query, key, value, attnMask, dropoutP, isCausal, dropoutMask, enableGqa, seed, L, E, GK, S, GV, V, heads, BK, BV, BW, B, factor, root, work, compute, out0Dtype, out1Dtype, call);
}

function evaluate(query: Tensor, key: Tensor, value: Tensor, attnMask: Tensor | null, dropoutP: number, isCausal: boolean, dropoutMask: Tensor | null, enableGqa: boolean, seed: number, L: number, E: number, GK: readonly number[], S: number, GV: readonly number[], V: number, heads: () => readonly number[], BK: () => readonly number[], BV: () => readonly number[], BW: () => readonly number[], B: () => readonly number[], factor: () => number, root: () => number, work: () => DType, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const q = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: query, dtype: work() })), other: factor() < 0 ? -root() : root() }));
  const k = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: key, dtype: work() })), other: root() }));
  const v = only<Tensor>(call('aten._to_copy.default', { self: value, dtype: work() }));
  const keys = enableGqa ? only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.view.default', { self: k, size: [...GK, ...[1, S, E]] })), size: [...GK, ...[Math.floor(heads()[0]! / GK[length(GK) - 1]!), S, E]] })) })), size: [...BK(), ...[S, E]] })) : k;
  const values = enableGqa ? only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.view.default', { self: v, size: [...GV, ...[1, S, V]] })), size: [...GV, ...[Math.floor(heads()[0]! / GV[length(GV) - 1]!), S, V]] })) })), size: [...BV(), ...[S, V]] })) : v;
  const q3 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: q, size: [...BW(), ...[L, E]] })) })), size: [product(BW()), L, E] }));
  const k3 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: keys, size: [...BW(), ...[S, E]] })) })), size: [product(BW()), S, E] }));
  const products2 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.bmm.default', { self: q3, mat2: only<Tensor>(call('aten.permute.default', { self: k3, dims: [0, 2, 1] })) })), size: [...BW(), ...[L, S]] }));
  let chosen: Tensor;
  if (isCausal) {
    const tensor = blank(compute, [L, S]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    for (let i = 0; i < L; i++) {
      for (let j = 0; j < S; j++) {
        tensorData[to++] = cell(j <= i ? 0 : -Number.POSITIVE_INFINITY, compute);
      }
    }
    chosen = only<Tensor>(call('aten.add.Tensor', { self: products2, other: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: work() })) }));
  } else {
    chosen = attnMask === null ? products2 : only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Tensor', { self: products2, other: attnMask })), dtype: work() }));
  }
  const open = only<Tensor>(call('aten.any.dim', { self: only<Tensor>(call('aten.ne.Scalar', { self: chosen, other: -Number.POSITIVE_INFINITY })), dim: -1, keepdim: true }));
  const weights = only<Tensor>(call('aten.where.self', { condition: open, self: only<Tensor>(call('aten._softmax.default', { self: chosen, dim: -1, half_to_float: false })), other: 0 }));
  const kept = !(dropoutP > 0) ? weights : dropoutMask === null ? several<readonly [Tensor, Tensor]>(call('aten.native_dropout.default', { input: weights, p: dropoutP, train: true, seed: seed }))[0] : only<Tensor>(call('aten.where.self', { condition: dropoutMask, self: weights, other: 0 }));
  const scaled2 = dropoutP > 0 && !(dropoutMask === null) ? only<Tensor>(call('aten.mul.Scalar', { self: values, other: 1 / (1 - dropoutP) })) : values;
  const w3 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: kept, size: [...B(), ...[L, S]] })) })), size: [product(B()), L, S] }));
  const v3 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: scaled2, size: [...B(), ...[S, V]] })) })), size: [product(B()), S, V] }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.bmm.default', { self: w3, mat2: v3 })), size: [...B(), ...[L, V]] })), dtype: dtype(query) })), out0Dtype), settle(only<Tensor>(call('aten._to_copy.default', { self: kept, dtype: dtype(query) })), out1Dtype)];
}
