// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.scalar_tensor.default(Scalar s, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     out[] = s
import type { DType } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isReducedFloat } from '../../functions.ts';
import { arithmeticOf, blank, cell, complexScalar, fits, numbersOf, refuse, refuseDtypes, settle, storeComplex, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.scalar_tensor.default';

/** A tensor of rank 0 that holds the Scalar s. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 's', type: 'Scalar' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ s, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ s: Scalar; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (true) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { s, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!fits(s, isReducedFloat(compute) && 1 === 1 ? 'float64' : compute === 'complex32' && 1 !== 1 ? 'complex64' : compute)) refuse(KEY, 'C1', 's does not fit the dtype');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(s, compute, outDtype);
    default:
      return evaluate(s, compute, outDtype);
  }
}

function evaluateInComplex(s: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', []);
  const outData = numbersOf(out);
  let to = 0;
  const value = complexScalar(s, compute);
  storeComplex(outData, to++, value);
  return [settle(out, outDtype)];
}

function evaluate(s: Scalar, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(compute, []);
  const outData = numbersOf(out);
  let to = 0;
  const value = cell(s, compute);
  outData[to++] = value;
  return [settle(out, outDtype)];
}
