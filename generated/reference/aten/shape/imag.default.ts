// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.imag.default(Tensor(a) self) -> Tensor(a)
//
//     out[...i: shape(self)] = im(self[...i])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, dtype, finish, loopNest, numbersOf, refuseArithmetic, refuseDtypes, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.imag.default';
const DTYPES1: ReadonlySet<string> = new Set(['complex64', 'complex128', 'complex32']);

/** The imaginary parts of the elements of self, in the same storage. */
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
    compute = dtype(self);
    outDtype = toReal(dtype(self));
  } else {
    refuseDtypes(KEY, { self });
  }
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
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
      storeComplex(outData, to++, complex.im(complexAt(selfElements.data, at)));
    }
  }
  return [finish(out, outDtype)];
}
