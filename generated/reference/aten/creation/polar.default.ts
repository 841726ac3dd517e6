// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.polar.default(Tensor abs, Tensor angle) -> Tensor
//
//     let turn = exp(mul.Tensor(_to_copy(angle, dtype=opmath(dtype(angle))), tensor() complex(0, 1)))
//     return _to_copy(mul.Tensor(abs, turn), dtype=to_complex(dtype(abs)))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, opmath, toComplex } from '../../functions.ts';
import { complex, arithmeticOf, blank, complexScalar, dtype, finish, numbersOf, only, refuse, refuseArithmetic, refuseDtypes, settle, shape, storeComplex, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.polar.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'float32', 'float64']);

/** Complex numbers of their absolute values and angles, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'abs', type: 'Tensor' },
    { name: 'angle', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ abs, angle }: BoundArguments<{ abs: Tensor; angle: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(abs.dtype) && angle.dtype === dtype(abs)) {
    outDtype = toComplex(dtype(abs));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { abs, angle });
  }
  // C1
  if (!broadcastable(shape(abs), shape(angle))) refuse(KEY, 'C1', 'the shapes of abs and angle do not broadcast');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(abs, angle, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInComplex(abs: Tensor, angle: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('complex128', []);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const value = complexScalar(0, 'complex128');
  const value2 = complexScalar(1, 'complex128');
  storeComplex(tensorData, to++, complex.complex(value, value2));
  const turn = only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: angle, dtype: opmath(dtype(angle)) })), other: finish(tensor, compute) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: abs, other: turn })), dtype: toComplex(dtype(abs)) })), outDtype)];
}
