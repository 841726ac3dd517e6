// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logspace.Tensor_Tensor(Tensor start, Tensor end, int steps, float base=10., *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     if steps == 0 {
//       let out = full([0], 0, dtype=compute)
//     } else if steps == 1 {
//       # The only power is computed in double precision.
//       let exponent = _to_copy(start, dtype=if is_complex(compute) then complex128 else float64)
//       let out = view(_to_copy(pow.Scalar(base, exponent), dtype=compute), [1])
//     } else {
//       let first = _to_copy(_to_copy(start, dtype=compute), dtype=wide)
//       let last = _to_copy(_to_copy(end, dtype=compute), dtype=wide)
//       let distance = div.Tensor(sub.Tensor(last, first), steps - 1)
//       let from_first = _to_copy(tensor(k: steps) k, dtype=wide)
//       let from_last = _to_copy(tensor(k: steps) steps - 1 - k, dtype=wide)
//       # Each half is counted from its own end.
//       let lower = add.Tensor(first, mul.Tensor(distance, from_first))
//       let upper = sub.Tensor(last, mul.Tensor(distance, from_last))
//       let numbers = where.self(tensor(k: steps) k < steps // 2, lower, upper)
//       # The base is of double precision, unless the numbers are complex.
//       let out = _to_copy(
//         if is_complex(compute) then pow.Tensor_Tensor(full([], base, dtype=wide), numbers) else pow.Scalar(base, _to_copy(numbers, dtype=float64)), dtype=compute)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { arithmeticOf, blank, boolsOf, dtype, finish, isComplex, isInteger, lazy, numbersOf, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logspace.Tensor_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The powers of base whose exponents are so many numbers at equal distances from start to end, both included. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'start', type: 'Tensor' },
    { name: 'end', type: 'Tensor' },
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

function run({ start, end, steps, base, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ start: Tensor; end: Tensor; steps: number; base: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const wide = lazy((): DType => {
    if (isInteger(compute)) {
      return 'float64';
    }
    return compute;
  });
  if (DTYPES1.has(start.dtype) && DTYPES1.has(end.dtype) && dtype2 === null && (isComplex(dtype(start)) || isComplex(dtype(end)))) {
    outDtype = 'complex64';
    compute = outDtype;
  } else if (DTYPES1.has(start.dtype) && DTYPES1.has(end.dtype) && dtype2 === null) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES1.has(start.dtype) && DTYPES1.has(end.dtype) && !(dtype2 === null) && (steps <= 1 || isCommon(dtype2) && !isBool(dtype2))) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { start, end, steps, base, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(rank(start) === 0 && rank(end) === 0)) refuse(KEY, 'C1', 'start or end is not of rank 0');
  // C2
  if (!(steps >= 0)) refuse(KEY, 'C2', 'steps is negative');
  // C3
  if (!(isComplex(compute) || !(isComplex(dtype(start)) || isComplex(dtype(end))))) refuse(KEY, 'C3', 'a complex start or end does not go to a real dtype');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(start, end, steps, base, wide, compute, outDtype, call);
    default:
      return evaluate(start, end, steps, base, wide, compute, outDtype, call);
  }
}

