// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.dot.default(Tensor self, Tensor tensor) -> Tensor
//
//     return view(mm(unsqueeze(self, 0), unsqueeze(tensor, 1)), [])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.dot.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The sum of the products of the elements of two vectors. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'tensor', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, tensor }: BoundArguments<{ self: Tensor; tensor: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && tensor.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, tensor });
  }
  if (self.shape.length !== 1) refuseShape(KEY, 'self', '[N]', self.shape);
  const N = self.shape[0]!;
  if (tensor.shape.length !== 1) refuseShape(KEY, 'tensor', '[N]', tensor.shape);
  if (tensor.shape[0] !== N) refuseShape(KEY, 'tensor', '[N]', tensor.shape);
  return evaluate(self, tensor, compute, outDtype, call);
}

function evaluate(self: Tensor, tensor: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mm.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 0 })), mat2: only<Tensor>(call('aten.unsqueeze.default', { self: tensor, dim: 1 })) })), size: [] })), outDtype)];
}
