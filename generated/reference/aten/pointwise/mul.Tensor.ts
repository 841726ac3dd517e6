// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mul.Tensor(Tensor self, Tensor other) -> Tensor
//
//     out[...i: broadcast(shape(self), shape(other))] = self[~i] * other[~i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable } from '../../functions.ts';
import { complex, arithmeticOf, bigintsOf, bits, blank, complexAt, complexElements, dtype, fittedStrides, floatElements, floatStorage, integerElements, isFloat, loopNest, numbersOf, numel, promotable, promote, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mul.Tensor';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64']);
const DTYPES3: ReadonlySet<string> = new Set(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES4: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Multiplies self by other, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && DTYPES2.has(other.dtype) && rank(other) === 0 && promote(self, other) === dtype(self)) {
    compute = 'float32';
    outDtype = dtype(self);
  } else if (DTYPES3.has(self.dtype) && other.dtype === dtype(self) && numel(self) !== 1 && numel(other) !== 1) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES4.has(self.dtype) && DTYPES4.has(other.dtype) && promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8)) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, other, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, other, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, other, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, other: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), broadcast(shape(self), shape(other)));
  const outData = numbersOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(other));
  const selfElements = floatElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const otherElements = floatElements(other, compute);
  const strides3 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to++] = selfElements.data[at]! * otherElements.data[at2]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, other: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), broadcast(shape(self), shape(other)));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(other));
  const selfElements = integerElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const otherElements = integerElements(other, compute);
  const strides3 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to++] = selfElements.data[at]! * otherElements.data[at2]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, other: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', broadcast(shape(self), shape(other)));
  const outData = numbersOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(other));
  const selfElements = complexElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const otherElements = complexElements(other, compute);
  const strides3 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      storeComplex(outData, to++, complex.mul(complexAt(selfElements.data, at), complexAt(otherElements.data, at2)));
    }
  }
  return [settle(out, outDtype)];
}