function evaluateInComplex(start: Tensor, end: Tensor, steps: number, base: number, wide: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  let out: Tensor;
  if (steps === 0) {
    out = only<Tensor>(call('aten.full.default', { size: [0], fill_value: 0n, dtype: compute }));
  } else {
    if (steps === 1) {
      const exponent = only<Tensor>(call('aten._to_copy.default', { self: start, dtype: 'complex128' }));
      out = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.pow.Scalar', { self: base, exponent: exponent })), dtype: compute })), size: [1] }));
    } else {
      const first = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: start, dtype: compute })), dtype: wide() }));
      const last = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: end, dtype: compute })), dtype: wide() }));
      const distance = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: last, other: first })), other: BigInt(steps - 1) }));
      const tensor = blank('float64', [steps]);
      const tensorData = numbersOf(tensor);
      let to = 0;
      for (let k = 0; k < steps; k++) {
        tensorData[to++] = k;
      }
      const fromFirst = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, 'int64'), dtype: wide() }));
      const tensor2 = blank('float64', [steps]);
      const tensor2Data = numbersOf(tensor2);
      let to2 = 0;
      for (let k2 = 0; k2 < steps; k2++) {
        tensor2Data[to2++] = steps - 1 - k2;
      }
      const fromLast = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, 'int64'), dtype: wide() }));
      const lower = only<Tensor>(call('aten.add.Tensor', { self: first, other: only<Tensor>(call('aten.mul.Tensor', { self: distance, other: fromFirst })) }));
      const upper = only<Tensor>(call('aten.sub.Tensor', { self: last, other: only<Tensor>(call('aten.mul.Tensor', { self: distance, other: fromLast })) }));
      const tensor3 = blank('bool', [steps]);
      const tensor3Data = boolsOf(tensor3);
      let to3 = 0;
      for (let k3 = 0; k3 < steps; k3++) {
        tensor3Data[to3++] = k3 < Math.floor(steps / 2) ? 1 : 0;
      }
      const numbers = only<Tensor>(call('aten.where.self', { condition: finish(tensor3, 'bool'), self: lower, other: upper }));
      out = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.pow.Tensor_Tensor', { self: only<Tensor>(call('aten.full.default', { size: [], fill_value: base, dtype: wide() })), exponent: numbers })), dtype: compute }));
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(start: Tensor, end: Tensor, steps: number, base: number, wide: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  let out: Tensor;
  if (steps === 0) {
    out = only<Tensor>(call('aten.full.default', { size: [0], fill_value: 0n, dtype: compute }));
  } else {
    if (steps === 1) {
      const exponent = only<Tensor>(call('aten._to_copy.default', { self: start, dtype: isComplex(compute) ? 'complex128' : 'float64' }));
      out = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.pow.Scalar', { self: base, exponent: exponent })), dtype: compute })), size: [1] }));
    } else {
      const first = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: start, dtype: compute })), dtype: wide() }));
      const last = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten._to_copy.default', { self: end, dtype: compute })), dtype: wide() }));
      const distance = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: last, other: first })), other: BigInt(steps - 1) }));
      const tensor = blank('float64', [steps]);
      const tensorData = numbersOf(tensor);
      let to = 0;
      for (let k = 0; k < steps; k++) {
        tensorData[to++] = k;
      }
      const fromFirst = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, 'int64'), dtype: wide() }));
      const tensor2 = blank('float64', [steps]);
      const tensor2Data = numbersOf(tensor2);
      let to2 = 0;
      for (let k2 = 0; k2 < steps; k2++) {
        tensor2Data[to2++] = steps - 1 - k2;
      }
      const fromLast = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, 'int64'), dtype: wide() }));
      const lower = only<Tensor>(call('aten.add.Tensor', { self: first, other: only<Tensor>(call('aten.mul.Tensor', { self: distance, other: fromFirst })) }));
      const upper = only<Tensor>(call('aten.sub.Tensor', { self: last, other: only<Tensor>(call('aten.mul.Tensor', { self: distance, other: fromLast })) }));
      const tensor3 = blank('bool', [steps]);
      const tensor3Data = boolsOf(tensor3);
      let to3 = 0;
      for (let k3 = 0; k3 < steps; k3++) {
        tensor3Data[to3++] = k3 < Math.floor(steps / 2) ? 1 : 0;
      }
      const numbers = only<Tensor>(call('aten.where.self', { condition: finish(tensor3, 'bool'), self: lower, other: upper }));
      out = only<Tensor>(call('aten._to_copy.default', { self: isComplex(compute) ? only<Tensor>(call('aten.pow.Tensor_Tensor', { self: only<Tensor>(call('aten.full.default', { size: [], fill_value: base, dtype: wide() })), exponent: numbers })) : only<Tensor>(call('aten.pow.Scalar', { self: base, exponent: only<Tensor>(call('aten._to_copy.default', { self: numbers, dtype: 'float64' })) })), dtype: compute }));
    }
  }
  return [settle(out, outDtype)];
}
