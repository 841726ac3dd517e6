// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.dequantize_per_tensor.default(Tensor input, float scale, int zero_point, int quant_min, int quant_max, ScalarType dtype, *, ScalarType? out_dtype=None) -> Tensor
//
//     return mul.Scalar(sub.Scalar(_to_copy(input, dtype=to), zero_point), scale)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool, isCommon } from '../../functions.ts';
import { dtype, isInteger, lazy, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.dequantize_per_tensor.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'uint16', 'int16', 'int32', 'float8_e5m2', 'float8_e4m3fn']);

/** The values that quantized elements stand for: zero_point is taken away, and the rest multiplied by scale. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'scale', type: 'float' },
    { name: 'zero_point', type: 'int' },
    { name: 'quant_min', type: 'int' },
    { name: 'quant_max', type: 'int' },
    { name: 'dtype', type: 'ScalarType' },
    { name: 'out_dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ input, scale, zero_point: zeroPoint, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, out_dtype: outDtype2 }: BoundArguments<{ input: Tensor; scale: number; zero_point: number; quant_min: number; quant_max: number; dtype: DType; out_dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const to = lazy(() => outDtype2 ?? 'float32');
  if (DTYPES1.has(input.dtype) && isCommon(to()) && !isBool(to())) {
    outDtype = isInteger(to()) ? 'float32' : to();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, scale, zero_point: zeroPoint, quant_min: quantMin, quant_max: quantMax, dtype: dtype2, out_dtype: outDtype2 });
  }
  // C1
  if (!(dtype(input) === dtype2)) refuse(KEY, 'C1', 'input has not the dtype that dtype says');
  return evaluate(input, scale, zeroPoint, to, compute, outDtype, call);
}

function evaluate(input: Tensor, scale: number, zeroPoint: number, to: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.sub.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: input, dtype: to() })), other: BigInt(zeroPoint) })), other: scale })), outDtype)];
}
