// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.dequantize_per_tensor.tensor2(Tensor input, Tensor scale, Tensor zero_point, Tensor quant_min, Tensor quant_max, ScalarType dtype, *, ScalarType? out_dtype=None) -> Tensor
//
//     let x = _to_copy(input, dtype=to)
//     let point = double(item(zero_point))
//     let factor = double(item(scale))
//     let steps = if is_float(dtype(zero_point)) then sub.Scalar(x, point) else sub.Scalar(x, int(point))
//     return if is_float(dtype(scale)) then mul.Scalar(steps, factor) else mul.Scalar(steps, int(factor))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { double, dtype, isFloat, isInteger, lazy, numel, only, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.dequantize_per_tensor.tensor2';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'uint16', 'int16', 'int32', 'float8_e5m2', 'float8_e4m3fn']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** dequantize_per_tensor, with all parameters given as tensors of one element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'scale', type: 'Tensor' },
    { name: 'zero_point', type: 'Tensor' },
    { name: 'quant_min', type: 'Tensor' },
    { name: 'quant_max', type: 'Tensor' },
    { name: 'dtype', type: 'ScalarType' },
    { name: 'out_dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scale, zero_point: zeroPoint, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, out_dtype: outDtype2 }: BoundArguments<{ input: Tensor; scale: Tensor; zero_point: Tensor; quant_min: Tensor; quant_max: Tensor; dtype: DType; out_dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const to = lazy(() => outDtype2 ?? 'float32');
  const carried = lazy((): DType => {
    if (isInteger(to()) && (isFloat(dtype(scale)) || isFloat(dtype(zeroPoint)))) {
      return 'float32';
    }
    return to();
  });
  if (DTYPES1.has(input.dtype) && DTYPES2.has(scale.dtype) && DTYPES3.has(zeroPoint.dtype) && isCommon(to()) && !isBool(to()) && isCommon(carried())) {
    outDtype = carried();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, scale, zero_point: zeroPoint, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, out_dtype: outDtype2 });
  }
  // C1
  if (!(numel(zeroPoint) === 1)) refuse(KEY, 'C1', 'zero_point has not just one element');
  // C2
  if (!(numel(scale) === 1)) refuse(KEY, 'C2', 'scale has not just one element');
  // C3
  if (!(numel(quantMin) === 1 && numel(quantMax) === 1)) refuse(KEY, 'C3', 'quant_min or quant_max has not just one element');
  // C4
  if (!(dtype(input) === dtype2)) refuse(KEY, 'C4', 'input has not the dtype that dtype says');
  return evaluate(input, scale, zeroPoint, to, compute, outDtype, call);
}

function evaluate(input: Tensor, scale: Tensor, zeroPoint: Tensor, to: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: input, dtype: to() }));
  const point = double(only<Scalar>(call('aten.item.default', { self: zeroPoint })));
  const factor = double(only<Scalar>(call('aten.item.default', { self: scale })));
  const steps = isFloat(dtype(zeroPoint)) ? only<Tensor>(call('aten.sub.Scalar', { self: x, other: point })) : only<Tensor>(call('aten.sub.Scalar', { self: x, other: BigInt(Math.trunc(point)) }));
  return [settle(isFloat(dtype(scale)) ? only<Tensor>(call('aten.mul.Scalar', { self: steps, other: factor })) : only<Tensor>(call('aten.mul.Scalar', { self: steps, other: BigInt(Math.trunc(factor)) })), outDtype)];
}
