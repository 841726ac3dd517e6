// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.norm.ScalarOpt_dtype(Tensor self, Scalar? p, *, ScalarType dtype) -> Tensor
//
//     return linalg_vector_norm(self, p ?? 2, dtype=dtype)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { double, dtype, isComplex, isFloat, numel, only, promoteDtypes, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.norm.ScalarOpt_dtype';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The p-norm of all elements of self cast to dtype, of order 2 without p. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'Scalar?' },
    { name: 'dtype', type: 'ScalarType' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p, dtype: dtype2 }: BoundArguments<{ self: Tensor; p: Scalar | null; dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2;
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p, dtype: dtype2 });
  }
  // C1
  if (!isFloat(dtype2)) refuse(KEY, 'C1', 'dtype must be a floating-point one');
  // C2
  if (!(promoteDtypes(dtype2, dtype(self)) === dtype2)) refuse(KEY, 'C2', 'dtype is narrower than that of self');
  // C3
  if (!(p === null || !isComplex(dtype(p)))) refuse(KEY, 'C3', 'p must be real');
  // C4
  if (!(p === null) && (double(p) < 0 || double(p) === Number.POSITIVE_INFINITY)) {
    if (!(numel(self) > 0)) refuse(KEY, 'C4', 'there is no element, and this order has no norm of nothing');
  }
  return evaluate(self, p, dtype2, compute, outDtype, call);
}

function evaluate(self: Tensor, p: Scalar | null, dtype2: DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linalg_vector_norm.default', { self: self, ord: p ?? 2n, dtype: dtype2 })), outDtype)];
}
