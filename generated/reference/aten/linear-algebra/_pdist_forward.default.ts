// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._pdist_forward.default(Tensor self, float p=2.) -> Tensor
//
//     let x = tensor(i: N, m: M) (if numel(self) == 0 then 0 else self[...unravel(i * M + m, shape(self))])
//     distance[i: N, j: N] =
//       if j <= i then 0.0
//       else if p == 0 then sum(m: M, let d = x[i, m] - x[j, m]) (if is_nan(d) then nan else if d == 0 then 0.0 else 1.0)
//       else if is_inf(p) then max(0.0, max(m: M) abs(x[i, m] - x[j, m]))
//       else if p == 1 then sum(m: M) abs(x[i, m] - x[j, m])
//       else if p == 2 then sqrt(sum(m: M, let d = x[i, m] - x[j, m]) d * d)
//       else pow(sum(m: M) pow(abs(x[i, m] - x[j, m]), p), 1 / p)
//     scatter out = tensor(k: N * (N - 1) // 2) 0.0 by set over i: N, j: i + 1..N at [i * (2 * N - i - 1) // 2 + j - i - 1] value distance[i, j]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, arithmeticOf, blank, contiguous, copyOf, dtype, floatElements, isContiguous, lazy, numbersOf, numel, rank, refuse, refuseArithmetic, refuseDtypes, settle, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._pdist_forward.default';
const DTYPES1: ReadonlySet<string> = new Set(['float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

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
  const N = lazy(() => size(self, 0));
  const M = lazy((): number => {
    if (rank(self) > 1) {
      return size(self, 1);
    }
    return 1;
  });
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype) && rank(self) >= 1 && (numel(self) === 0 || size(self, 0) === 1)) {
    compute = 'float32';
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, p });
  }
  // C1
  if (!(rank(self) >= 2 || rank(self) === 1 && size(self, 0) <= 1)) refuse(KEY, 'C1', 'self needs two dims');
  // C2
  if (!isContiguous(self)) refuse(KEY, 'C2', 'self must be contiguous');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, p, N, M, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, p: number, N: () => number, M: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const tensor = blank('float64', [N(), M()]);
  const tensorData = numbersOf(tensor);
  let to = 0;
  const end = N();
  const selfElements = floatElements(self, compute);
  const selfElementsFlat = contiguous(selfElements);
  const step = M();
  for (let i = 0; i < end; i++) {
    const end2 = M();
    const offset = selfElementsFlat.offset + i * step;
    for (let m = 0; m < end2; m++) {
      tensorData[to++] = numel(self) === 0 ? 0 : selfElementsFlat.data[offset + m]!;
    }
  }
  const distance = blank('float64', [N(), N()]);
  const distanceData = numbersOf(distance);
  let to2 = 0;
  const end3 = N();
  const tensorElements = floatElements(tensor, tensor.dtype);
  const tensorStep0 = tensorElements.strides[0]!;
  const tensorStep1 = tensorElements.strides[1]!;
  for (let i2 = 0; i2 < end3; i2++) {
    const end4 = N();
    const offset2 = tensorElements.offset + i2 * tensorStep0;
    for (let j = 0; j < end4; j++) {
      let chosen5: number;
      if (j <= i2) {
        chosen5 = 0;
      } else {
        let chosen4: number;
        if (p === 0) {
          let sum = 0;
          const end5 = M();
          const offset3 = tensorElements.offset + j * tensorStep0;
          for (let m2 = 0; m2 < end5; m2++) {
            const d = tensorElements.data[offset2 + m2 * tensorStep1]! - tensorElements.data[offset3 + m2 * tensorStep1]!;
            sum += float.isNan(d) ? Number.NaN : d === 0 ? 0 : 1;
          }
          chosen4 = sum;
        } else {
          let chosen3: number;
          if (float.isInf(p)) {
            let max = Number.NEGATIVE_INFINITY;
            const end6 = M();
            const offset4 = tensorElements.offset + j * tensorStep0;
            for (let m3 = 0; m3 < end6; m3++) {
              max = Math.max(max, Math.abs(tensorElements.data[offset2 + m3 * tensorStep1]! - tensorElements.data[offset4 + m3 * tensorStep1]!));
            }
            chosen3 = float.max(0, max);
          } else {
            let chosen2: number;
            if (p === 1) {
              let sum2 = 0;
              const end7 = M();
              const offset5 = tensorElements.offset + j * tensorStep0;
              for (let m4 = 0; m4 < end7; m4++) {
                sum2 += Math.abs(tensorElements.data[offset2 + m4 * tensorStep1]! - tensorElements.data[offset5 + m4 * tensorStep1]!);
              }
              chosen2 = sum2;
            } else {
              let chosen: number;
              if (p === 2) {
                let sum3 = 0;
                const end8 = M();
                const offset6 = tensorElements.offset + j * tensorStep0;
                for (let m5 = 0; m5 < end8; m5++) {
                  const d2 = tensorElements.data[offset2 + m5 * tensorStep1]! - tensorElements.data[offset6 + m5 * tensorStep1]!;
                  sum3 += d2 * d2;
                }
                chosen = Math.sqrt(sum3);
              } else {
                let sum4 = 0;
                const end9 = M();
                const offset7 = tensorElements.offset + j * tensorStep0;
                for (let m6 = 0; m6 < end9; m6++) {
                  sum4 += float.pow(Math.abs(tensorElements.data[offset2 + m6 * tensorStep1]! - tensorElements.data[offset7 + m6 * tensorStep1]!), p);
                }
                chosen = float.pow(sum4, 1 / p);
              }
              chosen2 = chosen;
            }
            chosen3 = chosen2;
          }
          chosen4 = chosen3;
        }
        chosen5 = chosen4;
      }
      distanceData[to2++] = chosen5;
    }
  }
  const tensor2 = blank('float64', [Math.floor(N() * (N() - 1) / 2)]);
  const tensor2Data = numbersOf(tensor2);
  let to3 = 0;
  const end10 = Math.floor(N() * (N() - 1) / 2);
  for (let k = 0; k < end10; k++) {
    tensor2Data[to3++] = 0;
  }
  const out = copyOf(tensor2, compute, 'float64');
  const outData = numbersOf(out);
  const end11 = N();
  const offset8 = -1 * out.strides[0]!;
  const outStep0 = out.strides[0]!;
  const distanceElements = floatElements(distance, distance.dtype);
  const distanceStep0 = distanceElements.strides[0]!;
  const distanceStep1 = distanceElements.strides[1]!;
  for (let i3 = 0; i3 < end11; i3++) {
    const end12 = N();
    const offset9 = offset8 + i3 * offset8 + Math.floor(i3 * (2 * N() - i3 - 1) / 2) * out.strides[0]!;
    const offset10 = distanceElements.offset + i3 * distanceStep0;
    for (let j2 = i3 + 1; j2 < end12; j2++) {
      outData[offset9 + j2 * outStep0] = distanceElements.data[offset10 + j2 * distanceStep1]!;
    }
  }
  return [settle(out, outDtype)];
}
