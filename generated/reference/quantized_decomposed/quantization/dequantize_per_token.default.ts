// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.dequantize_per_token.default(Tensor input, Tensor scales, Tensor zero_points, int quant_min, int quant_max, ScalarType dtype, ScalarType output_dtype) -> Tensor
//
//     return _to_copy(mul.Tensor(sub.Tensor(input, zero_points), scales), dtype=output_dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll } from '../../functions.ts';
import { only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.dequantize_per_token.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** dequantize_per_tensor with a scale and a zero point for each row. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'scales', type: 'Tensor' },
    { name: 'zero_points', type: 'Tensor' },
    { name: 'quant_min', type: 'int' },
    { name: 'quant_max', type: 'int' },
    { name: 'dtype', type: 'ScalarType' },
    { name: 'output_dtype', type: 'ScalarType' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scales, zero_points: zeroPoints, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, output_dtype: outputDtype }: BoundArguments<{ input: Tensor; scales: Tensor; zero_points: Tensor; quant_min: number; quant_max: number; dtype: DType; output_dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(input.dtype) && DTYPES2.has(scales.dtype) && DTYPES1.has(zeroPoints.dtype)) {
    outDtype = outputDtype;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, scales, zero_points: zeroPoints, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, output_dtype: outputDtype });
  }
  // C1
  if (!broadcastableAll([shape(input), shape(scales), shape(zeroPoints)])) refuse(KEY, 'C1', 'input, scales and zero_points do not broadcast');
  return evaluate(input, scales, zeroPoints, outputDtype, compute, outDtype, call);
}

function evaluate(input: Tensor, scales: Tensor, zeroPoints: Tensor, outputDtype: DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: input, other: zeroPoints })), other: scales })), dtype: outputDtype })), outDtype)];
}
