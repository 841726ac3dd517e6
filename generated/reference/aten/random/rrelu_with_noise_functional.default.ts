// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rrelu_with_noise_functional.default(Tensor self, Tensor noise, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> (Tensor, Tensor noise_out)
//
//     if training {
//       let slopes = add.Scalar(mul.Scalar(rand(shape(self), dtype=float64), double(upper) - double(lower)), double(lower))
//       let taken = where.self(gt.Scalar(self, 0), full([], 1, dtype=dtype(self)), _to_copy(slopes, dtype=dtype(self)))
//       return (mul.Tensor(self, taken), taken)
//     } else {
//       return (leaky_relu(self, slope), noise)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { double, dtype, isComplex, lazy, only, refuse, refuseDtypes, sameList, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rrelu_with_noise_functional.default';
const DTYPES1: ReadonlySet<string> = new Set(['bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** rrelu, and the slopes that it took: 1 where self is positive; without training it gives noise as it is. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'noise', type: 'Tensor' },
    { name: 'lower', type: 'Scalar', default: 0.125 },
    { name: 'upper', type: 'Scalar', default: 0.3333333333333333 },
    { name: 'training', type: 'bool', default: false },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, noise, lower, upper, training, generator, seed }: BoundArguments<{ self: Tensor; noise: Tensor; lower: Scalar; upper: Scalar; training: boolean; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let noiseOutDtype: DType;
  const slope = lazy(() => (double(lower) + double(upper)) / 2);
  if (DTYPES1.has(self.dtype) && noise.dtype === dtype(self)) {
    out0Dtype = dtype(self);
    noiseOutDtype = dtype(self);
    compute = out0Dtype;
  } else if (DTYPES2.has(self.dtype) && noise.dtype === dtype(self) && !training) {
    out0Dtype = dtype(self);
    noiseOutDtype = dtype(self);
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { self, noise, lower, upper, training, generator, seed });
  }
  // C1
  if (!(!isComplex(dtype(lower)) && !isComplex(dtype(upper)))) refuse(KEY, 'C1', 'a limit is complex');
  // C2
  if (!(Math.abs(double(lower)) < Number.POSITIVE_INFINITY && Math.abs(double(upper)) < Number.POSITIVE_INFINITY)) refuse(KEY, 'C2', 'a limit is not finite');
  // C3
  if (!(double(lower) <= double(upper))) refuse(KEY, 'C3', 'lower must not be greater than upper');
  // C4
  if (!sameList(shape(noise), shape(self))) refuse(KEY, 'C4', 'noise must have the shape of self');
  return evaluate(self, noise, lower, upper, training, seed, slope, compute, out0Dtype, noiseOutDtype, call);
}

function evaluate(self: Tensor, noise: Tensor, lower: Scalar, upper: Scalar, training: boolean, seed: number, slope: () => number, compute: DType, out0Dtype: DType, noiseOutDtype: DType, call: CallOp): readonly Value[] {
  if (training) {
    const slopes = only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: double(upper) - double(lower) })), other: double(lower) }));
    const taken = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: self, other: 0n })), self: only<Tensor>(call('aten.full.default', { size: [], fill_value: 1n, dtype: dtype(self) })), other: only<Tensor>(call('aten._to_copy.default', { self: slopes, dtype: dtype(self) })) }));
    return [settle(only<Tensor>(call('aten.mul.Tensor', { self: self, other: taken })), out0Dtype), settle(taken, noiseOutDtype)];
  } else {
    return [settle(only<Tensor>(call('aten.leaky_relu.default', { self: self, negative_slope: slope() })), out0Dtype), settle(noise, noiseOutDtype)];
  }
}
