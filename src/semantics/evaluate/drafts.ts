// Meanings that the tests of the readings share: small forms of the op kinds that ask most of a reading.
import type { Draft } from './fixture.ts';

const SAME = [{ self: 'float', compute: 'dtype(self)', out: 'compute' }];

export const ADD: Draft = {
  op: 'test.add.Tensor',
  signature: '(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor',
  dtypes: [
    {
      self: ['bool', 'integral', 'float', 'complex'],
      other: ['bool', 'integral', 'float', 'complex'],
      compute: 'promote(self, other)',
      out: 'compute',
    },
  ],
  constraints: [{ label: 'C1', require: 'broadcastable(shape(self), shape(other))' }],
  semantics: 'out[...i: broadcast(shape(self), shape(other))] = self[~i] + alpha * other[~i]',
  derivatives: {
    self: 'sum_to(grad, shape(self))',
    other: 'sum_to(tensor(...i: shape(grad)) grad[...i] * alpha, shape(other))',
  },
};

export const MUL: Draft = {
  op: 'test.mul.Tensor',
  signature: '(Tensor self, Tensor other) -> Tensor',
  dtypes: [
    {
      self: ['integral', 'float', 'complex'],
      other: ['integral', 'float', 'complex'],
      compute: 'promote(self, other)',
      out: 'compute',
    },
  ],
  semantics: 'out[...i: broadcast(shape(self), shape(other))] = self[~i] * other[~i]',
  derivatives: {
    self: 'sum_to(tensor(...i: shape(grad)) grad[...i] * other[~i], shape(self))',
    other: 'sum_to(tensor(...i: shape(grad)) grad[...i] * self[~i], shape(other))',
  },
};

export const SIGMOID: Draft = {
  op: 'test.sigmoid.default',
  signature: '(Tensor self) -> Tensor',
  dtypes: SAME,
  semantics: 'out[...i: shape(self)] = 1 / (1 + exp(-self[...i]))',
  derivatives: { self: 'tensor(...i: shape(self)) grad[...i] * out[...i] * (1 - out[...i])' },
};

export const SILU: Draft = {
  op: 'test.silu.default',
  signature: '(Tensor self) -> Tensor',
  dtypes: SAME,
  semantics: 'return test.mul.Tensor(test.sigmoid.default(self), self)',
};

export const MM: Draft = {
  op: 'test.mm.default',
  signature: '(Tensor self, Tensor mat2) -> Tensor',
  dtypes: [{ self: 'float', mat2: 'dtype(self)', compute: 'dtype(self)', out: 'compute' }],
  shapes: { self: ['N', 'K'], mat2: ['K', 'M'] },
  semantics: 'out[n: N, m: M] = sum(k: K) self[n, k] * mat2[k, m]',
  derivatives: {
    self: 'tensor(n: N, k: K) sum(m: M) grad[n, m] * mat2[k, m]',
    mat2: 'tensor(k: K, m: M) sum(n: N) grad[n, m] * self[n, k]',
  },
};

export const SOFTMAX: Draft = {
  op: 'test.softmax.int',
  signature: '(Tensor self, int dim) -> Tensor',
  let: { d: 'wrap(dim, rank(self))' },
  dtypes: SAME,
  constraints: [{ label: 'C1', require: 'in_rank(dim, rank(self))' }],
  semantics: `
m[...i: keep(shape(self), d)] = max(k: size(self, d)) self[...(i with [d] = k)]
e[...i: shape(self)] = exp(self[...i] - m[...(i with [d] = 0)])
out[...i: shape(self)] = e[...i] / (sum(k: size(self, d)) e[...(i with [d] = k)])`,
  derivatives: {
    self: 'tensor(...i: shape(self)) out[...i] * (grad[...i] - (sum(k: size(self, d)) grad[...(i with [d] = k)] * out[...(i with [d] = k)]))',
  },
};

