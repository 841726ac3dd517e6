// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.resize_.default(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None) -> Tensor(a!)
//
//     if size == shape(self) {
//       out[...i: size] = self[...i]
//     } else {
//       # Strides do not survive: the storage is read from one element to the next.
//       out[...i: size] = let n = ravel(i, size) in if n < held then storage(self)[storage_offset(self) + n] else 0
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { arithmeticOf, blank, cell, cellElements, complexAt, complexElements, complexScalar, contiguousStrides, dtype, finish, lazy, loopNest, numbersOf, numel, refuse, refuseDtypes, sameList, scaled, shape, storage, storageOffset, storeComplex, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.resize_.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor self with another shape, over its storage from the first element on, which grows where it is too small. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a!)' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'memory_format', type: 'MemoryFormat?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2, memory_format: memoryFormat }: BoundArguments<{ self: Tensor; size: readonly number[]; memory_format: string | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const held = lazy(() => numel(storage(self)) - storageOffset(self));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2, memory_format: memoryFormat });
  }
  // C1
  if (!noneNegative(size2)) refuse(KEY, 'C1', 'a size is negative');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, size2, held, compute, outDtype);
    default:
      return evaluate(self, size2, held, compute, outDtype);
  }
}

function evaluateInComplex(self: Tensor, size2: readonly number[], held: () => number, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (sameList(size2, shape(self))) {
    const out2 = blank('complex128', size2);
    const out2Data = numbersOf(out2);
    let to = 0;
    const selfElements = complexElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest(size2, [selfStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(out2Data, to++, complexAt(selfElements.data, at));
      }
    }
    out = out2;
  } else {
    const out3 = blank('complex128', size2);
    const out3Data = numbersOf(out3);
    let to2 = 0;
    const step = contiguousStrides(size2);
    const operandElements = complexElements(storage(self), compute);
    const offset = operandElements.offset + storageOffset(self) * operandElements.strides[0]!;
    const step2 = scaled(contiguousStrides(size2), operandElements.strides[0]!);
    const value = complexScalar(0, compute);
    const nest2 = loopNest(size2, [step, step2]);
    const at2Step = nest2.steps[0]!;
    const at3Step = nest2.steps[1]!;
    for (nest2.start([0, offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      let at3 = nest2.at[1]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step, at3 += at3Step) {
        storeComplex(out3Data, to2++, at2 < held() ? complexAt(operandElements.data, at3) : value);
      }
    }
    out = out3;
  }
  return [finish(out, outDtype)];
}

function evaluate(self: Tensor, size2: readonly number[], held: () => number, compute: DType, outDtype: DType): readonly Value[] {
  let out: Tensor;
  if (sameList(size2, shape(self))) {
    const selfElements = cellElements(self, compute);
    out = viewOf(selfElements, size2, selfElements.strides, selfElements.offset);
  } else {
    const out2 = blank(compute, size2);
    const out2Data = numbersOf(out2);
    let to = 0;
    const step = contiguousStrides(size2);
    const operandElements = cellElements(storage(self), compute);
    const offset = operandElements.offset + storageOffset(self) * operandElements.strides[0]!;
    const step2 = scaled(contiguousStrides(size2), operandElements.strides[0]!);
    const value = cell(0, compute);
    const nest = loopNest(size2, [step, step2]);
    const atStep = nest.steps[0]!;
    const at2Step = nest.steps[1]!;
    for (nest.start([0, offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      let at2 = nest.at[1]!;
      for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
        out2Data[to++] = at < held() ? operandElements.data[at2]! : value;
      }
    }
    out = out2;
  }
  return [finish(out, outDtype)];
}
