// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mv.default(Tensor self, Tensor vec) -> Tensor
//
//     return squeeze.dim(mm(self, unsqueeze(vec, 1)), 1)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, numel, only, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mv.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The product of the matrix self and the vector vec. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'vec', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, vec }: BoundArguments<{ self: Tensor; vec: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && vec.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && vec.dtype === dtype(self) && numel(self) === 0) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, vec });
  }
  if (self.shape.length !== 2) refuseShape(KEY, 'self', '[N, K]', self.shape);
  const N = self.shape[0]!;
  const K = self.shape[1]!;
  if (vec.shape.length !== 1) refuseShape(KEY, 'vec', '[K]', vec.shape);
  if (vec.shape[0] !== K) refuseShape(KEY, 'vec', '[K]', vec.shape);
  return evaluate(self, vec, compute, outDtype, call);
}

function evaluate(self: Tensor, vec: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.squeeze.dim', { self: only<Tensor>(call('aten.mm.default', { self: self, mat2: only<Tensor>(call('aten.unsqueeze.default', { self: vec, dim: 1 })) })), dim: 1 })), outDtype)];
}
