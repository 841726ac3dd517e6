// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.tensordot.default(Tensor self, Tensor other, int[] dims_self, int[] dims_other) -> Tensor
//
//     let sums_self = scan(k: length(summed_self), t = self) sum.dim_IntList(t, [summed_self[k]], true, dtype=compute)
//     let sums_other = scan(k: length(summed_other), t = other) sum.dim_IntList(t, [summed_other[k]], true, dtype=compute)
//     let a = if length(sums_self) == 0 then self else sums_self[length(sums_self) - 1]
//     let b = if length(sums_other) == 0 then other else sums_other[length(sums_other) - 1]
//     let left = view(clone(permute(a, free_self ++ C)), [product(rows), K])
//     let right = view(clone(permute(b, D ++ free_other)), [K, product(columns)])
//     return view(mm(left, right), rows ++ columns)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, contains, distinctDims, inRank, pick, wrapAll } from '../../functions.ts';
import { dtype, lazy, length, numel, only, product, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.tensordot.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The sums of the products of the elements of self and other over pairs of dims. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
    { name: 'dims_self', type: 'int[]' },
    { name: 'dims_other', type: 'int[]' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other, dims_self: dimsSelf, dims_other: dimsOther }: BoundArguments<{ self: Tensor; other: Tensor; dims_self: readonly number[]; dims_other: readonly number[] }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const C = lazy(() => wrapAll(dimsSelf, rank(self)));
  const D = lazy(() => wrapAll(dimsOther, rank(other)));
  const pairs = lazy(() => Math.min(length(C()), length(D())));
  const summedSelf = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = pairs();
    for (let k = 0; k < end; k++) {
      if (inRank(D()[k]!, rank(other)) && inRank(C()[k]!, rank(self)) && size(other, D()[k]!) === 1) {
        list.push(C()[k]!);
      }
    }
    return list;
  });
  const summedOther = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = pairs();
    for (let k2 = 0; k2 < end2; k2++) {
      if (inRank(D()[k2]!, rank(other)) && inRank(C()[k2]!, rank(self)) && size(other, D()[k2]!) !== 1 && size(self, C()[k2]!) === 1) {
        list2.push(D()[k2]!);
      }
    }
    return list2;
  });
  const K = lazy((): number => {
    const list3: number[] = [];
    const end3 = pairs();
    for (let k3 = 0; k3 < end3; k3++) {
      list3.push(size(other, D()[k3]!) === 1 || size(self, C()[k3]!) === 1 ? 1 : size(self, C()[k3]!));
    }
    return product(list3);
  });
  const freeSelf = lazy((): readonly number[] => {
    const list4: number[] = [];
    const end4 = rank(self);
    for (let d = 0; d < end4; d++) {
      if (!contains(C(), d)) {
        list4.push(d);
      }
    }
    return list4;
  });
  const freeOther = lazy((): readonly number[] => {
    const list5: number[] = [];
    const end5 = rank(other);
    for (let d2 = 0; d2 < end5; d2++) {
      if (!contains(D(), d2)) {
        list5.push(d2);
      }
    }
    return list5;
  });
  const rows = lazy(() => pick(shape(self), freeSelf()));
  const columns = lazy(() => pick(shape(other), freeOther()));
  if (DTYPES1.has(self.dtype) && other.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && other.dtype === dtype(self) && length(summedSelf()) + length(summedOther()) === 0) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && other.dtype === dtype(self) && (numel(self) === 0 || numel(other) === 0)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other, dims_self: dimsSelf, dims_other: dimsOther });
  }
  // C1
  if (!(length(dimsSelf) === length(dimsOther))) refuse(KEY, 'C1', 'the lists of dims differ in length');
  // C2
  if (!(allInRank(dimsSelf, rank(self)) && allInRank(dimsOther, rank(other)))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!(length(dimsSelf) === 0 || rank(self) > 0 && rank(other) > 0)) refuse(KEY, 'C3', 'a tensor without dims has none to contract');
  // C4
  {
    let all = true;
    const end6 = pairs();
    search: for (let k4 = 0; k4 < end6; k4++) {
      if (!(size(self, C()[k4]!) === 1 || size(other, D()[k4]!) === 1 || size(self, C()[k4]!) === size(other, D()[k4]!))) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C4', 'the extents of two paired dims differ');
  }
  // C5
  if (!(distinctDims(dimsSelf, rank(self)) && distinctDims(dimsOther, rank(other)))) refuse(KEY, 'C5', 'a dim is given twice');
  return evaluate(self, other, C, D, summedSelf, summedOther, K, freeSelf, freeOther, rows, columns, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, C: () => readonly number[], D: () => readonly number[], summedSelf: () => readonly number[], summedOther: () => readonly number[], K: () => number, freeSelf: () => readonly number[], freeOther: () => readonly number[], rows: () => readonly number[], columns: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  let t: Tensor = self;
  const states: Tensor[] = [];
  const end = length(summedSelf());
  for (let k = 0; k < end; k++) {
    t = only<Tensor>(call('aten.sum.dim_IntList', { self: t, dim: [summedSelf()[k]!], keepdim: true, dtype: compute }));
    states.push(t);
  }
  let t2: Tensor = other;
  const states2: Tensor[] = [];
  const end2 = length(summedOther());
  for (let k2 = 0; k2 < end2; k2++) {
    t2 = only<Tensor>(call('aten.sum.dim_IntList', { self: t2, dim: [summedOther()[k2]!], keepdim: true, dtype: compute }));
    states2.push(t2);
  }
  const a = length(states) === 0 ? self : states[length(states) - 1]!;
  const b = length(states2) === 0 ? other : states2[length(states2) - 1]!;
  const left = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.permute.default', { self: a, dims: [...freeSelf(), ...C()] })) })), size: [product(rows()), K()] }));
  const right = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: only<Tensor>(call('aten.permute.default', { self: b, dims: [...D(), ...freeOther()] })) })), size: [K(), product(columns())] }));
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mm.default', { self: left, mat2: right })), size: [...rows(), ...columns()] })), outDtype)];
}
