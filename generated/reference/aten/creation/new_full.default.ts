// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.new_full.default(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor
//
//     return full(size, fill_value, dtype=dtype ?? dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { isReducedFloat, noneNegative } from '../../functions.ts';
import { dtype, fits, only, product, refuse, refuseDtypes, settle, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.new_full.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** A tensor of the given size and the dtype of self with every element fill_value. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'size', type: 'SymInt[]' },
    { name: 'fill_value', type: 'Scalar' },
    { name: 'dtype', type: 'ScalarType?', default: null },
    { name: 'layout', type: 'Layout?', default: null },
    { name: 'device', type: 'Device?', default: null },
    { name: 'pin_memory', type: 'bool?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, size: size2, fill_value: fillValue, dtype: dtype2, layout, device, pin_memory: pinMemory }: BoundArguments<{ self: Tensor; size: readonly number[]; fill_value: Scalar; dtype: DType | null; layout: string | null; device: string | null; pin_memory: boolean | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype2 ?? dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, size: size2, fill_value: fillValue, dtype: dtype2, layout, device, pin_memory: pinMemory });
  }
  // C1
  if (!noneNegative(size2)) refuse(KEY, 'C1', 'a size is negative');
  // C2
  {
    let holds = false;
    if (isReducedFloat(compute)) {
      const count = product(size2);
      holds = count === 1;
    }
    let chosen: DType;
    if (holds) {
      chosen = 'float64';
    } else {
      let holds2 = false;
      if (compute === 'complex32') {
        const count2 = product(size2);
        holds2 = count2 !== 1;
      }
      chosen = holds2 ? 'complex64' : compute;
    }
    if (!fits(fillValue, chosen)) refuse(KEY, 'C2', 'fill_value does not fit the dtype');
  }
  return evaluate(self, size2, fillValue, dtype2, compute, outDtype, call);
}

function evaluate(self: Tensor, size2: readonly number[], fillValue: Scalar, dtype2: DType | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.full.default', { size: size2, fill_value: fillValue, dtype: dtype2 ?? dtype(self) })), outDtype)];
}
