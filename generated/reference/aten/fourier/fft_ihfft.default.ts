// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fft_ihfft.default(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor
//
//     # Without that many points the line is padded with zeros, with more it is cut.
//     let x = constant_pad_nd(self, end_padding(shape(self), shape(self) with [d] = points))
//     let z = _fft_r2c(_to_copy(x, dtype=to_real(compute)), [d], spectrum_norm(norm, false), true)
//     return tensor(...i: shape(z)) conj(z[...i])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { endPadding, isSpectrumNorm, spectrumNorm, toComplex, toReal, wrap } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, dtype, lazy, loopNest, numbersOf, only, rank, refuse, refuseArithmetic, refuseDtypes, replaced, settle, shape, size, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fft_ihfft.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);

/** The first half of the inverse discrete Fourier transform of n real points along dim. */
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
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, norm, d, points, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInComplex(self: Tensor, norm: string | null, d: () => number, points: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.constant_pad_nd.default', { self: self, pad: endPadding(shape(self), replaced(shape(self), d(), points())) }));
  const z = only<Tensor>(call('aten._fft_r2c.default', { self: only<Tensor>(call('aten._to_copy.default', { self: x, dtype: toReal(compute) })), dim: [d()], normalization: spectrumNorm(norm, false), onesided: true }));
  const tensor = blank('complex128', shape(z));
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = shape(z);
  const zElements = complexElements(z, compute);
  const zStep = zElements.strides;
  const nest = loopNest(extents, [zStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([zElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n2 = 0; n2 < nest.run; n2++, at += atStep) {
      storeComplex(tensorData, to++, complex.conj(complexAt(zElements.data, at)));
    }
  }
  return [settle(tensor, outDtype)];
}
