// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.ger.default(Tensor self, Tensor vec2) -> Tensor
//
//     return outer(self, vec2)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { bits, isFloat, only, promotable, promote, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.ger.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The products of every element of self with every element of vec2; another name of outer. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'vec2', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, vec2 }: BoundArguments<{ self: Tensor; vec2: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(vec2.dtype) && promotable(self, vec2) && (!isFloat(promote(self, vec2)) || bits(promote(self, vec2)) > 8)) {
    outDtype = promote(self, vec2);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, vec2 });
  }
  if (self.shape.length !== 1) refuseShape(KEY, 'self', '[N]', self.shape);
  const N = self.shape[0]!;
  if (vec2.shape.length !== 1) refuseShape(KEY, 'vec2', '[M]', vec2.shape);
  const M = vec2.shape[0]!;
  return evaluate(self, vec2, compute, outDtype, call);
}

function evaluate(self: Tensor, vec2: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.outer.default', { self: self, vec2: vec2 })), outDtype)];
}
