// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.choose_qparams_per_token_asymmetric.default(Tensor input, ScalarType dtype) -> (Tensor, Tensor)
//
//     let (scale, point) = quantized_decomposed._choose_qparams_per_token_asymmetric_impl.default(input, dtype)
//     return (scale, point)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { rank, refuse, refuseDtypes, settle, several, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.choose_qparams_per_token_asymmetric.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);

/** For each row of input the scale and zero point with which its elements, and 0, fill int8; dtype does not count. */
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
  return evaluate(input, dtype2, compute, out0Dtype, out1Dtype, call);
}

function evaluate(input: Tensor, dtype2: DType, compute: DType, out0Dtype: DType, out1Dtype: DType, call: CallOp): readonly Value[] {
  const [scale, point] = several<readonly [Tensor, Tensor]>(call('quantized_decomposed._choose_qparams_per_token_asymmetric_impl.default', { input: input, dtype: dtype2 }));
  return [settle(scale, out0Dtype), settle(point, out1Dtype)];
}
