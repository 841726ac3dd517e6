// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.masked_select.default(Tensor self, Tensor mask) -> Tensor
//
//     let B = broadcast(shape(self), shape(mask))
//     let flat = view(clone(expand(self, B)), [product(B)])
//     return index.Tensor(flat, [view(clone(expand(mask, B)), [product(B)])])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable } from '../../functions.ts';
import { dtype, only, product, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.masked_select.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['bool']);

/** The elements of self where mask holds, in row-major order, as a tensor of rank 1. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'mask', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, mask: mask2 }: BoundArguments<{ self: Tensor; mask: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES2.has(mask2.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, mask: mask2 });
  }
  // C1
  if (!broadcastable(shape(self), shape(mask2))) refuse(KEY, 'C1', 'the shapes of self and mask do not broadcast');
  return evaluate(self, mask2, compute, outDtype, call);
}

function evaluate(self: Tensor, mask2: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const B = broadcast(shape(self), shape(mask2));
  const flat = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: self, size: B })) })), size: [product(B)] }));
  return [settle(only<Tensor>(call('aten.index.Tensor', { self: flat, indices: [only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: mask2, size: B })) })), size: [product(B)] }))] })), outDtype)];
}
