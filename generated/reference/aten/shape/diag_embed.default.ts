// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.diag_embed.default(Tensor self, int offset=0, int dim1=-2, int dim2=-1) -> Tensor
//
//     let d1 = wrap(dim1, r)
//     let d2 = wrap(dim2, r)
//     let sizes = insert(insert(lead, min(d1, d2), n), max(d1, d2), n)
//     return diagonal_backward(self, sizes, offset, d1, d2)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, insert, wrap } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.diag_embed.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor that has the lines of self as its diagonals in the planes of two new dims, and zeros elsewhere. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'offset', type: 'int', default: 0 },
    { name: 'dim1', type: 'int', default: -2 },
    { name: 'dim2', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, offset, dim1, dim2 }: BoundArguments<{ self: Tensor; offset: number; dim1: number; dim2: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const n = lazy(() => size(self, -1) + Math.abs(offset));
  const r = lazy(() => rank(self) + 1);
  const lead = lazy(() => shape(self).slice(0, rank(self) - 1));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, offset, dim1, dim2 });
  }
  // C1
  if (!(inRank(dim1, r()) && inRank(dim2, r()))) refuse(KEY, 'C1', 'a dim is out of range');
  // C2
  if (!(wrap(dim1, r()) !== wrap(dim2, r()))) refuse(KEY, 'C2', 'the two dims are the same');
  return evaluate(self, offset, dim1, dim2, n, r, lead, compute, outDtype, call);
}

function evaluate(self: Tensor, offset: number, dim1: number, dim2: number, n: () => number, r: () => number, lead: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d1 = wrap(dim1, r());
  const d2 = wrap(dim2, r());
  const sizes = insert(insert(lead(), Math.min(d1, d2), n()), Math.max(d1, d2), n());
  return [settle(only<Tensor>(call('aten.diagonal_backward.default', { grad_output: self, input_sizes: sizes, offset: offset, dim1: d1, dim2: d2 })), outDtype)];
}
