// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.stft.default(Tensor self, int n_fft, int? hop_length=None, int? win_length=None, Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool? align_to_window=None) -> Tensor
//
//     return stft.center(self, n_fft, hop, win, window, false, 'reflect', normalized, onesided, return_complex, align_to_window)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toComplex, toReal } from '../../functions.ts';
import { accepts, dtype, isComplex, lazy, only, promote, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.stft.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The Fourier transforms of pieces of n_fft elements of a signal, one every hop_length elements, each weighted by window. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'n_fft', type: 'int' },
    { name: 'hop_length', type: 'int?', default: null },
    { name: 'win_length', type: 'int?', default: null },
    { name: 'window', type: 'Tensor?', default: null },
    { name: 'normalized', type: 'bool', default: false },
    { name: 'onesided', type: 'bool?', default: null },
    { name: 'return_complex', type: 'bool?', default: null },
    { name: 'align_to_window', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, n_fft: nFft, hop_length: hopLength, win_length: winLength, window, normalized, onesided, return_complex: returnComplex, align_to_window: alignToWindow }: BoundArguments<{ self: Tensor; n_fft: number; hop_length: number | null; win_length: number | null; window: Tensor | null; normalized: boolean; onesided: boolean | null; return_complex: boolean | null; align_to_window: boolean | null }>, call: CallOp): readonly Value[] {
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
  const aligned = lazy(() => alignToWindow ?? false);
  const frames = lazy(() => Math.floor((length2() - (aligned() ? win() : nFft)) / hop()) + 1);
  if (DTYPES1.has(self.dtype) && accepts(DTYPES2, window) && (isComplex(weighted()) || weighted() === 'float32' || weighted() === 'float64')) {
    compute = toComplex(weighted());
    outDtype = whole() ? toComplex(weighted()) : toReal(weighted());
  } else {
    refuseDtypes(KEY, { self, n_fft: nFft, hop_length: hopLength, win_length: winLength, window, normalized, onesided, return_complex: returnComplex, align_to_window: alignToWindow });
  }
  // C1
  if (!(whole() || !(returnComplex === null))) refuse(KEY, 'C1', 'return_complex must be given, unless self or window is complex');
  // C2
  if (!(rank(self) === 1 || rank(self) === 2)) refuse(KEY, 'C2', 'self needs one dim or two');
  // C3
  if (!(nFft > 0 && nFft <= length2())) refuse(KEY, 'C3', 'n_fft must be between 1 and the length of the signal');
  // C4
  if (!(hop() > 0)) refuse(KEY, 'C4', 'hop_length must be positive');
  // C5
  if (!(win() > 0 && win() <= nFft)) refuse(KEY, 'C5', 'win_length must be between 1 and n_fft');
  // C6
  if (!(window === null || sameList(shape(window), [win()]))) refuse(KEY, 'C6', 'window must have win_length elements');
  // C7
  if (!!((onesided ?? !twoParts()) && twoParts())) refuse(KEY, 'C7', 'the spectrum of a complex signal has no half to leave out');
  // C8
  if (aligned()) {
    if (!((frames() - 1) * hop() + nFft <= length2() + 2 * Math.floor((nFft - win()) / 2))) refuse(KEY, 'C8', 'the last piece reaches beyond the padding');
  }
  return evaluate(self, nFft, window, normalized, onesided, returnComplex, alignToWindow, hop, win, compute, outDtype, call);
}

function evaluate(self: Tensor, nFft: number, window: Tensor | null, normalized: boolean, onesided: boolean | null, returnComplex: boolean | null, alignToWindow: boolean | null, hop: () => number, win: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.stft.center', { self: self, n_fft: nFft, hop_length: hop(), win_length: win(), window: window, center: false, pad_mode: 'reflect', normalized: normalized, onesided: onesided, return_complex: returnComplex, align_to_window: alignToWindow })), outDtype)];
}
