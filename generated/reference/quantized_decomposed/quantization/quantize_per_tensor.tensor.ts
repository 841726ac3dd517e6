// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.quantize_per_tensor.tensor(Tensor input, Tensor scale, Tensor zero_point, int quant_min, int quant_max, ScalarType dtype) -> Tensor
//
//     let steps = round(mul.Scalar(_to_copy(input, dtype=float32), 1 / double(item(scale))))
//     return _to_copy(clamp(add.Scalar(steps, double(item(zero_point))), quant_min, quant_max), dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { holdsRange, isQuantized } from '../../functions.ts';
import { double, numel, only, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.quantize_per_tensor.tensor';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** quantize_per_tensor, with scale and zero_point given as tensors of one element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'scale', type: 'Tensor' },
    { name: 'zero_point', type: 'Tensor' },
    { name: 'quant_min', type: 'int' },
    { name: 'quant_max', type: 'int' },
    { name: 'dtype', type: 'ScalarType' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scale, zero_point: zeroPoint, quant_min: quantMin, quant_max: quantMax, dtype: dtype2 }: BoundArguments<{ input: Tensor; scale: Tensor; zero_point: Tensor; quant_min: number; quant_max: number; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(input.dtype) && DTYPES2.has(scale.dtype) && DTYPES2.has(zeroPoint.dtype) && isQuantized(dtype2)) {
    compute = 'float32';
    outDtype = dtype2;
  } else {
    refuseDtypes(KEY, { input, scale, zero_point: zeroPoint, quant_min: quantMin, quant_max: quantMax, dtype: dtype2 });
  }
  // C1
  if (!(numel(zeroPoint) === 1)) refuse(KEY, 'C1', 'zero_point has not just one element');
  // C2
  if (!(numel(scale) === 1)) refuse(KEY, 'C2', 'scale has not just one element');
  // C3
  if (!holdsRange(dtype2, quantMin, quantMax)) refuse(KEY, 'C3', 'quant_min and quant_max must lie within the range of dtype');
  // C4
  if (!(double(only<Scalar>(call('aten.item.default', { self: scale }))) !== 0)) refuse(KEY, 'C4', 'scale is 0');
  return evaluate(input, scale, zeroPoint, quantMin, quantMax, dtype2, compute, outDtype, call);
}

function evaluate(input: Tensor, scale: Tensor, zeroPoint: Tensor, quantMin: number, quantMax: number, dtype2: DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const steps = only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: input, dtype: 'float32' })), other: 1 / double(only<Scalar>(call('aten.item.default', { self: scale }))) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.add.Scalar', { self: steps, other: double(only<Scalar>(call('aten.item.default', { self: zeroPoint }))) })), min: BigInt(quantMin), max: BigInt(quantMax) })), dtype: dtype2 })), outDtype)];
}
