// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.any.default(Tensor self) -> Tensor
//
//     out[] = any(...k: shape(self)) self[...k] != 0
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { complex, arithmeticOf, blank, boolsOf, complexAt, complexElements, complexScalar, dtype, floatElements, integerElements, loopNest, refuseArithmetic, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.any.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** Whether self has an element that is not zero. */
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
    compute = 'uint8';
    outDtype = 'uint8';
  } else if (DTYPES2.has(self.dtype)) {
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
  const out = blank('bool', []);
  const outData = boolsOf(out);
  let to = 0;
  let any = false;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  search: for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      if (selfElements.data[at]! !== 0) {
        any = true;
        break search;
      }
    }
  }
  outData[to++] = any ? 1 : 0;
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', []);
  const outData = boolsOf(out);
  let to = 0;
  let any = false;
  const extents = shape(self);
  const selfElements = integerElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  search: for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      if (selfElements.data[at]! !== 0n) {
        any = true;
        break search;
      }
    }
  }
  outData[to++] = any ? 1 : 0;
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('bool', []);
  const outData = boolsOf(out);
  let to = 0;
  let any = false;
  const extents = shape(self);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const value = complexScalar(0, 'complex128');
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  search: for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      if (!complex.eq(complexAt(selfElements.data, at), value)) {
        any = true;
        break search;
      }
    }
  }
  outData[to++] = any ? 1 : 0;
  return [settle(out, outDtype)];
}
