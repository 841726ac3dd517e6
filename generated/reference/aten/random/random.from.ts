// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.random.from(Tensor self, int from, int? to, *, Generator? generator=None) -> Tensor
//
//     if to is none {
//       let steps = floor(mul.Scalar(rand(shape(self), dtype=float64), limit - from))
//       return _to_copy(clamp(add.Scalar(steps, from), from, top), dtype=d)
//     } else {
//       return randint.low(from, to, shape(self), dtype=d)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool } from '../../functions.ts';
import { bits, dtype, epsilon, isFloat, isInteger, largest, lazy, lowest, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.random.from';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);

/** Integers drawn uniformly from from to below to; to the end of the dtype where to is none. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'from', type: 'int' },
    { name: 'to', type: 'int?' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, from, to, generator, seed }: BoundArguments<{ self: Tensor; from: number; to: number | null; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype(self));
  const limit = lazy((): number => {
    if (to === null) {
      if (isBool(d())) {
        return 2;
      }
      if (isFloat(d())) {
        return 2 / epsilon(d()) + 1;
      }
      return largest(d()) + 1;
    }
    return 1 * to;
  });
  const top = lazy((): number => {
    if (isInteger(d()) && bits(d()) === 64) {
      return limit() * (1 - epsilon('float64') / 2);
    }
    return limit() - 1;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, from, to, generator, seed });
  }
  // C1
  if (!(from < limit())) refuse(KEY, 'C1', 'there is no integer from from to below to');
  // C2
  if (!(from >= lowest(d()) && (to === null || limit() - 1 <= largest(d())))) refuse(KEY, 'C2', 'the dtype does not hold the limits');
  return evaluate(self, from, to, seed, d, limit, top, compute, outDtype, call);
}

function evaluate(self: Tensor, from: number, to: number | null, seed: number, d: () => DType, limit: () => number, top: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (to === null) {
    const steps = only<Tensor>(call('aten.floor.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: limit() - from })) }));
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.add.Scalar', { self: steps, other: BigInt(from) })), min: BigInt(from), max: top() })), dtype: d() })), outDtype)];
  } else {
    return [settle(only<Tensor>(call('aten.randint.low', { low: from, high: to, size: shape(self), dtype: d(), seed: seed })), outDtype)];
  }
}
