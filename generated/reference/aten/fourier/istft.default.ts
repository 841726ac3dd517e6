// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.istft.default(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool return_complex=False) -> Tensor
//
//     let batch = if rank(self) == 3 then size(self, 0) else 1
//     let spectrum = permute(if rank(self) == 3 then self else unsqueeze(self, 0), [0, 2, 1])
//     let norm = if normalized then 1 else 2
//     let pieces =
//       if return_complex then _fft_c2c(spectrum, [2], norm, false)
//       else _fft_c2r(slice.Tensor(spectrum, 2, 0, n_fft // 2 + 1), [2], norm, n_fft)
//     # A shorter window stands in the middle of the piece.
//     let weights = constant_pad_nd(if window is none then full([win], 1, dtype=to_real(self)) else window, [left, n_fft - win - left])
//     # The pieces are added up where they came from, and so are the squares of the windows.
//     let places = tensor(p: frames * n_fft) p // n_fft * hop + p % n_fft
//     let terms = view(clone(mul.Tensor(pieces, weights)), [batch, frames * n_fft])
//     let sums = scatter_add(full([batch, whole], 0, dtype=dtype(terms)), 1, expand(places, [batch, frames * n_fft]), terms)
//     let squares = view(clone(expand(mul.Tensor(weights, weights), [frames, n_fft])), [frames * n_fft])
//     let overlap = scatter_add(full([whole], 0, dtype=dtype(squares)), 0, places, squares)
//     let signal = div.Tensor(slice.Tensor(sums, 1, start, stop), slice.Tensor(overlap, 0, start, stop))
//     let lines = constant_pad_nd(signal, [0, max(end - stop, 0)])
//     return if rank(self) == 3 then lines else squeeze.dims(lines, [0])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { complex, integer, accepts, arithmeticOf, blank, complexAt, complexElements, complexScalar, dtype, finish, floatElements, integerElements, integerScalar, isComplex, lazy, modulo, numbersOf, numel, only, promote, rank, refuse, refuseDtypes, sameList, settle, shape, size, unavailable, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.istft.default';
const DTYPES1: ReadonlySet<string> = new Set(['complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The signal of whose pieces self has the Fourier transforms, as stft gives them, where overlapping pieces are averaged by the squares of window. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'n_fft', type: 'int' },
    { name: 'hop_length', type: 'int?', default: null },
    { name: 'win_length', type: 'int?', default: null },
    { name: 'window', type: 'Tensor?', default: null },
    { name: 'center', type: 'bool', default: true },
    { name: 'normalized', type: 'bool', default: false },
    { name: 'onesided', type: 'bool?', default: null },
    { name: 'length', type: 'int?', default: null },
    { name: 'return_complex', type: 'bool', default: false },
  ],
  results: ['tensor'],
  run,
};

