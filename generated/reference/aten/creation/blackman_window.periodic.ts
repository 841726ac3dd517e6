// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.blackman_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     # A periodic window is one that has an element more, without its last.
//     let n = if periodic then window_length + 1 else window_length
//     if window_length <= 1 {
//       return full([window_length], 1.0, dtype=compute)
//     } else {
//       let turns = mul.Scalar(arange.start_step(0, window_length, 1, dtype=compute), pi / (n - 1))
//       let inner = mul.Scalar(cos(mul.Scalar(turns, 4)), 0.08)
//       let outer = mul.Scalar(cos(mul.Scalar(turns, 2)), 0.5)
//       return add.Scalar(sub.Tensor(inner, outer), 0.42)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon } from '../../functions.ts';
import { isComplex, isFloat, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.blackman_window.periodic';

/** The window 0.42 - 0.5 cos(t) + 0.08 cos(2 t) for t from 0 to a full turn, without its last element if it is periodic. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'window_length', type: 'int' },
    { name: 'periodic', type: 'bool' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ window_length: windowLength, periodic, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ window_length: number; periodic: boolean; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (!(dtype2 === null) && (isFloat(dtype2) && isCommon(dtype2) || windowLength <= 1 && (isFloat(dtype2) || isComplex(dtype2)))) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { window_length: windowLength, periodic, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(windowLength >= 0)) refuse(KEY, 'C1', 'window_length is negative');
  return evaluate(windowLength, periodic, compute, outDtype, call);
}

function evaluate(windowLength: number, periodic: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const n = periodic ? windowLength + 1 : windowLength;
  if (windowLength <= 1) {
    return [settle(only<Tensor>(call('aten.full.default', { size: [windowLength], fill_value: 1, dtype: compute })), outDtype)];
  } else {
    const turns = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.arange.start_step', { start: 0n, end: BigInt(windowLength), step: 1n, dtype: compute })), other: 3.141592653589793 / (n - 1) }));
    const inner = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.cos.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: turns, other: 4n })) })), other: 0.08 }));
    const outer = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.cos.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: turns, other: 2n })) })), other: 0.5 }));
    return [settle(only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: inner, other: outer })), other: 0.42 })), outDtype)];
  }
}
