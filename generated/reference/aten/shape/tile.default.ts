// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.tile.default(Tensor self, SymInt[] dims) -> Tensor
//
//     return repeat(self, align(dims, max(rank(self), length(dims))))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { align, noneNegative } from '../../functions.ts';
import { dtype, length, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.tile.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self repeated along its dims; where dims has fewer entries the first dims are not repeated. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dims', type: 'SymInt[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dims }: BoundArguments<{ self: Tensor; dims: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dims });
  }
  // C1
  {
    const entries = align(shape(self), Math.max(rank(self), length(dims)));
    const entries2 = align(dims, Math.max(rank(self), length(dims)));
    if (!noneNegative(entries.map((x, d) => x * entries2[d]!))) refuse(KEY, 'C1', 'a number of repeats is negative');
  }
  return evaluate(self, dims, compute, outDtype, call);
}

function evaluate(self: Tensor, dims: readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.repeat.default', { self: self, repeats: align(dims, Math.max(rank(self), length(dims))) })), outDtype)];
}
