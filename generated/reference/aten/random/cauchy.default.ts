// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cauchy.default(Tensor self, float median=0., float sigma=1., *, Generator? generator=None) -> Tensor
//
//     return _to_copy(add.Scalar(mul.Scalar(tan(mul.Scalar(add.Scalar(rand(shape(self), dtype=float64), -0.5), pi)), sigma), median), dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, lazy, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cauchy.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** Numbers of the Cauchy distribution around median with scale sigma, in the shape and dtype of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'median', type: 'float', default: 0 },
    { name: 'sigma', type: 'float', default: 1 },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, median, sigma, generator, seed }: BoundArguments<{ self: Tensor; median: number; sigma: number; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, median, sigma, generator, seed });
  }
  // C1
  if (!(sigma > 0)) refuse(KEY, 'C1', 'sigma must be positive');
  return evaluate(self, median, sigma, seed, d, compute, outDtype, call);
}

function evaluate(self: Tensor, median: number, sigma: number, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.tan.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: -0.5 })), other: 3.141592653589793 })) })), other: sigma })), other: median })), dtype: d() })), outDtype)];
}
