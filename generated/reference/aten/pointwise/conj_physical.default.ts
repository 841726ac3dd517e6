// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.conj_physical.default(Tensor self) -> Tensor
//
//     out[...i: shape(self)] = conj(self[...i])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { complex, float, integer, arithmeticOf, bigintsOf, blank, complexAt, complexElements, dtype, floatElements, floatStorage, integerElements, loopNest, numbersOf, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.conj_physical.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The complex conjugates of the elements of self; real ones as they are. */
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
      outData[to++] = float.conj(selfElements.data[at]!);
    }
  }
  return [settle(out, outDtype)];
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
      outData[to++] = integer.conj(selfElements.data[at]!);
    }
  }
  return [settle(out, outDtype)];
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
      storeComplex(outData, to++, complex.conj(complexAt(selfElements.data, at)));
    }
  }
  return [settle(out, outDtype)];
}
