// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.nan_to_num.default(Tensor self, float? nan=None, float? posinf=None, float? neginf=None) -> Tensor
//
//     let parts = if is_complex(dtype(self)) then view_as_real(self) else self
//     if is_float(dtype(parts)) {
//       let a = where.self(isnan(parts), nan ?? 0.0, parts)
//       let b = where.self(eq.Scalar(parts, inf), posinf ?? largest(dtype(parts)), a)
//       let c = where.self(eq.Scalar(parts, -inf), neginf ?? lowest(dtype(parts)), b)
//       return if is_complex(dtype(self)) then view_as_complex(c) else c
//     } else {
//       return clone(self)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, isComplex, isFloat, largest, lowest, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.nan_to_num.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The elements of self with NaN and the infinities replaced, by default by 0 and the largest and lowest finite value; of complex numbers, each part. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'nan', type: 'float?', default: null },
    { name: 'posinf', type: 'float?', default: null },
    { name: 'neginf', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, nan, posinf, neginf }: BoundArguments<{ self: Tensor; nan: number | null; posinf: number | null; neginf: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, nan, posinf, neginf });
  }
  return evaluate(self, nan, posinf, neginf, compute, outDtype, call);
}

function evaluate(self: Tensor, nan: number | null, posinf: number | null, neginf: number | null, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const parts = isComplex(dtype(self)) ? only<Tensor>(call('aten.view_as_real.default', { self: self })) : self;
  if (isFloat(dtype(parts))) {
    const a = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: parts })), self: nan ?? 0, other: parts }));
    const b = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: parts, other: Number.POSITIVE_INFINITY })), self: posinf ?? largest(dtype(parts)), other: a }));
    const c = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: parts, other: -Number.POSITIVE_INFINITY })), self: neginf ?? lowest(dtype(parts)), other: b }));
    return [settle(isComplex(dtype(self)) ? only<Tensor>(call('aten.view_as_complex.default', { self: c })) : c, outDtype)];
  } else {
    return [settle(only<Tensor>(call('aten.clone.default', { self: self })), outDtype)];
  }
}
