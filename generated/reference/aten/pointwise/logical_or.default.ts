// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logical_or.default(Tensor self, Tensor other) -> Tensor
//
//     out[...i: broadcast(shape(self), shape(other))] = self[~i] != 0 or other[~i] != 0
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isCommon } from '../../functions.ts';
import { complex, arithmeticOf, blank, boolsOf, complexAt, complexElements, complexScalar, fittedStrides, floatElements, integerElements, loopNest, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logical_or.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tells where self or other is nonzero, element by element; NaN is nonzero. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && isCommon(promote(self, other))) {
    compute = promote(self, other);
    outDtype = 'bool';
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
  const out = blank('bool', broadcast(shape(self), shape(other)));
  const outData = boolsOf(out);
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
      outData[to++] = selfElements.data[at]! !== 0 || otherElements.data[at2]! !== 0 ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, other: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', broadcast(shape(self), shape(other)));
  const outData = boolsOf(out);
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
      outData[to++] = selfElements.data[at]! !== 0n || otherElements.data[at2]! !== 0n ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, other: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', broadcast(shape(self), shape(other)));
  const outData = boolsOf(out);
  let to = 0;
  const extents = broadcast(shape(self), shape(other));
  const selfElements = complexElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const value = complexScalar(0, 'complex128');
  const otherElements = complexElements(other, compute);
  const strides3 = fittedStrides(otherElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, otherElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to++] = !complex.eq(complexAt(selfElements.data, at), value) || !complex.eq(complexAt(otherElements.data, at2), value) ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}
