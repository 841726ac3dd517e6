// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.addmm.default(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1) -> Tensor
//
//     product[i: N, j: M] = if alpha == 0 then 0 else alpha * (sum(k: K) mat1[i, k] * mat2[k, j])
//     out[...i: [N, M]] = (if beta == 0 then 0 else beta * self[~i]) + product[...i]
import type { Complex, DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, isBool, opmath } from '../../functions.ts';
import { complex, float, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, double, dtype, fittedStrides, floatElements, floatScalar, floatStorage, integerElements, integerScalar, isComplex, isFloat, isSigned, largest, lazy, loopNest, lowest, numbersOf, numel, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, shape, storeComplex, wideInteger, type Scalar, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.addmm.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

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
  const computes = lazy(() => N * M > 0);
  if (DTYPES1.has(self.dtype) && mat1.dtype === dtype(self) && mat2.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && mat1.dtype === dtype(self) && mat2.dtype === dtype(self) && (numel(mat1) === 0 || numel(mat2) === 0)) {
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
  if (computes()) {
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
  if (computes()) {
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
  const product2 = blank('float64', [N, M]);
  const product2Data = numbersOf(product2);
  let to = 0;
  const value = floatScalar(alpha, compute);
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
      if (value === 0) {
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
  const extents = [N, M];
  const value2 = floatScalar(beta, compute);
  const selfElements = floatElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const product2Elements = floatElements(product2, product2.dtype);
  const product2Step = product2Elements.strides;
  const nest = loopNest(extents, [strides2, product2Step]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, product2Elements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to2++] = (value2 === 0 ? 0 : value2 * selfElements.data[at]!) + product2Elements.data[at2]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, mat1: Tensor, mat2: Tensor, beta: Scalar, alpha: Scalar, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const product2 = blank(wideInteger(compute), [N, M]);
  const product2Data = bigintsOf(product2);
  let to = 0;
  const value = integerScalar(alpha, compute);
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
      if (value === 0n) {
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
  const extents = [N, M];
  const value2 = integerScalar(beta, compute);
  const selfElements = integerElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const product2Elements = integerElements(product2, product2.dtype);
  const product2Step = product2Elements.strides;
  const nest = loopNest(extents, [strides2, product2Step]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, product2Elements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      outData[to2++] = (value2 === 0n ? 0n : value2 * selfElements.data[at]!) + product2Elements.data[at2]!;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, mat1: Tensor, mat2: Tensor, beta: Scalar, alpha: Scalar, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const product2 = blank('complex128', [N, M]);
  const product2Data = numbersOf(product2);
  let to = 0;
  const value = complexScalar(alpha, compute);
  const value2 = complexScalar(0, compute);
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
      if (complex.eq(value, value2)) {
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
  const extents = [N, M];
  const value3 = complexScalar(beta, compute);
  const selfElements = complexElements(self, compute);
  const strides2 = fittedStrides(selfElements, extents.length);
  const product2Elements = complexElements(product2, product2.dtype);
  const product2Step = product2Elements.strides;
  const nest = loopNest(extents, [strides2, product2Step]);
  const atStep = nest.steps[0]!;
  const at2Step = nest.steps[1]!;
  for (nest.start([selfElements.offset, product2Elements.offset]); nest.more; nest.next()) {
    let at = nest.at[0]!;
    let at2 = nest.at[1]!;
    for (let n = 0; n < nest.run; n++, at += atStep, at2 += at2Step) {
      storeComplex(outData, to2++, complex.add(complex.eq(value3, value2) ? value2 : complex.mul(value3, complexAt(selfElements.data, at)), complexAt(product2Elements.data, at2)));
    }
  }
  return [settle(out, outDtype)];
}
