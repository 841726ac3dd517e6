// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.randint.low_generator(SymInt low, SymInt high, SymInt[] size, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return randint.low(low, high, size, dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon, noneNegative } from '../../functions.ts';
import { isComplex, isInteger, largest, lazy, lowest, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.randint.low_generator';

/** A tensor of the given size with integers drawn uniformly from low to below high. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'low', type: 'SymInt' },
    { name: 'high', type: 'SymInt' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'generator', type: 'Generator?' },
    { name: 'dtype', type: 'ScalarType?', default: 'int64' },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ low, high, size: size2, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, seed }: BoundArguments<{ low: number; high: number; size: readonly number[]; generator: string | null; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? 'int64');
  if ((isInteger(d()) || isCommon(d()) && !isComplex(d()))) {
    outDtype = d();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { low, high, size: size2, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, seed });
  }
  // C1
  if (!(low < high)) refuse(KEY, 'C1', 'there is no integer from low to below high');
  // C2
  if (!(low >= lowest(d()) && high - 1 <= largest(d()))) refuse(KEY, 'C2', 'the dtype does not hold the limits');
  // C3
  if (!noneNegative(size2)) refuse(KEY, 'C3', 'a size is negative');
  return evaluate(low, high, size2, seed, d, compute, outDtype, call);
}

function evaluate(low: number, high: number, size2: readonly number[], seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.randint.low', { low: low, high: high, size: size2, dtype: d(), seed: seed })), outDtype)];
}
