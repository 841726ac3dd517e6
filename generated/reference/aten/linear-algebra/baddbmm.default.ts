// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.baddbmm.default(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar alpha=1) -> Tensor
//
//     let products = bmm(_to_copy(batch1, dtype=inner), _to_copy(batch2, dtype=inner))
//     if not computes {
//       # Only self is left, scaled, where there is a result at all.
//       if B * N * M == 0 or beta == 0 {
//         return _to_copy(products, dtype=compute)
//       } else {
//         return _to_copy(mul.Scalar(expand(self, [B, N, M]), beta), dtype=compute)
//       }
//     } else {
//       # Scalars are cut to the dtype first: 0.5 acts as 0 among integers.
//       let scaled = mul.Tensor(products, scalar_tensor(alpha, dtype=inner))
//       let base = mul.Tensor(expand(_to_copy(self, dtype=inner), [B, N, M]), scalar_tensor(beta, dtype=inner))
//       return _to_copy(if beta == 0 then scaled else add.Tensor(scaled, base), dtype=compute)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { canCast, expandable, isBool, opmath } from '../../functions.ts';
import { complex, float, arithmeticOf, complexScalar, double, dtype, floatScalar, integerScalar, isComplex, isFloat, isSigned, largest, lazy, lowest, numel, only, promote, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.baddbmm.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The matrix products of the batches batch1 and batch2, scaled by alpha, added to self, scaled by beta. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'batch1', type: 'Tensor' },
    { name: 'batch2', type: 'Tensor' },
    { name: 'beta', type: 'Scalar', default: 1n },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, batch1, batch2, beta, alpha }: BoundArguments<{ self: Tensor; batch1: Tensor; batch2: Tensor; beta: Scalar; alpha: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const inner = lazy(() => opmath(compute));
  const computes = lazy(() => B * N * M * K > 0);
  if (DTYPES1.has(self.dtype) && batch1.dtype === dtype(self) && batch2.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && batch1.dtype === dtype(self) && batch2.dtype === dtype(self) && (numel(batch1) === 0 || numel(batch2) === 0)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, batch1, batch2, beta, alpha });
  }
  if (batch1.shape.length !== 3) refuseShape(KEY, 'batch1', '[B, N, K]', batch1.shape);
  const B = batch1.shape[0]!;
  const N = batch1.shape[1]!;
  const K = batch1.shape[2]!;
  if (batch2.shape.length !== 3) refuseShape(KEY, 'batch2', '[B, K, M]', batch2.shape);
  const M = batch2.shape[2]!;
  if (batch2.shape[0] !== B || batch2.shape[1] !== K) refuseShape(KEY, 'batch2', '[B, K, M]', batch2.shape);
  // C1
  if (!expandable(shape(self), [B, N, M])) refuse(KEY, 'C1', 'self does not expand to the shape of the products');
  // C2
  if (computes()) {
    const d = inner();
    let chosen2: boolean;
    if (isBool(d) || isComplex(d)) {
      chosen2 = true;
    } else {
      let chosen: boolean;
      if (isComplex(dtype(beta))) {
        chosen = false;
      } else {
        const v = double(beta);
        chosen = isFloat(d) ? float.isNan(v) || float.isInf(v) || Math.abs(v) <= largest(opmath(d)) : isFloat(dtype(beta)) ? lowest(d) <= v && v < largest(d) + 1 : isSigned(d) ? lowest(d) <= v && v <= largest(d) : Math.abs(v) <= largest(d);
      }
      chosen2 = chosen;
    }
    if (!chosen2) refuse(KEY, 'C2', 'beta does not fit the dtype of the tensors');
  }
  // C3
  if (computes()) {
    const d2 = inner();
    let chosen4: boolean;
    if (isBool(d2) || isComplex(d2)) {
      chosen4 = true;
    } else {
      let chosen3: boolean;
      if (isComplex(dtype(alpha))) {
        chosen3 = false;
      } else {
        const v2 = double(alpha);
        chosen3 = isFloat(d2) ? float.isNan(v2) || float.isInf(v2) || Math.abs(v2) <= largest(opmath(d2)) : isFloat(dtype(alpha)) ? lowest(d2) <= v2 && v2 < largest(d2) + 1 : isSigned(d2) ? lowest(d2) <= v2 && v2 <= largest(d2) : Math.abs(v2) <= largest(d2);
      }
      chosen4 = chosen3;
    }
    if (!chosen4) refuse(KEY, 'C3', 'alpha does not fit the dtype of the tensors');
  }
  // C4
  if (B * N * M > 0 && K === 0 && (isComplex(dtype(beta)) || double(beta) !== 0)) {
    if (!canCast(promote(self, beta), compute)) refuse(KEY, 'C4', 'self times beta does not go to the dtype of self');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, batch1, batch2, beta, alpha, B, N, M, inner, computes, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(self, batch1, batch2, beta, alpha, B, N, M, inner, computes, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(self, batch1, batch2, beta, alpha, B, N, M, inner, computes, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, batch1: Tensor, batch2: Tensor, beta: Scalar, alpha: Scalar, B: number, N: number, M: number, inner: () => DType, computes: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const products2 = only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten._to_copy.default', { self: batch1, dtype: inner() })), mat2: only<Tensor>(call('aten._to_copy.default', { self: batch2, dtype: inner() })) }));
  if (!computes()) {
    let holds = true;
    if (!(B * N * M === 0)) {
      const value = floatScalar(beta, compute);
      holds = value === 0;
    }
    if (holds) {
      return [settle(only<Tensor>(call('aten._to_copy.default', { self: products2, dtype: compute })), outDtype)];
    } else {
      return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.expand.default', { self: self, size: [B, N, M] })), other: beta })), dtype: compute })), outDtype)];
    }
  } else {
    const scaled2 = only<Tensor>(call('aten.mul.Tensor', { self: products2, other: only<Tensor>(call('aten.scalar_tensor.default', { s: alpha, dtype: inner() })) }));
    const base = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: inner() })), size: [B, N, M] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: inner() })) }));
    const value2 = floatScalar(beta, compute);
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: value2 === 0 ? scaled2 : only<Tensor>(call('aten.add.Tensor', { self: scaled2, other: base })), dtype: compute })), outDtype)];
  }
}

