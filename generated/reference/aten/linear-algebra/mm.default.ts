// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.mm.default(Tensor self, Tensor mat2) -> Tensor
//
//     out[i: N, j: M] = sum(k: K) self[i, k] * mat2[k, j]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, dtype, floatElements, floatStorage, integerElements, numbersOf, numel, refuseArithmetic, refuseDtypes, refuseShape, settle, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.mm.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The matrix product of self and mat2. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'mat2', type: 'Tensor' },
  ],
  results: ['tensor'],
  run,
};

function run({ self, mat2 }: BoundArguments<{ self: Tensor; mat2: Tensor }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype) && mat2.dtype === dtype(self)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && mat2.dtype === dtype(self) && (numel(self) === 0 || numel(mat2) === 0)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, mat2 });
  }
  if (self.shape.length !== 2) refuseShape(KEY, 'self', '[N, K]', self.shape);
  const N = self.shape[0]!;
  const K = self.shape[1]!;
  if (mat2.shape.length !== 2) refuseShape(KEY, 'mat2', '[K, M]', mat2.shape);
  const M = mat2.shape[1]!;
  if (mat2.shape[0] !== K) refuseShape(KEY, 'mat2', '[K, M]', mat2.shape);
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, mat2, N, K, M, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, mat2, N, K, M, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, mat2, N, K, M, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, mat2: Tensor, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), [N, M]);
  const outData = numbersOf(out);
  let to = 0;
  const selfElements = floatElements(self, compute);
  const selfStep0 = selfElements.strides[0]!;
  const selfStep1 = selfElements.strides[1]!;
  const mat2Elements = floatElements(mat2, compute);
  const mat2Step1 = mat2Elements.strides[1]!;
  const mat2Step0 = mat2Elements.strides[0]!;
  for (let i = 0; i < N; i++) {
    const offset = selfElements.offset + i * selfStep0;
    for (let j = 0; j < M; j++) {
      let sum = 0;
      const offset2 = mat2Elements.offset + j * mat2Step1;
      for (let k = 0; k < K; k++) {
        sum += selfElements.data[offset + k * selfStep1]! * mat2Elements.data[offset2 + k * mat2Step0]!;
      }
      outData[to++] = sum;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, mat2: Tensor, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), [N, M]);
  const outData = bigintsOf(out);
  let to = 0;
  const selfElements = integerElements(self, compute);
  const selfStep0 = selfElements.strides[0]!;
  const selfStep1 = selfElements.strides[1]!;
  const mat2Elements = integerElements(mat2, compute);
  const mat2Step1 = mat2Elements.strides[1]!;
  const mat2Step0 = mat2Elements.strides[0]!;
  for (let i = 0; i < N; i++) {
    const offset = selfElements.offset + i * selfStep0;
    for (let j = 0; j < M; j++) {
      let sum = 0n;
      const offset2 = mat2Elements.offset + j * mat2Step1;
      for (let k = 0; k < K; k++) {
        sum += selfElements.data[offset + k * selfStep1]! * mat2Elements.data[offset2 + k * mat2Step0]!;
      }
      outData[to++] = sum;
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, mat2: Tensor, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [N, M]);
  const outData = numbersOf(out);
  let to = 0;
  const selfElements = complexElements(self, compute);
  const selfStep0 = selfElements.strides[0]!;
  const selfStep1 = selfElements.strides[1]!;
  const mat2Elements = complexElements(mat2, compute);
  const mat2Step1 = mat2Elements.strides[1]!;
  const mat2Step0 = mat2Elements.strides[0]!;
  for (let i = 0; i < N; i++) {
    const offset = selfElements.offset + i * selfStep0;
    for (let j = 0; j < M; j++) {
      let sum = complexScalar(0, compute);
      const offset2 = mat2Elements.offset + j * mat2Step1;
      for (let k = 0; k < K; k++) {
        sum = complex.add(sum, complex.mul(complexAt(selfElements.data, offset + k * selfStep1), complexAt(mat2Elements.data, offset2 + k * mat2Step0)));
      }
      storeComplex(outData, to++, sum);
    }
  }
  return [settle(out, outDtype)];
}
