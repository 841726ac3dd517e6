// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.complex.default(Tensor real, Tensor imag) -> Tensor
//
//     out[...i: broadcast(shape(real), shape(imag))] = complex(real[~i], imag[~i])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, toComplex } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, dtype, fittedStrides, loopNest, numbersOf, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.complex.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'float32', 'float64']);

/** Complex numbers of their real and imaginary parts, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'real', type: 'Tensor' },
    { name: 'imag', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ real, imag }: BoundArguments<{ real: Tensor; imag: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(real.dtype) && imag.dtype === dtype(real)) {
    outDtype = toComplex(dtype(real));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { real, imag });
  }
  // C1
  if (!broadcastable(shape(real), shape(imag))) refuse(KEY, 'C1', 'the shapes of real and imag do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(real, imag, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInComplex(real: Tensor, imag: Tensor, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', broadcast(shape(real), shape(imag)));
  const outData = numbersOf(out);
  let to = 0;
  const extents = broadcast(shape(real), shape(imag));
  const realElements = complexElements(real, compute);
  const strides2 = fittedStrides(realElements, extents.length);
  const imagElements = complexElements(imag, compute);
  const strides3 = fittedStrides(imagElements, extents.length);
  const nest = loopNest(extents, [strides2, strides3]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([realElements.offset, imagElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      storeComplex(outData, to++, complex.complex(complexAt(realElements.data, at), complexAt(imagElements.data, at2)));
    }
  }
  return [settle(out, outDtype)];
}