export const LAYER_NORM: Draft = {
  op: 'test.layer_norm.default',
  signature:
    '(Tensor input, int[] normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05) -> Tensor',
  let: { lead: 'shape(input)[:rank(input) - length(normalized_shape)]' },
  dtypes: [{ input: 'float', weight: 'dtype(input)', bias: 'dtype(input)', compute: 'dtype(input)', out: 'compute' }],
  semantics: `
m[...b: lead] = (sum(...d: normalized_shape) input[...b, ...d]) / product(normalized_shape)
v[...b: lead] = (sum(...d: normalized_shape) (input[...b, ...d] - m[...b]) ** 2) / product(normalized_shape)
out[...b: lead, ...d: normalized_shape] = (input[...b, ...d] - m[...b]) / sqrt(v[...b] + eps) * (weight?[...d] ?? 1) + (bias?[...d] ?? 0)`,
};

export const CUMSUM: Draft = {
  op: 'test.cumsum.default',
  signature: '(Tensor self, int dim) -> Tensor',
  dtypes: SAME,
  semantics: 'out[...i: shape(self)] = sum(k: i[dim] + 1) self[...(i with [dim] = k)]',
};

export const ARGMAX: Draft = {
  op: 'test.argmax.default',
  signature: '(Tensor self, int dim) -> Tensor',
  dtypes: [{ self: 'float', compute: 'dtype(self)', out: 'int64' }],
  semantics: 'out[...i: without(shape(self), dim)] = argmax(k: size(self, dim)) self[...insert(i, dim, k)]',
};

export const SCATTER_ADD: Draft = {
  op: 'test.scatter_add.default',
  signature: '(Tensor self, int dim, Tensor index, Tensor src) -> Tensor',
  dtypes: [{ self: 'float', index: 'index', src: 'dtype(self)', compute: 'dtype(self)', out: 'compute' }],
  semantics: 'scatter out = self by add over ...i: shape(index) at i with [dim] = index[...i] value src[...i]',
};

export const SCATTER_SET: Draft = {
  ...SCATTER_ADD,
  op: 'test.scatter.src',
  semantics: 'scatter out = self by set over ...i: shape(index) at i with [dim] = index[...i] value src[...i]',
};

/** Linear interpolation along the last dim, corners not aligned: the source coordinate is computed in the compute dtype. */
export const UPSAMPLE: Draft = {
  op: 'test.upsample_linear1d.default',
  signature: '(Tensor input, int size) -> Tensor',
  dtypes: [{ input: 'float', compute: 'dtype(input)', out: 'compute' }],
  shapes: { input: ['N', 'C', 'W'] },
  semantics: `
out[n: N, c: C, i: size] =
  let x = max(0, (cast(i, compute) + 0.5) * (cast(W, compute) / size) - 0.5) in
  let low = int(floor(x)) in
  let high = min(low + 1, W - 1) in
  let t = x - floor(x) in
  input[n, c, min(low, W - 1)] * (1 - t) + input[n, c, high] * t`,
};

export const CONVOLUTION: Draft = {
  op: 'test.convolution.default',
  signature: '(Tensor input, Tensor weight, Tensor? bias, int[] stride, int[] padding, int[] dilation) -> Tensor',
  let: { S: 'shape(input)[2:]', K: 'shape(weight)[2:]', P: '(S + 2 * padding - dilation * (K - 1) - 1) // stride + 1' },
  dtypes: [{ input: 'float', weight: 'dtype(input)', bias: 'dtype(input)', compute: 'dtype(input)', out: 'compute' }],
  semantics: `
out[n: size(input, 0), o: size(weight, 0), ...p: P] = (bias?[o] ?? 0)
  + (sum(c: size(input, 1), ...k: K, let q = p * stride - padding + k * dilation, where within(q, S)) input[n, c, ...q] * weight[o, c, ...k])`,
};

export const CAT: Draft = {
  op: 'test.cat.default',
  signature: '(Tensor[] tensors, int dim=0) -> Tensor',
  let: {
    starts: '[sum(j: k) size(tensors[j], dim) for k: length(tensors)]',
    total: 'sum(j: length(tensors)) size(tensors[j], dim)',
  },
  dtypes: [{ compute: 'promote(tensors)', out: 'compute' }],
  semantics: `
out[...i: shape(tensors[0]) with [dim] = total] =
  let t = (count(j: length(tensors)) (starts[j] <= i[dim])) - 1 in tensors[t][...(i with [dim] = i[dim] - starts[t])]`,
};
