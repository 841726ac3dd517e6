// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.log_normal.default(Tensor self, float mean=1., float std=2., *, Generator? generator=None) -> Tensor
//
//     return _to_copy(exp(add.Scalar(mul.Scalar(randn(shape(self), dtype=float64), std), mean)), dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, lazy, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.log_normal.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** Numbers whose logarithm is of the normal distribution with the given mean and standard deviation, in the shape and dtype of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'mean', type: 'float', default: 1 },
    { name: 'std', type: 'float', default: 2 },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, mean, std, generator, seed }: BoundArguments<{ self: Tensor; mean: number; std: number; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, mean, std, generator, seed });
  }
  // C1
  if (!(std > 0)) refuse(KEY, 'C1', 'std must be positive');
  return evaluate(self, mean, std, seed, d, compute, outDtype, call);
}

function evaluate(self: Tensor, mean: number, std: number, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.randn.default', { size: shape(self), dtype: 'float64', seed: seed })), other: std })), other: mean })) })), dtype: d() })), outDtype)];
}
