// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.inner.default(Tensor self, Tensor other) -> Tensor
//
//     return if rank(self) == 0 or rank(other) == 0 then mul.Tensor(self, other)
//       else tensordot(self, other, [-1], [-1])
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { bits, dtype, isFloat, numel, only, promotable, promote, rank, refuse, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.inner.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES3: ReadonlySet<string> = new Set(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz']);

/** The products of the vectors of self and other along their last dims; the plain product where one has no dims. */
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
  if (DTYPES1.has(self.dtype) && DTYPES1.has(other.dtype) && (rank(self) === 0 || rank(other) === 0) && (promotable(self, other) && (!isFloat(promote(self, other)) || bits(promote(self, other)) > 8))) {
    outDtype = promote(self, other);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && other.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && other.dtype === dtype(self) && size(self, -1) !== 1) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES1.has(self.dtype) && other.dtype === dtype(self) && (numel(self) === 0 || numel(other) === 0)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, other });
  }
  // C1
  if (!(rank(self) === 0 || rank(other) === 0 || size(self, -1) === size(other, -1))) refuse(KEY, 'C1', 'the last dims of self and other differ');
  return evaluate(self, other, compute, outDtype, call);
}

function evaluate(self: Tensor, other: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(rank(self) === 0 || rank(other) === 0 ? only<Tensor>(call('aten.mul.Tensor', { self: self, other: other })) : only<Tensor>(call('aten.tensordot.default', { self: self, other: other, dims_self: [-1], dims_other: [-1] })), outDtype)];
}
