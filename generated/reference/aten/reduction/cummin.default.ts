// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cummin.default(Tensor self, int dim) -> (Tensor values, Tensor indices)
//
//     if numel(self) == 0 or rank(self) == 0 {
//       return (clone(self), full(shape(self), 0, dtype=int64))
//     } else {
//       # Before each element those up to it, the nearest first, so that of equal ones the last is found.
//       let back = tensor(m: n * n) max(m // n - m % n, 0)
//       let windows = view(index_select(self, d, back), shape(self)[:d] ++ [n, n] ++ shape(self)[d + 1:])
//       let (values, steps) = min.dim(windows, d + 1)
//       let ends = view(tensor(m: n) m, [n] ++ ones(rank(self) - 1 - d))
//       return (values, clamp(sub.Tensor(ends, steps), 0))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, ones, wrap } from '../../functions.ts';
import { arithmeticOf, blank, dtype, finish, lazy, modulo, numbersOf, numel, only, rank, refuse, refuseDtypes, settle, several, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cummin.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The smallest elements of self along dim up to each, and where the last of them stands. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self, dim }: BoundArguments<{ self: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let valuesDtype: DType;
  let indicesDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const n = lazy(() => size(self, d()));
  if (DTYPES1.has(self.dtype)) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else if (DTYPES2.has(self.dtype) && (numel(self) === 0 || rank(self) === 0)) {
    valuesDtype = dtype(self);
    indicesDtype = 'int64';
    compute = valuesDtype;
  } else {
    refuseDtypes(KEY, { self, dim });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, d, n, compute, valuesDtype, indicesDtype, call);
    default:
      return evaluate(self, d, n, compute, valuesDtype, indicesDtype, call);
  }
}

function evaluateInComplex(self: Tensor, d: () => number, n: () => number, compute: DType, valuesDtype: DType, indicesDtype: DType, call: CallOp): readonly Value[] {
  if (numel(self) === 0 || rank(self) === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), valuesDtype), settle(only<Tensor>(call('aten.full.default', { size: shape(self), fill_value: 0n, dtype: 'int64' })), indicesDtype)];
  } else {
    const tensor = blank('float64', [n() * n()]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end = n() * n();
    for (let m = 0; m < end; m++) {
      tensorData[to++] = Math.max(Math.floor(m / n()) - modulo(m, n()), 0);
    }
    const windows = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: self, dim: d(), index: finish(tensor, 'int64') })), size: [...[...shape(self).slice(0, d()), ...[n(), n()]], ...shape(self).slice(d() + 1)] }));
    const [values, steps] = several<readonly [Tensor, Tensor]>(call('aten.min.dim', { self: windows, dim: d() + 1 }));
    const tensor2 = blank('float64', [n()]);
    const tensor2Data = numbersOf(tensor2);
    let to2 = 0;
    const end2 = n();
    for (let m2 = 0; m2 < end2; m2++) {
      tensor2Data[to2++] = m2;
    }
    const ends = only<Tensor>(call('aten.view.default', { self: finish(tensor2, 'int64'), size: [...[n()], ...ones(rank(self) - 1 - d())] }));
    return [settle(values, valuesDtype), settle(only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: ends, other: steps })), min: 0n })), indicesDtype)];
  }
}

function evaluate(self: Tensor, d: () => number, n: () => number, compute: DType, valuesDtype: DType, indicesDtype: DType, call: CallOp): readonly Value[] {
  if (numel(self) === 0 || rank(self) === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), valuesDtype), settle(only<Tensor>(call('aten.full.default', { size: shape(self), fill_value: 0n, dtype: 'int64' })), indicesDtype)];
  } else {
    const tensor = blank('float64', [n() * n()]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end = n() * n();
    for (let m = 0; m < end; m++) {
      tensorData[to++] = Math.max(Math.floor(m / n()) - modulo(m, n()), 0);
    }
    const windows = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: self, dim: d(), index: finish(tensor, 'int64') })), size: [...[...shape(self).slice(0, d()), ...[n(), n()]], ...shape(self).slice(d() + 1)] }));
    const [values, steps] = several<readonly [Tensor, Tensor]>(call('aten.min.dim', { self: windows, dim: d() + 1 }));
    const tensor2 = blank('float64', [n()]);
    const tensor2Data = numbersOf(tensor2);
    let to2 = 0;
    const end2 = n();
    for (let m2 = 0; m2 < end2; m2++) {
      tensor2Data[to2++] = m2;
    }
    const ends = only<Tensor>(call('aten.view.default', { self: finish(tensor2, 'int64'), size: [...[n()], ...ones(rank(self) - 1 - d())] }));
    return [settle(values, valuesDtype), settle(only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: ends, other: steps })), min: 0n })), indicesDtype)];
  }
}
