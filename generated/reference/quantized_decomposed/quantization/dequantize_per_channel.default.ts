// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.dequantize_per_channel.default(Tensor input, Tensor scales, Tensor? zero_points, int axis, int quant_min, int quant_max, ScalarType dtype, *, ScalarType? out_dtype=None) -> Tensor
//
//     let moved = permute(input, order)
//     let steps = if zero_points is none then moved else sub.Tensor(moved, view(clone(zero_points), along))
//     return permute(_to_copy(mul.Tensor(steps, view(clone(scales), along)), dtype=out_dtype ?? float32), order)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { holdsRange, isCommon, ones, wrap } from '../../functions.ts';
import { accepts, bits, dtype, isFloat, lazy, numel, only, promotable, promote, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.dequantize_per_channel.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'uint16', 'int16', 'int32', 'float8_e5m2', 'float8_e4m3fn']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** dequantize_per_tensor with a scale and, where zero_points is given, a zero point for each place along axis. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'scales', type: 'Tensor' },
    { name: 'zero_points', type: 'Tensor?' },
    { name: 'axis', type: 'int' },
    { name: 'quant_min', type: 'int' },
    { name: 'quant_max', type: 'int' },
    { name: 'dtype', type: 'ScalarType' },
    { name: 'out_dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scales, zero_points: zeroPoints, axis, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, out_dtype: outDtype2 }: BoundArguments<{ input: Tensor; scales: Tensor; zero_points: Tensor | null; axis: number; quant_min: number; quant_max: number; dtype: DType; out_dtype: DType | null }>, call: CallOp): readonly Value[] {
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
  if (DTYPES1.has(input.dtype) && DTYPES2.has(scales.dtype) && accepts(DTYPES3, zeroPoints) && promotable(promote(input, zeroPoints), scales) && (promotable(input, zeroPoints) && (!isFloat(promote(input, zeroPoints)) || bits(promote(input, zeroPoints)) > 8)) && isCommon(promote(input, zeroPoints, scales))) {
    outDtype = outDtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, scales, zero_points: zeroPoints, axis, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, out_dtype: outDtype2 });
  }
  // C1
  if (!(dtype(input) === dtype2)) refuse(KEY, 'C1', 'input has not the dtype that dtype says');
  // C2
  if (!(rank(input) > 0 && axis < rank(input) && axis >= -rank(input))) refuse(KEY, 'C2', 'axis is out of range');
  // C3
  if (!holdsRange(dtype2, quantMin, quantMax)) refuse(KEY, 'C3', 'quant_min and quant_max must lie within the range of dtype');
  // C4
  if (!(rank(scales) > 0 && numel(scales) === size(scales, 0))) refuse(KEY, 'C4', 'scales must be one-dimensional');
  // C5
  if (!(zeroPoints === null || numel(zeroPoints) === size(scales, 0))) refuse(KEY, 'C5', 'zero_points has not as many elements as scales');
  // C6
  if (!(size(scales, 0) === 1 || size(input, a()) === 1 || size(scales, 0) === size(input, a()))) refuse(KEY, 'C6', 'scales fits not the extent of input along axis');
  return evaluate(input, scales, zeroPoints, outDtype2, along2, order, compute, outDtype, call);
}

function evaluate(input: Tensor, scales: Tensor, zeroPoints: Tensor | null, outDtype2: DType | null, along2: () => readonly number[], order: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const moved2 = only<Tensor>(call('aten.permute.default', { self: input, dims: order() }));
  const steps = zeroPoints === null ? moved2 : only<Tensor>(call('aten.sub.Tensor', { self: moved2, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: zeroPoints })), size: along2() })) }));
  return [settle(only<Tensor>(call('aten.permute.default', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: steps, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: scales })), size: along2() })) })), dtype: outDtype2 ?? 'float32' })), dims: order() })), outDtype)];
}
