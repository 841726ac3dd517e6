// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.view_as_complex.default(Tensor(a) self) -> Tensor(a)
//
//     out[...i: B] = complex(self[...i, 0], self[...i, 1])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toComplex } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, dtype, finish, loopNest, modulo, numbersOf, rank, refuse, refuseArithmetic, refuseDtypes, refuseShape, size, storageOffset, storeComplex, strides, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.view_as_complex.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'float32', 'float64']);

/** Complex numbers of the pairs along the last dim of self, their real and imaginary parts, in the same storage. */
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
    outDtype = toComplex(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  if (self.shape.length < 1) refuseShape(KEY, 'self', '[...B, 2]', self.shape);
  const B = self.shape.slice(0, self.shape.length - 1);
  if (self.shape[self.shape.length - 1] !== 2) refuseShape(KEY, 'self', '[...B, 2]', self.shape);
  // C1
  if (!(strides(self)[rank(self) - 1]! === 1)) refuse(KEY, 'C1', 'the pairs do not lie side by side');
  // C2
  {
    let all = true;
    const end = rank(self) - 1;
    search: for (let k = 0; k < end; k++) {
      if (!(size(self, k) === 1 || modulo(strides(self)[k]!, 2) === 0)) {
        all = false;
        break search;
      }
    }
    if (!all) refuse(KEY, 'C2', 'a stride is odd');
  }
  // C3
  if (!(modulo(storageOffset(self), 2) === 0)) refuse(KEY, 'C3', 'the storage offset is odd');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, B, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInComplex(self: Tensor, B: readonly number[], compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', B);
  const outData = numbersOf(out);
  let to = 0;
  const selfElements = complexElements(self, compute);
  const selfStep = selfElements.strides.slice(0, B.length);
  const offset = selfElements.offset + selfElements.strides[B.length]!;
  const nest = loopNest(B, [selfStep, selfStep]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      storeComplex(outData, to++, complex.complex(complexAt(selfElements.data, at), complexAt(selfElements.data, at2)));
    }
  }
  return [finish(out, outDtype)];
}
