// Meanings for the tests of this folder, each hard to solve in a way of its own.
import type { Draft } from '../evaluate/fixture.ts';

export const ADD: Draft = {
  op: 'test.add.Tensor',
  signature: '(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor',
  dtypes: [{ self: 'any', other: 'any', when: 'promotable(self, other)', out: 'promote(self, other)' }],
  constraints: [
    { label: 'C1', require: 'broadcastable(shape(self), shape(other))' },
    { label: 'C2', require: 'not is_bool(dtype(alpha)) or is_bool(compute)' },
    { label: 'C3', require: 'is_float(compute) or is_complex(compute) or not is_float(dtype(alpha))' },
    { label: 'C4', require: 'is_complex(compute) or not is_complex(dtype(alpha))' },
  ],
  semantics: 'out[...i: broadcast(shape(self), shape(other))] = self[~i] + alpha * other[~i]',
};

export const MATRIX_PRODUCT: Draft = {
  op: 'test.mm.default',
  signature: '(Tensor self, Tensor mat2) -> Tensor',
  dtypes: [{ self: 'any', mat2: 'self', out: 'self' }],
  shapes: { self: ['N', 'K'], mat2: ['K', 'M'] },
  semantics: 'out[i: N, j: M] = sum(k: K) self[i, k] * mat2[k, j]',
};

export const VIEW: Draft = {
  op: 'test.view.default',
  signature: '(Tensor self, SymInt[] size) -> Tensor',
  let: {
    known: 'prod(d: length(size) where size[d] != -1) size[d]',
    S: '[if size[d] == -1 then numel(self) // max(known, 1) else size[d] for d: length(size)]',
  },
  dtypes: [{ self: 'any', out: 'self' }],
  constraints: [
    { label: 'C1', require: 'all(d: length(size)) size[d] >= -1' },
    { label: 'C2', require: '(count(d: length(size)) size[d] == -1) <= 1' },
    { label: 'C3', require: 'not contains(size, -1) or known > 0' },
    { label: 'C4', require: 'product(S) == numel(self)' },
  ],
  semantics: 'out[...i: S] = self[...unravel(ravel(i, S), shape(self))]',
};

export const PERMUTE: Draft = {
  op: 'test.permute.default',
  signature: '(Tensor self, int[] dims) -> Tensor',
  dtypes: [{ self: 'any', out: 'self' }],
  constraints: [
    { label: 'C1', require: 'length(dims) == rank(self)' },
    { label: 'C2', require: 'all_in_rank(dims, rank(self))' },
    { label: 'C3', require: 'distinct_dims(dims, rank(self))' },
  ],
  semantics: 'let p = wrap_all(dims, rank(self))\nout[...i: pick(shape(self), p)] = self[...pick(i, inverse(p))]',
};

export const GATHER: Draft = {
  op: 'test.gather.default',
  signature: '(Tensor self, int dim, Tensor index) -> Tensor',
  let: { d: 'wrap(dim, rank(self))' },
  dtypes: [{ self: 'any', index: 'index', out: 'self' }],
  constraints: [
    { label: 'C1', require: 'in_rank(dim, rank(self))' },
    { label: 'C2', require: 'rank(index) == rank(self)' },
    { label: 'C3', require: 'all(k: rank(self)) (k == d or size(index, k) <= size(self, k))' },
    { label: 'C4', require: 'all(...i: shape(index)) 0 <= index[...i] and index[...i] < size(self, d)' },
  ],
  semantics: 'out[...i: shape(index)] = self[...i with [d] = index[...i]]',
};

