// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.choose_qparams_symmetric.tensor(Tensor input, int quant_min, int quant_max, float eps, ScalarType dtype) -> (Tensor, Tensor)
//
//     let (low, high) = aminmax(input)
//     let most = maximum(neg(minimum(low, full([], 0, dtype=dtype(input)))), maximum(high, full([], 0, dtype=dtype(input))))
//     let scale = maximum(div.Scalar(most, (quant_max - quant_min) / 2), full([1], eps, dtype=float32))
//     return (_to_copy(scale, dtype=float64), full([1], if dtype == uint8 then 128 else 0, dtype=int64))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isQuantized } from '../../functions.ts';
import { dtype, numel, only, refuse, refuseDtypes, settle, several, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.choose_qparams_symmetric.tensor';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32']);

/** The scale and zero point with which the elements of input, and their negatives, fill the range from quant_min to quant_max; scale is at least eps. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'quant_min', type: 'int' },
    { name: 'quant_max', type: 'int' },
    { name: 'eps', type: 'float' },
    { name: 'dtype', type: 'ScalarType' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ input, quant_min: quantMin, quant_max: quantMax, eps, dtype: dtype2 }: BoundArguments<{ input: Tensor; quant_min: number; quant_max: number; eps: number; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  if (DTYPES1.has(input.dtype) && isQuantized(dtype2)) {
    out0Dtype = 'float64';
    out1Dtype = 'int64';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, quant_min: quantMin, quant_max: quantMax, eps, dtype: dtype2 });
  }
  // C1
  if (!(quantMin <= 0 && quantMax >= 0)) refuse(KEY, 'C1', 'the range from quant_min to quant_max does not hold 0');
  // C2
  if (!(quantMin < quantMax)) refuse(KEY, 'C2', 'quant_min must be less than quant_max');
  // C3
  if (!(numel(input) > 0)) refuse(KEY, 'C3', 'input has no elements');
  return evaluate(input, quantMin, quantMax, eps, dtype2, compute, out0Dtype, out1Dtype, call);
}

function evaluate(input: Tensor, quantMin: number, quantMax: number, eps: number, dtype2: DType, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const [low, high] = several<readonly [Tensor, Tensor]>(call('aten.aminmax.default', { self: input }));
  const most = only<Tensor>(call('aten.maximum.default', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.minimum.default', { self: low, other: only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: dtype(input) })) })) })), other: only<Tensor>(call('aten.maximum.default', { self: high, other: only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: dtype(input) })) })) }));
  const scale = only<Tensor>(call('aten.maximum.default', { self: only<Tensor>(call('aten.div.Scalar', { self: most, other: (quantMax - quantMin) / 2 })), other: only<Tensor>(call('aten.full.default', { size: [1], fill_value: eps, dtype: 'float32' })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: scale, dtype: 'float64' })), out0Dtype), settle(only<Tensor>(call('aten.full.default', { size: [1], fill_value: dtype2 === 'uint8' ? 128n : 0n, dtype: 'int64' })), out1Dtype)];
}
