// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._fft_c2c.default(Tensor self, SymInt[] dim, int normalization, bool forward) -> Tensor
//
//     if length(dim) == 0 {
//       return clone(self)
//     } else {
//       # The transform is linear: that of the real part and i times that of the imaginary part.
//       let re_part = _to_copy(tensor(...i: shape(self)) re(self[...i]), dtype=to_real(self))
//       let im_part = _to_copy(tensor(...i: shape(self)) im(self[...i]), dtype=to_real(self))
//       let a = _fft_r2c(re_part, dim, normalization, false)
//       let b = _fft_r2c(im_part, dim, normalization, false)
//       # The inverse transform of a real tensor is the conjugate.
//       let x = if forward then a else _to_copy(tensor(...i: shape(a)) conj(a[...i]), dtype=compute)
//       let y = if forward then b else _to_copy(tensor(...i: shape(b)) conj(b[...i]), dtype=compute)
//       return add.Tensor(x, mul.Tensor(y, tensor() complex(0, 1)))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { fill, hasDuplicates, toReal } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, complexScalar, dtype, finish, length, loopNest, numbersOf, only, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, within, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._fft_c2c.default';
const DTYPES1: ReadonlySet<string> = new Set(['complex64', 'complex128']);

/** The discrete Fourier transform of self along dims, or its inverse. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'SymInt[]' },
    { name: 'normalization', type: 'int' },
    { name: 'forward', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, dim, normalization, forward }: BoundArguments<{ self: Tensor; dim: readonly number[]; normalization: number; forward: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, dim, normalization, forward });
  }
  // C1
  if (!within(dim, fill(length(dim), rank(self)))) refuse(KEY, 'C1', 'a dim is out of range, which is counted from the front only');
  // C2
  if (!!hasDuplicates(dim)) refuse(KEY, 'C2', 'a dim is named twice');
  // C3
  if (!(normalization >= 0 && normalization <= 2)) refuse(KEY, 'C3', 'normalization must be 0 (none), 1 (by the square root) or 2 (by the number of points)');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(self, dim, normalization, forward, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInComplex(self: Tensor, dim: readonly number[], normalization: number, forward: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (length(dim) === 0) {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
  } else {
    const tensor = blank('complex128', shape(self));
    const tensorData = numbersOf(tensor);
    let to = 0;
    const extents = shape(self);
    const selfElements = complexElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(tensorData, to++, complex.re(complexAt(selfElements.data, at)));
      }
    }
    const rePart = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: toReal(dtype(self)) }));
    const tensor2 = blank('complex128', shape(self));
    const tensor2Data = numbersOf(tensor2);
    let to2 = 0;
    const nest2 = loopNest(extents, [selfStep]);
    const at2Step = nest2.steps[0]!;
    for (nest2.start([selfElements.offset]); nest2.more; nest2.next()) {
      let at2 = nest2.at[0]!;
      for (let n2 = 0; n2 < nest2.run; n2++, at2 += at2Step) {
        storeComplex(tensor2Data, to2++, complex.im(complexAt(selfElements.data, at2)));
      }
    }
    const imPart = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor2, compute), dtype: toReal(dtype(self)) }));
    const a = only<Tensor>(call('aten._fft_r2c.default', { self: rePart, dim: dim, normalization: normalization, onesided: false }));
    const b = only<Tensor>(call('aten._fft_r2c.default', { self: imPart, dim: dim, normalization: normalization, onesided: false }));
    let chosen: Tensor;
    if (forward) {
      chosen = a;
    } else {
      const tensor3 = blank('complex128', shape(a));
      const tensor3Data = numbersOf(tensor3);
      let to3 = 0;
      const extents2 = shape(a);
      const aElements = complexElements(a, compute);
      const aStep = aElements.strides;
      const nest3 = loopNest(extents2, [aStep]);
      const at3Step = nest3.steps[0]!;
      for (nest3.start([aElements.offset]); nest3.more; nest3.next()) {
        let at3 = nest3.at[0]!;
        for (let n3 = 0; n3 < nest3.run; n3++, at3 += at3Step) {
          storeComplex(tensor3Data, to3++, complex.conj(complexAt(aElements.data, at3)));
        }
      }
      chosen = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, compute), dtype: compute }));
    }
    let chosen2: Tensor;
    if (forward) {
      chosen2 = b;
    } else {
      const tensor4 = blank('complex128', shape(b));
      const tensor4Data = numbersOf(tensor4);
      let to4 = 0;
      const extents3 = shape(b);
      const bElements = complexElements(b, compute);
      const bStep = bElements.strides;
      const nest4 = loopNest(extents3, [bStep]);
      const at4Step = nest4.steps[0]!;
      for (nest4.start([bElements.offset]); nest4.more; nest4.next()) {
        let at4 = nest4.at[0]!;
        for (let n4 = 0; n4 < nest4.run; n4++, at4 += at4Step) {
          storeComplex(tensor4Data, to4++, complex.conj(complexAt(bElements.data, at4)));
        }
      }
      chosen2 = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor4, compute), dtype: compute }));
    }
    const tensor5 = blank('complex128', []);
    const tensor5Data = numbersOf(tensor5);
    let to5 = 0;
    const value = complexScalar(0, 'complex128');
    const value2 = complexScalar(1, 'complex128');
    storeComplex(tensor5Data, to5++, complex.complex(value, value2));
    return [settle(only<Tensor>(call('aten.add.Tensor', { self: chosen, other: only<Tensor>(call('aten.mul.Tensor', { self: chosen2, other: finish(tensor5, compute) })) })), outDtype)];
  }
}
