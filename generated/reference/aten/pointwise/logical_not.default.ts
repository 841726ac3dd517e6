// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.logical_not.default(Tensor self) -> Tensor
//
//     out[...i: shape(self)] = self[...i] == 0
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { complex, arithmeticOf, blank, boolsOf, complexAt, complexElements, complexScalar, dtype, floatElements, integerElements, loopNest, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.logical_not.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** Tells where self is zero. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    compute = dtype(self);
    outDtype = 'bool';
  } else {
    refuseDtypes(KEY, { self });
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', shape(self));
  const outData = boolsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = selfElements.data[at]! === 0 ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', shape(self));
  const outData = boolsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = selfElements.data[at]! === 0n ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', shape(self));
  const outData = boolsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const value = complexScalar(0, 'complex128');
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = complex.eq(complexAt(selfElements.data, at), value) ? 1 : 0;
    }
  }
  return [settle(out, outDtype)];
}
