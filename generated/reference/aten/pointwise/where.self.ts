// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.where.self(Tensor condition, Tensor self, Tensor other) -> Tensor
//
//     out[...i: S] = if mask(condition)[~i] then self[~i] else other[~i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastAll, broadcastableAll } from '../../functions.ts';
import { arithmeticOf, blank, cellElements, complexAt, complexElements, fittedStrides, lazy, loopNest, mask, maskElements, numbersOf, promotable, promote, refuse, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.where.self';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Takes each element from self where condition is true, from other where not. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'condition', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ condition, self, other }: BoundArguments<{ condition: Tensor; self: Tensor; other: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => broadcastAll([shape(condition), shape(self), shape(other)]));
  if (DTYPES1.has(condition.dtype) && DTYPES2.has(self.dtype) && DTYPES2.has(other.dtype) && promotable(self, other)) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { condition, self, other });
  }
  // C1
  if (!broadcastableAll([shape(condition), shape(self), shape(other)])) refuse(KEY, 'C1', 'the shapes of condition, self and other do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(condition, self, other, S, compute, outDtype);
    default:
      return evaluate(condition, self, other, S, compute, outDtype);
  }
}

function evaluateInComplex(condition: Tensor, self: Tensor, other: Tensor, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', S());
  const outData = numbersOf(out);
  let to = 0;
  const extents = S();
  const operandElements = maskElements(mask(condition));
  const strides2 = fittedStrides(operandElements, extents.length);
  const selfElements = complexElements(self, compute);
  const strides3 = fittedStrides(selfElements, extents.length);
  const otherElements = complexElements(other, compute);
  const strides4 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3, strides4]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  const at3Step = nest.steps[2]!;
  for (nest.start([operandElements.offset, selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    let at3 = nest.at[2]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step) {
      storeComplex(outData, to++, operandElements.data[at]! !== 0 ? complexAt(selfElements.data, at2) : complexAt(otherElements.data, at3));
    }
  }
  return [settle(out, outDtype)];
}

function evaluate(condition: Tensor, self: Tensor, other: Tensor, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, S());
  const outData = numbersOf(out);
  let to = 0;
  const extents = S();
  const operandElements = maskElements(mask(condition));
  const strides2 = fittedStrides(operandElements, extents.length);
  const selfElements = cellElements(self, compute);
  const strides3 = fittedStrides(selfElements, extents.length);
  const otherElements = cellElements(other, compute);
  const strides4 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3, strides4]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  const at3Step = nest.steps[2]!;
  for (nest.start([operandElements.offset, selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    let at3 = nest.at[2]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step) {
      outData[to++] = operandElements.data[at]! !== 0 ? selfElements.data[at2]! : otherElements.data[at3]!;
    }
  }
  return [settle(out, outDtype)];
}
