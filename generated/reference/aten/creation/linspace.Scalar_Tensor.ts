// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linspace.Scalar_Tensor(Scalar start, Tensor end, int steps, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return linspace.Tensor_Tensor(full([], start, dtype=dtype(start)), end, steps, dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { dtype, isComplex, only, rank, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linspace.Scalar_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** So many numbers at equal distances from start to end, both included. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'start', type: 'Scalar' },
    { name: 'end', type: 'Tensor' },
    { name: 'steps', type: 'int' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ start, end, steps, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ start: Scalar; end: Tensor; steps: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(end.dtype) && dtype2 === null && (isComplex(dtype(start)) || isComplex(dtype(end)))) {
    outDtype = 'complex64';
    compute = outDtype;
  } else if (DTYPES1.has(end.dtype) && dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES1.has(end.dtype) && !(dtype2 === null) && (steps <= 1 || isCommon(dtype2) && !isBool(dtype2))) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { start, end, steps, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(rank(end) === 0)) refuse(KEY, 'C1', 'start or end is not of rank 0');
  // C2
  if (!(steps >= 0)) refuse(KEY, 'C2', 'steps is negative');
  // C3
  if (!(isComplex(compute) || !(isComplex(dtype(start)) || isComplex(dtype(end))))) refuse(KEY, 'C3', 'a complex start or end does not go to a real dtype');
  return evaluate(start, end, steps, compute, outDtype, call);
}

function evaluate(start: Scalar, end: Tensor, steps: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linspace.Tensor_Tensor', { start: only<Tensor>(call('aten.full.default', { size: [], fill_value: start, dtype: dtype(start) })), end: end, steps: steps, dtype: compute })), outDtype)];
}
