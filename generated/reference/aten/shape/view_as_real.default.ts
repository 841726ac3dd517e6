// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.view_as_real.default(Tensor(a) self) -> Tensor(a)
//
//     out[...i: shape(self) ++ [2]] =
//       let z = self[...i[:rank(self)]] in
//       if i[rank(self)] == 0 then re(z) else im(z)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toReal } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, dot, dtype, finish, indexedNest, numbersOf, rank, refuseArithmetic, refuseDtypes, shape, storeComplex, unit, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.view_as_real.default';
const DTYPES1: ReadonlySet<string> = new Set(['complex64', 'complex128', 'complex32']);

/** The real and imaginary parts of the elements of self, along a new last dim, in the same storage. */
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
  const out = blank('complex128', [...shape(self), ...[2]]);
  const outData = numbersOf(out);
  let to = 0;
  const extents = [...shape(self), ...[2]];
  const selfElements = complexElements(self, compute);
  const step = unit(rank(self), extents.length);
  const nest = indexedNest(extents, [step]);
  const atStep = nest.steps[0]!;
  for (nest.start([0]); nest.more; nest.next()) {
    const i = nest.index;
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      nest.place(n);
      const z = complexAt(selfElements.data, selfElements.offset + dot(i.slice(0, rank(self)), selfElements.strides));
      storeComplex(outData, to++, at === 0 ? complex.re(z) : complex.im(z));
    }
  }
  return [finish(out, outDtype)];
}
