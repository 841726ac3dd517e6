// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.special_entr.default(Tensor self) -> Tensor
//
//     let x = _to_copy(self, dtype=compute)
//     let inside = where.self(gt.Scalar(x, 0), mul.Tensor(neg(x), log(x)), -inf)
//     let value = where.self(eq.Scalar(x, 0), 0.0, inside)
//     return where.self(isnan(x), x, value)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.special_entr.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The entropy terms -x * log(x) of the elements x of self; 0 at 0 and -inf below. */
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
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outDtype, call);
}

function evaluate(self: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  const inside = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.gt.Scalar', { self: x, other: 0n })), self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.neg.default', { self: x })), other: only<Tensor>(call('aten.log.default', { self: x })) })), other: -Number.POSITIVE_INFINITY }));
  const value = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: x, other: 0n })), self: 0, other: inside }));
  return [settle(only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.isnan.default', { self: x })), self: x, other: value })), outDtype)];
}
