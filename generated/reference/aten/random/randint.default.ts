// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.randint.default(SymInt high, SymInt[] size, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return randint.low(0, high, size, dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon, noneNegative } from '../../functions.ts';
import { isComplex, isInteger, largest, lazy, lowest, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.randint.default';

/** A tensor of the given size with integers drawn uniformly from 0 to below high. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'high', type: 'SymInt' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'dtype', type: 'ScalarType?', default: 'int64' },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ high, size: size2, dtype: dtype2, layout, device, pin_memory: pinMemory, seed }: BoundArguments<{ high: number; size: readonly number[]; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? 'int64');
  if ((isInteger(d()) || isCommon(d()) && !isComplex(d()))) {
    outDtype = d();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { high, size: size2, dtype: dtype2, layout, device, pin_memory: pinMemory, seed });
  }
  // C1
  if (!(0 < high)) refuse(KEY, 'C1', 'there is no integer from low to below high');
  // C2
  if (!(0 >= lowest(d()) && high - 1 <= largest(d()))) refuse(KEY, 'C2', 'the dtype does not hold the limits');
  // C3
  if (!noneNegative(size2)) refuse(KEY, 'C3', 'a size is negative');
  return evaluate(high, size2, seed, d, compute, outDtype, call);
}

function evaluate(high: number, size2: readonly number[], seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.randint.low', { low: 0, high: high, size: size2, dtype: d(), seed: seed })), outDtype)];
}
