// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.randint_like.Tensor(Tensor self, Tensor high, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None, MemoryFormat? memory_format=None) -> Tensor
//
//     return randint.low(0, limit, shape(self), dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allowsFormat, isCommon } from '../../functions.ts';
import { double, dtype, isComplex, isInteger, largest, lazy, lowest, numel, only, rank, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.randint_like.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** A tensor of the shape of self with integers drawn uniformly from 0 to below high. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'high', type: 'Tensor' },
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

function run({ self, high, dtype: dtype2, layout, device, pin_memory: pinMemory, memory_format: memoryFormat, seed }: BoundArguments<{ self: Tensor; high: Tensor; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; memory_format: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? dtype(self));
  const limit = lazy(() => Math.trunc(double(only<Scalar>(call('aten.item.default', { self: high })))));
  if (DTYPES1.has(self.dtype) && DTYPES2.has(high.dtype) && (isInteger(d()) || isCommon(d()) && !isComplex(d()))) {
    outDtype = d();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, high, dtype: dtype2, layout, device, pin_memory: pinMemory, memory_format: memoryFormat, seed });
  }
  // C1
  if (!(numel(high) === 1)) refuse(KEY, 'C1', 'high has not just one element');
  // C2
  if (!(0 < limit())) refuse(KEY, 'C2', 'there is no integer from low to below high');
  // C3
  if (!(0 >= lowest(d()) && limit() - 1 <= largest(d()))) refuse(KEY, 'C3', 'the dtype does not hold the limits');
  // C4
  if (!allowsFormat(memoryFormat, rank(self))) refuse(KEY, 'C4', 'the memory format needs another number of dims');
  return evaluate(self, seed, d, limit, compute, outDtype, call);
}

function evaluate(self: Tensor, seed: number, d: () => DType, limit: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.randint.low', { low: 0, high: limit(), size: shape(self), dtype: d(), seed: seed })), outDtype)];
}
