// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.diagflat.default(Tensor self, int offset=0) -> Tensor
//
//     return diag_embed(reshape.default(self, [numel(self)]), offset)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, numel, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.diagflat.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The matrix that has the elements of self, in row-major order, as its diagonal. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'offset', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, offset }: BoundArguments<{ self: Tensor; offset: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, offset });
  }
  return evaluate(self, offset, compute, outDtype, call);
}

function evaluate(self: Tensor, offset: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.diag_embed.default', { self: only<Tensor>(call('aten.reshape.default', { self: self, shape: [numel(self)] })), offset: offset })), outDtype)];
}
