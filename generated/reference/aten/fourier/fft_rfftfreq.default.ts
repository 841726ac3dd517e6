// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fft_rfftfreq.default(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     let count = int(n / 2) + 1
//     return mul.Scalar(arange.start_step(0, count, 1, dtype=compute), 1 / (n * d))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon } from '../../functions.ts';
import { isFloat, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fft_rfftfreq.default';

/** The frequencies that the first half of the points of a discrete Fourier transform over n points at distances of d stand for. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'n', type: 'int' },
    { name: 'd', type: 'float', default: 1 },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ n, d, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ n: number; d: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (!(dtype2 === null) && isFloat(dtype2) && isCommon(dtype2)) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { n, d, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(Math.trunc(n / 2) + 1 >= 0)) refuse(KEY, 'C1', 'n is negative');
  return evaluate(n, d, compute, outDtype, call);
}

function evaluate(n: number, d: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const count = Math.trunc(n / 2) + 1;
  return [settle(only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.arange.start_step', { start: 0n, end: BigInt(count), step: 1n, dtype: compute })), other: 1 / (n * d) })), outDtype)];
}
