// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.empty_permuted.default(SymInt[] size, int[] physical_layout, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return permute(empty.memory_format(pick(size, physical_layout), dtype=dtype ?? float32), inverse(physical_layout))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allInRank, hasDuplicates, inverse, noneNegative, pick } from '../../functions.ts';
import { length, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.empty_permuted.default';

/** A tensor of the given size whose elements are left open and whose dims lie in the storage in the given order. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'size', type: 'SymInt[]' },
    { name: 'physical_layout', type: 'int[]' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ size: size2, physical_layout: physicalLayout, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ size: readonly number[]; physical_layout: readonly number[]; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (true) {
    outDtype = dtype2 ?? 'float32';
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { size: size2, physical_layout: physicalLayout, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(length(size2) === length(physicalLayout))) refuse(KEY, 'C1', 'size and physical_layout have different lengths');
  // C2
  if (!(noneNegative(physicalLayout) && allInRank(physicalLayout, length(size2)))) refuse(KEY, 'C2', 'a dim is out of range');
  // C3
  if (!!hasDuplicates(physicalLayout)) refuse(KEY, 'C3', 'a dim is named twice');
  // C4
  if (!noneNegative(size2)) refuse(KEY, 'C4', 'a size is negative');
  return evaluate(size2, physicalLayout, dtype2, compute, outDtype, call);
}

function evaluate(size2: readonly number[], physicalLayout: readonly number[], dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.permute.default', { self: only<Tensor>(call('aten.empty.memory_format', { size: pick(size2, physicalLayout), dtype: dtype2 ?? 'float32' })), dims: inverse(physicalLayout) })), outDtype)];
}
