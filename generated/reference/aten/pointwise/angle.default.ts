// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.angle.default(Tensor self) -> Tensor
//
//     if is_complex(dtype(self)) {
//       return atan2(imag(self), real(self))
//     } else {
//       let x = _to_copy(self, dtype=to_float(dtype(self)))
//       return where.self(isnan(x), x, where.self(lt.Scalar(x, 0), pi, full_like(x, 0)))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { toFloat, toReal } from '../../functions.ts';
import { dtype, isComplex, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.angle.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES3: ReadonlySet<string> = new Set(['complex64', 'complex128']);

/** The angles of the elements of self in the complex plane, in radians from -pi to pi; of real numbers pi below 0, else 0. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = 'float32';
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype)) {
    outDtype = toReal(dtype(self));
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (isComplex(dtype(self))) {
    return [settle(only<Tensor>(call('aten.atan2.default', { self: only<Tensor>(call('aten.imag.default', { self: self })), other: only<Tensor>(call('aten.real.default', { self: self })) })), outDtype)];
  } else {
    const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: toFloat(dtype(self)) }));
    return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: x })), self: x, other: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Scalar', { self: x, other: 0n })), self: 3.141592653589793, other: only<Tensor>(call('aten.full_like.default', { self: x, fill_value: 0n })) })) })), outDtype)];
  }
}
