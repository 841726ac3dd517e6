// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._pad_enum.default(Tensor self, SymInt[] pad, int mode, float? value=None) -> Tensor
//
//     return pad.default(self, pad, name, value)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, lazy, only, refuse, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._pad_enum.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The tensor self continued beyond its borders in one of the modes of pad, by number. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'pad', type: 'SymInt[]' },
    { name: 'mode', type: 'int' },
    { name: 'value', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, pad, mode, value }: BoundArguments<{ self: Tensor; pad: readonly number[]; mode: number; value: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const name = lazy((): string => {
    if (mode === 0) {
      return 'reflect';
    }
    if (mode === 1) {
      return 'replicate';
    }
    if (mode === 2) {
      return 'circular';
    }
    return 'constant';
  });
  if (DTYPES1.has(self.dtype) && (mode === 2 || mode === 3)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, pad, mode, value });
  }
  // C1
  if (!(mode >= 0 && mode <= 3)) refuse(KEY, 'C1', 'there is no mode of this number');
  return evaluate(self, pad, value, name, compute, outDtype, call);
}

function evaluate(self: Tensor, pad: readonly number[], value: number | null, name: () => string, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.pad.default', { self: self, pad: pad, mode: name(), value: value })), outDtype)];
}