function evaluateInInteger(self: Tensor, batch1: Tensor, batch2: Tensor, beta: Scalar, alpha: Scalar, B: number, N: number, M: number, inner: () => DType, computes: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const products2 = only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten._to_copy.default', { self: batch1, dtype: inner() })), mat2: only<Tensor>(call('aten._to_copy.default', { self: batch2, dtype: inner() })) }));
  if (!computes()) {
    let holds = true;
    if (!(B * N * M === 0)) {
      const value = integerScalar(beta, compute);
      holds = value === 0n;
    }
    if (holds) {
      return [settle(only<Tensor>(call('aten._to_copy.default', { self: products2, dtype: compute })), outDtype)];
    } else {
      return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.expand.default', { self: self, size: [B, N, M] })), other: beta })), dtype: compute })), outDtype)];
    }
  } else {
    const scaled2 = only<Tensor>(call('aten.mul.Tensor', { self: products2, other: only<Tensor>(call('aten.scalar_tensor.default', { s: alpha, dtype: inner() })) }));
    const base = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: inner() })), size: [B, N, M] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: inner() })) }));
    const value2 = integerScalar(beta, compute);
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: value2 === 0n ? scaled2 : only<Tensor>(call('aten.add.Tensor', { self: scaled2, other: base })), dtype: compute })), outDtype)];
  }
}

function evaluateInComplex(self: Tensor, batch1: Tensor, batch2: Tensor, beta: Scalar, alpha: Scalar, B: number, N: number, M: number, inner: () => DType, computes: () => boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const products2 = only<Tensor>(call('aten.bmm.default', { self: only<Tensor>(call('aten._to_copy.default', { self: batch1, dtype: inner() })), mat2: only<Tensor>(call('aten._to_copy.default', { self: batch2, dtype: inner() })) }));
  if (!computes()) {
    let holds = true;
    if (!(B * N * M === 0)) {
      const value = complexScalar(beta, compute);
      const value2 = complexScalar(0, 'complex128');
      holds = complex.eq(value, value2);
    }
    if (holds) {
      return [settle(only<Tensor>(call('aten._to_copy.default', { self: products2, dtype: compute })), outDtype)];
    } else {
      return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Scalar', { self: only<Tensor>(call('aten.expand.default', { self: self, size: [B, N, M] })), other: beta })), dtype: compute })), outDtype)];
    }
  } else {
    const scaled2 = only<Tensor>(call('aten.mul.Tensor', { self: products2, other: only<Tensor>(call('aten.scalar_tensor.default', { s: alpha, dtype: inner() })) }));
    const base = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: only<Tensor>(call('aten._to_copy.default', { self: self, dtype: inner() })), size: [B, N, M] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: inner() })) }));
    const value3 = complexScalar(beta, compute);
    const value4 = complexScalar(0, 'complex128');
    return [settle(only<Tensor>(call('aten._to_copy.default', { self: complex.eq(value3, value4) ? scaled2 : only<Tensor>(call('aten.add.Tensor', { self: scaled2, other: base })), dtype: compute })), outDtype)];
  }
}
