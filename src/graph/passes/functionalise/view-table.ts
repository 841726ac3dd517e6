// What the pass knows about single ops, as data: how a write to a view reaches what it is a view of, and what signatures leave unsaid about aliases.

/** How the new value of a view gives the new value of its base. */
export type Inverse =
  /** The view is all of the base, unchanged. */
  | { readonly kind: 'same' }
  /** The view again, with the same arguments. */
  | { readonly kind: 'again' }
  /** The view again, with two of its arguments exchanged. */
  | { readonly kind: 'exchanged'; readonly first: string; readonly second: string }
  /** The view again, with the inverse of the permutation in `argument`. */
  | { readonly kind: 'permuted'; readonly argument: string }
  /** Another op, on the view alone. */
  | { readonly kind: 'opposite'; readonly op: string }
  /** The elements in the same order in the shape of the base. */
  | { readonly kind: 'shape'; readonly op: string }
  /** `op(base, view, …)` with the other arguments of the view. */
  | { readonly kind: 'scatter'; readonly op: string }
  /** As `scatter`, for a view that gives a start and a length where the op takes a start and an end. */
  | { readonly kind: 'scatter-length'; readonly op: string }
  /** The pieces that the view cuts the base into, joined again by `op(pieces, dim)`. */
  | { readonly kind: 'join'; readonly op: string };

const SAME: Inverse = { kind: 'same' };
const AGAIN: Inverse = { kind: 'again' };
const SHAPE: Inverse = { kind: 'shape', op: 'aten.reshape.default' };
const JOIN: Inverse = { kind: 'join', op: 'aten.cat.default' };
const EXCHANGED: Inverse = { kind: 'exchanged', first: 'source', second: 'destination' };

/** A view that is not listed can be read after a write, but not written. */
export const INVERSES: Readonly<Record<string, Inverse>> = {
  'aten.alias.default': SAME,
  'aten.contiguous.default': SAME,
  'aten.detach.default': SAME,
  'aten.dropout.default': SAME,
  'aten.feature_dropout.default': SAME,
  'aten.alpha_dropout.default': SAME,
  'aten.feature_alpha_dropout.default': SAME,
  'aten.lift_fresh.default': SAME,
  'aten.positive.default': SAME,
  'aten.to.device': SAME,
  'aten.to.dtype': SAME,
  'aten.to.dtype_layout': SAME,
  'aten.to.other': SAME,
  'aten.type_as.default': SAME,

  'aten._conj.default': AGAIN,
  'aten._neg_view.default': AGAIN,
  'aten.adjoint.default': AGAIN,
  'aten.conj.default': AGAIN,
  'aten.mH.default': AGAIN,
  'aten.mT.default': AGAIN,
  'aten.matrix_H.default': AGAIN,
  'aten.numpy_T.default': AGAIN,
  'aten.swapaxes.default': AGAIN,
  'aten.swapdims.default': AGAIN,
  'aten.t.default': AGAIN,
  'aten.transpose.int': AGAIN,

  'aten.moveaxis.int': EXCHANGED,
  'aten.moveaxis.intlist': EXCHANGED,
  'aten.movedim.int': EXCHANGED,
  'aten.movedim.intlist': EXCHANGED,
  'aten.permute.default': { kind: 'permuted', argument: 'dims' },

  'aten._reshape_alias.default': SHAPE,
  'aten.flatten.using_ints': SHAPE,
  'aten.ravel.default': SHAPE,
  'aten.reshape.default': SHAPE,
  'aten.reshape_as.default': SHAPE,
  'aten.squeeze.default': SHAPE,
  'aten.squeeze.dim': SHAPE,
  'aten.squeeze.dims': SHAPE,
  'aten.unflatten.int': SHAPE,
  'aten.unsqueeze.default': SHAPE,
  'aten.view.default': SHAPE,
  'aten.view_as.default': SHAPE,

  'aten.view_as_complex.default': { kind: 'opposite', op: 'aten.view_as_real.default' },
  'aten.view_as_real.default': { kind: 'opposite', op: 'aten.view_as_complex.default' },

  'aten.as_strided.default': { kind: 'scatter', op: 'aten.as_strided_scatter.default' },
  'aten.diagonal.default': { kind: 'scatter', op: 'aten.diagonal_scatter.default' },
  'aten.select.int': { kind: 'scatter', op: 'aten.select_scatter.default' },
  'aten.slice.Tensor': { kind: 'scatter', op: 'aten.slice_scatter.default' },
  'aten.narrow.default': { kind: 'scatter-length', op: 'aten.slice_scatter.default' },

  'aten.chunk.default': JOIN,
  'aten.split.Tensor': JOIN,
  'aten.split.sizes': JOIN,
  'aten.split_with_sizes.default': JOIN,
  'aten.tensor_split.indices': JOIN,
  'aten.tensor_split.sections': JOIN,
  'aten.unbind.int': { kind: 'join', op: 'aten.stack.default' },
};

