// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.binary_cross_entropy_backward.default(Tensor grad_output, Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor
//
//     let x = view(clone(self, memory_format='contiguous_format'), P)
//     let y = view(clone(target, memory_format='contiguous_format'), Q)
//     let g = view(clone(grad_output, memory_format='contiguous_format'), R)
//     let product_of_both = mul.Tensor(sub.Tensor(1, x), x)
//     # 1e-12, rounded to float32.
//     let least = fill.Scalar(product_of_both, 9.999999960041972e-13)
//     let raw = view(div.Tensor(mul.Tensor(g, sub.Tensor(x, y)), maximum(product_of_both, least)), shape(self))
//     let weighted = if weight is none then raw else _to_copy(mul.Tensor(raw, weight), dtype=compute)
//     return if reduction == 1 then div.Scalar(weighted, numel(self)) else weighted
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastAll, broadcastableAll, expandable } from '../../functions.ts';
import { accepts, dtype, isComplex, lazy, numel, only, product, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

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
  const P = lazy((): readonly number[] => {
    const list: number[] = [];
    const end = rank(self);
    for (let k = 0; k < end; k++) {
      if (size(self, k) !== 1) {
        list.push(size(self, k));
      }
    }
    return list;
  });
  const Q = lazy((): readonly number[] => {
    const list2: number[] = [];
    const end2 = rank(target);
    for (let k2 = 0; k2 < end2; k2++) {
      if (size(target, k2) !== 1) {
        list2.push(size(target, k2));
      }
    }
    return list2;
  });
  const R = lazy((): readonly number[] => {
    const list3: number[] = [];
    const end3 = rank(gradOutput);
    for (let k3 = 0; k3 < end3; k3++) {
      if (size(gradOutput, k3) !== 1) {
        list3.push(size(gradOutput, k3));
      }
    }
    return list3;
  });
  if (DTYPES1.has(gradOutput.dtype) && self.dtype === dtype(gradOutput) && target.dtype === dtype(gradOutput) && accepts(DTYPES2, weight) && (weight === null || !isComplex(dtype(weight)))) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, self, target, weight, reduction });
  }
  // C1
  if (!broadcastableAll([R(), P(), Q()])) refuse(KEY, 'C1', 'the shapes of grad_output, self and target do not broadcast');
  // C2
  if (!(numel(self) === product(broadcastAll([R(), P(), Q()])))) refuse(KEY, 'C2', 'target and grad_output must not have more elements than self');
  // C3
  if (!(weight === null || expandable(shape(weight), shape(self)))) refuse(KEY, 'C3', 'weight does not expand to the shape of self');
  return evaluate(gradOutput, self, target, weight, reduction, P, Q, R, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, P: () => readonly number[], Q: () => readonly number[], R: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self, memory_format: 'contiguous_format' })), size: P() }));
  const y = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: target, memory_format: 'contiguous_format' })), size: Q() }));
  const g = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: gradOutput, memory_format: 'contiguous_format' })), size: R() }));
  const productOfBoth = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: x })), other: x }));
  const least = only<Tensor>(call('aten.fill.Scalar', { self: productOfBoth, value: 9.999999960041972e-13 }));
  const raw = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.div.Tensor', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: only<Tensor>(call('aten.sub.Tensor', { self: x, other: y })) })), other: only<Tensor>(call('aten.maximum.default', { self: productOfBoth, other: least })) })), size: shape(self) }));
  const weighted = weight === null ? raw : only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: raw, other: weight })), dtype: compute }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.div.Scalar', { self: weighted, other: BigInt(numel(self)) })) : weighted, outDtype)];
}
