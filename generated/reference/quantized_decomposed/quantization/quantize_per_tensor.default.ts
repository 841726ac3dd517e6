// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.quantize_per_tensor.default(Tensor input, float scale, int zero_point, int quant_min, int quant_max, ScalarType dtype) -> Tensor
//
//     let steps = round(mul.Scalar(_to_copy(input, dtype=float32), 1 / scale))
//     return _to_copy(clamp(add.Scalar(steps, zero_point), quant_min, quant_max), dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { holdsRange, isQuantized } from '../../functions.ts';
import { only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.quantize_per_tensor.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32']);

/** The elements of input divided by scale, rounded to even and moved by zero_point, limited to the range from quant_min to quant_max. */
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
  ],
  results: ['tensor'],
  run,
};

function run({ input, scale, zero_point: zeroPoint, quant_min: quantMin, quant_max: quantMax, dtype: dtype2 }: BoundArguments<{ input: Tensor; scale: number; zero_point: number; quant_min: number; quant_max: number; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(input.dtype) && isQuantized(dtype2)) {
    compute = 'float32';
    outDtype = dtype2;
  } else {
    refuseDtypes(KEY, { input, scale, zero_point: zeroPoint, quant_min: quantMin, quant_max: quantMax, dtype: dtype2 });
  }
  // C1
  if (!holdsRange(dtype2, quantMin, quantMax)) refuse(KEY, 'C1', 'quant_min and quant_max must lie within the range of dtype');
  // C2
  if (!(scale !== 0)) refuse(KEY, 'C2', 'scale is 0');
  return evaluate(input, scale, zeroPoint, quantMin, quantMax, dtype2, compute, outDtype, call);
}

function evaluate(input: Tensor, scale: number, zeroPoint: number, quantMin: number, quantMax: number, dtype2: DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const steps = only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: input, dtype: 'float32' })), other: 1 / scale })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.add.Scalar', { self: steps, other: BigInt(zeroPoint) })), min: BigInt(quantMin), max: BigInt(quantMax) })), dtype: dtype2 })), outDtype)];
}