function run({ self, n_fft: nFft, hop_length: hopLength, win_length: winLength, window, center, normalized, onesided, length: length2, return_complex: returnComplex }: BoundArguments<{ self: Tensor; n_fft: number; hop_length: number | null; win_length: number | null; window: Tensor | null; center: boolean; normalized: boolean; onesided: boolean | null; length: number | null; return_complex: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const hop = lazy(() => hopLength ?? Math.floor(nFft / 4));
  const win = lazy(() => winLength ?? nFft);
  const left = lazy(() => Math.floor((nFft - win()) / 2));
  const points = lazy(() => size(self, -2));
  const frames = lazy(() => size(self, -1));
  const oneSide = lazy(() => onesided ?? points() !== nFft);
  const whole = lazy(() => nFft + hop() * (frames() - 1));
  const start = lazy((): number => {
    if (center) {
      return Math.floor(nFft / 2);
    }
    return 0;
  });
  const end = lazy((): number => {
    if (!(length2 === null)) {
      return start() + length2;
    }
    if (!center) {
      return whole();
    }
    if (nFft < 2) {
      return 0;
    }
    return whole() - Math.floor(nFft / 2);
  });
  const stop = lazy(() => Math.max(start(), Math.min(end(), whole())));
  const transformed = lazy((): DType => {
    if (returnComplex) {
      return dtype(self);
    }
    return toReal(dtype(self));
  });
  const complexWindow = lazy((): boolean => {
    if (window === null) {
      return false;
    }
    return isComplex(dtype(window));
  });
  const weighted = lazy((): DType => {
    if (window === null) {
      return transformed();
    }
    return promote(transformed(), dtype(window));
  });
  if (DTYPES1.has(self.dtype) && accepts(DTYPES2, window) && !complexWindow()) {
    compute = toReal(weighted());
    outDtype = weighted();
  } else if (DTYPES1.has(self.dtype) && accepts(DTYPES1, window) && returnComplex) {
    outDtype = weighted();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, n_fft: nFft, hop_length: hopLength, win_length: winLength, window, center, normalized, onesided, length: length2, return_complex: returnComplex });
  }
  // C1
  if (!(numel(self) > 0)) refuse(KEY, 'C1', 'self is empty');
  // C2
  if (!(rank(self) === 2 || rank(self) === 3)) refuse(KEY, 'C2', 'self needs two dims or three');
  // C3
  if (!(points() === (oneSide() ? Math.floor(nFft / 2) + 1 : nFft))) refuse(KEY, 'C3', 'self must have n_fft points in its second last dim, or n_fft // 2 + 1 where it is one-sided');
  // C4
  if (!(hop() > 0 && hop() <= win())) refuse(KEY, 'C4', 'hop_length must be between 1 and win_length');
  // C5
  if (!(win() > 0 && win() <= nFft)) refuse(KEY, 'C5', 'win_length must be between 1 and n_fft');
  // C6
  if (!(window === null || sameList(shape(window), [win()]))) refuse(KEY, 'C6', 'window must have win_length elements');
  // C7
  if (!!(returnComplex && oneSide())) refuse(KEY, 'C7', 'a complex signal needs all points of its spectrum');
  // C8
  if (!(stop() > start())) refuse(KEY, 'C8', 'nothing is left of the signal');
  // C9
  if (arithmeticOf(compute) === 'complex') {
    if (window === null ? true : dtype(window) !== 'float16') {
      let all = true;
      const end2 = stop();
      const value = complexScalar(1, 'complex128');
      const windowElements = complexElements(window, compute);
      const offset = windowElements.offset + left() * -1 * windowElements.strides[0]!;
      const windowStep0 = windowElements.strides[0]!;
      const step = hop() * -1 * windowElements.strides[0]!;
      const value2 = complexScalar(1e-11, 'complex128');
      search: for (let t = start(); t < end2; t++) {
        let sum = complexScalar(0, compute);
        const end3 = frames();
        const offset2 = offset + t * windowStep0;
        for (let f = 0; f < end3; f++) {
          const p = t - f * hop() - left();
          if (p >= 0 && p < win()) {
            sum = complex.add(sum, window === null ? value : complex.mul(complexAt(windowElements.data, offset2 + f * step), complexAt(windowElements.data, offset2 + f * step)));
          }
        }
        if (!unavailable('order of complex numbers')) {
          all = false;
          break search;
        }
      }
      if (!all) refuse(KEY, 'C9', 'the squares of window do not overlap everywhere');
    }
  } else if (arithmeticOf(compute) === 'float') {
    if (window === null ? true : dtype(window) !== 'float16') {
      let all = true;
      const end2 = stop();
      const windowElements = floatElements(window, compute);
      const offset = windowElements.offset + left() * -1 * windowElements.strides[0]!;
      const windowStep0 = windowElements.strides[0]!;
      const step = hop() * -1 * windowElements.strides[0]!;
      search: for (let t = start(); t < end2; t++) {
        let sum = 0;
        const end3 = frames();
        const offset2 = offset + t * windowStep0;
        for (let f = 0; f < end3; f++) {
          const p = t - f * hop() - left();
          if (p >= 0 && p < win()) {
            sum += window === null ? 1 : windowElements.data[offset2 + f * step]! * windowElements.data[offset2 + f * step]!;
          }
        }
        if (!(Math.abs(sum) >= 1e-11)) {
          all = false;
          break search;
        }
      }
      if (!all) refuse(KEY, 'C9', 'the squares of window do not overlap everywhere');
    }
  } else {
    if (window === null ? true : dtype(window) !== 'float16') {
      let all = true;
      const end2 = stop();
      const windowElements = integerElements(window, compute);
      const offset = windowElements.offset + left() * -1 * windowElements.strides[0]!;
      const windowStep0 = windowElements.strides[0]!;
      const step = hop() * -1 * windowElements.strides[0]!;
      const value = integerScalar(1e-11, compute);
      search: for (let t = start(); t < end2; t++) {
        let sum = 0n;
        const end3 = frames();
        const offset2 = offset + t * windowStep0;
        for (let f = 0; f < end3; f++) {
          const p = t - f * hop() - left();
          if (p >= 0 && p < win()) {
            sum += window === null ? 1n : windowElements.data[offset2 + f * step]! * windowElements.data[offset2 + f * step]!;
          }
        }
        if (!(integer.abs(sum) >= value)) {
          all = false;
          break search;
        }
      }
      if (!all) refuse(KEY, 'C9', 'the squares of window do not overlap everywhere');
    }
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, nFft, window, normalized, returnComplex, hop, win, left, frames, whole, start, end, stop, compute, outDtype, call);
    default:
      return evaluate(self, nFft, window, normalized, returnComplex, hop, win, left, frames, whole, start, end, stop, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, nFft: number, window: Tensor | null, normalized: boolean, returnComplex: boolean, hop: () => number, win: () => number, left: () => number, frames: () => number, whole: () => number, start: () => number, end: () => number, stop: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const batch = rank(self) === 3 ? size(self, 0) : 1;
  const spectrum = only<Tensor>(call('aten.permute.default', { self: rank(self) === 3 ? self : only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 0 })), dims: [0, 2, 1] }));
  const norm = normalized ? 1 : 2;
  const pieces = returnComplex ? only<Tensor>(call('aten._fft_c2c.default', { self: spectrum, dim: [2], normalization: norm, forward: false })) : only<Tensor>(call('aten._fft_c2r.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: spectrum, dim: 2, start: 0, end: Math.floor(nFft / 2) + 1 })), dim: [2], normalization: norm, last_dim_size: nFft }));
  const weights = only<Tensor>(call('aten.constant_pad_nd.default', { self: window === null ? only<Tensor>(call('aten.full.default', { size: [win()], fill_value: 1n, dtype: toReal(dtype(self)) })) : window, pad: [left(), nFft - win() - left()] }));
  const tensor = blank('float64', [frames() * nFft]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end2 = frames() * nFft;
  for (let p = 0; p < end2; p++) {
    tensorData[to++] = Math.floor(p / nFft) * hop() + modulo(p, nFft);
  }
  const terms = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: pieces, other: weights })) })), size: [batch, frames() * nFft] }));
  const sums2 = only<Tensor>(call('aten.scatter_add.default', { self: only<Tensor>(call('aten.full.default', { size: [batch, whole()], fill_value: 0n, dtype: dtype(terms) })), dim: 1, index: only<Tensor>(call('aten.expand.default', { self: finish(tensor, 'int64'), size: [batch, frames() * nFft] })), src: terms }));
  const squares = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: weights, other: weights })), size: [frames(), nFft] })) })), size: [frames() * nFft] }));
  const overlap = only<Tensor>(call('aten.scatter_add.default', { self: only<Tensor>(call('aten.full.default', { size: [whole()], fill_value: 0n, dtype: dtype(squares) })), dim: 0, index: finish(tensor, 'int64'), src: squares }));
  const signal = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: sums2, dim: 1, start: start(), end: stop() })), other: only<Tensor>(call('aten.slice.Tensor', { self: overlap, dim: 0, start: start(), end: stop() })) }));
  const lines = only<Tensor>(call('aten.constant_pad_nd.default', { self: signal, pad: [0, Math.max(end() - stop(), 0)] }));
  return [settle(rank(self) === 3 ? lines : only<Tensor>(call('aten.squeeze.dims', { self: lines, dim: [0] })), outDtype)];
}

