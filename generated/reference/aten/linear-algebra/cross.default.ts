// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cross.default(Tensor self, Tensor other, int? dim=None) -> Tensor
//
//     return linalg_cross(self, other, dim=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, contains, inRank, position } from '../../functions.ts';
import { dtype, lazy, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cross.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The cross products of the vectors of self and other along dim; without one along the first dim of self that has three elements. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'dim', type: 'int?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, dim }: BoundArguments<{ self: Tensor; other: Tensor; dim: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dim ?? position(shape(self), 3));
  if (DTYPES1.has(self.dtype) && other.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, dim });
  }
  // C1
  if (dim === null) {
    if (!contains(shape(self), 3)) refuse(KEY, 'C1', 'no dim of self has three elements');
  }
  // C2
  if (!(rank(self) === rank(other))) refuse(KEY, 'C2', 'self and other have not the same number of dims');
  // C3
  if (!(dim === null) || contains(shape(self), 3)) {
    if (!(rank(self) > 0 && inRank(d(), rank(self)))) refuse(KEY, 'C3', 'dim is out of range');
  }
  // C4
  if (rank(self) === rank(other) && inRank(d(), rank(self)) && rank(self) > 0) {
    if (!(size(self, d()) === 3 && size(other, d()) === 3)) refuse(KEY, 'C4', 'dim must have three elements');
  }
  // C5
  if (rank(self) === rank(other)) {
    if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C5', 'the shapes of self and other do not broadcast');
  }
  return evaluate(self, other, d, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, d: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linalg_cross.default', { self: self, other: other, dim: d() })), outDtype)];
}
