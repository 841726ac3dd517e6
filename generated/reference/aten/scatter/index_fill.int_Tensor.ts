// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value) -> Tensor
//
//     if numel(self) == 0 {
//       return clone(self)
//     } else {
//       let flat = view(index, [numel(index)])
//       let filled = index_put(view(self, S), [if k == d then flat else none for k: d + 1], _to_copy(value, dtype=dtype(self)))
//       return view(filled, shape(self))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, wrap } from '../../functions.ts';
import { arithmeticOf, complexAt, complexElements, dtype, fits, floatElements, indexElements, integerElements, isComplex, lazy, loopNest, numel, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.index_fill.int_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);
const DTYPES2: ReadonlySet<string> = new Set(['int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self in which the slices along dim that index names are filled with the one element of value. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'Tensor' },
    { name: 'value', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, index, value }: BoundArguments<{ self: Tensor; dim: number; index: Tensor; value: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const S = lazy((): readonly number[] => {
    if (rank(self) === 0) {
      return [1];
    }
    return shape(self);
  });
  if (DTYPES1.has(self.dtype) && DTYPES2.has(index.dtype) && DTYPES3.has(value.dtype)) {
    compute = dtype(value);
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, dim, index, value });
  }
  // C1
  if (!(rank(value) === 0)) refuse(KEY, 'C1', 'value has dims');
  // C2
  if (!(rank(index) <= 1)) refuse(KEY, 'C2', 'index has more than one dim');
  // C3
  if (!inRank(dim, rank(self))) refuse(KEY, 'C3', 'dim is out of range');
  // C4
  if (arithmeticOf(compute) === 'complex') {
    let holds = false;
    if (isComplex(dtype(self))) {
      const valueElements = complexElements(value, compute);
      holds = fits(complexAt(valueElements.data, valueElements.offset), dtype(self));
    }
    if (!holds) refuse(KEY, 'C4', 'value does not fit the dtype of self');
  } else if (arithmeticOf(compute) === 'float') {
    const valueElements = floatElements(value, compute);
    if (!fits(valueElements.data[valueElements.offset]!, dtype(self))) refuse(KEY, 'C4', 'value does not fit the dtype of self');
  } else {
    const valueElements = integerElements(value, compute);
    if (!fits(BigInt(Number(valueElements.data[valueElements.offset]!)), dtype(self))) refuse(KEY, 'C4', 'value does not fit the dtype of self');
  }
  // C5
  if (numel(self) > 0 || S()[d()]! === 0) {
    let all = true;
    const extents = shape(index);
    const indexElements2 = indexElements(index);
    const indexElements2Step = indexElements2.strides;
    const nest = loopNest(extents, [indexElements2Step]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([indexElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(-S()[d()]! <= indexElements2.data[at]! && indexElements2.data[at]! < S()[d()]!)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C5', 'an index is out of range');
  }
  return evaluate(self, index, value, d, S, compute, outDtype, call);
}

function evaluate(self: Tensor, index: Tensor, value: Tensor, d: () => number, S: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (numel(self) === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
  } else {
    const flat = only<Tensor>(call('aten.view.default', { self: index, size: [numel(index)] }));
    const list: (Tensor | null)[] = [];
    const end = d() + 1;
    for (let k = 0; k < end; k++) {
      list.push(k === d() ? flat : null);
    }
    const filled = only<Tensor>(call('aten.index_put.default', { self: only<Tensor>(call('aten.view.default', { self: self, size: S() })), indices: list, values: only<Tensor>(call('aten._to_copy.default', { self: value, dtype: dtype(self) })) }));
    return [settle(only<Tensor>(call('aten.view.default', { self: filled, size: shape(self) })), outDtype)];
  }
}
