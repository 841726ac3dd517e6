// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.random.default(Tensor self, *, Generator? generator=None) -> Tensor
//
//     let range = if is_bool(d) then 2 else if is_float(d) then 2 / epsilon(d) + 1 else largest(d) + 1
//     let steps = floor(mul.Scalar(rand(shape(self), dtype=float64), range))
//     return _to_copy(if bits(d) == 64 and is_integer(d) then clamp(_to_copy(steps, dtype=int64), 0) else steps, dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool } from '../../functions.ts';
import { bits, dtype, epsilon, isFloat, isInteger, largest, lazy, only, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.random.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** Integers drawn uniformly from 0 to the largest of the dtype of self; of a float to the end of the integers that it holds. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, generator, seed }: BoundArguments<{ self: Tensor; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, generator, seed });
  }
  return evaluate(self, seed, d, compute, outDtype, call);
}

function evaluate(self: Tensor, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const range2 = isBool(d()) ? 2 : isFloat(d()) ? 2 / epsilon(d()) + 1 : largest(d()) + 1;
  const steps = only<Tensor>(call('aten.floor.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: range2 })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: bits(d()) === 64 && isInteger(d()) ? only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten._to_copy.default', { self: steps, dtype: 'int64' })), min: 0n })) : steps, dtype: d() })), outDtype)];
}
