// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.hardshrink_backward.default(Tensor grad_out, Tensor self, Scalar lambd) -> Tensor
//
//     let x = _to_copy(self, dtype=compute)
//     let inside = logical_and(ge.Scalar(x, -double(lambd)), le.Scalar(x, lambd))
//     return _to_copy(where.self(inside, 0, grad_out), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isCommon } from '../../functions.ts';
import { double, fits, isFloat, only, promotable, promote, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.hardshrink_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of hardshrink by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_out', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'lambd', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_out: gradOut, self, lambd }: BoundArguments<{ grad_out: Tensor; self: Tensor; lambd: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOut.dtype) && DTYPES1.has(self.dtype) && promotable(gradOut, self) && isCommon(promote(gradOut, self)) && isFloat(promote(gradOut, self))) {
    outDtype = promote(gradOut, self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_out: gradOut, self, lambd });
  }
  // C1
  if (!broadcastable(shape(gradOut), shape(self))) refuse(KEY, 'C1', 'the shapes of grad_out and self do not broadcast');
  // C2
  if (!fits(lambd, compute)) refuse(KEY, 'C2', 'lambd does not fit the dtype of the result');
  return evaluate(gradOut, self, lambd, compute, outDtype, call);
}

function evaluate(gradOut: Tensor, self: Tensor, lambd: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  const inside = only<Tensor>(call('aten.logical_and.default', { self: only<Tensor>(call('aten.ge.Scalar', { self: x, other: -double(lambd) })), other: only<Tensor>(call('aten.le.Scalar', { self: x, other: lambd })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: inside, self: 0n, other: gradOut })), dtype: compute })), outDtype)];
}
