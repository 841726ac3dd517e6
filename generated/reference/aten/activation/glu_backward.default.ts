// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.glu_backward.default(Tensor grad_output, Tensor self, int dim) -> Tensor
//
//     let first = slice.Tensor(self, d, 0, half)
//     let gate = sigmoid(slice.Tensor(self, d, half, 2 * half))
//     let a = _to_copy(first, dtype=opmath(compute))
//     let s = _to_copy(gate, dtype=opmath(compute))
//     let slope = mul.Tensor(mul.Tensor(sub.Tensor(1, s), s), a)
//     let by_second = _to_copy(mul.Tensor(slope, _to_copy(grad_output, dtype=opmath(compute))), dtype=compute)
//     return cat([mul.Tensor(gate, grad_output), by_second], d)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, inRank, opmath, wrap } from '../../functions.ts';
import { dtype, lazy, modulo, only, rank, refuse, refuseDtypes, replaced, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.glu_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of glu by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'dim', type: 'int' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, dim }: BoundArguments<{ grad_output: Tensor; self: Tensor; dim: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, rank(self)));
  const half = lazy(() => Math.floor(size(self, d()) / 2));
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, dim });
  }
  // C1
  if (!inRank(dim, rank(self))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!(modulo(size(self, d()), 2) === 0)) refuse(KEY, 'C2', 'the extent along dim must be even');
  // C3
  if (!expandable(shape(gradOutput), replaced(shape(self), d(), half()))) refuse(KEY, 'C3', 'grad_output does not expand to half of self');
  return evaluate(gradOutput, self, d, half, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, d: () => number, half: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const first = only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d(), start: 0, end: half() }));
  const gate = only<Tensor>(call('aten.sigmoid.default', { self: only<Tensor>(call('aten.slice.Tensor', { self: self, dim: d(), start: half(), end: 2 * half() })) }));
  const a = only<Tensor>(call('aten._to_copy.default', { self: first, dtype: opmath(compute) }));
  const s = only<Tensor>(call('aten._to_copy.default', { self: gate, dtype: opmath(compute) }));
  const slope = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: s })), other: s })), other: a }));
  const bySecond = only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: slope, other: only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: opmath(compute) })) })), dtype: compute }));
  return [settle(only<Tensor>(call('aten.cat.default', { tensors: [only<Tensor>(call('aten.mul.Tensor', { self: gate, other: gradOutput })), bySecond], dim: d() })), outDtype)];
}
