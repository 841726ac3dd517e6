// Generated from spec/ops: edit the spec and run `npm run generate`.
// quantized_decomposed.convert_element_type.no_fuse(Tensor input, ScalarType dtype) -> Tensor
//
//     return _to_copy(input, dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'quantized_decomposed.convert_element_type.no_fuse';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of input cast to dtype; compilers fuse it with nothing. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'dtype', type: 'ScalarType' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, dtype: dtype2 }: BoundArguments<{ input: Tensor; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(input.dtype)) {
    outDtype = dtype2;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { input, dtype: dtype2 });
  }
  return evaluate(input, dtype2, compute, outDtype, call);
}

function evaluate(input: Tensor, dtype2: DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: input, dtype: dtype2 })), outDtype)];
}
