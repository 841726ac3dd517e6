// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.fill.Tensor(Tensor self, Tensor value) -> Tensor
//
//     return copy(self, value)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.fill.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A tensor of the shape and dtype of self with every element the one of value. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'value', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, value }: BoundArguments<{ self: Tensor; value: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(value.dtype)) {
    compute = dtype(value);
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, value });
  }
  // C1
  if (!(rank(value) === 0)) refuse(KEY, 'C1', 'value has dims');
  return evaluate(self, value, compute, outDtype, call);
}

function evaluate(self: Tensor, value: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.copy.default', { self: self, src: value })), outDtype)];
}
