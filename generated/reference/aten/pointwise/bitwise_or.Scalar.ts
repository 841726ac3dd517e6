// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor
//
//     out[...i: shape(self)] = bit_or(self[...i], other)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isBool } from '../../functions.ts';
import { integer, arithmeticOf, bigintsOf, blank, integerElements, integerScalar, isInteger, loopNest, promotable, promote, refuseArithmetic, refuseDtypes, settle, shape, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bitwise_or.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The or of the bits of self and the Scalar other; of bools the logical one. */
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
  if (DTYPES1.has(self.dtype) && promotable(self, other) && (isBool(promote(self, other)) || isInteger(promote(self, other)))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  switch (arithmeticOf(compute)) {
    case 'integer':
      return evaluateInInteger(self, other, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInInteger(self: Tensor, other: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), shape(self));
  const outData = bigintsOf(out);
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
      outData[to++] = integer.bitOr(selfElements.data[at]!, value);
    }
  }
  return [settle(out, outDtype)];
}
