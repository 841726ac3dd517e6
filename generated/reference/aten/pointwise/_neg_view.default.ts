// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._neg_view.default(Tensor(a) self) -> Tensor(a)
//
//     out[...i: shape(self)] = -self[...i]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, dtype, finish, floatElements, floatStorage, integerElements, loopNest, numbersOf, refuseArithmetic, refuseDtypes, shape, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._neg_view.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The elements of self with the opposite sign, in the same storage. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor(a)' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
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
  const out = blank(floatStorage(outDtype), shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = -selfElements.data[at]!;
    }
  }
  return [finish(out, outDtype)];
}

function evaluateInInteger(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), shape(self));
  const outData = bigintsOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      outData[to++] = -selfElements.data[at]!;
    }
  }
  return [finish(out, outDtype)];
}

function evaluateInComplex(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', shape(self));
  const outData = numbersOf(out);
  let to = 0;
  const extents = shape(self);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      storeComplex(outData, to++, complex.neg(complexAt(selfElements.data, at)));
    }
  }
  return [finish(out, outDtype)];
}
