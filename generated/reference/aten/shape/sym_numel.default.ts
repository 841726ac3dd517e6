// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sym_numel.default(Tensor self) -> SymInt
//
//     return numel(self)
import type { Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { numel, refuseDtypes, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sym_numel.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The number of elements of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['int'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>): readonly Value[] {
  if (DTYPES1.has(self.dtype)) {
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self);
}

function evaluate(self: Tensor): readonly Value[] {
  return [BigInt(numel(self))];
}
