// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bartlett_window.periodic(int window_length, bool periodic, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     # A periodic window is one that has an element more, without its last.
//     let n = if periodic then window_length + 1 else window_length
//     if window_length <= 1 {
//       return full([window_length], 1.0, dtype=compute)
//     } else {
//       let rising = mul.Scalar(arange.start_step(0, window_length, 1, dtype=compute), 2 / (n - 1))
//       return where.self(tensor(i: window_length) i <= (n - 1) // 2, rising, add.Scalar(mul.Scalar(rising, -1), 2))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon } from '../../functions.ts';
import { arithmeticOf, blank, boolsOf, finish, isComplex, isFloat, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bartlett_window.periodic';

/** A window that rises and falls in straight lines from 0 to 1 and back, without its last element if it is periodic. */
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
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(windowLength, periodic, compute, outDtype, call);
    default:
      return evaluate(windowLength, periodic, compute, outDtype, call);
  }
}

function evaluateInComplex(windowLength: number, periodic: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const n = periodic ? windowLength + 1 : windowLength;
  if (windowLength <= 1) {
    return [settle(only<Tensor>(call('aten.full.default', { size: [windowLength], fill_value: 1, dtype: compute })), outDtype)];
  } else {
    const rising = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.arange.start_step', { start: 0n, end: BigInt(windowLength), step: 1n, dtype: compute })), other: 2 / (n - 1) }));
    const tensor = blank('bool', [windowLength]);
    const tensorData = boolsOf(tensor);
    let to = 0;
    for (let i = 0; i < windowLength; i++) {
      tensorData[to++] = i <= Math.floor((n - 1) / 2) ? 1 : 0;
    }
    return [settle(only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: rising, other: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: rising, other: BigInt(-1) })), other: 2n })) })), outDtype)];
  }
}

function evaluate(windowLength: number, periodic: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const n = periodic ? windowLength + 1 : windowLength;
  if (windowLength <= 1) {
    return [settle(only<Tensor>(call('aten.full.default', { size: [windowLength], fill_value: 1, dtype: compute })), outDtype)];
  } else {
    const rising = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.arange.start_step', { start: 0n, end: BigInt(windowLength), step: 1n, dtype: compute })), other: 2 / (n - 1) }));
    const tensor = blank('bool', [windowLength]);
    const tensorData = boolsOf(tensor);
    let to = 0;
    for (let i = 0; i < windowLength; i++) {
      tensorData[to++] = i <= Math.floor((n - 1) / 2) ? 1 : 0;
    }
    return [settle(only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: rising, other: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: rising, other: BigInt(-1) })), other: 2n })) })), outDtype)];
  }
}
