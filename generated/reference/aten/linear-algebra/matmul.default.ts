// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.matmul.default(Tensor self, Tensor other) -> Tensor
//
//     let x = if rank(self) == 1 then unsqueeze(self, 0) else self
//     let y = if rank(other) == 1 then unsqueeze(other, 1) else other
//     if p + q == 0 {
//       return view(mm(x, y), rows ++ columns)
//     } else if q == 0 {
//       return view(mm(view(clone(x), [n * a[p], a[p + 1]]), y), B ++ rows ++ columns)
//     } else {
//       let left = view(clone(expand(x, B ++ a[p:])), [n] ++ a[p:])
//       let right = view(clone(expand(y, B ++ b[q:])), [n] ++ b[q:])
//       return view(bmm(left, right), B ++ rows ++ columns)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable } from '../../functions.ts';
import { dtype, lazy, length, numel, only, product, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.matmul.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The matrix product of self and other, a vector counting as a row on the left and as a column on the right, with broadcast batches. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const a = lazy((): readonly number[] => {
    if (rank(self) === 1) {
      return [...[1], ...shape(self)];
    }
    return shape(self);
  });
  const b = lazy((): readonly number[] => {
    if (rank(other) === 1) {
      return [...shape(other), ...[1]];
    }
    return shape(other);
  });
  const p = lazy(() => length(a()) - 2);
  const q = lazy(() => length(b()) - 2);
  const B = lazy(() => broadcast(a().slice(0, p()), b().slice(0, q())));
  const n = lazy(() => product(B()));
  const rows = lazy((): readonly number[] => {
    if (rank(self) === 1) {
      return [];
    }
    return [a()[p()]!];
  });
  const columns = lazy((): readonly number[] => {
    if (rank(other) === 1) {
      return [];
    }
    return [b()[q() + 1]!];
  });
  if (DTYPES1.has(self.dtype) && other.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && other.dtype === dtype(self) && rank(self) >= 2 && rank(other) === 2) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && other.dtype === dtype(self) && (numel(self) === 0 || numel(other) === 0) && rank(self) + rank(other) > 2) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (!(rank(self) > 0 && rank(other) > 0)) refuse(KEY, 'C1', 'self and other need a dim');
  // C2
  if (!(a()[p() + 1]! === b()[q()]!)) refuse(KEY, 'C2', 'the columns of self are not as many as the rows of other');
  // C3
  if (!broadcastable(a().slice(0, p()), b().slice(0, q()))) refuse(KEY, 'C3', 'the batches of self and other do not broadcast');
  return evaluate(self, other, a, b, p, q, B, n, rows, columns, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, a: () => readonly number[], b: () => readonly number[], p: () => number, q: () => number, B: () => readonly number[], n: () => number, rows: () => readonly number[], columns: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = rank(self) === 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 0 })) : self;
  const y = rank(other) === 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: other, dim: 1 })) : other;
  if (p() + q() === 0) {
    return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mm.default', { self: x, mat2: y })), size: [...rows(), ...columns()] })), outDtype)];
  } else {
    if (q() === 0) {
      return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mm.default', { self: only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: x })), size: [n() * a()[p()]!, a()[p() + 1]!] })), mat2: y })), size: [...[...B(), ...rows()], ...columns()] })), outDtype)];
    } else {
      const left = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: x, size: [...B(), ...a().slice(p())] })) })), size: [...[n()], ...a().slice(p())] }));
      const right = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.expand.default', { self: y, size: [...B(), ...b().slice(q())] })) })), size: [...[n()], ...b().slice(q())] }));
      return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.bmm.default', { self: left, mat2: right })), size: [...[...B(), ...rows()], ...columns()] })), outDtype)];
    }
  }
}
