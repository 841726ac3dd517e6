// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.choose_qparams_per_token.default(Tensor input, ScalarType dtype) -> (Tensor, Tensor)
//
//     let most = amax(abs(input), [-1], true)
//     let scales = div.Scalar(clamp(if dtype(input) == float16 then _to_copy(most, dtype=float32) else most, 1e-5), 127)
//     return (scales, zeros_like(scales))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { dtype, isInteger, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.choose_qparams_per_token.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** For each row of input the scale with which its elements fill int8 symmetrically, and zeros. */
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
  if (DTYPES1.has(input.dtype) && dtype2 === 'int8') {
    compute = isInteger(dtype(input)) || dtype(input) === 'float16' ? 'float32' : toReal(dtype(input));
    out0Dtype = compute;
    out1Dtype = compute;
  } else {
    refuseDtypes(KEY, { input, dtype: dtype2 });
  }
  // C1
  if (!(rank(input) === 0 || size(input, rank(input) - 1) > 0)) refuse(KEY, 'C1', 'the last dim of input is empty');
  return evaluate(input, compute, out0Dtype, out1Dtype, call);
}

function evaluate(input: Tensor, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const most = only<Tensor>(call('aten.amax.default', { self: only<Tensor>(call('aten.abs.default', { self: input })), dim: [-1], keepdim: true }));
  const scales = only<Tensor>(call('aten.div.Scalar', { self: only<Tensor>(call('aten.clamp.default', { self: dtype(input) === 'float16' ? only<Tensor>(call('aten._to_copy.default', { self: most, dtype: 'float32' })) : most, min: 0.00001 })), other: 127n }));
  return [settle(scales, out0Dtype), settle(only<Tensor>(call('aten.zeros_like.default', { self: scales })), out1Dtype)];
}
