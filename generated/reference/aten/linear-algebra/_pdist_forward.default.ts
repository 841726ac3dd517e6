// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._pdist_forward.default(Tensor self, float p=2.) -> Tensor
//
//     distance[i: N, j: N] =
//       if j <= i then 0.0
//       else if p == 0 then sum(m: M where self[i, m] != self[j, m]) 1.0
//       else if is_inf(p) then max(0.0, max(m: M) abs(self[i, m] - self[j, m]))
//       else if p == 1 then sum(m: M) abs(self[i, m] - self[j, m])
//       else if p == 2 then sqrt(sum(m: M, let d = self[i, m] - self[j, m]) d * d)
//       else pow(sum(m: M) pow(abs(self[i, m] - self[j, m]), p), 1 / p)
//     scatter out = tensor(k: N * (N - 1) // 2) 0.0 by set over i: N, j: i + 1..N at [i * (2 * N - i - 1) // 2 + j - i - 1] value distance[i, j]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, arithmeticOf, blank, copyOf, dtype, floatElements, floatScalar, isContiguous, numbersOf, numel, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._pdist_forward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The p-norm distances between the rows of self, each pair once, in the order of the upper triangle. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'p', type: 'float', default: 2 },
  ],
  results: ['tensor'],
  run,
};

function run({ self, p }: BoundArguments<{ self: Tensor; p: number }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && (numel(self) === 0 || size(self, 0) === 1)) {
    compute = 'float32';
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, p });
  }
  if (self.shape.length !== 2) refuseShape(KEY, 'self', '[N, M]', self.shape);
  const N = self.shape[0]!;
  const M = self.shape[1]!;
  // C1
  if (!isContiguous(self)) refuse(KEY, 'C1', 'self must be contiguous');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, p, N, M, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, p: number, N: number, M: number, compute: DType, outDtype: DType): readonly Value[] {
  const distance = blank('float64', [N, N]);
  const distanceData = numbersOf(distance);
  let to = 0;
  const selfElements = floatElements(self, compute);
  const selfStep0 = selfElements.strides[0]!;
  const selfStep1 = selfElements.strides[1]!;
  const value = floatScalar(p, compute);
  const value2 = floatScalar(1 / p, compute);
  for (let i = 0; i < N; i++) {
    const offset = selfElements.offset + i * selfStep0;
    for (let j = 0; j < N; j++) {
      let chosen5: number;
      if (j <= i) {
        chosen5 = 0;
      } else {
        let chosen4: number;
        if (p === 0) {
          let sum = 0;
          const offset2 = selfElements.offset + j * selfStep0;
          for (let m = 0; m < M; m++) {
            if (selfElements.data[offset + m * selfStep1]! !== selfElements.data[offset2 + m * selfStep1]!) {
              sum += 1;
            }
          }
          chosen4 = floatScalar(sum, compute);
        } else {
          let chosen3: number;
          if (float.isInf(p)) {
            let max = Number.NEGATIVE_INFINITY;
            const offset3 = selfElements.offset + j * selfStep0;
            for (let m2 = 0; m2 < M; m2++) {
              max = Math.max(max, Math.abs(selfElements.data[offset + m2 * selfStep1]! - selfElements.data[offset3 + m2 * selfStep1]!));
            }
            chosen3 = Math.max(0, max);
          } else {
            let chosen2: number;
            if (p === 1) {
              let sum2 = 0;
              const offset4 = selfElements.offset + j * selfStep0;
              for (let m3 = 0; m3 < M; m3++) {
                sum2 += Math.abs(selfElements.data[offset + m3 * selfStep1]! - selfElements.data[offset4 + m3 * selfStep1]!);
              }
              chosen2 = sum2;
            } else {
              let chosen: number;
              if (p === 2) {
                let sum3 = 0;
                const offset5 = selfElements.offset + j * selfStep0;
                for (let m4 = 0; m4 < M; m4++) {
                  const d = selfElements.data[offset + m4 * selfStep1]! - selfElements.data[offset5 + m4 * selfStep1]!;
                  sum3 += d * d;
                }
                chosen = Math.sqrt(sum3);
              } else {
                let sum4 = 0;
                const offset6 = selfElements.offset + j * selfStep0;
                for (let m5 = 0; m5 < M; m5++) {
                  sum4 += float.pow(Math.abs(selfElements.data[offset + m5 * selfStep1]! - selfElements.data[offset6 + m5 * selfStep1]!), value);
                }
                chosen = float.pow(sum4, value2);
              }
              chosen2 = chosen;
            }
            chosen3 = chosen2;
          }
          chosen4 = chosen3;
        }
        chosen5 = chosen4;
      }
      distanceData[to++] = chosen5;
    }
  }
  const tensor = blank('float64', [Math.floor(N * (N - 1) / 2)]);
  const tensorData = numbersOf(tensor);
  let to2 = 0;
  const end = Math.floor(N * (N - 1) / 2);
  for (let k = 0; k < end; k++) {
    tensorData[to2++] = 0;
  }
  const out = copyOf(tensor, compute, 'float64');
  const outData = numbersOf(out);
  const offset7 = -1 * out.strides[0]!;
  const outStep0 = out.strides[0]!;
  const distanceElements = floatElements(distance, distance.dtype);
  const distanceStep0 = distanceElements.strides[0]!;
  const distanceStep1 = distanceElements.strides[1]!;
  for (let i2 = 0; i2 < N; i2++) {
    const offset8 = offset7 + i2 * offset7 + Math.floor(i2 * (2 * N - i2 - 1) / 2) * out.strides[0]!;
    const offset9 = distanceElements.offset + i2 * distanceStep0;
    for (let j2 = i2 + 1; j2 < N; j2++) {
      outData[offset8 + j2 * outStep0] = distanceElements.data[offset9 + j2 * distanceStep1]!;
    }
  }
  return [settle(out, outDtype)];
}
