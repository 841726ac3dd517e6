// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.diag.default(Tensor self, int diagonal=0) -> Tensor
//
//     return if rank(self) == 1 then diag_embed(self, diagonal) else clone(diagonal(self, diagonal))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.diag.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The diagonal of a matrix, or the matrix that has a vector as its diagonal. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'diagonal', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, diagonal }: BoundArguments<{ self: Tensor; diagonal: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, diagonal });
  }
  // C1
  if (!(rank(self) === 1 || rank(self) === 2)) refuse(KEY, 'C1', 'self is neither a vector nor a matrix');
  return evaluate(self, diagonal, compute, outDtype, call);
}

function evaluate(self: Tensor, diagonal: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(rank(self) === 1 ? only<Tensor>(call('aten.diag_embed.default', { self: self, offset: diagonal })) : only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.diagonal.default', { self: self, offset: diagonal })) })), outDtype)];
}
