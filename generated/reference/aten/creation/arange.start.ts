// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.arange.start(Scalar start, Scalar end, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return arange.start_step(start, end, dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { double, fits, isComplex, isFloat, only, promote, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.arange.start';

/** The numbers from start to end, end left out. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'start', type: 'Scalar' },
    { name: 'end', type: 'Scalar' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ start, end, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ start: Scalar; end: Scalar; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (dtype2 === null && !isFloat(promote(start, end)) && !isComplex(promote(start, end))) {
    outDtype = 'int64';
    compute = outDtype;
  } else if (dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (!(dtype2 === null) && isCommon(dtype2) && !isBool(dtype2) && !isComplex(dtype2)) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { start, end, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(fits(start, 'float64') && fits(end, 'float64'))) refuse(KEY, 'C1', 'start or end is complex');
  // C2
  if (!(Math.abs(double(start)) < Number.POSITIVE_INFINITY && Math.abs(double(end)) < Number.POSITIVE_INFINITY)) refuse(KEY, 'C2', 'start or end is infinite or NaN');
  // C3
  if (!(double(end) >= double(start))) refuse(KEY, 'C3', 'end is below start');
  return evaluate(start, end, dtype2, compute, outDtype, call);
}

function evaluate(start: Scalar, end: Scalar, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.arange.start_step', { start: start, end: end, dtype: dtype2 })), outDtype)];
}
