// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor
//
//     # Rank 0 counts as one dim.
//     scatter out = self by set over ...i: shape(index)
//       at (lifted(i) with [d] = index[...i])[:rank(self)]
//       value value
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, lifted, wrap } from '../../functions.ts';
import { arithmeticOf, cell, complexScalar, copyOf, dot, dtype, fits, indexElements, indexedNest, lazy, length, loopNest, numbersOf, numel, rank, refuse, refuseDtypes, replaced, settle, shape, size, storeComplex, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.scatter.value';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self in which value is put at the places along dim that index gives. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'Tensor' },
    { name: 'value', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, index, value }: BoundArguments<{ self: Tensor; dim: number; index: Tensor; value: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  if (DTYPES1.has(self.dtype) && DTYPES2.has(index.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && DTYPES3.has(index.dtype) && numel(index) === 0) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, index, value });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (numel(index) > 0) {
    if (!(length(lifted(shape(index))) === length(lifted(shape(self))))) refuse(KEY, 'C2', 'index needs as many dims as self');
  }
  // C3
  if (numel(index) > 0) {
    let all = true;
    const end = rank(self);
    search: for (let k = 0; k < end; k++) {
      if (k !== d()) {
        if (!(size(index, k) <= size(self, k))) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C3', 'index is larger than self along a dim other than dim');
  }
  // C4
  {
    let all2 = true;
    const extents = shape(index);
    const indexElements2 = indexElements(index);
    const indexElements2Step = indexElements2.strides;
    const nest = loopNest(extents, [indexElements2Step]);
    const atStep = nest.steps[0]!;
    search2: for (nest.start([indexElements2.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(0 <= indexElements2.data[at]! && indexElements2.data[at]! < size(self, d()))) {
          all2 = false;
          break search2;
        }
      }
    }
    if (!all2) refuse(KEY, 'C4', 'an index is out of range');
  }
  // C5
  if (numel(index) > 0) {
    if (!fits(value, compute)) refuse(KEY, 'C5', 'value is out of the range of the dtype');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, index, value, d, compute, outDtype);
    default:
      return evaluate(self, index, value, d, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, index: Tensor, value: Scalar, d: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = copyOf(self, compute, 'complex128');
  const outData = numbersOf(out);
  const extents = shape(index);
  const indexElements2 = indexElements(index);
  const indexElements2Step = indexElements2.strides;
  const value2 = complexScalar(value, compute);
  const nest = indexedNest(extents, [indexElements2Step]);
  const atStep = nest.steps[0]!;
  for (nest.start([indexElements2.offset]); nest.more; nest.next()) {
    const i = nest.index;
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      nest.place(n);
      storeComplex(outData, dot(replaced(length(i) === 0 ? [0] : i, d(), indexElements2.data[at]!).slice(0, rank(self)), out.strides), value2);
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(self: Tensor, index: Tensor, value: Scalar, d: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const out = copyOf(self, compute, compute);
  const outData = numbersOf(out);
  const extents = shape(index);
  const indexElements2 = indexElements(index);
  const indexElements2Step = indexElements2.strides;
  const value2 = cell(value, compute);
  const nest = indexedNest(extents, [indexElements2Step]);
  const atStep = nest.steps[0]!;
  for (nest.start([indexElements2.offset]); nest.more; nest.next()) {
    const i = nest.index;
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      nest.place(n);
      outData[dot(replaced(length(i) === 0 ? [0] : i, d(), indexElements2.data[at]!).slice(0, rank(self)), out.strides)] = value2;
    }
  }
  return [settle(out, outDtype)];
}
