// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.matrix_power.default(Tensor self, int n) -> Tensor
//
//     return linalg_matrix_power(self, n)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.matrix_power.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The n-th powers of square matrices, the identity for 0; another name of linalg_matrix_power. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'n', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, n }: BoundArguments<{ self: Tensor; n: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && (n === 0 || n === 1)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, n });
  }
  // C1
  if (!(rank(self) >= 2)) refuse(KEY, 'C1', 'self needs two dims');
  // C2
  if (!(size(self, -1) === size(self, -2))) refuse(KEY, 'C2', 'the matrices are not square');
  // C3
  if (!(n >= 0)) refuse(KEY, 'C3', 'n must not be negative');
  return evaluate(self, n, compute, outDtype, call);
}

function evaluate(self: Tensor, n: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.linalg_matrix_power.default', { self: self, n: n })), outDtype)];
}
