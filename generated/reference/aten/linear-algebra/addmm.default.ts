// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.addmm.default(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor
//
//     let ignores = alpha == 0 and not is_reduced_float(compute)
//     product[i: N, j: M] = if ignores then 0 else alpha * (sum(k: K) mat1[i, k] * mat2[k, j])
//     # A back end may begin with self and add the products to it.
//     out[i: N, j: M] =
//       let start = if beta == 0 then 0 else beta * self[~[i, j]] in
//       alike(
//         start + product[i, j],
//         sum(k: K + 1) (if k == 0 then start else if ignores then 0 else alpha * mat1[i, k - 1] * mat2[k - 1, j]))
import type { Complex, DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { canCast, expandable, isBool, isReducedFloat, opmath } from '../../functions.ts';
import { complex, float, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, double, dtype, fittedStrides, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isComplex, isFloat, isSigned, largest, lazy, lowest, numbersOf, numel, promote, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, shape, storeComplex, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.addmm.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz']);
const DTYPES3: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32']);

/** The matrix product of mat1 and mat2, scaled by alpha, added to self, scaled by beta. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'mat1', type: 'Tensor' },
    { name: 'mat2', type: 'Tensor' },
    { name: 'beta', type: 'Scalar', default: 1n },
    { name: 'alpha', type: 'Scalar', default: 1n },
  ],
  results: ['tensor'],
  run,
};

function run({ self, mat1, mat2, beta, alpha }: BoundArguments<{ self: Tensor; mat1: Tensor; mat2: Tensor; beta: Scalar; alpha: Scalar }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const multiplies = lazy(() => N * M * K > 0);
  const scales = lazy(() => N * M > 0 && K === 0 && (isComplex(dtype(beta)) || double(beta) !== 0));
  if (DTYPES1.has(self.dtype) && mat1.dtype === dtype(self) && mat2.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && mat1.dtype === dtype(self) && mat2.dtype === dtype(self) && numel(mat1) > 0 && numel(mat2) > 0) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES3.has(self.dtype) && mat1.dtype === dtype(self) && mat2.dtype === dtype(self) && (numel(mat1) === 0 || numel(mat2) === 0)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, mat1, mat2, beta, alpha });
  }
  if (mat1.shape.length !== 2) refuseShape(KEY, 'mat1', '[N, K]', mat1.shape);
  const N = mat1.shape[0]!;
  const K = mat1.shape[1]!;
  if (mat2.shape.length !== 2) refuseShape(KEY, 'mat2', '[K, M]', mat2.shape);
  const M = mat2.shape[1]!;
  if (mat2.shape[0] !== K) refuseShape(KEY, 'mat2', '[K, M]', mat2.shape);
  // C1
  if (!expandable(shape(self), [N, M])) refuse(KEY, 'C1', 'self does not expand to the shape of the product');
  // C2
  if (multiplies()) {
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
    if (!chosen2) refuse(KEY, 'C2', 'beta does not fit the dtype of the tensors');
  }
  // C3
  if (multiplies()) {
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
    if (!chosen4) refuse(KEY, 'C3', 'alpha does not fit the dtype of the tensors');
  }
  // C4
  if (scales()) {
    if (!canCast(promote(self, beta), compute)) refuse(KEY, 'C4', 'self times beta does not go to the dtype of self');
  }
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, mat1, mat2, beta, alpha, N, K, M, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, mat1, mat2, beta, alpha, N, K, M, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, mat1, mat2, beta, alpha, N, K, M, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, mat1: Tensor, mat2: Tensor, beta: Scalar, alpha: Scalar, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const value = floatScalar(alpha, compute);
  const ignores = value === 0 && !isReducedFloat(compute);
  const product2 = blank('float64', [N, M]);
  const product2Data = numbersOf(product2);
  let to = 0;
  const mat1Elements = floatElements(mat1, compute);
  const mat1Step0 = mat1Elements.strides[0]!;
  const mat1Step1 = mat1Elements.strides[1]!;
  const mat2Elements = floatElements(mat2, compute);
  const mat2Step1 = mat2Elements.strides[1]!;
  const mat2Step0 = mat2Elements.strides[0]!;
  for (let i = 0; i < N; i++) {
    const offset = mat1Elements.offset + i * mat1Step0;
    for (let j = 0; j < M; j++) {
      let chosen: number;
      if (ignores) {
        chosen = 0;
      } else {
        let sum = 0;
        const offset2 = mat2Elements.offset + j * mat2Step1;
        for (let k = 0; k < K; k++) {
          sum += mat1Elements.data[offset + k * mat1Step1]! * mat2Elements.data[offset2 + k * mat2Step0]!;
        }
        chosen = value * sum;
      }
      product2Data[to++] = chosen;
    }
  }
  const out = blank(floatStorage(outDtype), [N, M]);
  const outData = numbersOf(out);
  let to2 = 0;
  const value2 = floatScalar(beta, compute);
  const selfElements = floatElements(self, compute);
  const strides2 = fittedStrides(selfElements, 2);
  const step = strides2[0]!;
  const step2 = strides2[1]!;
  const product2Elements = floatElements(product2, product2.dtype);
  const product2Step0 = product2Elements.strides[0]!;
  const product2Step1 = product2Elements.strides[1]!;
  for (let i2 = 0; i2 < N; i2++) {
    const offset3 = selfElements.offset + i2 * step;
    const offset4 = product2Elements.offset + i2 * product2Step0;
    for (let j2 = 0; j2 < M; j2++) {
      const start = value2 === 0 ? 0 : value2 * selfElements.data[offset3 + j2 * step2]!;
      outData[to2++] = start + product2Elements.data[offset4 + j2 * product2Step1]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, mat1: Tensor, mat2: Tensor, beta: Scalar, alpha: Scalar, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const value = integerScalar(alpha, compute);
  const ignores = value === 0n && !isReducedFloat(compute);
  const product2 = blank(wideInteger(compute), [N, M]);
  const product2Data = bigintsOf(product2);
  let to = 0;
  const mat1Elements = integerElements(mat1, compute);
  const mat1Step0 = mat1Elements.strides[0]!;
  const mat1Step1 = mat1Elements.strides[1]!;
  const mat2Elements = integerElements(mat2, compute);
  const mat2Step1 = mat2Elements.strides[1]!;
  const mat2Step0 = mat2Elements.strides[0]!;
  for (let i = 0; i < N; i++) {
    const offset = mat1Elements.offset + i * mat1Step0;
    for (let j = 0; j < M; j++) {
      let chosen: bigint;
      if (ignores) {
        chosen = 0n;
      } else {
        let sum = 0n;
        const offset2 = mat2Elements.offset + j * mat2Step1;
        for (let k = 0; k < K; k++) {
          sum += mat1Elements.data[offset + k * mat1Step1]! * mat2Elements.data[offset2 + k * mat2Step0]!;
        }
        chosen = value * sum;
      }
      product2Data[to++] = chosen;
    }
  }
  const out = blank(wideInteger(compute), [N, M]);
  const outData = bigintsOf(out);
  let to2 = 0;
  const value2 = integerScalar(beta, compute);
  const selfElements = integerElements(self, compute);
  const strides2 = fittedStrides(selfElements, 2);
  const step = strides2[0]!;
  const step2 = strides2[1]!;
  const product2Elements = integerElements(product2, product2.dtype);
  const product2Step0 = product2Elements.strides[0]!;
  const product2Step1 = product2Elements.strides[1]!;
  for (let i2 = 0; i2 < N; i2++) {
    const offset3 = selfElements.offset + i2 * step;
    const offset4 = product2Elements.offset + i2 * product2Step0;
    for (let j2 = 0; j2 < M; j2++) {
      const start = value2 === 0n ? 0n : value2 * selfElements.data[offset3 + j2 * step2]!;
      outData[to2++] = start + product2Elements.data[offset4 + j2 * product2Step1]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, mat1: Tensor, mat2: Tensor, beta: Scalar, alpha: Scalar, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const value = complexScalar(alpha, compute);
  const value2 = complexScalar(0, 'complex128');
  const ignores = complex.eq(value, value2) && !isReducedFloat(compute);
  const product2 = blank('complex128', [N, M]);
  const product2Data = numbersOf(product2);
  let to = 0;
  const mat1Elements = complexElements(mat1, compute);
  const mat1Step0 = mat1Elements.strides[0]!;
  const mat1Step1 = mat1Elements.strides[1]!;
  const mat2Elements = complexElements(mat2, compute);
  const mat2Step1 = mat2Elements.strides[1]!;
  const mat2Step0 = mat2Elements.strides[0]!;
  for (let i = 0; i < N; i++) {
    const offset = mat1Elements.offset + i * mat1Step0;
    for (let j = 0; j < M; j++) {
      let chosen: Complex;
      if (ignores) {
        chosen = value2;
      } else {
        let sum = complexScalar(0, compute);
        const offset2 = mat2Elements.offset + j * mat2Step1;
        for (let k = 0; k < K; k++) {
          sum = complex.add(sum, complex.mul(complexAt(mat1Elements.data, offset + k * mat1Step1), complexAt(mat2Elements.data, offset2 + k * mat2Step0)));
        }
        chosen = complex.mul(value, sum);
      }
      storeComplex(product2Data, to++, chosen);
    }
  }
  const out = blank('complex128', [N, M]);
  const outData = numbersOf(out);
  let to2 = 0;
  const value3 = complexScalar(beta, compute);
  const selfElements = complexElements(self, compute);
  const strides2 = fittedStrides(selfElements, 2);
  const step = strides2[0]!;
  const step2 = strides2[1]!;
  const product2Elements = complexElements(product2, product2.dtype);
  const product2Step0 = product2Elements.strides[0]!;
  const product2Step1 = product2Elements.strides[1]!;
  for (let i2 = 0; i2 < N; i2++) {
    const offset3 = selfElements.offset + i2 * step;
    const offset4 = product2Elements.offset + i2 * product2Step0;
    for (let j2 = 0; j2 < M; j2++) {
      const start = complex.eq(value3, value2) ? value2 : complex.mul(value3, complexAt(selfElements.data, offset3 + j2 * step2));
      storeComplex(outData, to2++, complex.add(start, complexAt(product2Elements.data, offset4 + j2 * product2Step1)));
    }
  }
  return [settle(out, outDtype)];
}
