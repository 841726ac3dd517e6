// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.dequantize_per_channel_group.default(Tensor input, Tensor scales, Tensor? zero_points, int quant_min, int quant_max, ScalarType dtype, int group_size, ScalarType output_dtype) -> Tensor
//
//     let rows = view(clone(input), [groups, group])
//     let steps = if zero_points is none then rows else sub.Tensor(rows, view(clone(zero_points), [numel(zero_points), 1]))
//     return _to_copy(view(mul.Tensor(steps, view(clone(scales), [numel(scales), 1])), shape(input)), dtype=output_dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, lazy, modulo, numel, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.dequantize_per_channel_group.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** dequantize_per_tensor with a scale and, where zero_points is given, a zero point for each group of group_size columns in a row. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'scales', type: 'Tensor' },
    { name: 'zero_points', type: 'Tensor?' },
    { name: 'quant_min', type: 'int' },
    { name: 'quant_max', type: 'int' },
    { name: 'dtype', type: 'ScalarType' },
    { name: 'group_size', type: 'int' },
    { name: 'output_dtype', type: 'ScalarType' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scales, zero_points: zeroPoints, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, group_size: groupSize, output_dtype: outputDtype }: BoundArguments<{ input: Tensor; scales: Tensor; zero_points: Tensor | null; quant_min: number; quant_max: number; dtype: DType; group_size: number; output_dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => size(input, 1));
  const group = lazy((): number => {
    if (groupSize > n() && rank(scales) > 0 && size(scales, rank(scales) - 1) === 1) {
      return n();
    }
    return groupSize;
  });
  const groups = lazy(() => Math.floor(numel(input) / group()));
  if (DTYPES1.has(input.dtype) && DTYPES2.has(scales.dtype) && accepts(DTYPES1, zeroPoints)) {
    outDtype = outputDtype;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, scales, zero_points: zeroPoints, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, group_size: groupSize, output_dtype: outputDtype });
  }
  // C1
  if (!(rank(input) === 2)) refuse(KEY, 'C1', 'input must have two dims');
  // C2
  if (!(groupSize > 1 && (groupSize <= n() || rank(scales) > 0))) refuse(KEY, 'C2', 'group_size must be more than 1, and not more than the columns where scales is one number');
  // C3
  if (!(group() > 0 && modulo(n(), group()) === 0)) refuse(KEY, 'C3', 'group_size must divide the columns of input');
  // C4
  if (!(numel(scales) === groups() || numel(scales) === 1)) refuse(KEY, 'C4', 'scales has not one element for each group');
  // C5
  if (!(zeroPoints === null || numel(zeroPoints) === groups() || numel(zeroPoints) === 1)) refuse(KEY, 'C5', 'zero_points has not one element for each group');
  return evaluate(input, scales, zeroPoints, outputDtype, group, groups, compute, outDtype, call);
}

function evaluate(input: Tensor, scales: Tensor, zeroPoints: Tensor | null, outputDtype: DType, group: () => number, groups: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const rows = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: input })), size: [groups(), group()] }));
  const steps = zeroPoints === null ? rows : only<Tensor>(call('aten.sub.Tensor', { self: rows, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: zeroPoints })), size: [numel(zeroPoints), 1] })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: steps, other: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: scales })), size: [numel(scales), 1] })) })), size: shape(input) })), dtype: outputDtype })), outDtype)];
}
