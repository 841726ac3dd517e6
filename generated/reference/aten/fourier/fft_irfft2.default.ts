// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fft_irfft2.default(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) -> Tensor
//
//     # With fewer points a dim is padded with zeros, with more it is cut.
//     let x = constant_pad_nd(self, end_padding(shape(self), resized(shape(self), dims, sizes with [length(sizes) - 1] = points // 2 + 1)))
//     return _fft_c2r(_to_copy(x, dtype=compute), dims, spectrum_norm(norm, false), points)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, distinctDims, endPadding, isSpectrumNorm, resized, spectrumDims, spectrumNorm, spectrumSizes, toComplex, toReal } from '../../functions.ts';
import { dtype, lazy, length, only, rank, refuse, refuseDtypes, replaced, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fft_irfft2.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);

/** The real tensor of whose discrete Fourier transform along two dims self is the first half along the last one. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 's', type: 'SymInt[1]?', default: null },
    { name: 'dim', type: 'int[1]', default: [-2, -1] },
    { name: 'norm', type: 'str?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, s, dim, norm }: BoundArguments<{ self: Tensor; s: readonly number[] | null; dim: readonly number[]; norm: string | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const dims = lazy(() => spectrumDims(s, dim, rank(self)));
  const sizes = lazy(() => spectrumSizes(s, dims(), shape(self)));
  const last = lazy(() => dims()[length(dims()) - 1]!);
  const points = lazy((): number => {
    if (s === null) {
      return 2 * (size(self, last()) - 1);
    }
    if (s[length(s) - 1]! === -1) {
      return 2 * (size(self, last()) - 1);
    }
    return s[length(s) - 1]!;
  });
  if (DTYPES1.has(self.dtype)) {
    compute = toComplex(dtype(self));
    outDtype = toReal(dtype(self));
  } else if (DTYPES2.has(self.dtype)) {
    compute = 'complex64';
    outDtype = 'float32';
  } else {
    refuseDtypes(KEY, { self, s, dim, norm });
  }
  // C1
  {
    let all = true;
    const end = length(dim);
    search: for (let k = 0; k < end; k++) {
      if (!(-rank(self) <= dim[k]! && dim[k]! < rank(self))) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C1', 'a dim is out of range');
  }
  // C2
  if (!distinctDims(dim, rank(self))) refuse(KEY, 'C2', 'a dim is named twice');
  // C3
  if (!(s === null || length(dim) === length(s))) refuse(KEY, 'C3', 's and dim must have as many entries');
  // C4
  if (!allPositive(sizes())) refuse(KEY, 'C4', 'there must be at least one point along each dim');
  // C5
  if (!(length(dims()) > 0)) refuse(KEY, 'C5', 'there must be a dim to transform');
  // C6
  if (!(points() >= 1)) refuse(KEY, 'C6', 'there must be at least one point along the last dim');
  // C7
  if (!isSpectrumNorm(norm)) refuse(KEY, 'C7', 'norm must be \'backward\', \'ortho\' or \'forward\'');
  return evaluate(self, norm, dims, sizes, points, compute, outDtype, call);
}

function evaluate(self: Tensor, norm: string | null, dims: () => readonly number[], sizes: () => readonly number[], points: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.constant_pad_nd.default', { self: self, pad: endPadding(shape(self), resized(shape(self), dims(), replaced(sizes(), length(sizes()) - 1, Math.floor(points() / 2) + 1))) }));
  return [settle(only<Tensor>(call('aten._fft_c2r.default', { self: only<Tensor>(call('aten._to_copy.default', { self: x, dtype: compute })), dim: dims(), normalization: spectrumNorm(norm, false), last_dim_size: points() })), outDtype)];
}
