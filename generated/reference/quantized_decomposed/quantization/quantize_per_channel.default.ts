// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.quantize_per_channel.default(Tensor input, Tensor scales, Tensor zero_points, int axis, int quant_min, int quant_max, ScalarType dtype) -> Tensor
//
//     let moved = permute(_to_copy(input, dtype=float32), order)
//     let steps = round(mul.Tensor(moved, reciprocal(view(clone(scales), along))))
//     let kept = clamp(add.Tensor(steps, view(clone(zero_points), along)), quant_min, quant_max)
//     return _to_copy(permute(kept, order), dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { holdsRange, isQuantized, ones, wrap } from '../../functions.ts';
import { lazy, numel, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.quantize_per_channel.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** quantize_per_tensor with a scale and a zero point for each place along axis. */
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
    { name: 'dtype', type: 'ScalarType' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scales, zero_points: zeroPoints, axis, quant_min: quantMin, quant_max: quantMax, dtype: dtype2 }: BoundArguments<{ input: Tensor; scales: Tensor; zero_points: Tensor; axis: number; quant_min: number; quant_max: number; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const a = lazy(() => wrap(axis, rank(input)));
  const along2 = lazy(() => [...[size(scales, 0)], ...ones(rank(input) - 1)]);
  const order = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(input);
    for (let k = 0; k < end; k++) {
      list.push(k === 0 ? a() : k === a() ? 0 : k);
    }
    return list;
  });
  if (DTYPES1.has(input.dtype) && DTYPES2.has(scales.dtype) && DTYPES2.has(zeroPoints.dtype) && isQuantized(dtype2)) {
    outDtype = dtype2;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, scales, zero_points: zeroPoints, axis, quant_min: quantMin, quant_max: quantMax, dtype: dtype2 });
  }
  // C1
  if (!(rank(input) > 0 && axis < rank(input) && axis >= -rank(input))) refuse(KEY, 'C1', 'axis is out of range');
  // C2
  if (!holdsRange(dtype2, quantMin, quantMax)) refuse(KEY, 'C2', 'quant_min and quant_max must lie within the range of dtype');
  // C3
  if (!(rank(scales) > 0 && numel(scales) === size(scales, 0))) refuse(KEY, 'C3', 'scales must be one-dimensional');
  // C4
  if (!(numel(zeroPoints) === size(scales, 0))) refuse(KEY, 'C4', 'zero_points has not as many elements as scales');
  // C5
  if (!(size(scales, 0) === 1 || size(input, a()) === 1 || size(scales, 0) === size(input, a()))) refuse(KEY, 'C5', 'scales fits not the extent of input along axis');
  return evaluate(input, scales, zeroPoints, quantMin, quantMax, dtype2, along2, order, compute, outDtype, call);
}

function evaluate(input: Tensor, scales: Tensor, zeroPoints: Tensor, quantMin: number, quantMax: number, dtype2: DType, along2: () => readonly number[], order: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const moved2 = only<Tensor>(call('aten.permute.default', { self: only<Tensor>(call('aten._to_copy.default', { self: input, dtype: 'float32' })), dims: order() }));
  const steps = only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: moved2, other: only<Tensor>(call('aten.reciprocal.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: scales })), size: along2() })) })) })) }));
  const kept = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.add.Tensor', { self: steps, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: zeroPoints })), size: along2() })) })), min: BigInt(quantMin), max: BigInt(quantMax) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.permute.default', { self: kept, dims: order() })), dtype: dtype2 })), outDtype)];
}
