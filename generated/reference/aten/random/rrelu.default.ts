// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rrelu.default(Tensor self, Scalar lower=0.125, Scalar upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor
//
//     if training {
//       let slopes = add.Scalar(mul.Scalar(rand(shape(self), dtype=float64), double(upper) - double(lower)), double(lower))
//       return where.self(gt.Scalar(self, 0), self, mul.Tensor(self, _to_copy(slopes, dtype=dtype(self))))
//     } else {
//       return leaky_relu(self, slope)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { double, dtype, isComplex, lazy, only, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rrelu.default';
const DTYPES1: ReadonlySet<string> = new Set(['bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** self where it is positive, else self times a slope drawn uniformly from lower to upper; without training times the mean slope. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'lower', type: 'Scalar', default: 0.125 },
    { name: 'upper', type: 'Scalar', default: 0.3333333333333333 },
    { name: 'training', type: 'bool', default: false },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, lower, upper, training, generator, seed }: BoundArguments<{ self: Tensor; lower: Scalar; upper: Scalar; training: boolean; generator: string | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const slope = lazy(() => (double(lower) + double(upper)) / 2);
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && !training) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, lower, upper, training, generator, seed });
  }
  // C1
  if (!(!isComplex(dtype(lower)) && !isComplex(dtype(upper)))) refuse(KEY, 'C1', 'a limit is complex');
  // C2
  if (!(Math.abs(double(lower)) < Number.POSITIVE_INFINITY && Math.abs(double(upper)) < Number.POSITIVE_INFINITY)) refuse(KEY, 'C2', 'a limit is not finite');
  // C3
  if (!(double(lower) <= double(upper))) refuse(KEY, 'C3', 'lower must not be greater than upper');
  return evaluate(self, lower, upper, training, seed, slope, compute, outDtype, call);
}

function evaluate(self: Tensor, lower: Scalar, upper: Scalar, training: boolean, seed: number, slope: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (training) {
    const slopes = only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.rand.default', { size: shape(self), dtype: 'float64', seed: seed })), other: double(upper) - double(lower) })), other: double(lower) }));
    return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: self, other: 0n })), self: self, other: only<Tensor>(call('aten.mul.Tensor', { self: self, other: only<Tensor>(call('aten._to_copy.default', { self: slopes, dtype: dtype(self) })) })) })), outDtype)];
  } else {
    return [settle(only<Tensor>(call('aten.leaky_relu.default', { self: self, negative_slope: slope() })), outDtype)];
  }
}
