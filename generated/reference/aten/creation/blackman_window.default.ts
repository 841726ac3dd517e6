// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.blackman_window.default(int window_length, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return blackman_window.periodic(window_length, true, dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon } from '../../functions.ts';
import { isComplex, isFloat, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.blackman_window.default';

/** The window 0.42 - 0.5 cos(t) + 0.08 cos(2 t) for t from 0 to a full turn, without its last element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'window_length', type: 'int' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ window_length: windowLength, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ window_length: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (!(dtype2 === null) && (isFloat(dtype2) && isCommon(dtype2) || windowLength <= 1 && (isFloat(dtype2) || isComplex(dtype2)))) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { window_length: windowLength, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(windowLength >= 0)) refuse(KEY, 'C1', 'window_length is negative');
  return evaluate(windowLength, compute, outDtype, call);
}

function evaluate(windowLength: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.blackman_window.periodic', { window_length: windowLength, periodic: true, dtype: compute })), outDtype)];
}
