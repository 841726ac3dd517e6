// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.addmv.default(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1) -> Tensor
//
//     if K > 0 {
//       let column = if rank(self) == 1 then unsqueeze(self, 1) else self
//       return squeeze.dim(addmm(column, mat, unsqueeze(vec, 1), beta=beta, alpha=alpha), 1)
//     } else if beta == 0 {
//       return full([N], 0, dtype=compute)
//     } else {
//       return mul.Tensor(expand(self, [N]), scalar_tensor(beta, dtype=compute))
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, isBool, opmath } from '../../functions.ts';
import { complex, float, arithmeticOf, complexScalar, double, dtype, floatScalar, integerScalar, isComplex, isFloat, isSigned, largest, lowest, numel, only, rank, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, shape, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.addmv.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The product of the matrix mat and the vector vec, scaled by alpha, added to self, scaled by beta. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'mat', type: 'Tensor' },
    { name: 'vec', type: 'Tensor' },
    { name: 'beta', type: 'Scalar', default: 1n },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, mat, vec, beta, alpha }: BoundArguments<{ self: Tensor; mat: Tensor; vec: Tensor; beta: Scalar; alpha: Scalar }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && mat.dtype === dtype(self) && vec.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && mat.dtype === dtype(self) && vec.dtype === dtype(self) && numel(mat) === 0) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, mat, vec, beta, alpha });
  }
  if (mat.shape.length !== 2) refuseShape(KEY, 'mat', '[N, K]', mat.shape);
  const N = mat.shape[0]!;
  const K = mat.shape[1]!;
  if (vec.shape.length !== 1) refuseShape(KEY, 'vec', '[K]', vec.shape);
  if (vec.shape[0] !== K) refuseShape(KEY, 'vec', '[K]', vec.shape);
  // C1
  if (!(rank(self) <= 1)) refuse(KEY, 'C1', 'self has more than one dim');
  // C2
  if (rank(self) <= 1) {
    if (!expandable(shape(self), [N])) refuse(KEY, 'C2', 'self needs one element or as many as mat has rows');
  }
  // C3
  if (N > 0) {
    let chosen2: boolean;
    if (isBool(compute) || isComplex(compute)) {
      chosen2 = true;
    } else {
      let chosen: boolean;
      if (isComplex(dtype(beta))) {
        chosen = false;
      } else {
        const v = double(beta);
        chosen = isFloat(compute) ? float.isNan(v) || float.isInf(v) || Math.abs(v) <= largest(opmath(compute)) : isFloat(dtype(beta)) ? lowest(compute) <= v && v < largest(compute) + 1 : isSigned(compute) ? lowest(compute) <= v && v <= largest(compute) : Math.abs(v) <= largest(compute);
      }
      chosen2 = chosen;
    }
    if (!chosen2) refuse(KEY, 'C3', 'beta does not fit the dtype of the tensors');
  }
  // C4
  if (N * K > 0) {
    let chosen4: boolean;
    if (isBool(compute) || isComplex(compute)) {
      chosen4 = true;
    } else {
      let chosen3: boolean;
      if (isComplex(dtype(alpha))) {
        chosen3 = false;
      } else {
        const v2 = double(alpha);
        chosen3 = isFloat(compute) ? float.isNan(v2) || float.isInf(v2) || Math.abs(v2) <= largest(opmath(compute)) : isFloat(dtype(alpha)) ? lowest(compute) <= v2 && v2 < largest(compute) + 1 : isSigned(compute) ? lowest(compute) <= v2 && v2 <= largest(compute) : Math.abs(v2) <= largest(compute);
      }
      chosen4 = chosen3;
    }
    if (!chosen4) refuse(KEY, 'C4', 'alpha does not fit the dtype of the tensors');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, mat, vec, beta, alpha, N, K, compute, outDtype, call);
    case 'integer':
      return evaluateInInteger(self, mat, vec, beta, alpha, N, K, compute, outDtype, call);
    case 'complex':
      return evaluateInComplex(self, mat, vec, beta, alpha, N, K, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, mat: Tensor, vec: Tensor, beta: Scalar, alpha: Scalar, N: number, K: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (K > 0) {
    const column = rank(self) === 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 1 })) : self;
    return [settle(only<Tensor>(call('aten.squeeze.dim', { self: only<Tensor>(call('aten.addmm.default', { self: column, mat1: mat, mat2: only<Tensor>(call('aten.unsqueeze.default', { self: vec, dim: 1 })), beta: beta, alpha: alpha })), dim: 1 })), outDtype)];
  } else {
    const value = floatScalar(beta, compute);
    if (value === 0) {
      return [settle(only<Tensor>(call('aten.full.default', { size: [N], fill_value: 0n, dtype: compute })), outDtype)];
    } else {
      return [settle(only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: self, size: [N] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: compute })) })), outDtype)];
    }
  }
}

function evaluateInInteger(self: Tensor, mat: Tensor, vec: Tensor, beta: Scalar, alpha: Scalar, N: number, K: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (K > 0) {
    const column = rank(self) === 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 1 })) : self;
    return [settle(only<Tensor>(call('aten.squeeze.dim', { self: only<Tensor>(call('aten.addmm.default', { self: column, mat1: mat, mat2: only<Tensor>(call('aten.unsqueeze.default', { self: vec, dim: 1 })), beta: beta, alpha: alpha })), dim: 1 })), outDtype)];
  } else {
    const value = integerScalar(beta, compute);
    if (value === 0n) {
      return [settle(only<Tensor>(call('aten.full.default', { size: [N], fill_value: 0n, dtype: compute })), outDtype)];
    } else {
      return [settle(only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: self, size: [N] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: compute })) })), outDtype)];
    }
  }
}

function evaluateInComplex(self: Tensor, mat: Tensor, vec: Tensor, beta: Scalar, alpha: Scalar, N: number, K: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (K > 0) {
    const column = rank(self) === 1 ? only<Tensor>(call('aten.unsqueeze.default', { self: self, dim: 1 })) : self;
    return [settle(only<Tensor>(call('aten.squeeze.dim', { self: only<Tensor>(call('aten.addmm.default', { self: column, mat1: mat, mat2: only<Tensor>(call('aten.unsqueeze.default', { self: vec, dim: 1 })), beta: beta, alpha: alpha })), dim: 1 })), outDtype)];
  } else {
    const value = complexScalar(beta, compute);
    const value2 = complexScalar(0, 'complex128');
    if (complex.eq(value, value2)) {
      return [settle(only<Tensor>(call('aten.full.default', { size: [N], fill_value: 0n, dtype: compute })), outDtype)];
    } else {
      return [settle(only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.expand.default', { self: self, size: [N] })), other: only<Tensor>(call('aten.scalar_tensor.default', { s: beta, dtype: compute })) })), outDtype)];
    }
  }
}
