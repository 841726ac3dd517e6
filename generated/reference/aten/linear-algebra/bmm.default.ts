// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.bmm.default(Tensor self, Tensor mat2) -> Tensor
//
//     out[b: B, i: N, j: M] = sum(k: K) self[b, i, k] * mat2[b, k, j]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { complex, arithmeticOf, bigintsOf, blank, complexAt, complexElements, complexScalar, dtype, floatElements, floatStorage, integerElements, numbersOf, numel, refuseArithmetic, refuseDtypes, refuseShape, settle, storeComplex, wideInteger, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.bmm.default';
const DTYPES1: ReadonlySet<string> = new Set(['uint8', 'int8', 'int16', 'int32', 'int64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The matrix products of the matrices of self and mat2, batch by batch. */
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
  } else if (DTYPES2.has(self.dtype) && DTYPES2.has(mat2.dtype) && (numel(self) === 0 || numel(mat2) === 0)) {
    outDtype = dtype(mat2);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { self, mat2 });
  }
  if (self.shape.length !== 3) refuseShape(KEY, 'self', '[B, N, K]', self.shape);
  const B = self.shape[0]!;
  const N = self.shape[1]!;
  const K = self.shape[2]!;
  if (mat2.shape.length !== 3) refuseShape(KEY, 'mat2', '[B, K, M]', mat2.shape);
  const M = mat2.shape[2]!;
  if (mat2.shape[0] !== B || mat2.shape[1] !== K) refuseShape(KEY, 'mat2', '[B, K, M]', mat2.shape);
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, mat2, B, N, K, M, compute, outDtype);
    case 'integer':
      return evaluateInInteger(self, mat2, B, N, K, M, compute, outDtype);
    case 'complex':
      return evaluateInComplex(self, mat2, B, N, K, M, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, mat2: Tensor, B: number, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(floatStorage(outDtype), [B, N, M]);
  const outData = numbersOf(out);
  let to = 0;
  const selfElements = floatElements(self, compute);
  const selfStep0 = selfElements.strides[0]!;
  const selfStep1 = selfElements.strides[1]!;
  const selfStep2 = selfElements.strides[2]!;
  const mat2Elements = floatElements(mat2, compute);
  const mat2Step0 = mat2Elements.strides[0]!;
  const mat2Step2 = mat2Elements.strides[2]!;
  const mat2Step1 = mat2Elements.strides[1]!;
  for (let b = 0; b < B; b++) {
    const offset = selfElements.offset + b * selfStep0;
    const offset3 = mat2Elements.offset + b * mat2Step0;
    for (let i = 0; i < N; i++) {
      const offset2 = offset + i * selfStep1;
      for (let j = 0; j < M; j++) {
        let sum = 0;
        const offset4 = offset3 + j * mat2Step2;
        for (let k = 0; k < K; k++) {
          sum += selfElements.data[offset2 + k * selfStep2]! * mat2Elements.data[offset4 + k * mat2Step1]!;
        }
        outData[to++] = sum;
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInInteger(self: Tensor, mat2: Tensor, B: number, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank(wideInteger(compute), [B, N, M]);
  const outData = bigintsOf(out);
  let to = 0;
  const selfElements = integerElements(self, compute);
  const selfStep0 = selfElements.strides[0]!;
  const selfStep1 = selfElements.strides[1]!;
  const selfStep2 = selfElements.strides[2]!;
  const mat2Elements = integerElements(mat2, compute);
  const mat2Step0 = mat2Elements.strides[0]!;
  const mat2Step2 = mat2Elements.strides[2]!;
  const mat2Step1 = mat2Elements.strides[1]!;
  for (let b = 0; b < B; b++) {
    const offset = selfElements.offset + b * selfStep0;
    const offset3 = mat2Elements.offset + b * mat2Step0;
    for (let i = 0; i < N; i++) {
      const offset2 = offset + i * selfStep1;
      for (let j = 0; j < M; j++) {
        let sum = 0n;
        const offset4 = offset3 + j * mat2Step2;
        for (let k = 0; k < K; k++) {
          sum += selfElements.data[offset2 + k * selfStep2]! * mat2Elements.data[offset4 + k * mat2Step1]!;
        }
        outData[to++] = sum;
      }
    }
  }
  return [settle(out, outDtype)];
}

function evaluateInComplex(self: Tensor, mat2: Tensor, B: number, N: number, K: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const out = blank('complex128', [B, N, M]);
  const outData = numbersOf(out);
  let to = 0;
  const selfElements = complexElements(self, compute);
  const selfStep0 = selfElements.strides[0]!;
  const selfStep1 = selfElements.strides[1]!;
  const selfStep2 = selfElements.strides[2]!;
  const mat2Elements = complexElements(mat2, compute);
  const mat2Step0 = mat2Elements.strides[0]!;
  const mat2Step2 = mat2Elements.strides[2]!;
  const mat2Step1 = mat2Elements.strides[1]!;
  for (let b = 0; b < B; b++) {
    const offset = selfElements.offset + b * selfStep0;
    const offset3 = mat2Elements.offset + b * mat2Step0;
    for (let i = 0; i < N; i++) {
      const offset2 = offset + i * selfStep1;
      for (let j = 0; j < M; j++) {
        let sum = complexScalar(0, compute);
        const offset4 = offset3 + j * mat2Step2;
        for (let k = 0; k < K; k++) {
          sum = complex.add(sum, complex.mul(complexAt(selfElements.data, offset2 + k * selfStep2), complexAt(mat2Elements.data, offset4 + k * mat2Step1)));
        }
        storeComplex(outData, to++, sum);
      }
    }
  }
  return [settle(out, outDtype)];
}
