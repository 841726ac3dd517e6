// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.normal.float_float(float mean, float std, SymInt[] size, *, Generator? generator=None, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return add.Scalar(mul.Scalar(randn(size, dtype=d), std), mean)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isCommon, noneNegative } from '../../functions.ts';
import { isComplex, isFloat, lazy, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.normal.float_float';

/** A tensor of the given size with numbers of the normal distribution with the given mean and standard deviation. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'mean', type: 'float' },
    { name: 'std', type: 'float' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'generator', type: 'Generator?', default: null },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
    { name: 'seed', type: 'int', default: 0 },
  ],
  results: ['tensor'],
  run,
};

function run({ mean, std, size: size2, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, seed }: BoundArguments<{ mean: number; std: number; size: readonly number[]; generator: string | null; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null; seed: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => dtype2 ?? 'float32');
  if (isCommon(d()) && (isFloat(d()) || isComplex(d()))) {
    outDtype = d();
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { mean, std, size: size2, generator, dtype: dtype2, layout, device, pin_memory: pinMemory, seed });
  }
  // C1
  if (!(std >= 0)) refuse(KEY, 'C1', 'std is negative');
  // C2
  if (!noneNegative(size2)) refuse(KEY, 'C2', 'a size is negative');
  return evaluate(mean, std, size2, seed, d, compute, outDtype, call);
}

function evaluate(mean: number, std: number, size2: readonly number[], seed: number, d: () => DType, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.add.Scalar', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.randn.default', { size: size2, dtype: d(), seed: seed })), other: std })), other: mean })), outDtype)];
}
