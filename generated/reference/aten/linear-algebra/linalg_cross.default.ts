// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_cross.default(Tensor self, Tensor other, *, int dim=-1) -> Tensor
//
//     let a = expand(self, S)
//     let b = expand(other, S)
//     let one_on = tensor(k: 3) (k + 1) % 3
//     let two_on = tensor(k: 3) (k + 2) % 3
//     return sub.Tensor(
//       mul.Tensor(index_select(a, d, one_on), index_select(b, d, two_on)),
//       mul.Tensor(index_select(a, d, two_on), index_select(b, d, one_on)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, inRank, wrap } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finish, lazy, modulo, numbersOf, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_cross.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The cross products of the vectors of self and other along dim, which must have three elements. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'dim', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, dim }: BoundArguments<{ self: Tensor; other: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const S = lazy(() => broadcast(shape(self), shape(other)));
  if (DTYPES1.has(self.dtype) && other.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, dim });
  }
  // C1
  if (!(rank(self) === rank(other))) refuse(KEY, 'C1', 'self and other have not the same number of dims');
  // C2
  if (!(rank(self) > 0 && inRank(dim, rank(self)))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (rank(self) === rank(other) && rank(self) > 0 && inRank(dim, rank(self))) {
    if (!(size(self, dim) === 3 && size(other, dim) === 3)) refuse(KEY, 'C3', 'dim must have three elements');
  }
  // C4
  if (rank(self) === rank(other)) {
    if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C4', 'the shapes of self and other do not broadcast');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, other, d, S, compute, outDtype, call);
    default:
      return evaluate(self, other, d, S, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, other: Tensor, d: () => number, S: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const a = only<Tensor>(call('aten.expand.default', { self: self, size: S() }));
  const b = only<Tensor>(call('aten.expand.default', { self: other, size: S() }));
  const tensor = blank('float64', [3]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  for (let k = 0; k < 3; k++) {
    tensorData[to++] = modulo(k + 1, 3);
  }
  const tensor2 = blank('float64', [3]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let k2 = 0; k2 < 3; k2++) {
    tensor2Data[to2++] = modulo(k2 + 2, 3);
  }
  return [settle(only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.index_select.default', { self: a, dim: d(), index: finish(tensor, 'int64') })), other: only<Tensor>(call('aten.index_select.default', { self: b, dim: d(), index: finish(tensor2, 'int64') })) })), other: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.index_select.default', { self: a, dim: d(), index: finish(tensor2, 'int64') })), other: only<Tensor>(call('aten.index_select.default', { self: b, dim: d(), index: finish(tensor, 'int64') })) })) })), outDtype)];
}

function evaluate(self: Tensor, other: Tensor, d: () => number, S: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const a = only<Tensor>(call('aten.expand.default', { self: self, size: S() }));
  const b = only<Tensor>(call('aten.expand.default', { self: other, size: S() }));
  const tensor = blank('float64', [3]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  for (let k = 0; k < 3; k++) {
    tensorData[to++] = modulo(k + 1, 3);
  }
  const tensor2 = blank('float64', [3]);
  const tensor2Data = numbersOf(tensor2);
  let to2 = 0;
  for (let k2 = 0; k2 < 3; k2++) {
    tensor2Data[to2++] = modulo(k2 + 2, 3);
  }
  return [settle(only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.index_select.default', { self: a, dim: d(), index: finish(tensor, 'int64') })), other: only<Tensor>(call('aten.index_select.default', { self: b, dim: d(), index: finish(tensor2, 'int64') })) })), other: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.index_select.default', { self: a, dim: d(), index: finish(tensor2, 'int64') })), other: only<Tensor>(call('aten.index_select.default', { self: b, dim: d(), index: finish(tensor, 'int64') })) })) })), outDtype)];
}
