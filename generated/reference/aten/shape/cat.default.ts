// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cat.default(Tensor[] tensors, int dim=0) -> Tensor
//
//     scatter out = tensor(...i: S) 0.0
//       by set over k: length(tensors), ...i: shape(tensors[k])
//       at i with [d] = starts[k] + i[d]
//       value tensors[k][...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, startsOf, sumOf, wrap } from '../../functions.ts';
import { accepts, arithmeticOf, blank, cell, cellElements, complexAt, complexElements, complexScalar, copyOf, indexedNest, lazy, length, loopNest, numbersOf, offsetOf, promotable, promote, rank, refuse, refuseDtypes, replaced, sameList, scaled, settle, shape, size, storeComplex, sums, unit, zeroed, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cat.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tensors one after another along dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'tensors', type: 'Tensor[]' },
    { name: 'dim', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ tensors, dim }: BoundArguments<{ tensors: readonly Tensor[]; dim: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const solid = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = length(tensors);
    for (let k = 0; k < end; k++) {
      if (!sameList(shape(tensors[k]!), [0])) {
        list.push(k);
      }
    }
    return list;
  });
  const like = lazy((): readonly number[] => {
    if (length(solid()) === 0) {
      return [0];
    }
    return shape(tensors[solid()[0]!]!);
  });
  const d = lazy((): number => {
    if (length(solid()) === 0) {
      return 0;
    }
    return wrap(dim, length(like()));
  });
  const extents = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = length(tensors);
    for (let k2 = 0; k2 < end2; k2++) {
      list2.push(sameList(shape(tensors[k2]!), [0]) ? 0 : size(tensors[k2]!, d()));
    }
    return list2;
  });
  const starts = lazy(() => startsOf(extents()));
  const S = lazy(() => replaced(like(), d(), sumOf(extents())));
  if (accepts(DTYPES1, tensors) && (length(tensors) === 0 || promotable(tensors))) {
    outDtype = length(tensors) === 0 ? 'float32' : promote(tensors);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { tensors, dim });
  }
  // C1
  if (!(length(tensors) > 0)) refuse(KEY, 'C1', 'tensors is empty');
  // C2
  {
    let all = true;
    const end3 = length(tensors);
    search: for (let k3 = 0; k3 < end3; k3++) {
      if (!(rank(tensors[k3]!) > 0)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C2', 'a tensor of rank 0 cannot be concatenated');
  }
  // C3
  if (!(length(solid()) === 0 || inRank(dim, length(like())))) refuse(KEY, 'C3', 'dim is out of range');
  // C4
  {
    let all2 = true;
    const end4 = length(solid());
    search2: for (let k4 = 0; k4 < end4; k4++) {
      if (!(rank(tensors[solid()[k4]!]!) === length(like()))) {
        all2 = false;
        break search2;
      }
    }
    if (!all2) refuse(KEY, 'C4', 'the tensors differ in rank');
  }
  // C5
  {
    let all3 = true;
    const end5 = length(solid());
    search3: for (let k5 = 0; k5 < end5; k5++) {
      if (!sameList(replaced(shape(tensors[solid()[k5]!]!), d(), like()[d()]!), like())) {
        all3 = false;
        break search3;
      }
    }
    if (!all3) refuse(KEY, 'C5', 'the tensors differ in an extent other than that of dim');
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(tensors, d, starts, S, compute, outDtype);
    default:
      return evaluate(tensors, d, starts, S, compute, outDtype);
  }
}

function evaluateInComplex(tensors: readonly Tensor[], d: () => number, starts: () => readonly number[], S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('complex128', S());
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents2 = S();
  const value = complexScalar(0, 'complex128');
  const nest = loopNest(extents2, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      storeComplex(tensorData, to++, value);
    }
  }
  const out = copyOf(tensor, compute, 'complex128');
  const outData = numbersOf(out);
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    const extents3 = shape(tensors[k]!);
    const offset = starts()[k]! * out.strides[d()]!;
    const step = sums(zeroed(out.strides, d()), scaled(unit(d(), extents3.length), out.strides[d()]!));
    const operandElements = complexElements(tensors[k]!, compute);
    const nest2 = indexedNest(extents3, [step]);
    const atStep = nest2.steps[0]!;
    for (nest2.start([offset]); nest2.more; nest2.next()) {
      const i = nest2.index;
      let at = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
        nest2.place(n2);
        storeComplex(outData, at, complexAt(operandElements.data, offsetOf(operandElements, i)));
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(tensors: readonly Tensor[], d: () => number, starts: () => readonly number[], S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank(compute, S());
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents2 = S();
  const value = cell(0, compute);
  const nest = loopNest(extents2, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = value;
    }
  }
  const out = copyOf(tensor, compute, compute);
  const outData = numbersOf(out);
  const end = length(tensors);
  for (let k = 0; k < end; k++) {
    const extents3 = shape(tensors[k]!);
    const offset = starts()[k]! * out.strides[d()]!;
    const step = sums(zeroed(out.strides, d()), scaled(unit(d(), extents3.length), out.strides[d()]!));
    const operandElements = cellElements(tensors[k]!, compute);
    const nest2 = indexedNest(extents3, [step]);
    const atStep = nest2.steps[0]!;
    for (nest2.start([offset]); nest2.more; nest2.next()) {
      const i = nest2.index;
      let at = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
        nest2.place(n2);
        outData[at] = operandElements.data[offsetOf(operandElements, i)]!;
      }
    }
  }
  return [settle(out, outDtype)];
}
