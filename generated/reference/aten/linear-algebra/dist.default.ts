// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.dist.default(Tensor self, Tensor other, Scalar p=2) -> Tensor
//
//     return linalg_vector_norm(sub.Tensor(self, other), p)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, toReal } from '../../functions.ts';
import { bits, double, dtype, isComplex, isFloat, only, product, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.dist.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The p-norm of the difference of self and other. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'p', type: 'Scalar', default: 2n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, p }: BoundArguments<{ self: Tensor; other: Tensor; p: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8) && (isFloat(promote(self, other)) || isComplex(promote(self, other)))) {
    outDtype = toReal(promote(self, other));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, p });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  // C2
  if (!!isComplex(dtype(p))) refuse(KEY, 'C2', 'p must be real');
  // C3
  if (double(p) < 0 || double(p) === Number.POSITIVE_INFINITY) {
    if (!(product(broadcast(shape(self), shape(other))) > 0)) refuse(KEY, 'C3', 'there is no element, and this order has no norm of nothing');
  }
  return evaluate(self, other, p, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, p: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linalg_vector_norm.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: self, other: other })), ord: p })), outDtype)];
}
