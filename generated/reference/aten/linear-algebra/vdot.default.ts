// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.vdot.default(Tensor self, Tensor other) -> Tensor
//
//     let x = if is_complex(compute) then _to_copy(tensor(i: N) conj(self[i]), dtype=compute) else self
//     return view(mm(unsqueeze(x, 0), unsqueeze(other, 1)), [])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { complex, arithmeticOf, blank, complexAt, complexElements, dtype, finish, numbersOf, only, refuseArithmetic, refuseDtypes, refuseShape, settle, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.vdot.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The sum of the products of the conjugates of the elements of self and the elements of other. */
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

function run({ self, other }: BoundArguments<{ self: Tensor; other: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && other.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  if (self.shape.length !== 1) refuseShape(KEY, 'self', '[N]', self.shape);
  const N = self.shape[0]!;
  if (other.shape.length !== 1) refuseShape(KEY, 'other', '[N]', other.shape);
  if (other.shape[0] !== N) refuseShape(KEY, 'other', '[N]', other.shape);
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, other, N, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(self, other, N, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(self, other, N, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, other: Tensor, N: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mm.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 0 })), mat2: only<Tensor>(call('aten.unsqueeze.default', { self: other, dim: 1 })) })), size: [] })), outDtype)];
}

function evaluateInInteger(self: Tensor, other: Tensor, N: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mm.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 0 })), mat2: only<Tensor>(call('aten.unsqueeze.default', { self: other, dim: 1 })) })), size: [] })), outDtype)];
}

function evaluateInComplex(self: Tensor, other: Tensor, N: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('complex128', [N]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const selfElements = complexElements(self, compute);
  const selfStep0 = selfElements.strides[0]!;
  for (let i = 0; i < N; i++) {
    storeComplex(tensorData, to++, complex.conj(complexAt(selfElements.data, selfElements.offset + i * selfStep0)));
  }
  const x = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, compute), dtype: compute }));
  return [settle(only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.mm.default', { self: only<Tensor>(call('aten.unsqueeze.default', { self: x, dim: 0 })), mat2: only<Tensor>(call('aten.unsqueeze.default', { self: other, dim: 1 })) })), size: [] })), outDtype)];
}