export const CONVOLUTION: Draft = {
  op: 'test.convolution.default',
  signature:
    '(Tensor input, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor',
  let: {
    D: 'rank(weight) - 2',
    step: 'expand_list(stride, D)',
    pad: 'expand_list(padding, D)',
    spread: 'expand_list(dilation, D)',
    K: 'shape(weight)[2:]',
    S: 'shape(input)[2:]',
    P: '(S + 2 * pad - spread * (K - 1) - 1) // step + 1',
  },
  dtypes: [{ input: 'float', weight: 'input', bias: 'input', out: 'input' }],
  constraints: [
    { label: 'C1', require: 'rank(weight) >= 3' },
    { label: 'C2', require: 'rank(input) == rank(weight)' },
    { label: 'C3', require: 'length(stride) == 1 or length(stride) == D' },
    { label: 'C4', require: 'length(padding) == 1 or length(padding) == D' },
    { label: 'C5', require: 'length(dilation) == 1 or length(dilation) == D' },
    { label: 'C6', require: 'all_positive(stride)' },
    { label: 'C7', require: 'none_negative(padding)' },
    { label: 'C8', require: 'all_positive(dilation)' },
    { label: 'C9', require: 'groups > 0' },
    { label: 'C10', require: 'size(weight, 0) % groups == 0' },
    { label: 'C11', require: 'size(input, 1) == size(weight, 1) * groups' },
    { label: 'C12', require: 'all_positive(P)' },
    {
      label: 'C13',
      when: 'bias is not none',
      require: 'bias is none or (rank(bias) == 1 and size(bias, 0) == size(weight, 0))',
    },
    { label: 'C14', require: 'all_positive(K) and size(weight, 0) > 0' },
  ],
  semantics: `let C = size(weight, 1)
let O = size(weight, 0) // groups
out[n: size(input, 0), o: size(weight, 0), ...p: P] = (bias?[o] ?? 0) + sum(c: C, ...k: K, let q = p * step - pad + k * spread, where within(q, S)) input[n, o // O * C + c, ...q] * weight[o, c, ...k]`,
};

export const CONCATENATE: Draft = {
  op: 'test.cat.default',
  signature: '(Tensor[] tensors, int dim=0) -> Tensor',
  let: { R: 'rank(tensors[0])', d: 'wrap(dim, R)' },
  dtypes: [{ tensors: 'any', when: 'length(tensors) > 0 and promotable(tensors)', out: 'promote(tensors)' }],
  constraints: [
    { label: 'C1', require: 'all(k: length(tensors)) rank(tensors[k]) == R' },
    { label: 'C2', require: 'R > 0' },
    { label: 'C3', require: 'in_rank(dim, R)' },
    { label: 'C4', require: 'all(k: length(tensors), a: R) (a == d or size(tensors[k], a) == size(tensors[0], a))' },
  ],
  semantics: `let joined = sum(k: length(tensors)) size(tensors[k], d)
out[...i: shape(tensors[0]) with [d] = joined] = sum(k: length(tensors), let at = i[d] - (sum(j: k) size(tensors[j], d)), where 0 <= at and at < size(tensors[k], d)) tensors[k][...i with [d] = at]`,
};

export const NORM: Draft = {
  op: 'test.norm.default',
  signature: '(Tensor input, SymInt[] normalized_shape, Tensor? weight, float eps, str mode="plain") -> Tensor',
  let: { M: 'rank(input) - length(normalized_shape)' },
  dtypes: [{ input: 'float', weight: 'input', out: 'input' }],
  constraints: [
    { label: 'C1', require: 'length(normalized_shape) > 0' },
    { label: 'C2', require: 'M >= 0' },
    { label: 'C3', when: 'M >= 0', require: 'shape(input)[M:] == normalized_shape' },
    { label: 'C4', require: 'weight is none or shape(weight) == normalized_shape' },
    { label: 'C5', require: "mode == 'plain' or mode == 'scaled'" },
    { label: 'C6', require: '0 < eps and eps <= 0.5' },
  ],
  unpredictable: [{ label: 'U1', when: 'numel(input) == 0', why: 'there is nothing to divide by' }],
  semantics: `m[...b: shape(input)[:M]] = sum(...d: normalized_shape) input[...b, ...d] / product(normalized_shape)
out[...b: shape(input)[:M], ...d: normalized_shape] = (input[...b, ...d] - m[...b]) / sqrt(eps) * (weight?[...d] ?? 1) * (if mode == 'scaled' then 2 else 1)`,
};

export const DRAFTS: readonly Draft[] = [ADD, MATRIX_PRODUCT, VIEW, PERMUTE, GATHER, CONVOLUTION, CONCATENATE, NORM];
