// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.eye.m(SymInt n, SymInt m, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return _to_copy(tensor(i: n, j: m) i == j, dtype=dtype ?? float32)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon } from '../../functions.ts';
import { arithmeticOf, blank, boolsOf, finish, isFloat, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.eye.m';

/** The matrix of n rows and m columns with ones on its diagonal and zeros elsewhere. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'n', type: 'SymInt' },
    { name: 'm', type: 'SymInt' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ n, m, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ n: number; m: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if ((isCommon(dtype2 ?? 'float32') || isFloat(dtype2 ?? 'float32'))) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { n, m, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(n >= 0)) refuse(KEY, 'C1', 'n is negative');
  // C2
  if (!(m >= 0)) refuse(KEY, 'C2', 'm is negative');
  switch (arithmeticOf(compute)) {
    case 'complex':
      return evaluateInComplex(n, m, dtype2, compute, outDtype, call);
    default:
      return evaluate(n, m, dtype2, compute, outDtype, call);
  }
}

function evaluateInComplex(n: number, m: number, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', [n, m]);
  const tensorData = boolsOf(tensor);
  let to = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      tensorData[to++] = i === j ? 1 : 0;
    }
  }
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, 'bool'), dtype: dtype2 ?? 'float32' })), outDtype)];
}

function evaluate(n: number, m: number, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const tensor = blank('bool', [n, m]);
  const tensorData = boolsOf(tensor);
  let to = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      tensorData[to++] = i === j ? 1 : 0;
    }
  }
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: finish(tensor, 'bool'), dtype: dtype2 ?? 'float32' })), outDtype)];
}
