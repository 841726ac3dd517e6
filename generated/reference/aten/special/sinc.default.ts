// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.sinc.default(Tensor self) -> Tensor
//
//     let x = _to_copy(self, dtype=opmath(compute))
//     let angle = mul.Scalar(x, pi)
//     return _to_copy(where.self(eq.Scalar(x, 0), 1, div.Tensor(sin(angle), angle)), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.sinc.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The elements x of self as sin(pi * x) / (pi * x), 1 at 0. */
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
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) }));
  const angle = only<Tensor>(call('aten.mul.Scalar', { self: x, other: 3.141592653589793 }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.eq.Scalar', { self: x, other: 0n })), self: 1n, other: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.sin.default', { self: angle })), other: angle })) })), dtype: compute })), outDtype)];
}
