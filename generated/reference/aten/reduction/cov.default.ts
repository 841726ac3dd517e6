// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.cov.default(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None) -> Tensor
//
//     let x = view(clone(self), [V, N])
//     let w = if fweights is not none and aweights is not none then mul.Tensor(fweights, aweights) else fweights ?? aweights
//     let total = if w is none then scalar_tensor(N, dtype=int64) else sum(w)
//     let mean = div.Tensor(sum.dim_IntList(if w is none then x else mul.Tensor(x, w), [1]), total)
//     let degrees =
//       if w is not none and aweights is not none and correction != 0
//       then sub.Tensor(total, div.Tensor(mul.Scalar(sum(mul.Tensor(w, aweights)), correction), total))
//       else sub.Scalar(total, correction)
//     let centred = sub.Tensor(x, unsqueeze(mean, 1))
//     let transposed = permute(if w is none then centred else mul.Tensor(centred, w), [1, 0])
//     let conjugate = if is_complex(compute) then _to_copy(tensor(...i: shape(transposed)) conj(transposed[...i]), dtype=compute) else transposed
//     # Never below 0: too much correction gives inf, or NaN where all observations are equal.
//     return squeeze.dims(div.Tensor(mm(centred, conjugate), clamp(degrees, 0)), [0, 1])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toFloat } from '../../functions.ts';
import { complex, integer, accepts, arithmeticOf, blank, complexAt, complexElements, complexScalar, dot, dtype, finish, floatElements, integerElements, lazy, loopNest, numbersOf, numel, only, promote, promoteDtypes, rank, refuse, refuseArithmetic, refuseDtypes, settle, shape, size, storeComplex, unravel, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.cov.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64']);
const DTYPES3: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The covariances between the rows of self, whose columns are observations, with correction taken off their number. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'correction', type: 'int', default: 1 },
    { name: 'fweights', type: 'Tensor?', default: null },
    { name: 'aweights', type: 'Tensor?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, correction, fweights, aweights }: BoundArguments<{ self: Tensor; correction: number; fweights: Tensor | null; aweights: Tensor | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const V = lazy((): number => {
    if (rank(self) === 2) {
      return size(self, 0);
    }
    return 1;
  });
  const N = lazy((): number => {
    if (rank(self) === 2) {
      return size(self, 1);
    }
    return numel(self);
  });
  const weighted = lazy((): DType => {
    if (!(fweights === null) && !(aweights === null)) {
      if (rank(fweights) + rank(aweights) === 0) {
        return promote(dtype(self), aweights);
      }
      return promote(dtype(self), promote(fweights, aweights));
    }
    if (!(fweights === null)) {
      if (rank(fweights) === 0) {
        return promote(dtype(self), fweights);
      }
      return promote(dtype(self), dtype(fweights));
    }
    if (!(aweights === null)) {
      if (rank(aweights) === 0) {
        return promote(dtype(self), aweights);
      }
      return promote(dtype(self), dtype(aweights));
    }
    return dtype(self);
  });
  if (DTYPES1.has(self.dtype) && accepts(DTYPES2, fweights) && accepts(DTYPES3, aweights)) {
    outDtype = promoteDtypes(dtype(self), toFloat(weighted()));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, correction, fweights, aweights });
  }
  // C1
  if (!(rank(self) <= 2)) refuse(KEY, 'C1', 'self has more than two dims');
  // C2
  if (!(fweights === null || rank(fweights) <= 1)) refuse(KEY, 'C2', 'fweights has more than one dim');
  // C3
  if (!(fweights === null || numel(fweights) === N())) refuse(KEY, 'C3', 'fweights needs an element for every observation');
  // C4
  if (arithmeticOf(compute) === 'complex') {
    let all = true;
    const extents = fweights === null ? [] : shape(fweights);
    const fweightsElements = complexElements(fweights, compute);
    const fweightsStep = fweightsElements.strides;
    const value = complexScalar(0, 'complex128');
    const nest = loopNest(extents, [fweightsStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([fweightsElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        const w = (fweights === null ? null : complexAt(fweightsElements.data, at)) ?? value;
        if (!complex.eq(complex.abs(w), w)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C4', 'a frequency is negative');
  } else if (arithmeticOf(compute) === 'float') {
    let all = true;
    const extents = fweights === null ? [] : shape(fweights);
    const fweightsElements = floatElements(fweights, compute);
    const fweightsStep = fweightsElements.strides;
    const nest = loopNest(extents, [fweightsStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([fweightsElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        const w = (fweights === null ? null : fweightsElements.data[at]!) ?? 0;
        if (!(Math.abs(w) === w)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C4', 'a frequency is negative');
  } else {
    let all = true;
    const extents = fweights === null ? [] : shape(fweights);
    const fweightsElements = integerElements(fweights, compute);
    const fweightsStep = fweightsElements.strides;
    const nest = loopNest(extents, [fweightsStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([fweightsElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        const w = (fweights === null ? null : fweightsElements.data[at]!) ?? 0n;
        if (!(integer.abs(w) === w)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C4', 'a frequency is negative');
  }
  // C5
  if (!(aweights === null || rank(aweights) <= 1)) refuse(KEY, 'C5', 'aweights has more than one dim');
  // C6
  if (!(aweights === null || numel(aweights) === N())) refuse(KEY, 'C6', 'aweights needs an element for every observation');
  // C7
  if (arithmeticOf(compute) === 'complex') {
    let all = true;
    const extents = aweights === null ? [] : shape(aweights);
    const aweightsElements = complexElements(aweights, compute);
    const aweightsStep = aweightsElements.strides;
    const value = complexScalar(0, 'complex128');
    const nest = loopNest(extents, [aweightsStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([aweightsElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        const w = (aweights === null ? null : complexAt(aweightsElements.data, at)) ?? value;
        if (!complex.eq(complex.abs(w), w)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C7', 'a weight is negative');
  } else if (arithmeticOf(compute) === 'float') {
    let all = true;
    const extents = aweights === null ? [] : shape(aweights);
    const aweightsElements = floatElements(aweights, compute);
    const aweightsStep = aweightsElements.strides;
    const nest = loopNest(extents, [aweightsStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([aweightsElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        const w = (aweights === null ? null : aweightsElements.data[at]!) ?? 0;
        if (!(Math.abs(w) === w)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C7', 'a weight is negative');
  } else {
    let all = true;
    const extents = aweights === null ? [] : shape(aweights);
    const aweightsElements = integerElements(aweights, compute);
    const aweightsStep = aweightsElements.strides;
    const nest = loopNest(extents, [aweightsStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([aweightsElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        const w = (aweights === null ? null : aweightsElements.data[at]!) ?? 0n;
        if (!(integer.abs(w) === w)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C7', 'a weight is negative');
  }
  // C8
  if (arithmeticOf(compute) === 'complex') {
    let holds = true;
    if (!(fweights === null && aweights === null)) {
      let any = false;
      const end = N();
      const fweightsElements = complexElements(fweights, compute);
      const value = complexScalar(1, 'complex128');
      const value2 = complexScalar(0, 'complex128');
      const aweightsElements = complexElements(aweights, compute);
      const value3 = complexScalar(1, 'complex128');
      const value4 = complexScalar(0, 'complex128');
      search: for (let k = 0; k < end; k++) {
        if (!complex.eq((fweights === null ? null : complexAt(fweightsElements.data, fweightsElements.offset + dot(unravel(k, fweights === null ? [] : shape(fweights)), fweightsElements.strides))) ?? value, value2) && !complex.eq((aweights === null ? null : complexAt(aweightsElements.data, aweightsElements.offset + dot(unravel(k, aweights === null ? [] : shape(aweights)), aweightsElements.strides))) ?? value3, value4)) {
          any = true;
          break search;
        }
      }
      holds = any;
    }
    if (!holds) refuse(KEY, 'C8', 'the weights sum to zero');
  } else if (arithmeticOf(compute) === 'float') {
    let holds = true;
    if (!(fweights === null && aweights === null)) {
      let any = false;
      const end = N();
      const fweightsElements = floatElements(fweights, compute);
      const aweightsElements = floatElements(aweights, compute);
      search: for (let k = 0; k < end; k++) {
        if (((fweights === null ? null : fweightsElements.data[fweightsElements.offset + dot(unravel(k, fweights === null ? [] : shape(fweights)), fweightsElements.strides)]!) ?? 1) !== 0 && ((aweights === null ? null : aweightsElements.data[aweightsElements.offset + dot(unravel(k, aweights === null ? [] : shape(aweights)), aweightsElements.strides)]!) ?? 1) !== 0) {
          any = true;
          break search;
        }
      }
      holds = any;
    }
    if (!holds) refuse(KEY, 'C8', 'the weights sum to zero');
  } else {
    let holds = true;
    if (!(fweights === null && aweights === null)) {
      let any = false;
      const end = N();
      const fweightsElements = integerElements(fweights, compute);
      const aweightsElements = integerElements(aweights, compute);
      search: for (let k = 0; k < end; k++) {
        if (((fweights === null ? null : fweightsElements.data[fweightsElements.offset + dot(unravel(k, fweights === null ? [] : shape(fweights)), fweightsElements.strides)]!) ?? 1n) !== 0n && ((aweights === null ? null : aweightsElements.data[aweightsElements.offset + dot(unravel(k, aweights === null ? [] : shape(aweights)), aweightsElements.strides)]!) ?? 1n) !== 0n) {
          any = true;
          break search;
        }
      }
      holds = any;
    }
    if (!holds) refuse(KEY, 'C8', 'the weights sum to zero');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, correction, fweights, aweights, V, N, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(self, correction, fweights, aweights, V, N, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(self, correction, fweights, aweights, V, N, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, correction: number, fweights: Tensor | null, aweights: Tensor | null, V: () => number, N: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [V(), N()] }));
  const w = !(fweights === null) && !(aweights === null) ? only<Tensor>(call('aten.mul.Tensor', { self: fweights, other: aweights })) : fweights ?? aweights;
  const total2 = w === null ? only<Tensor>(call('aten.scalar_tensor.default', { s: BigInt(N()), dtype: 'int64' })) : only<Tensor>(call('aten.sum.default', { self: w }));
  const mean = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: w === null ? x : only<Tensor>(call('aten.mul.Tensor', { self: x, other: w })), dim: [1] })), other: total2 }));
  const degrees = !(w === null) && !(aweights === null) && correction !== 0 ? only<Tensor>(call('aten.sub.Tensor', { self: total2, other: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.sum.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: w, other: aweights })) })), other: BigInt(correction) })), other: total2 })) })) : only<Tensor>(call('aten.sub.Scalar', { self: total2, other: BigInt(correction) }));
  const centred = only<Tensor>(call('aten.sub.Tensor', { self: x, other: only<Tensor>(call('aten.unsqueeze.default', { self: mean, dim: 1 })) }));
  const transposed = only<Tensor>(call('aten.permute.default', { self: w === null ? centred : only<Tensor>(call('aten.mul.Tensor', { self: centred, other: w })), dims: [1, 0] }));
  return [settle(only<Tensor>(call('aten.squeeze.dims', { self: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mm.default', { self: centred, mat2: transposed })), other: only<Tensor>(call('aten.clamp.default', { self: degrees, min: 0n })) })), dim: [0, 1] })), outDtype)];
}

function evaluateInInteger(self: Tensor, correction: number, fweights: Tensor | null, aweights: Tensor | null, V: () => number, N: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [V(), N()] }));
  const w = !(fweights === null) && !(aweights === null) ? only<Tensor>(call('aten.mul.Tensor', { self: fweights, other: aweights })) : fweights ?? aweights;
  const total2 = w === null ? only<Tensor>(call('aten.scalar_tensor.default', { s: BigInt(N()), dtype: 'int64' })) : only<Tensor>(call('aten.sum.default', { self: w }));
  const mean = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: w === null ? x : only<Tensor>(call('aten.mul.Tensor', { self: x, other: w })), dim: [1] })), other: total2 }));
  const degrees = !(w === null) && !(aweights === null) && correction !== 0 ? only<Tensor>(call('aten.sub.Tensor', { self: total2, other: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.sum.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: w, other: aweights })) })), other: BigInt(correction) })), other: total2 })) })) : only<Tensor>(call('aten.sub.Scalar', { self: total2, other: BigInt(correction) }));
  const centred = only<Tensor>(call('aten.sub.Tensor', { self: x, other: only<Tensor>(call('aten.unsqueeze.default', { self: mean, dim: 1 })) }));
  const transposed = only<Tensor>(call('aten.permute.default', { self: w === null ? centred : only<Tensor>(call('aten.mul.Tensor', { self: centred, other: w })), dims: [1, 0] }));
  return [settle(only<Tensor>(call('aten.squeeze.dims', { self: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mm.default', { self: centred, mat2: transposed })), other: only<Tensor>(call('aten.clamp.default', { self: degrees, min: 0n })) })), dim: [0, 1] })), outDtype)];
}

function evaluateInComplex(self: Tensor, correction: number, fweights: Tensor | null, aweights: Tensor | null, V: () => number, N: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self })), size: [V(), N()] }));
  const w = !(fweights === null) && !(aweights === null) ? only<Tensor>(call('aten.mul.Tensor', { self: fweights, other: aweights })) : fweights ?? aweights;
  const total2 = w === null ? only<Tensor>(call('aten.scalar_tensor.default', { s: BigInt(N()), dtype: 'int64' })) : only<Tensor>(call('aten.sum.default', { self: w }));
  const mean = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: w === null ? x : only<Tensor>(call('aten.mul.Tensor', { self: x, other: w })), dim: [1] })), other: total2 }));
  const degrees = !(w === null) && !(aweights === null) && correction !== 0 ? only<Tensor>(call('aten.sub.Tensor', { self: total2, other: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.sum.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: w, other: aweights })) })), other: BigInt(correction) })), other: total2 })) })) : only<Tensor>(call('aten.sub.Scalar', { self: total2, other: BigInt(correction) }));
  const centred = only<Tensor>(call('aten.sub.Tensor', { self: x, other: only<Tensor>(call('aten.unsqueeze.default', { self: mean, dim: 1 })) }));
  const transposed = only<Tensor>(call('aten.permute.default', { self: w === null ? centred : only<Tensor>(call('aten.mul.Tensor', { self: centred, other: w })), dims: [1, 0] }));
  const tensor = blank('complex128', shape(transposed));
  const tensorData = numbersOf(tensor);
  let to = 0;
  const extents = shape(transposed);
  const transposedElements = complexElements(transposed, compute);
  const transposedStep = transposedElements.strides;
  const nest = loopNest(extents, [transposedStep]);
  const atStep = nest.steps[0]!;
  for (nest.start([transposedElements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    for (let n = 0; n < nest.run; n++, at += atStep) {
      storeComplex(tensorData, to++, complex.conj(complexAt(transposedElements.data, at)));
    }
  }
  const conjugate = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: compute }));
  return [settle(only<Tensor>(call('aten.squeeze.dims', { self: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mm.default', { self: centred, mat2: conjugate })), other: only<Tensor>(call('aten.clamp.default', { self: degrees, min: 0n })) })), dim: [0, 1] })), outDtype)];
}
