// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.norm.Scalar(Tensor self, Scalar p=2) -> Tensor
//
//     return linalg_vector_norm(self, p)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { double, dtype, isComplex, numel, only, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.norm.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The p-norm of all elements of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'Scalar', default: 2n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p }: BoundArguments<{ self: Tensor; p: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = toReal(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, p });
  }
  // C1
  if (!!isComplex(dtype(p))) refuse(KEY, 'C1', 'p must be real');
  // C2
  if (double(p) < 0 || double(p) === Number.POSITIVE_INFINITY) {
    if (!(numel(self) > 0)) refuse(KEY, 'C2', 'there is no element, and this order has no norm of nothing');
  }
  return evaluate(self, p, compute, outDtype, call);
}

function evaluate(self: Tensor, p: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linalg_vector_norm.default', { self: self, ord: p })), outDtype)];
}
