// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.new_empty_strided.default(Tensor self, SymInt[] size, SymInt[] stride, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return empty_strided(size, stride, dtype=dtype ?? dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { noneNegative } from '../../functions.ts';
import { dtype, length, only, product, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.new_empty_strided.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A tensor of the given size and stride and the dtype of self whose elements are left open. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'stride', type: 'SymInt[]' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2, stride, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ self: Tensor; size: readonly number[]; stride: readonly number[]; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2 ?? dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2, stride, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!(length(size2) === length(stride))) refuse(KEY, 'C1', 'size and stride have different lengths');
  // C2
  if (!noneNegative(size2)) refuse(KEY, 'C2', 'a size is negative');
  // C3
  {
    let holds = true;
    if (!(product(size2) === 0)) {
      let all = true;
      const end = length(size2);
      search: for (let k = 0; k < end; k++) {
        if (!(size2[k]! === 1 || stride[k]! >= 0)) {
          all = false;
          break search;
        }
      }
      holds = all;
    }
    if (!holds) refuse(KEY, 'C3', 'a stride is negative');
  }
  return evaluate(self, size2, stride, dtype2, compute, outDtype, call);
}

function evaluate(self: Tensor, size2: readonly number[], stride: readonly number[], dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.empty_strided.default', { size: size2, stride: stride, dtype: dtype2 ?? dtype(self) })), outDtype)];
}
