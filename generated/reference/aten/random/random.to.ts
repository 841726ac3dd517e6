// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.random.to(Tensor self, int to, *, Generator? generator=None) -> Tensor
//
//     return randint.low(0, to, shape(self), dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, largest, lazy, lowest, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.random.to';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** Integers drawn uniformly from 0 to below to. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'to', type: 'int' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, to, generator, seed }: BoundArguments<{ self: Tensor; to: number; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, to, generator, seed });
  }
  // C1
  if (!(0 < to)) refuse(KEY, 'C1', 'there is no integer from low to below high');
  // C2
  if (!(0 >= lowest(d()) && to - 1 <= largest(d()))) refuse(KEY, 'C2', 'the dtype does not hold the limits');
  return evaluate(self, to, seed, d, compute, outDtype, call);
}

function evaluate(self: Tensor, to: number, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.randint.low', { low: 0, high: to, size: shape(self), dtype: d(), seed: seed })), outDtype)];
}
