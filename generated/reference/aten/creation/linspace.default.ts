// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linspace.default(Scalar start, Scalar end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return linspace.Tensor_Tensor(full([], start, dtype=dtype(start)), full([], end, dtype=dtype(end)), steps, dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon, isReducedFloat, opmath } from '../../functions.ts';
import { dtype, fits, isComplex, lazy, only, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linspace.default';

/** So many numbers at equal distances from start to end, both included. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'start', type: 'Scalar' },
    { name: 'end', type: 'Scalar' },
    { name: 'steps', type: 'int' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ start, end, steps, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ start: Scalar; end: Scalar; steps: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? (isComplex(promote(start, end)) ? 'complex64' : 'float32'));
  if (dtype2 === null && isComplex(promote(start, end))) {
    outDtype = 'complex64';
    compute = outDtype;
  } else if (dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (!(dtype2 === null) && (steps <= 1 || isCommon(dtype2) && !isBool(dtype2))) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { start, end, steps, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(steps >= 0)) refuse(KEY, 'C1', 'steps is negative');
  // C2
  if (!(isComplex(compute) || !isComplex(promote(start, end)))) refuse(KEY, 'C2', 'a complex start or end does not go to a real dtype');
  // C3
  if (steps === 1) {
    if (!fits(start, isReducedFloat(compute) && 1 === 1 ? 'float64' : compute === 'complex32' && 1 !== 1 ? 'complex64' : compute)) refuse(KEY, 'C3', 'start does not fit the dtype');
  }
  // C4
  if (steps >= 2) {
    if (!(fits(start, opmath(compute)) && fits(end, compute))) refuse(KEY, 'C4', 'start or end does not fit the dtype');
  }
  return evaluate(start, end, steps, d, compute, outDtype, call);
}

function evaluate(start: Scalar, end: Scalar, steps: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linspace.Tensor_Tensor', { start: only<Tensor>(call('aten.full.default', { size: [], fill_value: start, dtype: dtype(start) })), end: only<Tensor>(call('aten.full.default', { size: [], fill_value: end, dtype: dtype(end) })), steps: steps, dtype: d() })), outDtype)];
}
