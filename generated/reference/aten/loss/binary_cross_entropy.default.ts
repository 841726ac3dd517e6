// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.binary_cross_entropy.default(Tensor self, Tensor target, Tensor? weight=None, int reduction=1) -> Tensor
//
//     let x = view(clone(self, memory_format='contiguous_format'), P)
//     let y = view(clone(target, memory_format='contiguous_format'), Q)
//     let inner = mul.Tensor(sub.Scalar(y, 1), clamp(log1p(neg(x)), min=-100))
//     let each = sub.Tensor(inner, mul.Tensor(y, clamp(log(x), min=-100)))
//     let loss = view(each, shape(self))
//     return reduced(if weight is none then loss else _to_copy(mul.Tensor(loss, weight), dtype=compute), reduction)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcast, broadcastable, expandable } from '../../functions.ts';
import { accepts, dtype, floatElements, isComplex, lazy, loopNest, numel, only, product, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.binary_cross_entropy.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The cross entropies -(target * log(self) + (1 - target) * log(1 - self)) with logarithms of at least -100, times weight, the mean, the sum or all of them by reduction. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'target', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?', default: null },
    { name: 'reduction', type: 'int', default: 1 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, target, weight, reduction }: BoundArguments<{ self: Tensor; target: Tensor; weight: Tensor | null; reduction: number }>, call: CallOp): readonly Value[] {
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
  if (DTYPES1.has(self.dtype) && target.dtype === dtype(self) && accepts(DTYPES2, weight) && (weight === null || !isComplex(dtype(weight)))) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, target, weight, reduction });
  }
  // C1
  if (!broadcastable(P(), Q())) refuse(KEY, 'C1', 'the shapes of self and target do not broadcast');
  // C2
  if (!(numel(self) === product(broadcast(P(), Q())))) refuse(KEY, 'C2', 'target must not have more elements than self');
  // C3
  {
    let all = true;
    const extents = shape(self);
    const selfElements = floatElements(self, compute);
    const selfStep = selfElements.strides;
    const nest = loopNest(extents, [selfStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([selfElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(selfElements.data[at]! >= 0 && selfElements.data[at]! <= 1)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C3', 'self must lie between 0 and 1');
  }
  // C4
  {
    let all = true;
    const extents = shape(target);
    const targetElements = floatElements(target, compute);
    const targetStep = targetElements.strides;
    const nest = loopNest(extents, [targetStep]);
    const atStep = nest.steps[0]!;
    search: for (nest.start([targetElements.offset]); nest.more; nest.next()) {
      let at = nest.at[0]!;
      for (let n = 0; n < nest.run; n++, at += atStep) {
        if (!(targetElements.data[at]! >= 0 && targetElements.data[at]! <= 1)) {
          all = false;
          break search;
        }
      }
    }
    if (!all) refuse(KEY, 'C4', 'target must lie between 0 and 1');
  }
  // C5
  if (!(weight === null || expandable(shape(weight), shape(self)))) refuse(KEY, 'C5', 'weight does not expand to the shape of self');
  return evaluate(self, target, weight, reduction, P, Q, compute, outDtype, call);
}

function evaluate(self: Tensor, target: Tensor, weight: Tensor | null, reduction: number, P: () => readonly number[], Q: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const x = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: self, memory_format: 'contiguous_format' })), size: P() }));
  const y = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: target, memory_format: 'contiguous_format' })), size: Q() }));
  const inner = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Scalar', { self: y, other: 1n })), other: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.log1p.default', { self: only<Tensor>(call('aten.neg.default', { self: x })) })), min: BigInt(-100) })) }));
  const each = only<Tensor>(call('aten.sub.Tensor', { self: inner, other: only<Tensor>(call('aten.mul.Tensor', { self: y, other: only<Tensor>(call('aten.clamp.default', { self: only<Tensor>(call('aten.log.default', { self: x })), min: BigInt(-100) })) })) }));
  const loss = only<Tensor>(call('aten.view.default', { self: each, size: shape(self) }));
  const loss2 = weight === null ? loss : only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: loss, other: weight })), dtype: compute }));
  return [settle(reduction === 1 ? only<Tensor>(call('aten.mean.default', { self: loss2 })) : reduction === 2 ? only<Tensor>(call('aten.sum.dim_IntList', { self: loss2, dim: null })) : loss2, outDtype)];
}
