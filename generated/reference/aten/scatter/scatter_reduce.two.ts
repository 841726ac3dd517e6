// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True) -> Tensor
//
//     # Rank 0 counts as one dim. How many elements come to each place:
//     scatter comers = tensor(...i: S) 0 by add over ...i: shape(index)
//       at (lifted(i) with [d] = index[...i])[:rank(self)]
//       value 1
//     if is_extreme {
//       # Where self does not count, one of the comers takes its place; that it joins in once more does not matter.
//       scatter first = self by set over ...i: shape(index)
//         at (lifted(i) with [d] = index[...i])[:rank(self)]
//         value if include_self then self[...(lifted(i) with [d] = index[...i])[:rank(self)]] else src[...lifted(i)[:rank(src)]]
//       if is_largest {
//         scatter out = first by max over ...i: shape(index)
//           at (lifted(i) with [d] = index[...i])[:rank(self)]
//           value src[...lifted(i)[:rank(src)]]
//       } else {
//         scatter out = first by min over ...i: shape(index)
//           at (lifted(i) with [d] = index[...i])[:rank(self)]
//           value src[...lifted(i)[:rank(src)]]
//       }
//     } else if reduce == 'prod' {
//       start[...i: S] = if include_self or comers[...i] == 0 then self[...i] else 1
//       scatter out = start by mul over ...i: shape(index)
//         at (lifted(i) with [d] = index[...i])[:rank(self)]
//         value src[...lifted(i)[:rank(src)]]
//     } else {
//       start[...i: S] = if include_self or comers[...i] == 0 then self[...i] else 0
//       scatter total = start by add over ...i: shape(index)
//         at (lifted(i) with [d] = index[...i])[:rank(self)]
//         value src[...lifted(i)[:rank(src)]]
//       if reduce == 'sum' {
//         out[...i: S] = total[...i]
//       } else {
//         # Sums of integers wrap before they are divided, and the quotient is rounded down.
//         out[...i: S] = let n = max(comers[...i] + own, 1) in
//           if is_float(compute) or is_complex(compute) then total[...i] / n else floor_divide(cast(total[...i], compute), n)
//       }
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, lifted, wrap } from '../../functions.ts';
import { complex, integer, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, copyOf, dot, dtype, floatElements, floatStorage, indexElements, indexedNest, integerElements, lazy, length, loopNest, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, replaced, settle, shape, size, storeComplex, unavailable, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.scatter_reduce.two';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['int32', 'int64']);
const DTYPES3: ReadonlySet<string> = new Set(['bool']);
const DTYPES4: ReadonlySet<string> = new Set(['complex64', 'complex128']);
const DTYPES5: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES6: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A copy of self in which elements of src are reduced into the places along dim that index gives. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'Tensor' },
    { name: 'src', type: 'Tensor' },
    { name: 'reduce', type: 'str' },
    { name: 'include_self', type: 'bool', default: true },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, index, src, reduce, include_self: includeSelf }: BoundArguments<{ self: Tensor; dim: number; index: Tensor; src: Tensor; reduce: string; include_self: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const S = lazy(() => shape(self));
  const own = lazy((): number => {
    if (includeSelf) {
      return 1;
    }
    return 0;
  });
  const isLargest = lazy(() => reduce === 'amax' || reduce === 'max');
  const isExtreme = lazy(() => isLargest() || reduce === 'amin' || reduce === 'min');
  if (DTYPES1.has(self.dtype) && DTYPES2.has(index.dtype) && src.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && DTYPES2.has(index.dtype) && src.dtype === dtype(self) && reduce !== 'mean') {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES4.has(self.dtype) && DTYPES2.has(index.dtype) && src.dtype === dtype(self) && (reduce === 'sum' || reduce === 'prod' || reduce === 'mean')) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES5.has(self.dtype) && DTYPES6.has(index.dtype) && src.dtype === dtype(self) && numel(index) === 0) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, index, src, reduce, include_self: includeSelf });
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
    if (!(length(lifted(shape(src))) === length(lifted(shape(index))))) refuse(KEY, 'C5', 'src needs as many dims as index');
  }
  // C6
  if (numel(index) > 0) {
    let all3 = true;
    const end2 = length(lifted(shape(index)));
    search3: for (let k2 = 0; k2 < end2; k2++) {
      if (!(size(index, k2) <= size(src, k2))) {
        all3 = false;
        break search3;
      }
    }
    if (!all3) refuse(KEY, 'C6', 'index is larger than src along a dim');
  }
  // C7
  if (!(reduce === 'sum' || reduce === 'prod' || reduce === 'mean' || isExtreme())) refuse(KEY, 'C7', 'reduce is none of sum, prod, mean, amax and amin');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, index, src, reduce, includeSelf, d, S, own, isLargest, isExtreme, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, index, src, reduce, includeSelf, d, S, own, isLargest, isExtreme, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, index, src, reduce, includeSelf, d, S, own, isLargest, isExtreme, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, index: Tensor, src: Tensor, reduce: string, includeSelf: boolean, d: () => number, S: () => readonly number[], own: () => number, isLargest: () => boolean, isExtreme: () => boolean, compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('float64', S());
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = S();
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = 0;
    }
  }
  const comers = copyOf(tensor, 'float64');
  const comersData = numbersOf(comers);
  const extents2 = shape(index);
  const indexElements2 = indexElements(index);
  const indexElements2Step = indexElements2.strides;
  const nest2 = indexedNest(extents2, [indexElements2Step]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([indexElements2.offset]); nest2.more; nest2.next()) {
    const i = nest2.index;
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      nest2.place(n2);
      const place = dot(replaced(length(i) === 0 ? [0] : i, d(), indexElements2.data[at]!).slice(0, rank(self)), comers.strides);
      comersData[place]! += 1;
    }
  }
  let out: Tensor;
  if (isExtreme()) {
    const first = copyOf(self, compute, 'float64');
    const firstData = numbersOf(first);
    const selfElements = floatElements(self, compute);
    const srcElements = floatElements(src, compute);
    const nest3 = indexedNest(extents2, [indexElements2Step]);
    const at2Step = nest3.steps[0]!;
    for (nest3.start([indexElements2.offset]); nest3.more; nest3.next()) {
      const i2 = nest3.index;
      let at2 = nest3.at[0]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at2 += at2Step) {
        nest3.place(n3);
        firstData[dot(replaced(length(i2) === 0 ? [0] : i2, d(), indexElements2.data[at2]!).slice(0, rank(self)), first.strides)] = includeSelf ? selfElements.data[selfElements.offset + dot(replaced(length(i2) === 0 ? [0] : i2, d(), indexElements2.data[at2]!).slice(0, rank(self)), selfElements.strides)]! : srcElements.data[srcElements.offset + dot((length(i2) === 0 ? [0] : i2).slice(0, rank(src)), srcElements.strides)]!;
      }
    }
    if (isLargest()) {
      const out2 = copyOf(first, compute, 'float64');
      const out2Data = numbersOf(out2);
      const nest4 = indexedNest(extents2, [indexElements2Step]);
      const at3Step = nest4.steps[0]!;
      for (nest4.start([indexElements2.offset]); nest4.more; nest4.next()) {
        const i3 = nest4.index;
        let at3 = nest4.at[0]!;
        for (let n4 = 0; n4 < nest4.run; n4++, at3 += at3Step) {
          nest4.place(n4);
          const place2 = dot(replaced(length(i3) === 0 ? [0] : i3, d(), indexElements2.data[at3]!).slice(0, rank(self)), out2.strides);
          out2Data[place2] = Math.max(out2Data[place2]!, srcElements.data[srcElements.offset + dot((length(i3) === 0 ? [0] : i3).slice(0, rank(src)), srcElements.strides)]!);
        }
      }
      out = out2;
    } else {
      const out3 = copyOf(first, compute, 'float64');
      const out3Data = numbersOf(out3);
      const nest5 = indexedNest(extents2, [indexElements2Step]);
      const at4Step = nest5.steps[0]!;
      for (nest5.start([indexElements2.offset]); nest5.more; nest5.next()) {
        const i4 = nest5.index;
        let at4 = nest5.at[0]!;
        for (let n5 = 0; n5 < nest5.run; n5++, at4 += at4Step) {
          nest5.place(n5);
          const place3 = dot(replaced(length(i4) === 0 ? [0] : i4, d(), indexElements2.data[at4]!).slice(0, rank(self)), out3.strides);
          out3Data[place3] = Math.min(out3Data[place3]!, srcElements.data[srcElements.offset + dot((length(i4) === 0 ? [0] : i4).slice(0, rank(src)), srcElements.strides)]!);
        }
      }
      out = out3;
    }
  } else {
    if (reduce === 'prod') {
      const start = blank('float64', S());
      const startData = numbersOf(start);
      let to2 = 0;
      const comersElements = indexElements(comers);
      const comersStep = comersElements.strides;
      const selfElements2 = floatElements(self, compute);
      const selfElements2Step = selfElements2.strides;
      const nest6 = loopNest(extents, [comersStep, selfElements2Step]);
      const at5Step = nest6.steps[0]!;
      const at6Step = nest6.steps[1]!;
      for (nest6.start([comersElements.offset, selfElements2.offset]); nest6.more; nest6.next()) {
        let at5 = nest6.at[0]!;
        let at6 = nest6.at[1]!;
        for (let n6 = 0; n6 < nest6.run; n6++, at5 += at5Step, at6 += at6Step) {
          startData[to2++] = includeSelf || comersElements.data[at5]! === 0 ? selfElements2.data[at6]! : 1;
        }
      }
      const out4 = copyOf(start, compute, 'float64');
      const out4Data = numbersOf(out4);
      const srcElements2 = floatElements(src, compute);
      const nest7 = indexedNest(extents2, [indexElements2Step]);
      const at7Step = nest7.steps[0]!;
      for (nest7.start([indexElements2.offset]); nest7.more; nest7.next()) {
        const i5 = nest7.index;
        let at7 = nest7.at[0]!;
        for (let n7 = 0; n7 < nest7.run; n7++, at7 += at7Step) {
          nest7.place(n7);
          const place4 = dot(replaced(length(i5) === 0 ? [0] : i5, d(), indexElements2.data[at7]!).slice(0, rank(self)), out4.strides);
          out4Data[place4]! *= srcElements2.data[srcElements2.offset + dot((length(i5) === 0 ? [0] : i5).slice(0, rank(src)), srcElements2.strides)]!;
        }
      }
      out = out4;
    } else {
      const start2 = blank('float64', S());
      const start2Data = numbersOf(start2);
      let to3 = 0;
      const comersElements2 = indexElements(comers);
      const comersElements2Step = comersElements2.strides;
      const selfElements3 = floatElements(self, compute);
      const selfElements3Step = selfElements3.strides;
      const nest8 = loopNest(extents, [comersElements2Step, selfElements3Step]);
      const at8Step = nest8.steps[0]!;
      const at9Step = nest8.steps[1]!;
      for (nest8.start([comersElements2.offset, selfElements3.offset]); nest8.more; nest8.next()) {
        let at8 = nest8.at[0]!;
        let at9 = nest8.at[1]!;
        for (let n8 = 0; n8 < nest8.run; n8++, at8 += at8Step, at9 += at9Step) {
          start2Data[to3++] = includeSelf || comersElements2.data[at8]! === 0 ? selfElements3.data[at9]! : 0;
        }
      }
      const total2 = copyOf(start2, compute, 'float64');
      const total2Data = numbersOf(total2);
      const srcElements3 = floatElements(src, compute);
      const nest9 = indexedNest(extents2, [indexElements2Step]);
      const at10Step = nest9.steps[0]!;
      for (nest9.start([indexElements2.offset]); nest9.more; nest9.next()) {
        const i6 = nest9.index;
        let at10 = nest9.at[0]!;
        for (let n9 = 0; n9 < nest9.run; n9++, at10 += at10Step) {
          nest9.place(n9);
          const place5 = dot(replaced(length(i6) === 0 ? [0] : i6, d(), indexElements2.data[at10]!).slice(0, rank(self)), total2.strides);
          total2Data[place5]! += srcElements3.data[srcElements3.offset + dot((length(i6) === 0 ? [0] : i6).slice(0, rank(src)), srcElements3.strides)]!;
        }
      }
      if (reduce === 'sum') {
        const out5 = blank(floatStorage(outDtype), S());
        const out5Data = numbersOf(out5);
        let to4 = 0;
        const total2Elements = floatElements(total2, total2.dtype);
        const total2Step = total2Elements.strides;
        const nest10 = loopNest(extents, [total2Step]);
        const at11Step = nest10.steps[0]!;
        for (nest10.start([total2Elements.offset]); nest10.more; nest10.next()) {
          let at11 = nest10.at[0]!;
          for (let n10 = 0; n10 < nest10.run; n10++, at11 += at11Step) {
            out5Data[to4++] = total2Elements.data[at11]!;
          }
        }
        out = out5;
      } else {
        const out6 = blank(floatStorage(outDtype), S());
        const out6Data = numbersOf(out6);
        let to5 = 0;
        const total2Elements2 = floatElements(total2, total2.dtype);
        const total2Elements2Step = total2Elements2.strides;
        const nest11 = loopNest(extents, [total2Elements2Step, comersElements2Step]);
        const at12Step = nest11.steps[0]!;
        const at13Step = nest11.steps[1]!;
        for (nest11.start([total2Elements2.offset, comersElements2.offset]); nest11.more; nest11.next()) {
          let at12 = nest11.at[0]!;
          let at13 = nest11.at[1]!;
          for (let n12 = 0; n12 < nest11.run; n12++, at12 += at12Step, at13 += at13Step) {
            const n11 = Math.max(comersElements2.data[at13]! + own(), 1);
            out6Data[to5++] = total2Elements2.data[at12]! / n11;
          }
        }
        out = out6;
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, index: Tensor, src: Tensor, reduce: string, includeSelf: boolean, d: () => number, S: () => readonly number[], own: () => number, isLargest: () => boolean, isExtreme: () => boolean, compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('float64', S());
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = S();
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = 0;
    }
  }
  const comers = copyOf(tensor, 'float64');
  const comersData = numbersOf(comers);
  const extents2 = shape(index);
  const indexElements2 = indexElements(index);
  const indexElements2Step = indexElements2.strides;
  const nest2 = indexedNest(extents2, [indexElements2Step]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([indexElements2.offset]); nest2.more; nest2.next()) {
    const i = nest2.index;
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      nest2.place(n2);
      const place = dot(replaced(length(i) === 0 ? [0] : i, d(), indexElements2.data[at]!).slice(0, rank(self)), comers.strides);
      comersData[place]! += 1;
    }
  }
  let out: Tensor;
  if (isExtreme()) {
    const first = copyOf(self, compute, wideInteger(compute));
    const firstData = bigintsOf(first);
    const selfElements = integerElements(self, compute);
    const srcElements = integerElements(src, compute);
    const nest3 = indexedNest(extents2, [indexElements2Step]);
    const at2Step = nest3.steps[0]!;
    for (nest3.start([indexElements2.offset]); nest3.more; nest3.next()) {
      const i2 = nest3.index;
      let at2 = nest3.at[0]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at2 += at2Step) {
        nest3.place(n3);
        firstData[dot(replaced(length(i2) === 0 ? [0] : i2, d(), indexElements2.data[at2]!).slice(0, rank(self)), first.strides)] = includeSelf ? selfElements.data[selfElements.offset + dot(replaced(length(i2) === 0 ? [0] : i2, d(), indexElements2.data[at2]!).slice(0, rank(self)), selfElements.strides)]! : srcElements.data[srcElements.offset + dot((length(i2) === 0 ? [0] : i2).slice(0, rank(src)), srcElements.strides)]!;
      }
    }
    if (isLargest()) {
      const out2 = copyOf(first, compute, wideInteger(compute));
      const out2Data = bigintsOf(out2);
      const nest4 = indexedNest(extents2, [indexElements2Step]);
      const at3Step = nest4.steps[0]!;
      for (nest4.start([indexElements2.offset]); nest4.more; nest4.next()) {
        const i3 = nest4.index;
        let at3 = nest4.at[0]!;
        for (let n4 = 0; n4 < nest4.run; n4++, at3 += at3Step) {
          nest4.place(n4);
          const place2 = dot(replaced(length(i3) === 0 ? [0] : i3, d(), indexElements2.data[at3]!).slice(0, rank(self)), out2.strides);
          out2Data[place2] = integer.max(out2Data[place2]!, srcElements.data[srcElements.offset + dot((length(i3) === 0 ? [0] : i3).slice(0, rank(src)), srcElements.strides)]!);
        }
      }
      out = out2;
    } else {
      const out3 = copyOf(first, compute, wideInteger(compute));
      const out3Data = bigintsOf(out3);
      const nest5 = indexedNest(extents2, [indexElements2Step]);
      const at4Step = nest5.steps[0]!;
      for (nest5.start([indexElements2.offset]); nest5.more; nest5.next()) {
        const i4 = nest5.index;
        let at4 = nest5.at[0]!;
        for (let n5 = 0; n5 < nest5.run; n5++, at4 += at4Step) {
          nest5.place(n5);
          const place3 = dot(replaced(length(i4) === 0 ? [0] : i4, d(), indexElements2.data[at4]!).slice(0, rank(self)), out3.strides);
          out3Data[place3] = integer.min(out3Data[place3]!, srcElements.data[srcElements.offset + dot((length(i4) === 0 ? [0] : i4).slice(0, rank(src)), srcElements.strides)]!);
        }
      }
      out = out3;
    }
  } else {
    if (reduce === 'prod') {
      const start = blank(wideInteger(compute), S());
      const startData = bigintsOf(start);
      let to2 = 0;
      const comersElements = indexElements(comers);
      const comersStep = comersElements.strides;
      const selfElements2 = integerElements(self, compute);
      const selfElements2Step = selfElements2.strides;
      const nest6 = loopNest(extents, [comersStep, selfElements2Step]);
      const at5Step = nest6.steps[0]!;
      const at6Step = nest6.steps[1]!;
      for (nest6.start([comersElements.offset, selfElements2.offset]); nest6.more; nest6.next()) {
        let at5 = nest6.at[0]!;
        let at6 = nest6.at[1]!;
        for (let n6 = 0; n6 < nest6.run; n6++, at5 += at5Step, at6 += at6Step) {
          startData[to2++] = includeSelf || comersElements.data[at5]! === 0 ? selfElements2.data[at6]! : 1n;
        }
      }
      const out4 = copyOf(start, compute, wideInteger(compute));
      const out4Data = bigintsOf(out4);
      const srcElements2 = integerElements(src, compute);
      const nest7 = indexedNest(extents2, [indexElements2Step]);
      const at7Step = nest7.steps[0]!;
      for (nest7.start([indexElements2.offset]); nest7.more; nest7.next()) {
        const i5 = nest7.index;
        let at7 = nest7.at[0]!;
        for (let n7 = 0; n7 < nest7.run; n7++, at7 += at7Step) {
          nest7.place(n7);
          const place4 = dot(replaced(length(i5) === 0 ? [0] : i5, d(), indexElements2.data[at7]!).slice(0, rank(self)), out4.strides);
          out4Data[place4]! *= srcElements2.data[srcElements2.offset + dot((length(i5) === 0 ? [0] : i5).slice(0, rank(src)), srcElements2.strides)]!;
        }
      }
      out = out4;
    } else {
      const start2 = blank(wideInteger(compute), S());
      const start2Data = bigintsOf(start2);
      let to3 = 0;
      const comersElements2 = indexElements(comers);
      const comersElements2Step = comersElements2.strides;
      const selfElements3 = integerElements(self, compute);
      const selfElements3Step = selfElements3.strides;
      const nest8 = loopNest(extents, [comersElements2Step, selfElements3Step]);
      const at8Step = nest8.steps[0]!;
      const at9Step = nest8.steps[1]!;
      for (nest8.start([comersElements2.offset, selfElements3.offset]); nest8.more; nest8.next()) {
        let at8 = nest8.at[0]!;
        let at9 = nest8.at[1]!;
        for (let n8 = 0; n8 < nest8.run; n8++, at8 += at8Step, at9 += at9Step) {
          start2Data[to3++] = includeSelf || comersElements2.data[at8]! === 0 ? selfElements3.data[at9]! : 0n;
        }
      }
      const total2 = copyOf(start2, compute, wideInteger(compute));
      const total2Data = bigintsOf(total2);
      const srcElements3 = integerElements(src, compute);
      const nest9 = indexedNest(extents2, [indexElements2Step]);
      const at10Step = nest9.steps[0]!;
      for (nest9.start([indexElements2.offset]); nest9.more; nest9.next()) {
        const i6 = nest9.index;
        let at10 = nest9.at[0]!;
        for (let n9 = 0; n9 < nest9.run; n9++, at10 += at10Step) {
          nest9.place(n9);
          const place5 = dot(replaced(length(i6) === 0 ? [0] : i6, d(), indexElements2.data[at10]!).slice(0, rank(self)), total2.strides);
          total2Data[place5]! += srcElements3.data[srcElements3.offset + dot((length(i6) === 0 ? [0] : i6).slice(0, rank(src)), srcElements3.strides)]!;
        }
      }
      if (reduce === 'sum') {
        const out5 = blank(wideInteger(compute), S());
        const out5Data = bigintsOf(out5);
        let to4 = 0;
        const total2Elements = integerElements(total2, total2.dtype);
        const total2Step = total2Elements.strides;
        const nest10 = loopNest(extents, [total2Step]);
        const at11Step = nest10.steps[0]!;
        for (nest10.start([total2Elements.offset]); nest10.more; nest10.next()) {
          let at11 = nest10.at[0]!;
          for (let n10 = 0; n10 < nest10.run; n10++, at11 += at11Step) {
            out5Data[to4++] = total2Elements.data[at11]!;
          }
        }
        out = out5;
      } else {
        const out6 = blank(wideInteger(compute), S());
        const out6Data = bigintsOf(out6);
        let to5 = 0;
        const total2Elements2 = integerElements(total2, total2.dtype);
        const total2Elements2Step = total2Elements2.strides;
        const nest11 = loopNest(extents, [total2Elements2Step, comersElements2Step]);
        const at12Step = nest11.steps[0]!;
        const at13Step = nest11.steps[1]!;
        for (nest11.start([total2Elements2.offset, comersElements2.offset]); nest11.more; nest11.next()) {
          let at12 = nest11.at[0]!;
          let at13 = nest11.at[1]!;
          for (let n12 = 0; n12 < nest11.run; n12++, at12 += at12Step, at13 += at13Step) {
            const n11 = Math.max(comersElements2.data[at13]! + own(), 1);
            out6Data[to5++] = integer.floorDivide(integer.cast(total2Elements2.data[at12]!, compute), BigInt(n11));
          }
        }
        out = out6;
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, index: Tensor, src: Tensor, reduce: string, includeSelf: boolean, d: () => number, S: () => readonly number[], own: () => number, isLargest: () => boolean, isExtreme: () => boolean, compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('float64', S());
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = S();
  const nest = loopNest(extents, []);
  for (nest.start([]); nest.more; nest.next()) {
    for (let n = 0; n < nest.run; n++) {
      tensorData[to++] = 0;
    }
  }
  const comers = copyOf(tensor, 'float64');
  const comersData = numbersOf(comers);
  const extents2 = shape(index);
  const indexElements2 = indexElements(index);
  const indexElements2Step = indexElements2.strides;
  const nest2 = indexedNest(extents2, [indexElements2Step]);
  const atStep = nest2.steps[0]!;
  for (nest2.start([indexElements2.offset]); nest2.more; nest2.next()) {
    const i = nest2.index;
    let at = nest2.at[0]!;
    for (let n2 = 0; n2 < nest2.run; n2++, at += atStep) {
      nest2.place(n2);
      const place = dot(replaced(length(i) === 0 ? [0] : i, d(), indexElements2.data[at]!).slice(0, rank(self)), comers.strides);
      comersData[place]! += 1;
    }
  }
  let out: Tensor;
  if (isExtreme()) {
    const first = copyOf(self, compute, 'complex128');
    const firstData = numbersOf(first);
    const selfElements = complexElements(self, compute);
    const srcElements = complexElements(src, compute);
    const nest3 = indexedNest(extents2, [indexElements2Step]);
    const at2Step = nest3.steps[0]!;
    for (nest3.start([indexElements2.offset]); nest3.more; nest3.next()) {
      const i2 = nest3.index;
      let at2 = nest3.at[0]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at2 += at2Step) {
        nest3.place(n3);
        storeComplex(firstData, dot(replaced(length(i2) === 0 ? [0] : i2, d(), indexElements2.data[at2]!).slice(0, rank(self)), first.strides), includeSelf ? complexAt(selfElements.data, selfElements.offset + dot(replaced(length(i2) === 0 ? [0] : i2, d(), indexElements2.data[at2]!).slice(0, rank(self)), selfElements.strides)) : complexAt(srcElements.data, srcElements.offset + dot((length(i2) === 0 ? [0] : i2).slice(0, rank(src)), srcElements.strides)));
      }
    }
    if (isLargest()) {
      const out2 = copyOf(first, compute, 'complex128');
      const out2Data = numbersOf(out2);
      const nest4 = indexedNest(extents2, [indexElements2Step]);
      const at3Step = nest4.steps[0]!;
      for (nest4.start([indexElements2.offset]); nest4.more; nest4.next()) {
        const i3 = nest4.index;
        let at3 = nest4.at[0]!;
        for (let n4 = 0; n4 < nest4.run; n4++, at3 += at3Step) {
          nest4.place(n4);
          unavailable('order of complex numbers');
        }
      }
      out = out2;
    } else {
      const out3 = copyOf(first, compute, 'complex128');
      const out3Data = numbersOf(out3);
      const nest5 = indexedNest(extents2, [indexElements2Step]);
      const at4Step = nest5.steps[0]!;
      for (nest5.start([indexElements2.offset]); nest5.more; nest5.next()) {
        const i4 = nest5.index;
        let at4 = nest5.at[0]!;
        for (let n5 = 0; n5 < nest5.run; n5++, at4 += at4Step) {
          nest5.place(n5);
          unavailable('order of complex numbers');
        }
      }
      out = out3;
    }
  } else {
    if (reduce === 'prod') {
      const start = blank('complex128', S());
      const startData = numbersOf(start);
      let to2 = 0;
      const comersElements = indexElements(comers);
      const comersStep = comersElements.strides;
      const selfElements2 = complexElements(self, compute);
      const selfElements2Step = selfElements2.strides;
      const value = complexScalar(1, 'complex128');
      const nest6 = loopNest(extents, [comersStep, selfElements2Step]);
      const at5Step = nest6.steps[0]!;
      const at6Step = nest6.steps[1]!;
      for (nest6.start([comersElements.offset, selfElements2.offset]); nest6.more; nest6.next()) {
        let at5 = nest6.at[0]!;
        let at6 = nest6.at[1]!;
        for (let n6 = 0; n6 < nest6.run; n6++, at5 += at5Step, at6 += at6Step) {
          storeComplex(startData, to2++, includeSelf || comersElements.data[at5]! === 0 ? complexAt(selfElements2.data, at6) : value);
        }
      }
      const out4 = copyOf(start, compute, 'complex128');
      const out4Data = numbersOf(out4);
      const srcElements2 = complexElements(src, compute);
      const nest7 = indexedNest(extents2, [indexElements2Step]);
      const at7Step = nest7.steps[0]!;
      for (nest7.start([indexElements2.offset]); nest7.more; nest7.next()) {
        const i5 = nest7.index;
        let at7 = nest7.at[0]!;
        for (let n7 = 0; n7 < nest7.run; n7++, at7 += at7Step) {
          nest7.place(n7);
          const place2 = dot(replaced(length(i5) === 0 ? [0] : i5, d(), indexElements2.data[at7]!).slice(0, rank(self)), out4.strides);
          storeComplex(out4Data, place2, complex.mul(complexAt(out4Data, place2), complexAt(srcElements2.data, srcElements2.offset + dot((length(i5) === 0 ? [0] : i5).slice(0, rank(src)), srcElements2.strides))));
        }
      }
      out = out4;
    } else {
      const start2 = blank('complex128', S());
      const start2Data = numbersOf(start2);
      let to3 = 0;
      const comersElements2 = indexElements(comers);
      const comersElements2Step = comersElements2.strides;
      const selfElements3 = complexElements(self, compute);
      const selfElements3Step = selfElements3.strides;
      const value2 = complexScalar(0, 'complex128');
      const nest8 = loopNest(extents, [comersElements2Step, selfElements3Step]);
      const at8Step = nest8.steps[0]!;
      const at9Step = nest8.steps[1]!;
      for (nest8.start([comersElements2.offset, selfElements3.offset]); nest8.more; nest8.next()) {
        let at8 = nest8.at[0]!;
        let at9 = nest8.at[1]!;
        for (let n8 = 0; n8 < nest8.run; n8++, at8 += at8Step, at9 += at9Step) {
          storeComplex(start2Data, to3++, includeSelf || comersElements2.data[at8]! === 0 ? complexAt(selfElements3.data, at9) : value2);
        }
      }
      const total2 = copyOf(start2, compute, 'complex128');
      const total2Data = numbersOf(total2);
      const srcElements3 = complexElements(src, compute);
      const nest9 = indexedNest(extents2, [indexElements2Step]);
      const at10Step = nest9.steps[0]!;
      for (nest9.start([indexElements2.offset]); nest9.more; nest9.next()) {
        const i6 = nest9.index;
        let at10 = nest9.at[0]!;
        for (let n9 = 0; n9 < nest9.run; n9++, at10 += at10Step) {
          nest9.place(n9);
          const place3 = dot(replaced(length(i6) === 0 ? [0] : i6, d(), indexElements2.data[at10]!).slice(0, rank(self)), total2.strides);
          storeComplex(total2Data, place3, complex.add(complexAt(total2Data, place3), complexAt(srcElements3.data, srcElements3.offset + dot((length(i6) === 0 ? [0] : i6).slice(0, rank(src)), srcElements3.strides))));
        }
      }
      if (reduce === 'sum') {
        const out5 = blank('complex128', S());
        const out5Data = numbersOf(out5);
        let to4 = 0;
        const total2Elements = complexElements(total2, total2.dtype);
        const total2Step = total2Elements.strides;
        const nest10 = loopNest(extents, [total2Step]);
        const at11Step = nest10.steps[0]!;
        for (nest10.start([total2Elements.offset]); nest10.more; nest10.next()) {
          let at11 = nest10.at[0]!;
          for (let n10 = 0; n10 < nest10.run; n10++, at11 += at11Step) {
            storeComplex(out5Data, to4++, complexAt(total2Elements.data, at11));
          }
        }
        out = out5;
      } else {
        const out6 = blank('complex128', S());
        const out6Data = numbersOf(out6);
        let to5 = 0;
        const total2Elements2 = complexElements(total2, total2.dtype);
        const total2Elements2Step = total2Elements2.strides;
        const nest11 = loopNest(extents, [total2Elements2Step, comersElements2Step]);
        const at12Step = nest11.steps[0]!;
        const at13Step = nest11.steps[1]!;
        for (nest11.start([total2Elements2.offset, comersElements2.offset]); nest11.more; nest11.next()) {
          let at12 = nest11.at[0]!;
          let at13 = nest11.at[1]!;
          for (let n12 = 0; n12 < nest11.run; n12++, at12 += at12Step, at13 += at13Step) {
            const n11 = Math.max(comersElements2.data[at13]! + own(), 1);
            storeComplex(out6Data, to5++, complex.div(complexAt(total2Elements2.data, at12), complexScalar(n11, 'complex128')));
          }
        }
        out = out6;
      }
    }
  }
  return [settle(out, outDtype)];
}
