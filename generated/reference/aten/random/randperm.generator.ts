// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.randperm.generator(SymInt n, *, Generator? generator, ScalarType? dtype=4, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return randperm(n, dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon } from '../../functions.ts';
import { epsilon, isFloat, isInteger, largest, lazy, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.randperm.generator';

/** randperm; the generator is the back end's own. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'n', type: 'SymInt' },
    { name: 'generator', type: 'Generator?' },
    { name: 'dtype', type: 'ScalarType?', default: 'int64' },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ n, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, seed }: BoundArguments<{ n: number; generator: string | null; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? 'int64');
  if (isCommon(d()) && (isInteger(d()) || isFloat(d()))) {
    outDtype = d();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { n, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, seed });
  }
  // C1
  if (!(n >= 0)) refuse(KEY, 'C1', 'n is negative');
  // C2
  if (!(isFloat(d()) ? n - 1 <= 2 / epsilon(d()) : n - 1 <= largest(d()))) refuse(KEY, 'C2', 'the dtype does not hold n - 1');
  return evaluate(n, seed, d, compute, outDtype, call);
}

function evaluate(n: number, seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.randperm.default', { n: n, dtype: d(), seed: seed })), outDtype)];
}
