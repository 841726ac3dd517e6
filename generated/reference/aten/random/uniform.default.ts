// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.uniform.default(Tensor self, float from=0., float to=1., *, Generator? generator=None) -> Tensor
//
//     return _to_copy(add.Scalar(mul.Scalar(rand(shape(self), dtype=float64), to - from), from), dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, largest, lazy, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.uniform.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** Numbers drawn uniformly from from to to, in the shape and dtype of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'from', type: 'float', default: 0 },
    { name: 'to', type: 'float', default: 1 },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, from, to, generator, seed }: BoundArguments<{ self: Tensor; from: number; to: number; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, from, to, generator, seed });
  }
  // C1
  if (!(Math.abs(from) <= largest(d()) && Math.abs(to) <= largest(d()))) refuse(KEY, 'C1', 'the dtype does not hold the limits');
  // C2
  if (!(from <= to)) refuse(KEY, 'C2', 'from must not be greater than to');
  // C3
  if (!(to - from <= largest(d()))) refuse(KEY, 'C3', 'the dtype does not hold the distance of the limits');
  return evaluate(self, from, to, seed, d, compute, outDtype, call);
}

function evaluate(self: Tensor, from: number, to: number, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: to - from })), other: from })), dtype: d() })), outDtype)];
}
