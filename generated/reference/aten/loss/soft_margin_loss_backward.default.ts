// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.soft_margin_loss_backward.default(Tensor grad_output, Tensor self, Tensor target, int reduction) -> Tensor
//
//     let norm = if reduction == 1 then 1 / numel(self) else 1.0
//     let z = exp(mul.Tensor(neg(target), self))
//     let share = mul.Scalar(_to_copy(mul.Tensor(target, z), dtype=compute), -norm)
//     let slope = _to_copy(div.Tensor(share, add.Scalar(z, 1)), dtype=compute)
//     return _to_copy(mul.Tensor(slope, grad_output), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, canCast, expandable } from '../../functions.ts';
import { dtype, isComplex, numel, only, promote, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.soft_margin_loss_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'bool', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES3: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The gradient of soft_margin_loss by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'reduction', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, target, reduction }: BoundArguments<{ grad_output: Tensor; self: Tensor; target: Tensor; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && DTYPES2.has(self.dtype) && DTYPES3.has(target.dtype) && (isComplex(dtype(self)) || !(isComplex(dtype(target)) || isComplex(dtype(gradOutput)))) && canCast(promote(self, target, gradOutput), dtype(self))) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, target, reduction });
  }
  // C1
  if (!broadcastable(shape(self), shape(target))) refuse(KEY, 'C1', 'the shapes of self and target do not broadcast');
  // C2
  if (!expandable(shape(gradOutput), broadcast(shape(self), shape(target)))) refuse(KEY, 'C2', 'grad_output does not expand to the shape of self and target');
  return evaluate(gradOutput, self, target, reduction, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, target: Tensor, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const norm = reduction === 1 ? 1 / numel(self) : 1;
  const z = only<Tensor>(call('aten.exp.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.neg.default', { self: target })), other: self })) }));
  const share = only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: target, other: z })), dtype: compute })), other: -norm }));
  const slope = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.div.Tensor', { self: share, other: only<Tensor>(call('aten.add.Scalar', { self: z, other: 1n })) })), dtype: compute }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: slope, other: gradOutput })), dtype: compute })), outDtype)];
}
