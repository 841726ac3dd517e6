// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.linalg_matmul.default(Tensor self, Tensor other) -> Tensor
//
//     return matmul(self, other)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable } from '../../functions.ts';
import { dtype, lazy, length, numel, only, rank, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.linalg_matmul.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The matrix product of self and other; another name of matmul. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'other', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, other }: BoundArguments<{ self: Tensor; other: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const a = lazy((): readonly number[] => {
    if (rank(self) === 1) {
      return [...[1], ...shape(self)];
    }
    return shape(self);
  });
  const b = lazy((): readonly number[] => {
    if (rank(other) === 1) {
      return [...shape(other), ...[1]];
    }
    return shape(other);
  });
  const p = lazy(() => length(a()) - 2);
  const q = lazy(() => length(b()) - 2);
  if (DTYPES1.has(self.dtype) && other.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && other.dtype === dtype(self) && rank(self) >= 2 && rank(other) === 2) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && other.dtype === dtype(self) && (numel(self) === 0 || numel(other) === 0) && rank(self) + rank(other) > 2) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (!(rank(self) > 0 && rank(other) > 0)) refuse(KEY, 'C1', 'self and other need a dim');
  // C2
  if (!(a()[p() + 1]! === b()[q()]!)) refuse(KEY, 'C2', 'the columns of self are not as many as the rows of other');
  // C3
  if (!broadcastable(a().slice(0, p()), b().slice(0, q()))) refuse(KEY, 'C3', 'the batches of self and other do not broadcast');
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.matmul.default', { self: self, other: other })), outDtype)];
}
