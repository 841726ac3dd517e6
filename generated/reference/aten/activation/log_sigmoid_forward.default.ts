// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.log_sigmoid_forward.default(Tensor self) -> (Tensor output, Tensor buffer)
//
//     let x = _to_copy(self, dtype=opmath(compute))
//     let z = exp(neg(abs(x)))
//     return (_to_copy(sub.Tensor(clamp(x, max=0), log1p(z)), dtype=compute), _to_copy(z, dtype=compute))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { opmath } from '../../functions.ts';
import { dtype, only, refuseDtypes, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.log_sigmoid_forward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The logarithm of the logistic function of the elements of self, and exp(-abs(x)) for its gradient. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
  ],
  results: ['tensor', 'tensor'],
  run,
};

function run({ self }: BoundArguments<{ self: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outputDtype: DType;
  let bufferDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outputDtype = dtype(self);
    bufferDtype = dtype(self);
    compute = outputDtype;
  } else {
    refuseDtypes(KEY, { self });
  }
  return evaluate(self, compute, outputDtype, bufferDtype, call);
}

function evaluate(self: Tensor, compute: DType, outputDtype: DType, bufferDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: opmath(compute) }));
  const z = only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.neg.default', { self: only<Tensor>(call('aten.abs.default', { self: x })) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sub.Tensor', { self: only<Tensor>(call('aten.clamp.default', { self: x, max: 0n })), other: only<Tensor>(call('aten.log1p.default', { self: z })) })), dtype: compute })), outputDtype), settle(only<Tensor>(call('aten._to_copy.default', { self: z, dtype: compute })), bufferDtype)];
}
