// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.not_equal.Scalar(Tensor self, Scalar other) -> Tensor
//
//     return ne.Scalar(self, other)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, isComplex, only, promotable, promote, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.not_equal.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bfloat16']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tells where self differs from the Scalar other (another name of ne). */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && isComplex(dtype(other))) {
    compute = 'complex64';
    outDtype = 'bool';
  } else if (DTYPES2.has(self.dtype) && promotable(self, other)) {
    compute = promote(self, other);
    outDtype = 'bool';
  } else {
    refuseDtypes(KEY, { self, other });
  }
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.ne.Scalar', { self: self, other: other })), outDtype)];
}
