// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed._choose_qparams_per_token_asymmetric_impl.default(Tensor input, ScalarType dtype) -> (Tensor, Tensor)
//
//     let low = minimum(amin(input, [-1], true), full([], 0, dtype=dtype(input)))
//     let high = maximum(amax(input, [-1], true), full([], 0, dtype=dtype(input)))
//     let scale = clamp(div.Scalar(sub.Tensor(high, low), 255), epsilon(float32))
//     let below = div.Tensor(low, scale)
//     let above = div.Tensor(high, scale)
//     let error = add.Tensor(add.Scalar(below, -128), add.Scalar(above, 127))
//     let point = where.self(gt.Scalar(error, 0), sub.Tensor(-128, below), sub.Tensor(127, above))
//     return (_to_copy(scale, dtype=float64), _to_copy(round(clamp(point, -128, 127)), dtype=int64))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, epsilon, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed._choose_qparams_per_token_asymmetric_impl.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** For each row of input the scale and zero point with which its elements, and 0, fill int8. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'dtype', type: 'ScalarType' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ input, dtype: dtype2 }: BoundArguments<{ input: Tensor; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  if (DTYPES1.has(input.dtype)) {
    out0Dtype = 'float64';
    out1Dtype = 'int64';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, dtype: dtype2 });
  }
  // C1
  if (!(rank(input) === 0 || size(input, rank(input) - 1) > 0)) refuse(KEY, 'C1', 'the last dim of input is empty');
  return evaluate(input, compute, out0Dtype, out1Dtype, call);
}

function evaluate(input: Tensor, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const low = only<Tensor>(call('aten.minimum.default', { self: only<Tensor>(call('aten.amin.default', { self: input, dim: [-1], keepdim: true })), other: only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: dtype(input) })) }));
  const high = only<Tensor>(call('aten.maximum.default', { self: only<Tensor>(call('aten.amax.default', { self: input, dim: [-1], keepdim: true })), other: only<Tensor>(call('aten.full.default', { size: [], fill_value: 0n, dtype: dtype(input) })) }));
  const scale = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.sub.Tensor', { self: high, other: low })), other: 255n })), min: epsilon('float32') }));
  const below2 = only<Tensor>(call('aten.div.Tensor', { self: low, other: scale }));
  const above2 = only<Tensor>(call('aten.div.Tensor', { self: high, other: scale }));
  const error = only<Tensor>(call('aten.add.Tensor', { self: only<Tensor>(call('aten.add.Scalar', { self: below2, other: BigInt(-128) })), other: only<Tensor>(call('aten.add.Scalar', { self: above2, other: 127n })) }));
  const point = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: error, other: 0n })), self: only<Tensor>(call('aten.sub.Tensor', { self: BigInt(-128), other: below2 })), other: only<Tensor>(call('aten.sub.Tensor', { self: 127n, other: above2 })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: scale, dtype: 'float64' })), out0Dtype), settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.round.default', { self: only<Tensor>(call('aten.clamp.default', { self: point, min: BigInt(-128), max: 127n })) })), dtype: 'int64' })), out1Dtype)];
}
