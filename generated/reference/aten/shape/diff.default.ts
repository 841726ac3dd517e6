// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.diff.default(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None) -> Tensor
//
//     if n == 0 {
//       return clone(self)
//     } else {
//       let before = if prepend is none then self else cat([prepend, self], d)
//       let x = if append is none then before else cat([before, append], d)
//       let order = min(n, long)
//       let differences = scan(k: order, y = x)
//         let left = slice.Tensor(y, d, 0, size(y, d) - 1) in
//         let right = slice.Tensor(y, d, 1, size(y, d)) in
//         if is_bool(compute) then logical_xor(right, left) else sub.Tensor(right, left)
//       return if order == 0 then clone(x) else differences[order - 1]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, isBool, isCommon, without, wrap } from '../../functions.ts';
import { accepts, dtype, lazy, only, promotable, promoteDtypes, rank, refuse, refuseDtypes, sameList, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.diff.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The n-th differences of neighbours in self along dim, with prepend put before it and append behind. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'n', type: 'int', default: 1 },
    { name: 'dim', type: 'int', default: -1 },
    { name: 'prepend', type: 'Tensor?', default: null },
    { name: 'append', type: 'Tensor?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, n, dim, prepend, append }: BoundArguments<{ self: Tensor; n: number; dim: number; prepend: Tensor | null; append: Tensor | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const kind = lazy(() => promoteDtypes(dtype(self), prepend === null ? dtype(self) : dtype(prepend), append === null ? dtype(self) : dtype(append)));
  const d = lazy(() => wrap(dim, rank(self)));
  const long = lazy(() => size(self, d()) + (n === 0 || prepend === null ? 0 : size(prepend, d())) + (n === 0 || append === null ? 0 : size(append, d())));
  if (DTYPES1.has(self.dtype) && accepts(DTYPES1, prepend) && accepts(DTYPES1, append) && n === 0) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && accepts(DTYPES1, prepend) && accepts(DTYPES1, append) && promotable(self, prepend, append) && (isCommon(kind()) || kind() === 'complex32')) {
    outDtype = kind();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, n, dim, prepend, append });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim');
  // C2
  if (!(n >= 0)) refuse(KEY, 'C2', 'n must not be negative');
  // C3
  if (n > 0 || !(prepend === null) || !(append === null)) {
    if (!inRank(dim, rank(self))) refuse(KEY, 'C3', 'dim is out of range');
  }
  // C4
  if (!(prepend === null || rank(prepend) === rank(self) && sameList(without(shape(prepend), d()), without(shape(self), d())))) refuse(KEY, 'C4', 'prepend must have the shape of self, but for dim');
  // C5
  if (!(append === null || rank(append) === rank(self) && sameList(without(shape(append), d()), without(shape(self), d())))) refuse(KEY, 'C5', 'append must have the shape of self, but for dim');
  return evaluate(self, n, prepend, append, d, long, compute, outDtype, call);
}

function evaluate(self: Tensor, n: number, prepend: Tensor | null, append: Tensor | null, d: () => number, long: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (n === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
  } else {
    const before = prepend === null ? self : only<Tensor>(call('aten.cat.default', { tensors: [prepend, self], dim: d() }));
    const x = append === null ? before : only<Tensor>(call('aten.cat.default', { tensors: [before, append], dim: d() }));
    const order = Math.min(n, long());
    let y: Tensor = x;
    const states: Tensor[] = [];
    for (let k = 0; k < order; k++) {
      const left = only<Tensor>(call('aten.slice.Tensor', { self: y, dim: d(), start: 0, end: size(y, d()) - 1 }));
      const right = only<Tensor>(call('aten.slice.Tensor', { self: y, dim: d(), start: 1, end: size(y, d()) }));
      y = isBool(compute) ? only<Tensor>(call('aten.logical_xor.default', { self: right, other: left })) : only<Tensor>(call('aten.sub.Tensor', { self: right, other: left }));
      states.push(y);
    }
    return [settle(order === 0 ? only<Tensor>(call('aten.clone.default', { self: x })) : states[order - 1]!, outDtype)];
  }
}
