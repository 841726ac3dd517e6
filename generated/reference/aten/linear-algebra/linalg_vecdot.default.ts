// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_vecdot.default(Tensor x, Tensor y, *, int dim=-1) -> Tensor
//
//     if vectors {
//       return vdot(x, y)
//     } else {
//       let conjugate = if is_complex(compute) then _to_copy(tensor(...i: shape(x)) conj(x[...i]), dtype=compute) else x
//       return sum.dim_IntList(mul.Tensor(conjugate, y), [dim])
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, inRank } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, dtype, finish, lazy, length, loopNest, numbersOf, only, rank, refuse, refuseArithmetic, refuseDtypes, sameList, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_vecdot.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The sums along dim of the products of the conjugates of the elements of x and the elements of y. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'x', type: 'Tensor' },
    { name: 'y', type: 'Tensor' },
    { name: 'dim', type: 'int', default: -1 },
  ],
  results: ['tensor'],
  run,
};

function run({ x, y, dim }: BoundArguments<{ x: Tensor; y: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const S = lazy(() => broadcast(shape(x), shape(y)));
  const vectors = lazy(() => rank(x) === 1 && rank(y) === 1);
  if (DTYPES1.has(x.dtype) && y.dtype === dtype(x)) {
    outDtype = dtype(x);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { x, y, dim });
  }
  // C1
  if (vectors()) {
    if (!sameList(shape(x), shape(y))) refuse(KEY, 'C1', 'the vectors differ in length');
  }
  // C2
  if (!broadcastable(shape(x), shape(y))) refuse(KEY, 'C2', 'the shapes of x and y do not broadcast');
  // C3
  if (!vectors()) {
    if (!inRank(dim, length(S()))) refuse(KEY, 'C3', 'dim is out of range');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(x, y, dim, vectors, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(x, y, dim, vectors, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(x: Tensor, y: Tensor, dim: number, vectors: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (vectors()) {
    return [settle(only<Tensor>(call('aten.vdot.default', { self: x, other: y })), outDtype)];
  } else {
    return [settle(only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: x, other: y })), dim: [dim] })), outDtype)];
  }
}

function evaluateInComplex(x: Tensor, y: Tensor, dim: number, vectors: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (vectors()) {
    return [settle(only<Tensor>(call('aten.vdot.default', { self: x, other: y })), outDtype)];
  } else {
    const tensor = blank('complex128', shape(x));
    const tensorData = numbersOf(tensor);
    let to = 0;
    const extents = shape(x);
    const xElements = complexElements(x, compute);
    const xStep = xElements.strides;
    const nest = loopNest(extents, [xStep]);
    const atStep = nest.steps[0]!;
    for (nest.start([xElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        storeComplex(tensorData, to++, complex.conj(complexAt(xElements.data, at)));
      }
    }
    const conjugate = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: compute }));
    return [settle(only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: conjugate, other: y })), dim: [dim] })), outDtype)];
  }
}
