// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fft_rfft.default(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor
//
//     # Without that many points the line is padded with zeros, with more it is cut.
//     let x = constant_pad_nd(self, end_padding(shape(self), shape(self) with [d] = points))
//     return _fft_r2c(_to_copy(x, dtype=to_real(compute)), [d], spectrum_norm(norm, true), true)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { endPadding, isSpectrumNorm, spectrumNorm, toComplex, toReal, wrap } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, replaced, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fft_rfft.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);

/** The first half of the discrete Fourier transform of n real points along dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'n', type: 'SymInt?', default: null },
    { name: 'dim', type: 'int', default: -1 },
    { name: 'norm', type: 'str?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, n, dim, norm }: BoundArguments<{ self: Tensor; n: number | null; dim: number; norm: string | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const points = lazy(() => n ?? size(self, d()));
  if (DTYPES1.has(self.dtype)) {
    outDtype = toComplex(dtype(self));
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = 'complex64';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, n, dim, norm });
  }
  // C1
  if (!(-rank(self) <= dim && dim < rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(points() >= 1)) refuse(KEY, 'C2', 'there must be at least one point');
  // C3
  if (!isSpectrumNorm(norm)) refuse(KEY, 'C3', 'norm must be \'backward\', \'ortho\' or \'forward\'');
  return evaluate(self, norm, d, points, compute, outDtype, call);
}

function evaluate(self: Tensor, norm: string | null, d: () => number, points: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.constant_pad_nd.default', { self: self, pad: endPadding(shape(self), replaced(shape(self), d(), points())) }));
  return [settle(only<Tensor>(call('aten._fft_r2c.default', { self: only<Tensor>(call('aten._to_copy.default', { self: x, dtype: toReal(compute) })), dim: [d()], normalization: spectrumNorm(norm, true), onesided: true })), outDtype)];
}
