// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.normal.Tensor_float(Tensor mean, float std=1., *, Generator? generator=None) -> Tensor
//
//     return add.Tensor(mul.Scalar(randn(shape(mean), dtype=dtype(mean)), std), mean)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.normal.Tensor_float';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** Numbers of the normal distribution, each with the mean that the element of mean gives, and one standard deviation. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'mean', type: 'Tensor' },
    { name: 'std', type: 'float', default: 1 },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ mean, std, generator, seed }: BoundArguments<{ mean: Tensor; std: number; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(mean.dtype)) {
    outDtype = dtype(mean);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { mean, std, generator, seed });
  }
  // C1
  if (!(std >= 0)) refuse(KEY, 'C1', 'std is negative');
  return evaluate(mean, std, seed, compute, outDtype, call);
}

function evaluate(mean: Tensor, std: number, seed: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.randn.default', { size: shape(mean), dtype: dtype(mean), seed: seed })), other: std })), other: mean })), outDtype)];
}