/** When an op that may copy returns an alias instead; the layouts that the exporter noted tell which it was. */
export type AliasRule =
  /** Where strides allow it. A copy is contiguous; an alias is contiguous if and only if its base is. */
  | 'strides'
  /** Where dtype and layout are as wanted already. */
  | 'type'
  /** Where `train` is false or `p` is zero: then the op does nothing. */
  | 'evaluation';

export const CONDITIONAL_ALIASES: Readonly<Record<string, { readonly argument: string; readonly rule: AliasRule }>> = {
  'aten.flatten.using_ints': { argument: 'self', rule: 'strides' },
  'aten.ravel.default': { argument: 'self', rule: 'strides' },
  'aten.reshape.default': { argument: 'self', rule: 'strides' },
  'aten.reshape_as.default': { argument: 'self', rule: 'strides' },
  'aten.contiguous.default': { argument: 'self', rule: 'type' },
  'aten.to.device': { argument: 'self', rule: 'type' },
  'aten.to.dtype': { argument: 'self', rule: 'type' },
  'aten.to.dtype_layout': { argument: 'self', rule: 'type' },
  'aten.to.other': { argument: 'self', rule: 'type' },
  'aten.type_as.default': { argument: 'self', rule: 'type' },
  'aten.alpha_dropout.default': { argument: 'input', rule: 'evaluation' },
  'aten.dropout.default': { argument: 'input', rule: 'evaluation' },
  'aten.feature_alpha_dropout.default': { argument: 'input', rule: 'evaluation' },
  'aten.feature_dropout.default': { argument: 'input', rule: 'evaluation' },
};

/** An op whose signature does not say that it writes to arguments. */
export interface HiddenWrite {
  /** It writes if this argument is true and the written ones are given. */
  readonly flag: string;
  /** Written argument → the result of the functional op that is its new value. */
  readonly writes: Readonly<Record<string, number>>;
  /** Its first result is that of the op. Without one, a graph that writes is refused. */
  readonly functional?: string;
}

export const HIDDEN_WRITES: Readonly<Record<string, HiddenWrite>> = {
  'aten.batch_norm.default': {
    flag: 'training',
    writes: { running_mean: 3, running_var: 4 },
    functional: 'aten._native_batch_norm_legit_functional.default',
  },
  'aten.instance_norm.default': { flag: 'use_input_stats', writes: { running_mean: 1, running_var: 2 } },
};

/** Names of ops that decide: their functional overload gives booleans, their in-place one numbers of the written dtype. */
export const DECISIONS: ReadonlySet<string> = new Set([
  'eq',
  'ge',
  'greater',
  'greater_equal',
  'gt',
  'le',
  'less',
  'less_equal',
  'logical_and',
  'logical_not',
  'logical_or',
  'logical_xor',
  'lt',
  'ne',
  'not_equal',
]);
