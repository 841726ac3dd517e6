// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.binary_cross_entropy_backward.default(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor
//
//     let product_of_both = mul.Tensor(sub.Tensor(1, self), self)
//     let raw = div.Tensor(mul.Tensor(grad_output, sub.Tensor(self, target)), maximum(product_of_both, fill.Scalar(product_of_both, 1e-12)))
//     let weighted = if weight is none then raw else _to_copy(mul.Tensor(raw, weight), dtype=compute)
//     return if reduction == 1 then div.Scalar(weighted, numel(self)) else weighted
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable } from '../../functions.ts';
import { accepts, dtype, isComplex, numel, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.binary_cross_entropy_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The gradient of binary_cross_entropy by self, from the gradient of its result. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, self, target, weight, reduction }: BoundArguments<{ grad_output: Tensor; self: Tensor; target: Tensor; weight: Tensor | null; reduction: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && target.dtype === dtype(gradOutput) && accepts(DTYPES2, weight) && (weight === null || !isComplex(dtype(weight)))) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, target, weight, reduction });
  }
  // C1
  if (!expandable(shape(target), shape(self))) refuse(KEY, 'C1', 'target does not expand to the shape of self');
  // C2
  if (!expandable(shape(gradOutput), shape(self))) refuse(KEY, 'C2', 'grad_output does not expand to the shape of self');
  // C3
  if (!(weight === null || expandable(shape(weight), shape(self)))) refuse(KEY, 'C3', 'weight does not expand to the shape of self');
  return evaluate(gradOutput, self, target, weight, reduction, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const productOfBoth = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: self })), other: self }));
  const raw = only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: gradOutput, other: only<Tensor>(call('aten.sub.Tensor', { self: self, other: target })) })), other: only<Tensor>(call('aten.maximum.default', { self: productOfBoth, other: only<Tensor>(call('aten.fill.Scalar', { self: productOfBoth, value: 1e-12 })) })) }));
  const weighted = weight === null ? raw : only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: raw, other: weight })), dtype: compute }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.div.Scalar', { self: weighted, other: BigInt(numel(self)) })) : weighted, outDtype)];
}
