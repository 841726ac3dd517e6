// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.quantize_per_token.default(Tensor input, Tensor scales, Tensor zero_points, int quant_min, int quant_max, ScalarType dtype) -> Tensor
//
//     let steps = round(add.Tensor(mul.Tensor(input, reciprocal(scales)), zero_points))
//     return _to_copy(clamp(steps, quant_min, quant_max), dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll, holdsRange, isQuantized } from '../../functions.ts';
import { lazy, numel, only, product, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.quantize_per_token.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** quantize_per_tensor with a scale and a zero point for each row; the zero point is added before rounding. */
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
  ],
  results: ['tensor'],
  run,
};

function run({ input, scales, zero_points: zeroPoints, quant_min: quantMin, quant_max: quantMax, dtype: dtype2 }: BoundArguments<{ input: Tensor; scales: Tensor; zero_points: Tensor; quant_min: number; quant_max: number; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const tokens = lazy((): number => {
    if (rank(input) === 0) {
      return 1;
    }
    return product(shape(input).slice(0, rank(input) - 1));
  });
  if (DTYPES1.has(input.dtype) && DTYPES1.has(scales.dtype) && DTYPES1.has(zeroPoints.dtype) && isQuantized(dtype2)) {
    outDtype = dtype2;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, scales, zero_points: zeroPoints, quant_min: quantMin, quant_max: quantMax, dtype: dtype2 });
  }
  // C1
  if (!holdsRange(dtype2, quantMin, quantMax)) refuse(KEY, 'C1', 'quant_min and quant_max must lie within the range of dtype');
  // C2
  if (!(numel(scales) === tokens())) refuse(KEY, 'C2', 'scales has not one element for each row of input');
  // C3
  if (!(numel(zeroPoints) === tokens())) refuse(KEY, 'C3', 'zero_points has not one element for each row of input');
  // C4
  if (!broadcastableAll([shape(input), shape(scales), shape(zeroPoints)])) refuse(KEY, 'C4', 'input, scales and zero_points do not broadcast');
  return evaluate(input, scales, zeroPoints, quantMin, quantMax, dtype2, compute, outDtype, call);
}

function evaluate(input: Tensor, scales: Tensor, zeroPoints: Tensor, quantMin: number, quantMax: number, dtype2: DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const steps = only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: input, other: only<Tensor>(call('aten.reciprocal.default', { self: scales })) })), other: zeroPoints })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.clamp.default', { self: steps, min: BigInt(quantMin), max: BigInt(quantMax) })), dtype: dtype2 })), outDtype)];
}
