// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.rand.generator(SymInt[] size, *, Generator? generator, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return rand(size, dtype=d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon, noneNegative } from '../../functions.ts';
import { isComplex, isFloat, lazy, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.rand.generator';

/** rand; the generator is the back end's own. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'size', type: 'SymInt[]' },
    { name: 'generator', type: 'Generator?' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ size: size2, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, seed }: BoundArguments<{ size: readonly number[]; generator: string | null; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? 'float32');
  if (isCommon(d()) && (isFloat(d()) || isComplex(d()))) {
    outDtype = d();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { size: size2, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, seed });
  }
  // C1
  if (!noneNegative(size2)) refuse(KEY, 'C1', 'a size is negative');
  return evaluate(size2, seed, d, compute, outDtype, call);
}

function evaluate(size2: readonly number[], seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.rand.default', { size: size2, dtype: d(), seed: seed })), outDtype)];
}
