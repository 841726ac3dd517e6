// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fft_ifftn.default(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) -> Tensor
//
//     # With fewer points a dim is padded with zeros, with more it is cut.
//     let x = constant_pad_nd(self, end_padding(shape(self), resized(shape(self), dims, sizes)))
//     return _fft_c2c(_to_copy(x, dtype=compute), dims, spectrum_norm(norm, false), false)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, distinctDims, endPadding, isSpectrumNorm, resized, spectrumDims, spectrumNorm, spectrumSizes, toComplex } from '../../functions.ts';
import { dtype, lazy, length, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fft_ifftn.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);

/** The inverse discrete Fourier transform along dims of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 's', type: 'SymInt[1]?', default: null },
    { name: 'dim', type: 'int[1]?', default: null },
    { name: 'norm', type: 'str?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, s, dim, norm }: BoundArguments<{ self: Tensor; s: readonly number[] | null; dim: readonly number[] | null; norm: string | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const dims = lazy(() => spectrumDims(s, dim, rank(self)));
  const sizes = lazy(() => spectrumSizes(s, dims(), shape(self)));
  if (DTYPES1.has(self.dtype)) {
    outDtype = toComplex(dtype(self));
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = 'complex64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, s, dim, norm });
  }
  // C1
  {
    let all = true;
    const end = length(dim ?? []);
    search: for (let k = 0; k < end; k++) {
      if (!(-rank(self) <= (dim ?? [])[k]! && (dim ?? [])[k]! < rank(self))) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C1', 'a dim is out of range');
  }
  // C2
  if (!distinctDims(dim ?? [], rank(self))) refuse(KEY, 'C2', 'a dim is named twice');
  // C3
  if (!(dim === null || s === null || length(dim) === length(s))) refuse(KEY, 'C3', 's and dim must have as many entries');
  // C4
  if (!(s === null || length(s) <= rank(self))) refuse(KEY, 'C4', 's has more entries than self dims');
  // C5
  if (!allPositive(sizes())) refuse(KEY, 'C5', 'there must be at least one point along each dim');
  // C6
  if (!isSpectrumNorm(norm)) refuse(KEY, 'C6', 'norm must be \'backward\', \'ortho\' or \'forward\'');
  return evaluate(self, norm, dims, sizes, compute, outDtype, call);
}

function evaluate(self: Tensor, norm: string | null, dims: () => readonly number[], sizes: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.constant_pad_nd.default', { self: self, pad: endPadding(shape(self), resized(shape(self), dims(), sizes())) }));
  return [settle(only<Tensor>(call('aten._fft_c2c.default', { self: only<Tensor>(call('aten._to_copy.default', { self: x, dtype: compute })), dim: dims(), normalization: spectrumNorm(norm, false), forward: false })), outDtype)];
}
