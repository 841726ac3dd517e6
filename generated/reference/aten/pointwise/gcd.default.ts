// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.gcd.default(Tensor self, Tensor other) -> Tensor
//
//     out[...i: broadcast(shape(self), shape(other))] = gcd(self[~i], other[~i])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, isCommon } from '../../functions.ts';
import { integer, arithmeticOf, bigintsOf, blank, fittedStrides, integerElements, isInteger, loopNest, promotable, promote, refuse, refuseArithmetic, refuseDtypes, settle, shape, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.gcd.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The greatest common divisors of self and other, element by element, never negative; 0 of two zeros. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && promotable(self, other) && isCommon(promote(self, other)) && isInteger(promote(self, other))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (!broadcastable(shape(self), shape(other))) refuse(KEY, 'C1', 'the shapes of self and other do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'integer':
      return evaluateInInteger(self, other, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
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
      outData[to++] = integer.gcd(selfElements.data[at]!, otherElements.data[at2]!);
    }
  }
  return [settle(out, outDtype)];
}
