// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hamming_window.periodic_alpha(int window_length, bool periodic, float alpha, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return hamming_window.periodic_alpha_beta(window_length, periodic, alpha, 0.46, dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon } from '../../functions.ts';
import { isComplex, isFloat, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hamming_window.periodic_alpha';

/** The window alpha - 0.46 cos(t) for t from 0 to a full turn, without its last element if it is periodic. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'window_length', type: 'int' },
    { name: 'periodic', type: 'bool' },
    { name: 'alpha', type: 'float' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ window_length: windowLength, periodic, alpha, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ window_length: number; periodic: boolean; alpha: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (!(dtype2 === null) && (isFloat(dtype2) && isCommon(dtype2) || windowLength <= 1 && (isFloat(dtype2) || isComplex(dtype2)))) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { window_length: windowLength, periodic, alpha, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(windowLength >= 0)) refuse(KEY, 'C1', 'window_length is negative');
  return evaluate(windowLength, periodic, alpha, compute, outDtype, call);
}

function evaluate(windowLength: number, periodic: boolean, alpha: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.hamming_window.periodic_alpha_beta', { window_length: windowLength, periodic: periodic, alpha: alpha, beta: 0.46, dtype: compute })), outDtype)];
}
