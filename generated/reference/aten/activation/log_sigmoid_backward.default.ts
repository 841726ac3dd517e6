// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.log_sigmoid_backward.default(Tensor grad_output, Tensor self, Tensor buffer) -> Tensor
//
//     let w = opmath(compute)
//     let z = _to_copy(buffer, dtype=w)
//     let share = div.Tensor(z, add.Scalar(z, 1))
//     let slope = where.self(lt.Scalar(self, 0), sub.Tensor(1, share), sub.Tensor(0, neg(share)))
//     return _to_copy(mul.Tensor(_to_copy(grad_output, dtype=w), slope), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastableAll, opmath } from '../../functions.ts';
import { dtype, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.log_sigmoid_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of log_sigmoid by self, from the gradient of its result and buffer, which is exp(-abs(x)) of the elements x of self. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'buffer', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, buffer }: BoundArguments<{ grad_output: Tensor; self: Tensor; buffer: Tensor }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && buffer.dtype === dtype(gradOutput)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, buffer });
  }
  // C1
  if (!broadcastableAll([shape(gradOutput), shape(self), shape(buffer)])) refuse(KEY, 'C1', 'the shapes of grad_output, self and buffer do not broadcast');
  return evaluate(gradOutput, self, buffer, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, buffer: Tensor, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const w = opmath(compute);
  const z = only<Tensor>(call('aten._to_copy.default', { self: buffer, dtype: w }));
  const share = only<Tensor>(call('aten.div.Tensor', { self: z, other: only<Tensor>(call('aten.add.Scalar', { self: z, other: 1n })) }));
  const slope = only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Scalar', { self: self, other: 0n })), self: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: share })), other: only<Tensor>(call('aten.sub.Tensor', { self: 0n, other: only<Tensor>(call('aten.neg.default', { self: share })) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: w })), other: slope })), dtype: compute })), outDtype)];
}
