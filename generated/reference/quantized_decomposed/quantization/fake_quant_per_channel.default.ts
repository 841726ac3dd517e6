// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.fake_quant_per_channel.default(Tensor input, Tensor scales, Tensor zero_points, int axis, int quant_min, int quant_max) -> Tensor
//
//     let scale = view(_to_copy(scales, dtype=float32), scale_shape)
//     let point = view(_to_copy(zero_points, dtype=int32), point_shape)
//     let steps = add.Tensor(round(mul.Tensor(input, reciprocal(scale))), point)
//     return mul.Tensor(sub.Tensor(clamp(steps, quant_min, quant_max), point), scale)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll, ones } from '../../functions.ts';
import { lazy, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.fake_quant_per_channel.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The values that remain of input when it is quantized per place along axis and dequantized again. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'scales', type: 'Tensor' },
    { name: 'zero_points', type: 'Tensor' },
    { name: 'axis', type: 'int' },
    { name: 'quant_min', type: 'int' },
    { name: 'quant_max', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scales, zero_points: zeroPoints, axis, quant_min: quantMin, quant_max: quantMax }: BoundArguments<{ input: Tensor; scales: Tensor; zero_points: Tensor; axis: number; quant_min: number; quant_max: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const before = lazy(() => ones(axis));
  const after = lazy(() => ones(rank(input) - axis - 1));
  const scaleShape = lazy((): readonly number[] => {
    if (rank(scales) === 0) {
      return before();
    }
    return [...[...[...before(), ...shape(scales).slice(0, 1)], ...after()], ...shape(scales).slice(1)];
  });
  const pointShape = lazy((): readonly number[] => {
    if (rank(zeroPoints) === 0) {
      return before();
    }
    return [...[...[...before(), ...shape(zeroPoints).slice(0, 1)], ...after()], ...shape(zeroPoints).slice(1)];
  });
  if (DTYPES1.has(input.dtype) && DTYPES2.has(scales.dtype) && DTYPES2.has(zeroPoints.dtype)) {
    outDtype = 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, scales, zero_points: zeroPoints, axis, quant_min: quantMin, quant_max: quantMax });
  }
  // C1
  if (!(axis < rank(input))) refuse(KEY, 'C1', 'axis is out of range');
  // C2
  if (!(axis === rank(input) - 1 || rank(scales) > 0 && rank(zeroPoints) > 0)) refuse(KEY, 'C2', 'scales and zero_points need a dim');
  // C3
  if (axis >= 0) {
    if (!broadcastableAll([shape(input), scaleShape(), pointShape()])) refuse(KEY, 'C3', 'scales, zero_points and input do not fit along axis');
  }
  return evaluate(input, scales, zeroPoints, quantMin, quantMax, scaleShape, pointShape, compute, outDtype, call);
}

function evaluate(input: Tensor, scales: Tensor, zeroPoints: Tensor, quantMin: number, quantMax: number, scaleShape: () => readonly number[], pointShape: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const scale = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: scales, dtype: 'float32' })), size: scaleShape() }));
  const point = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: zeroPoints, dtype: 'int32' })), size: pointShape() }));
  const steps = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: input, other: only<Tensor>(call('aten.reciprocal.default', { self: scale })) })) })), other: point }));
  return [settle(only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.clamp.default', { self: steps, min: BigInt(quantMin), max: BigInt(quantMax) })), other: point })), other: scale })), outDtype)];
}
