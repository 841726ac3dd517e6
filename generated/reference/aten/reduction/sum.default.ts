// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sum.default(Tensor self, *, ScalarType? dtype=None) -> Tensor
//
//     return sum.dim_IntList(self, [], dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accumulate } from '../../functions.ts';
import { dtype, numel, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sum.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The sum of all elements of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dtype: dtype2 }: BoundArguments<{ self: Tensor; dtype: DType | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2 ?? accumulate(dtype(self));
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && !(dtype2 === null)) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && numel(self) === 0) {
    compute = 'float32';
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, dtype: dtype2 });
  }
  return evaluate(self, dtype2, compute, outDtype, call);
}

function evaluate(self: Tensor, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.sum.dim_IntList', { self: self, dim: [], dtype: dtype2 })), outDtype)];
}
