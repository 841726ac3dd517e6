// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mean.default(Tensor self, *, ScalarType? dtype=None) -> Tensor
//
//     out[] = (sum(...k: shape(self)) self[...k]) / numel(self)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, complexScalar, dtype, floatElements, floatStorage, isComplex, isFloat, loopNest, numbersOf, numel, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mean.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The mean of all elements of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dtype', type: 'ScalarType?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dtype: dtype2 }: BoundArguments<{ self: Tensor; dtype: DType | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    const d = dtype2 ?? dtype(self);
    compute = isFloat(d) ? opmath(d) : d;
    outDtype = dtype2 ?? dtype(self);
  } else if (DTYPES2.has(self.dtype) && !(dtype2 === null)) {
    compute = opmath(dtype2 ?? 'float32');
    outDtype = dtype2 ?? 'float32';
  } else {
    refuseDtypes(KEY, { self, dtype: dtype2 });
  }
  // C1
  if (!(isFloat(compute) || isComplex(compute))) refuse(KEY, 'C1', 'the result must be of a floating-point or complex dtype');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), []);
  const outData = numbersOf(out);
  let to = 0;
  let sum = 0;
  const extents = shape(self);
  const selfElements = floatElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      sum += selfElements.data[at]!;
    }
  }
  outData[to++] = sum / numel(self);
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', []);
  const outData = numbersOf(out);
  let to = 0;
  let sum = complexScalar(0, compute);
  const extents = shape(self);
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides;
  const nest = loopNest(extents, [selfStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([selfElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      sum = complex.add(sum, complexAt(selfElements.data, at));
    }
  }
  const value = complexScalar(numel(self), 'complex128');
  storeComplex(outData, to++, complex.div(sum, value));
  return [settle(out, outDtype)];
}
