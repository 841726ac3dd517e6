// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor
//
//     out[...i: S] =
//       let x = max(self[~i], min?[~i] ?? self[~i]) in
//       min(x, max?[~i] ?? x)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastAll, broadcastableAll, inOrder, isBool } from '../../functions.ts';
import { float, integer, accepts, arithmeticOf, bigintsOf, blank, fittedStrides, floatElements, floatStorage, integerElements, lazy, loopNest, numbersOf, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.clamp.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The elements of self limited by those of min and max; those of max where the range is empty. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'min', type: 'Tensor?', default: null },
    { name: 'max', type: 'Tensor?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, min, max }: BoundArguments<{ self: Tensor; min: Tensor | null; max: Tensor | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => broadcastAll([shape(self), min === null ? [] : shape(min), max === null ? [] : shape(max)]));
  if (DTYPES1.has(self.dtype) && accepts(DTYPES1, min) && accepts(DTYPES1, max) && promotable(self, min, max) && inOrder(promote(self, min, max)) && (!isBool(promote(self, min, max)) || min === null || max === null)) {
    outDtype = promote(self, min, max);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, min, max });
  }
  // C1
  if (!(!(min === null) || !(max === null))) refuse(KEY, 'C1', 'neither min nor max is given');
  // C2
  if (!broadcastableAll([shape(self), min === null ? [] : shape(min), max === null ? [] : shape(max)])) refuse(KEY, 'C2', 'the shapes of self, min and max do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, min, max, S, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, min, max, S, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, min: Tensor | null, max: Tensor | null, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), S());
  const outData = numbersOf(out);
  let to = 0;
  const extents = S();
  const selfElements = floatElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const minElements = floatElements(min, compute);
  const strides3 = fittedStrides(minElements, extents.length);
  const maxElements = floatElements(max, compute);
  const strides4 = fittedStrides(maxElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3, strides4]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  const at3Step = nest.steps[2]!;
  for (nest.start([selfElements.offset, minElements.offset, maxElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    let at3 = nest.at[2]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step) {
      const x = float.max(selfElements.data[at]!, (min === null ? null : minElements.data[at2]!) ?? selfElements.data[at]!);
      outData[to++] = float.min(x, (max === null ? null : maxElements.data[at3]!) ?? x);
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, min: Tensor | null, max: Tensor | null, S: () => readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), S());
  const outData = bigintsOf(out);
  let to = 0;
  const extents = S();
  const selfElements = integerElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const minElements = integerElements(min, compute);
  const strides3 = fittedStrides(minElements, extents.length);
  const maxElements = integerElements(max, compute);
  const strides4 = fittedStrides(maxElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3, strides4]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  const at3Step = nest.steps[2]!;
  for (nest.start([selfElements.offset, minElements.offset, maxElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    let at3 = nest.at[2]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step, at3 += at3Step) {
      const x = integer.max(selfElements.data[at]!, (min === null ? null : minElements.data[at2]!) ?? selfElements.data[at]!);
      outData[to++] = integer.min(x, (max === null ? null : maxElements.data[at3]!) ?? x);
    }
  }
  return [settle(out, outDtype)];
}
