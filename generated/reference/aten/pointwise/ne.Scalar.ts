// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.ne.Scalar(Tensor self, Scalar other) -> Tensor
//
//     # other is cast to the dtype of self first: it rounds or wraps as an element would.
//     out[...i: shape(self)] = self[...i] != cast(other, compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { complex, float, integer, arithmeticOf, blank, boolsOf, complexAt, complexElements, complexScalar, dtype, floatElements, floatScalar, integerElements, integerScalar, isComplex, loopNest, promotable, promote, refuseArithmetic, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.ne.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bfloat16']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Tells where self differs from the Scalar other. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && isComplex(dtype(other))) {
    compute = 'complex64';
    outDtype = 'bool';
  } else if (DTYPES2.has(self.dtype) && promotable(self, other)) {
    compute = promote(self, other);
    outDtype = 'bool';
  } else {
    refuseDtypes(KEY, { self, other });
  }
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

function evaluateInFloat(self: Tensor, other: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', shape(self));
  const outData = boolsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const value = floatScalar(other, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = selfElements.data[at]! !== float.cast(value, compute) ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, other: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', shape(self));
  const outData = boolsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const value = integerScalar(other, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = selfElements.data[at]! !== integer.cast(value, compute) ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, other: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', shape(self));
  const outData = boolsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const value = complexScalar(other, compute);
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = !complex.eq(complexAt(selfElements.data, at), complex.cast(value, compute)) ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}
