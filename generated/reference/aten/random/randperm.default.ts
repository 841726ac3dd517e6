// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.randperm.default(SymInt n, *, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     let order = argsort(tensor(i: n) random_unit(seed, i, float64), 0, false)
//     out[i: n] = order[i]
import type { DType } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon, randomUnit } from '../../functions.ts';
import { argsort, blank, cell, epsilon, indexElements, isFloat, isInteger, largest, lazy, numbersOf, refuse, refuseDtypes, settle, viewOf, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.randperm.default';

/** The integers from 0 to n - 1 in random order. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'n', type: 'SymInt' },
    { name: 'dtype', type: 'ScalarType?', default: 'int64' },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ n, dtype: dtype2, layout, device, pin_memory: pinMemory, seed }: BoundArguments<{ n: number; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; seed: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? 'int64');
  if (isCommon(d()) && (isInteger(d()) || isFloat(d()))) {
    compute = 'float64';
    outDtype = d();
  } else {
    refuseDtypes(KEY, { n, dtype: dtype2, layout, device, pin_memory: pinMemory, seed });
  }
  // C1
  if (!(n >= 0)) refuse(KEY, 'C1', 'n is negative');
  // C2
  if (!(isFloat(d()) ? n - 1 <= 2 / epsilon(d()) : n - 1 <= largest(d()))) refuse(KEY, 'C2', 'the dtype does not hold n - 1');
  return evaluate(n, seed, compute, outDtype);
}

function evaluate(n: number, seed: number, compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank(compute, [n]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  for (let i = 0; i < n; i++) {
    tensorData[to++] = cell(randomUnit(seed, i, 'float64'), compute);
  }
  const order = argsort(tensor, 0, false);
  const orderElements = indexElements(order);
  const out = viewOf(orderElements, [n], [orderElements.strides[0]!], orderElements.offset);
  return [settle(out, outDtype)];
}
