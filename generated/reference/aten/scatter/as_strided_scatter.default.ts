// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.as_strided_scatter.default(Tensor self, Tensor src, SymInt[] size, SymInt[] stride, SymInt? storage_offset=None) -> Tensor
//
//     # The number of the element of src that each place of the storage takes, counted from 1.
//     let places = tensor(k: product(size)) start + sum_of(unravel(k, size) * stride)
//     let taken = index_put(full([n], 0, dtype=int64), [places], arange.start_step(1, product(size) + 1))
//     let flat = reshape.default(_to_copy(src, dtype=dtype(self)), [product(size)])
//     let whole = as_strided(self, [n], [1], 0)
//     let new = if product(size) == 0 then whole else where.self(gt.Scalar(taken, 0), index_select(flat, 0, clamp(sub.Scalar(taken, 1), 0)), whole)
//     return as_strided(new, shape(self), strides(self), storage_offset(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative, sumOf } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finish, lazy, length, numbersOf, numel, only, product, refuse, refuseDtypes, sameList, settle, shape, storage, storageOffset, strides, unravel, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.as_strided_scatter.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self in which the elements at the given strides from an offset are those of src. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'src', type: 'Tensor' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'stride', type: 'SymInt[]' },
    { name: 'storage_offset', type: 'SymInt?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, src, size: size2, stride, storage_offset: storageOffset2 }: BoundArguments<{ self: Tensor; src: Tensor; size: readonly number[]; stride: readonly number[]; storage_offset: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const start = lazy(() => storageOffset2 ?? storageOffset(self));
  const n = lazy(() => numel(storage(self)));
  if (DTYPES1.has(self.dtype) && DTYPES1.has(src.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, src, size: size2, stride, storage_offset: storageOffset2 });
  }
  // C1
  if (!(length(size2) === length(stride))) refuse(KEY, 'C1', 'size and stride differ in length');
  // C2
  if (!noneNegative(stride)) refuse(KEY, 'C2', 'a stride is negative');
  // C3
  if (!(start() >= 0)) refuse(KEY, 'C3', 'the storage offset is negative');
  // C4
  if (!(product(size2) === 0 || start() + sumOf(size2.map((x, d) => (x - 1) * stride[d]!)) < n())) refuse(KEY, 'C4', 'an element lies beyond the storage of self');
  // C5
  if (!sameList(shape(src), size2)) refuse(KEY, 'C5', 'src is not of the given size');
  // C6
  {
    let all = true;
    const end = length(size2);
    search: for (let d2 = 0; d2 < end; d2++) {
      if (!(size2[d2]! <= 1 || stride[d2]! > 0)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C6', 'src would be written to one place several times');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, src, size2, stride, start, n, compute, outDtype, call);
    default:
      return evaluate(self, src, size2, stride, start, n, compute, outDtype, call);
  }
}

function evaluateInComplex(self: Tensor, src: Tensor, size2: readonly number[], stride: readonly number[], start: () => number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('float64', [product(size2)]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = product(size2);
  for (let k = 0; k < end; k++) {
    const entries = unravel(k, size2);
    tensorData[to++] = start() + sumOf(entries.map((x, d) => x * stride[d]!));
  }
  const taken = only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.full.default', { size: [n()], fill_value: 0n, dtype: 'int64' })), indices: [finish(tensor, 'int64')], values: only<Tensor>(call('aten.arange.start_step', { start: 1n, end: BigInt(product(size2) + 1) })) }));
  const flat = only<Tensor>(call('aten.reshape.default', { self: only<Tensor>(call('aten._to_copy.default', { self: src, dtype: dtype(self) })), shape: [product(size2)] }));
  const whole = only<Tensor>(call('aten.as_strided.default', { self: self, size: [n()], stride: [1], storage_offset: 0 }));
  const new2 = product(size2) === 0 ? whole : only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: taken, other: 0n })), self: only<Tensor>(call('aten.index_select.default', { self: flat, dim: 0, index: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.sub.Scalar', { self: taken, other: 1n })), min: 0n })) })), other: whole }));
  return [settle(only<Tensor>(call('aten.as_strided.default', { self: new2, size: shape(self), stride: strides(self), storage_offset: storageOffset(self) })), outDtype)];
}

function evaluate(self: Tensor, src: Tensor, size2: readonly number[], stride: readonly number[], start: () => number, n: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('float64', [product(size2)]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = product(size2);
  for (let k = 0; k < end; k++) {
    const entries = unravel(k, size2);
    tensorData[to++] = start() + sumOf(entries.map((x, d) => x * stride[d]!));
  }
  const taken = only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.full.default', { size: [n()], fill_value: 0n, dtype: 'int64' })), indices: [finish(tensor, 'int64')], values: only<Tensor>(call('aten.arange.start_step', { start: 1n, end: BigInt(product(size2) + 1) })) }));
  const flat = only<Tensor>(call('aten.reshape.default', { self: only<Tensor>(call('aten._to_copy.default', { self: src, dtype: dtype(self) })), shape: [product(size2)] }));
  const whole = only<Tensor>(call('aten.as_strided.default', { self: self, size: [n()], stride: [1], storage_offset: 0 }));
  const new2 = product(size2) === 0 ? whole : only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: taken, other: 0n })), self: only<Tensor>(call('aten.index_select.default', { self: flat, dim: 0, index: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.sub.Scalar', { self: taken, other: 1n })), min: 0n })) })), other: whole }));
  return [settle(only<Tensor>(call('aten.as_strided.default', { self: new2, size: shape(self), stride: strides(self), storage_offset: storageOffset(self) })), outDtype)];
}
