// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor
//
//     let signal = if rank(self) == 1 then unsqueeze(self, 0) else self
//     let batch = size(signal, 0)
//     source[p: length + 2 * pad] = if pad_mode != 'constant' then beyond_end(p - pad, length, pad_mode) else p - pad
//     let padded =
//       if pad == 0 then signal
//       else if pad_mode != 'constant' then index_select(signal, 1, source)
//       else constant_pad_nd(signal, [pad, pad])
//     let pieces = view(index_select(padded, 1, tensor(p: frames * n_fft) p // n_fft * hop + p % n_fft), [batch, frames, n_fft])
//     # A shorter window stands in the middle of the piece.
//     let weights = constant_pad_nd(if window is none then full([win], 1, dtype=dtype(self)) else window, [left, n_fft - win - left])
//     let terms = if window is none and win == n_fft then pieces else mul.Tensor(pieces, weights)
//     let norm = if normalized then 1 else 0
//     let spectrum = if two_parts then _fft_c2c(terms, [2], norm, true) else _fft_r2c(terms, [2], norm, one_side)
//     let lines = permute(spectrum, [0, 2, 1])
//     let result = if rank(self) == 1 then squeeze.dims(lines, [0]) else lines
//     if whole {
//       return result
//     } else {
//       let re_part = _to_copy(tensor(...i: shape(result)) re(result[...i]), dtype=to_real(weighted))
//       let im_part = _to_copy(tensor(...i: shape(result)) im(result[...i]), dtype=to_real(weighted))
//       return cat([unsqueeze(re_part, -1), unsqueeze(im_part, -1)], -1)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { beyondEnd, toComplex, toReal } from '../../functions.ts';
import { complex, accepts, arithmeticOf, blank, complexAt, complexElements, dtype, finish, isComplex, lazy, loopNest, modulo, numbersOf, numel, only, promote, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, size, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.stft.center';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The Fourier transforms of pieces of n_fft elements of a signal, one every hop_length elements, each weighted by window and centered on its place. */
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
    { name: 'pad_mode', type: 'str', default: 'reflect' },
    { name: 'normalized', type: 'bool', default: false },
    { name: 'onesided', type: 'bool?', default: null },
    { name: 'return_complex', type: 'bool?', default: null },
    { name: 'align_to_window', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, n_fft: nFft, hop_length: hopLength, win_length: winLength, window, center, pad_mode: padMode, normalized, onesided, return_complex: returnComplex, align_to_window: alignToWindow }: BoundArguments<{ self: Tensor; n_fft: number; hop_length: number | null; win_length: number | null; window: Tensor | null; center: boolean; pad_mode: string; normalized: boolean; onesided: boolean | null; return_complex: boolean | null; align_to_window: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const twoParts = lazy(() => isComplex(dtype(self)) || (window === null ? false : isComplex(dtype(window))));
  const whole = lazy(() => returnComplex ?? twoParts());
  const weighted = lazy((): DType => {
    if (window === null) {
      return dtype(self);
    }
    return promote(self, window);
  });
  const hop = lazy(() => hopLength ?? Math.floor(nFft / 4));
  const win = lazy(() => winLength ?? nFft);
  const length2 = lazy(() => size(self, -1));
  const aligned = lazy(() => (alignToWindow ?? false) && !center);
  const left = lazy(() => Math.floor((nFft - win()) / 2));
  const pad = lazy((): number => {
    if (center) {
      return Math.floor(nFft / 2);
    }
    if (aligned()) {
      return left();
    }
    return 0;
  });
  const frames = lazy(() => Math.floor((aligned() ? length2() - win() : length2() + 2 * pad() - nFft) / hop()) + 1);
  const oneSide = lazy(() => onesided ?? !twoParts());
  if (DTYPES1.has(self.dtype) && accepts(DTYPES2, window) && (isComplex(weighted()) || weighted() === 'float32' || weighted() === 'float64')) {
    compute = toComplex(weighted());
    outDtype = whole() ? toComplex(weighted()) : toReal(weighted());
  } else {
    refuseDtypes(KEY, { self, n_fft: nFft, hop_length: hopLength, win_length: winLength, window, center, pad_mode: padMode, normalized, onesided, return_complex: returnComplex, align_to_window: alignToWindow });
  }
  // C1
  if (!(!center || alignToWindow === null)) refuse(KEY, 'C1', 'align_to_window is for center=False');
  // C2
  if (!(whole() || !(returnComplex === null))) refuse(KEY, 'C2', 'return_complex must be given, unless self or window is complex');
  // C3
  if (!(rank(self) === 1 || rank(self) === 2)) refuse(KEY, 'C3', 'self needs one dim or two');
  // C4
  if (center || aligned()) {
    if (!(padMode === 'constant' || padMode === 'reflect' || padMode === 'replicate' || padMode === 'circular')) refuse(KEY, 'C4', 'pad_mode must be \'constant\', \'reflect\', \'replicate\' or \'circular\'');
  }
  // C5
  if ((center || aligned()) && nFft > 0) {
    if (!((padMode !== 'circular' || pad() <= length2()) && (padMode !== 'replicate' || numel(self) > 0) && (padMode !== 'reflect' || pad() < length2() && numel(self) > 0))) refuse(KEY, 'C5', 'the signal is too short to be padded in this mode');
  }
  // C6
  if (!(nFft > 0 && nFft <= (center ? length2() + 2 * pad() : length2()))) refuse(KEY, 'C6', 'n_fft must be between 1 and the length of the signal with its padding');
  // C7
  if (!(hop() > 0)) refuse(KEY, 'C7', 'hop_length must be positive');
  // C8
  if (!(win() > 0 && win() <= nFft)) refuse(KEY, 'C8', 'win_length must be between 1 and n_fft');
  // C9
  if (!(window === null || sameList(shape(window), [win()]))) refuse(KEY, 'C9', 'window must have win_length elements');
  // C10
  if (!!(oneSide() && twoParts())) refuse(KEY, 'C10', 'the spectrum of a complex signal has no half to leave out');
  // C11
  if (!((frames() - 1) * hop() + nFft <= length2() + 2 * pad())) refuse(KEY, 'C11', 'the last piece reaches beyond the padding');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, nFft, window, padMode, normalized, twoParts, whole, weighted, hop, win, length2, left, pad, frames, oneSide, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInComplex(self: Tensor, nFft: number, window: Tensor | null, padMode: string, normalized: boolean, twoParts: () => boolean, whole: () => boolean, weighted: () => DType, hop: () => number, win: () => number, length2: () => number, left: () => number, pad: () => number, frames: () => number, oneSide: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const signal = rank(self) === 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 0 })) : self;
  const batch = size(signal, 0);
  const source = blank('float64', [length2() + 2 * pad()]);
  const sourceData = numbersOf(source);
  let to = 0;
  const end = length2() + 2 * pad();
  for (let p = 0; p < end; p++) {
    sourceData[to++] = padMode !== 'constant' ? beyondEnd(p - pad(), length2(), padMode) : p - pad();
  }
  const padded = pad() === 0 ? signal : padMode !== 'constant' ? only<Tensor>(call('aten.index_select.default', { self: signal, dim: 1, index: finish(source, 'int64') })) : only<Tensor>(call('aten.constant_pad_nd.default', { self: signal, pad: [pad(), pad()] }));
  const tensor = blank('float64', [frames() * nFft]);
  const tensorData = numbersOf(tensor);
  let to2 = 0;
  const end2 = frames() * nFft;
  for (let p2 = 0; p2 < end2; p2++) {
    tensorData[to2++] = Math.floor(p2 / nFft) * hop() + modulo(p2, nFft);
  }
  const pieces = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: padded, dim: 1, index: finish(tensor, 'int64') })), size: [batch, frames(), nFft] }));
  const weights = only<Tensor>(call('aten.constant_pad_nd.default', { self: window === null ? only<Tensor>(call('aten.full.default', { size: [win()], fill_value: 1n, dtype: dtype(self) })) : window, pad: [left(), nFft - win() - left()] }));
  const terms = window === null && win() === nFft ? pieces : only<Tensor>(call('aten.mul.Tensor', { self: pieces, other: weights }));
  const norm = normalized ? 1 : 0;
  const spectrum = twoParts() ? only<Tensor>(call('aten._fft_c2c.default', { self: terms, dim: [2], normalization: norm, forward: true })) : only<Tensor>(call('aten._fft_r2c.default', { self: terms, dim: [2], normalization: norm, onesided: oneSide() }));
  const lines = only<Tensor>(call('aten.permute.default', { self: spectrum, dims: [0, 2, 1] }));
  const result = rank(self) === 1 ? only<Tensor>(call('aten.squeeze.dims', { self: lines, dim: [0] })) : lines;
  if (whole()) {
    return [settle(result, outDtype)];
  } else {
    const tensor2 = blank('complex128', shape(result));
    const tensor2Data = numbersOf(tensor2);
    let to3 = 0;
    const extents = shape(result);
    const resultElements = complexElements(result, compute);
    const resultStep = resultElements.strides;
    const nest = loopNest(extents, [resultStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([resultElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(tensor2Data, to3++, complex.re(complexAt(resultElements.data, at)));
      }
    }
    const rePart = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, compute), dtype: toReal(weighted()) }));
    const tensor3 = blank('complex128', shape(result));
    const tensor3Data = numbersOf(tensor3);
    let to4 = 0;
    const nest2 = loopNest(extents, [resultStep]);
    const at2Step = nest2.steps[0]!;
    for (nest2.start([resultElements.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
        storeComplex(tensor3Data, to4++, complex.im(complexAt(resultElements.data, at2)));
      }
    }
    const imPart = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, compute), dtype: toReal(weighted()) }));
    return [settle(only<Tensor>(call('aten.cat.default', { tensors: [only<Tensor>(call('aten.unsqueeze.default', { self: rePart, dim: -1 })), only<Tensor>(call('aten.unsqueeze.default', { self: imPart, dim: -1 }))], dim: -1 })), outDtype)];
  }
}
