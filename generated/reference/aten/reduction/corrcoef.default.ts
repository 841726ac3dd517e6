// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.corrcoef.default(Tensor self) -> Tensor
//
//     let c = cov(self)
//     if rank(c) == 0 {
//       return div.Tensor(c, c)
//     } else {
//       let variances = diagonal(c)
//       let parts = if is_complex(compute) then _to_copy(tensor(i: size(c, 0)) re(variances[i]), dtype=to_real(compute)) else variances
//       let deviations = sqrt(parts)
//       let r = div.Tensor(div.Tensor(c, unsqueeze(deviations, 1)), unsqueeze(deviations, 0))
//       # Rounding may lead beyond 1.
//       if is_complex(compute) {
//         let real_parts = clamp(_to_copy(tensor(...i: shape(r)) re(r[...i]), dtype=to_real(compute)), -1, 1)
//         let imaginary_parts = clamp(_to_copy(tensor(...i: shape(r)) im(r[...i]), dtype=to_real(compute)), -1, 1)
//         return _to_copy(tensor(...i: shape(r)) complex(real_parts[...i], imaginary_parts[...i]), dtype=compute)
//       } else {
//         return clamp(r, -1, 1)
//       }
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toFloat, toReal } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, dtype, finish, loopNest, numbersOf, only, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, size, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.corrcoef.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The correlations between the rows of self, whose columns are observations. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = toFloat(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  // C1
  if (!(rank(self) <= 2)) refuse(KEY, 'C1', 'self has more than two dims');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(self, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const c = only<Tensor>(call('aten.cov.default', { self: self }));
  if (rank(c) === 0) {
    return [settle(only<Tensor>(call('aten.div.Tensor', { self: c, other: c })), outDtype)];
  } else {
    const variances = only<Tensor>(call('aten.diagonal.default', { self: c }));
    const deviations = only<Tensor>(call('aten.sqrt.default', { self: variances }));
    const r = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.div.Tensor', { self: c, other: only<Tensor>(call('aten.unsqueeze.default', { self: deviations, dim: 1 })) })), other: only<Tensor>(call('aten.unsqueeze.default', { self: deviations, dim: 0 })) }));
    return [settle(only<Tensor>(call('aten.clamp.default', { self: r, min: BigInt(-1), max: 1n })), outDtype)];
  }
}

function evaluateInComplex(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const c = only<Tensor>(call('aten.cov.default', { self: self }));
  if (rank(c) === 0) {
    return [settle(only<Tensor>(call('aten.div.Tensor', { self: c, other: c })), outDtype)];
  } else {
    const variances = only<Tensor>(call('aten.diagonal.default', { self: c }));
    const tensor = blank('complex128', [size(c, 0)]);
    const tensorData = numbersOf(tensor);
    let to = 0;
    const end = size(c, 0);
    const variancesElements = complexElements(variances, compute);
    const variancesStep0 = variancesElements.strides[0]!;
    for (let i = 0; i < end; i++) {
      storeComplex(tensorData, to++, complex.re(complexAt(variancesElements.data, variancesElements.offset + i * variancesStep0)));
    }
    const parts = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: toReal(compute) }));
    const deviations = only<Tensor>(call('aten.sqrt.default', { self: parts }));
    const r = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.div.Tensor', { self: c, other: only<Tensor>(call('aten.unsqueeze.default', { self: deviations, dim: 1 })) })), other: only<Tensor>(call('aten.unsqueeze.default', { self: deviations, dim: 0 })) }));
    const tensor2 = blank('complex128', shape(r));
    const tensor2Data = numbersOf(tensor2);
    let to2 = 0;
    const extents = shape(r);
    const rElements = complexElements(r, compute);
    const rStep = rElements.strides;
    const nest = loopNest(extents, [rStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([rElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(tensor2Data, to2++, complex.re(complexAt(rElements.data, at)));
      }
    }
    const realParts = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, compute), dtype: toReal(compute) })), min: BigInt(-1), max: 1n }));
    const tensor3 = blank('complex128', shape(r));
    const tensor3Data = numbersOf(tensor3);
    let to3 = 0;
    const nest2 = loopNest(extents, [rStep]);
    const at2Step = nest2.steps[0]!;
    for (nest2.start([rElements.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
        storeComplex(tensor3Data, to3++, complex.im(complexAt(rElements.data, at2)));
      }
    }
    const imaginaryParts = only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, compute), dtype: toReal(compute) })), min: BigInt(-1), max: 1n }));
    const tensor4 = blank('complex128', shape(r));
    const tensor4Data = numbersOf(tensor4);
    let to4 = 0;
    const realPartsElements = complexElements(realParts, compute);
    const realPartsStep = realPartsElements.strides;
    const imaginaryPartsElements = complexElements(imaginaryParts, compute);
    const imaginaryPartsStep = imaginaryPartsElements.strides;
    const nest3 = loopNest(extents, [realPartsStep, imaginaryPartsStep]);
    const at3Step = nest3.steps[0]!;
    const at4Step = nest3.steps[1]!;
    for (nest3.start([realPartsElements.offset, imaginaryPartsElements.offset]); nest3.more; nest3.next()) {
      let at3 = nest3.at[0]!;
      let at4 = nest3.at[1]!;
      for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step, at4 += at4Step) {
        storeComplex(tensor4Data, to4++, complex.complex(complexAt(realPartsElements.data, at3), complexAt(imaginaryPartsElements.data, at4)));
      }
    }
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: finish(tensor4, compute), dtype: compute })), outDtype)];
  }
}
