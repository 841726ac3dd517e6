// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sym_size.int(Tensor self, int dim) -> SymInt
//
//     return size(self, dim)
import type { Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank } from '../../functions.ts';
import { rank, refuse, refuseDtypes, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sym_size.int';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The extent of a dim of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
  ],
  results: ['int'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: number }>): readonly Value[] {
  if (DTYPES1.has(self.dtype)) {
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'a tensor of rank 0 has no dims');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  return evaluate(self, dim);
}

function evaluate(self: Tensor, dim: number): readonly Value[] {
  return [BigInt(size(self, dim))];
}
