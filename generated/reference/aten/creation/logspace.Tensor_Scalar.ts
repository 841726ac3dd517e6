// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logspace.Tensor_Scalar(Tensor start, Scalar end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return logspace.Tensor_Tensor(start, full([], end, dtype=dtype(end)), steps, base, dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { dtype, isComplex, only, rank, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logspace.Tensor_Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The powers of base whose exponents are so many numbers at equal distances from start to end, both included. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'start', type: 'Tensor' },
    { name: 'end', type: 'Scalar' },
    { name: 'steps', type: 'int' },
    { name: 'base', type: 'float', default: 10 },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ start, end, steps, base, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ start: Tensor; end: Scalar; steps: number; base: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(start.dtype) && dtype2 === null && (isComplex(dtype(start)) || isComplex(dtype(end)))) {
    outDtype = 'complex64';
    compute = outDtype;
  } else if (DTYPES1.has(start.dtype) && dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES1.has(start.dtype) && !(dtype2 === null) && (steps <= 1 || isCommon(dtype2) && !isBool(dtype2))) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { start, end, steps, base, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(rank(start) === 0)) refuse(KEY, 'C1', 'start or end is not of rank 0');
  // C2
  if (!(steps >= 0)) refuse(KEY, 'C2', 'steps is negative');
  // C3
  if (!(isComplex(compute) || !(isComplex(dtype(start)) || isComplex(dtype(end))))) refuse(KEY, 'C3', 'a complex start or end does not go to a real dtype');
  return evaluate(start, end, steps, base, compute, outDtype, call);
}

function evaluate(start: Tensor, end: Scalar, steps: number, base: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.logspace.Tensor_Tensor', { start: start, end: only<Tensor>(call('aten.full.default', { size: [], fill_value: end, dtype: dtype(end) })), steps: steps, base: base, dtype: compute })), outDtype)];
}