function evaluate(self: Tensor, nFft: number, window: Tensor | null, normalized: boolean, returnComplex: boolean, hop: () => number, win: () => number, left: () => number, frames: () => number, whole: () => number, start: () => number, end: () => number, stop: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const batch = rank(self) === 3 ? size(self, 0) : 1;
  const spectrum = only<Tensor>(call('aten.permute.default', { self: rank(self) === 3 ? self : only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 0 })), dims: [0, 2, 1] }));
  const norm = normalized ? 1 : 2;
  const pieces = returnComplex ? only<Tensor>(call('aten._fft_c2c.default', { self: spectrum, dim: [2], normalization: norm, forward: false })) : only<Tensor>(call('aten._fft_c2r.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: spectrum, dim: 2, start: 0, end: Math.floor(nFft / 2) + 1 })), dim: [2], normalization: norm, last_dim_size: nFft }));
  const weights = only<Tensor>(call('aten.constant_pad_nd.default', { self: window === null ? only<Tensor>(call('aten.full.default', { size: [win()], fill_value: 1n, dtype: toReal(dtype(self)) })) : window, pad: [left(), nFft - win() - left()] }));
  const tensor = blank('float64', [frames() * nFft]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end2 = frames() * nFft;
  for (let p = 0; p < end2; p++) {
    tensorData[to++] = Math.floor(p / nFft) * hop() + modulo(p, nFft);
  }
  const terms = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: pieces, other: weights })) })), size: [batch, frames() * nFft] }));
  const sums2 = only<Tensor>(call('aten.scatter_add.default', { self: only<Tensor>(call('aten.full.default', { size: [batch, whole()], fill_value: 0n, dtype: dtype(terms) })), dim: 1, index: only<Tensor>(call('aten.expand.default', { self: finish(tensor, 'int64'), size: [batch, frames() * nFft] })), src: terms }));
  const squares = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: weights, other: weights })), size: [frames(), nFft] })) })), size: [frames() * nFft] }));
  const overlap = only<Tensor>(call('aten.scatter_add.default', { self: only<Tensor>(call('aten.full.default', { size: [whole()], fill_value: 0n, dtype: dtype(squares) })), dim: 0, index: finish(tensor, 'int64'), src: squares }));
  const signal = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.slice.Tensor', { self: sums2, dim: 1, start: start(), end: stop() })), other: only<Tensor>(call('aten.slice.Tensor', { self: overlap, dim: 0, start: start(), end: stop() })) }));
  const lines = only<Tensor>(call('aten.constant_pad_nd.default', { self: signal, pad: [0, Math.max(end() - stop(), 0)] }));
  return [settle(rank(self) === 3 ? lines : only<Tensor>(call('aten.squeeze.dims', { self: lines, dim: [0] })), outDtype)];
}
