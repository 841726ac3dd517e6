// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_diagonal.default(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) -> Tensor(a)
//
//     return diagonal(A, offset, dim1, dim2)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { dtype, finish, only, rank, refuse, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_diagonal.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The diagonals of the matrices of A over two dims, as a last dim, in the same storage. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'A', type: 'Tensor(a)' },
    { name: 'offset', type: 'int', default: 0 },
    { name: 'dim1', type: 'int', default: -2 },
    { name: 'dim2', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ A, offset, dim1, dim2 }: BoundArguments<{ A: Tensor; offset: number; dim1: number; dim2: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(A.dtype)) {
    outDtype = dtype(A);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { A, offset, dim1, dim2 });
  }
  // C1
  if (!(rank(A) > 0 && inRank(dim1, rank(A)) && inRank(dim2, rank(A)))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!(wrap(dim1, rank(A)) !== wrap(dim2, rank(A)))) refuse(KEY, 'C2', 'the two dims are one');
  return evaluate(A, offset, dim1, dim2, compute, outDtype, call);
}

function evaluate(A: Tensor, offset: number, dim1: number, dim2: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [finish(only<Tensor>(call('aten.diagonal.default', { self: A, offset: offset, dim1: dim1, dim2: dim2 })), outDtype)];
}
