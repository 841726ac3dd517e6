// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.split_with_sizes.default(Tensor(a -> *) self, SymInt[] split_sizes, int dim=0) -> Tensor(a)[]
//
//     return [tensor(...i: shape(self) with [d] = split_sizes[k]) self[...i with [d] = starts[k] + i[d]] for k: length(split_sizes)]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, noneNegative, startsOf, sumOf, wrap } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, dtype, finish, lazy, length, loopNest, numbersOf, rank, refuse, refuseDtypes, replaced, scaled, shape, size, storeComplex, sums, unit, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.split_with_sizes.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The parts of self along dim, of the given sizes, one after another. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a -> *)' },
    { name: 'split_sizes', type: 'SymInt[]' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['list'],
  run,
};

function run({ self, split_sizes: splitSizes, dim }: BoundArguments<{ self: Tensor; split_sizes: readonly number[]; dim: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const starts = lazy(() => startsOf(splitSizes));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, split_sizes: splitSizes, dim });
  }
  // C1
  if (!(rank(self) > 0)) refuse(KEY, 'C1', 'self needs a dim to split');
  // C2
  if (!inRank(dim, rank(self))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!noneNegative(splitSizes)) refuse(KEY, 'C3', 'a size is negative');
  // C4
  if (!(sumOf(splitSizes) === size(self, d()))) refuse(KEY, 'C4', 'the sizes do not add up to the extent of dim');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, splitSizes, d, starts, compute, outDtype);
    default:
      return evaluate(self, splitSizes, d, starts, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, splitSizes: readonly number[], d: () => number, starts: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const list: Tensor[] = [];
  const end = length(splitSizes);
  const selfElements = complexElements(self, compute);
  for (let k = 0; k < end; k++) {
    const tensor = blank('complex128', replaced(shape(self), d(), splitSizes[k]!));
    const tensorData = numbersOf(tensor);
    let to = 0;
    const extents = replaced(shape(self), d(), splitSizes[k]!);
    const offset = selfElements.offset + starts()[k]! * selfElements.strides[d()]!;
    const step = sums(zeroed(selfElements.strides, d()), scaled(unit(d(), extents.length), selfElements.strides[d()]!));
    const nest = loopNest(extents, [step]);
    const atStep = nest.steps[0]!;
    for (nest.start([offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(tensorData, to++, complexAt(selfElements.data, at));
      }
    }
    list.push(tensor);
  }
  return [list.map((t) => finish(t, outDtype))];
}

function evaluate(self: Tensor, splitSizes: readonly number[], d: () => number, starts: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const list: Tensor[] = [];
  const end = length(splitSizes);
  const selfElements = cellElements(self, compute);
  for (let k = 0; k < end; k++) {
    const tensor = blank(compute, replaced(shape(self), d(), splitSizes[k]!));
    const tensorData = numbersOf(tensor);
    let to = 0;
    const extents = replaced(shape(self), d(), splitSizes[k]!);
    const offset = selfElements.offset + starts()[k]! * selfElements.strides[d()]!;
    const step = sums(zeroed(selfElements.strides, d()), scaled(unit(d(), extents.length), selfElements.strides[d()]!));
    const nest = loopNest(extents, [step]);
    const atStep = nest.steps[0]!;
    for (nest.start([offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        tensorData[to++] = selfElements.data[at]!;
      }
    }
    list.push(tensor);
  }
  return [list.map((t) => finish(t, outDtype))];
}
