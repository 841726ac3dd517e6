// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor
//
//     let d = opmath(dtype(self))
//     let a = _to_copy(self, dtype=d)
//     let b = _to_copy(end, dtype=d)
//     let w = full([], weight, dtype=d)
//     # From the nearer end, so that weights 0 and 1 give the ends themselves.
//     let from_self = add.Tensor(a, mul.Tensor(w, sub.Tensor(b, a)))
//     let from_end = sub.Tensor(b, mul.Tensor(sub.Tensor(b, a), sub.Tensor(1, w)))
//     return _to_copy(where.self(lt.Scalar(abs(w), 0.5), from_self, from_end), dtype=dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { broadcastable, isBool, opmath } from '../../functions.ts';
import { float, double, dtype, isComplex, isFloat, isSigned, largest, lowest, only, refuse, refuseDtypes, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.lerp.Scalar';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The points that lie the share weight of the way from self to end, element by element. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'end', type: 'Tensor' },
    { name: 'weight', type: 'Scalar' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, end, weight }: BoundArguments<{ self: Tensor; end: Tensor; weight: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && end.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, end, weight });
  }
  // C1
  if (!broadcastable(shape(self), shape(end))) refuse(KEY, 'C1', 'the shapes of self and end do not broadcast');
  // C2
  {
    let chosen2: boolean;
    if (isBool(compute) || isComplex(compute)) {
      chosen2 = true;
    } else {
      let chosen: boolean;
      if (isComplex(dtype(weight))) {
        chosen = false;
      } else {
        const v = double(weight);
        chosen = isFloat(compute) ? float.isNan(v) || float.isInf(v) || Math.abs(v) <= largest(opmath(compute)) : isFloat(dtype(weight)) ? lowest(compute) <= v && v < largest(compute) + 1 : isSigned(compute) ? lowest(compute) <= v && v <= largest(compute) : Math.abs(v) <= largest(compute);
      }
      chosen2 = chosen;
    }
    if (!chosen2) refuse(KEY, 'C2', 'weight does not fit the dtype of the result');
  }
  return evaluate(self, end, weight, compute, outDtype, call);
}

function evaluate(self: Tensor, end: Tensor, weight: Scalar, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = opmath(dtype(self));
  const a = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: d }));
  const b = only<Tensor>(call('aten._to_copy.default', { self: end, dtype: d }));
  const w = only<Tensor>(call('aten.full.default', { size: [], fill_value: weight, dtype: d }));
  const fromSelf = only<Tensor>(call('aten.add.Tensor', { self: a, other: only<Tensor>(call('aten.mul.Tensor', { self: w, other: only<Tensor>(call('aten.sub.Tensor', { self: b, other: a })) })) }));
  const fromEnd = only<Tensor>(call('aten.sub.Tensor', { self: b, other: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: b, other: a })), other: only<Tensor>(call('aten.sub.Tensor', { self: 1n, other: w })) })) }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.where.self', { condition: only<Tensor>(call('aten.lt.Scalar', { self: only<Tensor>(call('aten.abs.default', { self: w })), other: 0.5 })), self: fromSelf, other: fromEnd })), dtype: dtype(self) })), outDtype)];
}
