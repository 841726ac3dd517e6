// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bitwise_not.default(Tensor self) -> Tensor
//
//     out[...i: shape(self)] = if compute == bool then 1 - self[...i] else bit_not(self[...i])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { integer, arithmeticOf, bigintsOf, blank, dtype, integerElements, loopNest, refuseArithmetic, refuseDtypes, settle, shape, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bitwise_not.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64']);

/** Turns every bit of self over; of bools the logical not. */
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
    case 'integer':
      return evaluateInInteger(self, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
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
      outData[to++] = compute === 'bool' ? 1n - selfElements.data[at]! : integer.bitNot(selfElements.data[at]!);
    }
  }
  return [settle(out, outDtype)];
}
