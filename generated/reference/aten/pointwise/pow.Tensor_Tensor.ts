// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor
//
//     out[...i: broadcast(shape(self), shape(exponent))] = self[~i] ** exponent[~i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isBool, isCommon } from '../../functions.ts';
import { complex, float, integer, arithmeticOf, bigintsOf, blank, complexAt, complexElements, fittedStrides, floatElements, floatStorage, integerElements, loopNest, numbersOf, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.pow.Tensor_Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Raises self to the power exponent, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'exponent', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, exponent }: BoundArguments<{ self: Tensor; exponent: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES1.has(exponent.dtype) && promotable(self, exponent) && isCommon(promote(self, exponent)) && !isBool(promote(self, exponent))) {
    outDtype = promote(self, exponent);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, exponent });
  }
  // C1
  if (!broadcastable(shape(self), shape(exponent))) refuse(KEY, 'C1', 'the shapes of self and exponent do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, exponent, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, exponent, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, exponent, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, exponent: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), broadcast(shape(self), shape(exponent)));
  const outData = numbersOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(exponent));
  const selfElements = floatElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const exponentElements = floatElements(exponent, compute);
  const strides3 = fittedStrides(exponentElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, exponentElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to++] = float.pow(selfElements.data[at]!, exponentElements.data[at2]!);
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, exponent: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), broadcast(shape(self), shape(exponent)));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(exponent));
  const selfElements = integerElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const exponentElements = integerElements(exponent, compute);
  const strides3 = fittedStrides(exponentElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, exponentElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to++] = integer.pow(selfElements.data[at]!, exponentElements.data[at2]!);
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, exponent: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', broadcast(shape(self), shape(exponent)));
  const outData = numbersOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(exponent));
  const selfElements = complexElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const exponentElements = complexElements(exponent, compute);
  const strides3 = fittedStrides(exponentElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, exponentElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      storeComplex(outData, to++, complex.pow(complexAt(selfElements.data, at), complexAt(exponentElements.data, at2)));
    }
  }
  return [settle(out, outDtype)];
}
