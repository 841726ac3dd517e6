// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.clamp_max.Tensor(Tensor self, Tensor max) -> Tensor
//
//     return minimum(self, max)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, inOrder } from '../../functions.ts';
import { only, promotable, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.clamp_max.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self, at most those of max. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'max', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, max }: BoundArguments<{ self: Tensor; max: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(max.dtype) && promotable(self, max) && inOrder(promote(self, max))) {
    outDtype = promote(self, max);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, max });
  }
  // C1
  if (!broadcastable(shape(self), shape(max))) refuse(KEY, 'C1', 'the shapes of self and max do not broadcast');
  return evaluate(self, max, compute, outDtype, call);
}

function evaluate(self: Tensor, max: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.minimum.default', { self: self, other: max })), outDtype)];
}
