// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.randint_like.generator(Tensor self, SymInt high, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor
//
//     return randint.low(0, high, shape(self), dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat, isCommon } from '../../functions.ts';
import { dtype, isComplex, isInteger, largest, lazy, lowest, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.randint_like.generator';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A tensor of the shape of self with integers drawn uniformly from 0 to below high. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'high', type: 'SymInt' },
    { name: 'generator', type: 'Generator?' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'memory_format', type: 'MemoryFormat?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, high, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, memory_format: memoryFormat, seed }: BoundArguments<{ self: Tensor; high: number; generator: string | null; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; memory_format: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? dtype(self));
  if (DTYPES1.has(self.dtype) && (isInteger(d()) || isCommon(d()) && !isComplex(d()))) {
    outDtype = d();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, high, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, memory_format: memoryFormat, seed });
  }
  // C1
  if (!(0 < high)) refuse(KEY, 'C1', 'there is no integer from low to below high');
  // C2
  if (!(0 >= lowest(d()) && high - 1 <= largest(d()))) refuse(KEY, 'C2', 'the dtype does not hold the limits');
  // C3
  if (!allowsFormat(memoryFormat, rank(self))) refuse(KEY, 'C3', 'the memory format needs another number of dims');
  return evaluate(self, high, seed, d, compute, outDtype, call);
}

function evaluate(self: Tensor, high: number, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.randint.low', { low: 0, high: high, size: shape(self), dtype: d(), seed: seed })), outDtype)];
}
