// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.upsample_bilinear2d.vec(Tensor input, SymInt[]? output_size, bool align_corners, float[]? scale_factors) -> Tensor
//
//     y[i: OH] = source_coordinate(step_h, i, align_corners, precise)
//     x[j: OW] = source_coordinate(step_w, j, align_corners, precise)
//     t[i: OH] = min(int(floor(y[i])), H - 1)
//     l[j: OW] = min(int(floor(x[j])), W - 1)
//     # How much of the second of two neighbours; behind the last element it is the same once more, or none for uint8.
//     v[i: OH] = if t[i] + 1 < H or dtype(input) != uint8 then min(y[i] - t[i], 1) else 0
//     u[j: OW] = if l[j] + 1 < W or dtype(input) != uint8 then min(x[j] - l[j], 1) else 0
//     if dtype(input) == uint8 {
//       let unit_w = if (max(j: OW) max(u[j], 1 - u[j])) * 32768 + 0.5 >= 32768 then 16384 else 32768
//       let unit_h = if (max(i: OH) max(v[i], 1 - v[i])) * 32768 + 0.5 >= 32768 then 16384 else 32768
//       row[n: N, c: C, h: H, j: OW] =
//         let a = input[n, c, h, l[j]] * floor((1 - u[j]) * unit_w + 0.5) in
//         let b = input[n, c, h, min(l[j] + 1, W - 1)] * floor(u[j] * unit_w + 0.5) in
//         floor((a + b) / unit_w + 0.5)
//       out[n: N, c: C, i: OH, j: OW] =
//         let a = row[n, c, t[i], j] * floor((1 - v[i]) * unit_h + 0.5) in
//         let b = row[n, c, min(t[i] + 1, H - 1), j] * floor(v[i] * unit_h + 0.5) in
//         floor((a + b) / unit_h + 0.5)
//     } else {
//       out[n: N, c: C, i: OH, j: OW] =
//         sum(a: 2, b: 2) (if a == 0 then 1 - v[i] else v[i]) * (if b == 0 then 1 - u[j] else u[j]) * input[n, c, if OH == H then i else min(t[i] + a, H - 1), if OW == W then j else min(l[j] + b, W - 1)]
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, linearStep, opmath, resampledShape } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, floatElements, floatStorage, indexElements, lazy, length, numbersOf, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.upsample_bilinear2d.vec';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8']);

/** The planes of input resampled to another size, each element from its four neighbours by distance. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[]?' },
    { name: 'align_corners', type: 'bool' },
    { name: 'scale_factors', type: 'float[]?' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, output_size: outputSize, align_corners: alignCorners, scale_factors: scaleFactors }: BoundArguments<{ input: Tensor; output_size: readonly number[] | null; align_corners: boolean; scale_factors: readonly number[] | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const size2 = lazy(() => resampledShape([H, W], outputSize, scaleFactors));
  const OH = lazy(() => size2()[0]!);
  const OW = lazy(() => size2()[1]!);
  const stepH = lazy(() => linearStep(H, OH(), alignCorners, scaleFactors === null ? null : scaleFactors[0]!));
  const stepW = lazy(() => linearStep(W, OW(), alignCorners, scaleFactors === null ? null : scaleFactors[1]!));
  const precise = lazy(() => opmath(compute));
  if (DTYPES1.has(input.dtype)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype)) {
    compute = 'float64';
    outDtype = 'uint8';
  } else {
    refuseDtypes(KEY, { input, output_size: outputSize, align_corners: alignCorners, scale_factors: scaleFactors });
  }
  if (input.shape.length !== 4) refuseShape(KEY, 'input', '[N, C, H, W]', input.shape);
  const N = input.shape[0]!;
  const C = input.shape[1]!;
  const H = input.shape[2]!;
  const W = input.shape[3]!;
  // C1
  if (!(outputSize === null !== (scaleFactors === null))) refuse(KEY, 'C1', 'exactly one of output_size and scale_factors must be given');
  // C2
  if (!(length(outputSize ?? [1, 1]) === 2 && length(scaleFactors ?? [1, 1]) === 2)) refuse(KEY, 'C2', 'one entry a spatial dim must be given');
  // C3
  if (!allPositive([C, H, W])) refuse(KEY, 'C3', 'only the batch may be empty');
  // C4
  if (!allPositive(size2())) refuse(KEY, 'C4', 'the result would be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, alignCorners, N, C, H, W, OH, OW, stepH, stepW, precise, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, alignCorners: boolean, N: number, C: number, H: number, W: number, OH: () => number, OW: () => number, stepH: () => number, stepW: () => number, precise: () => DType, compute: DType, outDtype: DType): readonly Value[] {
  const y = blank('float64', [OH()]);
  const yData = numbersOf(y);
  let to = 0;
  const end = OH();
  for (let i = 0; i < end; i++) {
    const step = stepH();
    const d = precise();
    yData[to++] = alignCorners ? float.cast(step * i, d) : float.max(0, float.cast(float.cast(step * (i + 0.5), d) - 0.5, d));
  }
  const x = blank('float64', [OW()]);
  const xData = numbersOf(x);
  let to2 = 0;
  const end2 = OW();
  for (let j = 0; j < end2; j++) {
    const step2 = stepW();
    const d2 = precise();
    xData[to2++] = alignCorners ? float.cast(step2 * j, d2) : float.max(0, float.cast(float.cast(step2 * (j + 0.5), d2) - 0.5, d2));
  }
  const t = blank('float64', [OH()]);
  const tData = numbersOf(t);
  let to3 = 0;
  const end3 = OH();
  const yElements = floatElements(y, y.dtype);
  const yStep0 = yElements.strides[0]!;
  for (let i2 = 0; i2 < end3; i2++) {
    tData[to3++] = Math.min(Math.trunc(Math.floor(yElements.data[yElements.offset + i2 * yStep0]!)), H - 1);
  }
  const l = blank('float64', [OW()]);
  const lData = numbersOf(l);
  let to4 = 0;
  const end4 = OW();
  const xElements = floatElements(x, x.dtype);
  const xStep0 = xElements.strides[0]!;
  for (let j2 = 0; j2 < end4; j2++) {
    lData[to4++] = Math.min(Math.trunc(Math.floor(xElements.data[xElements.offset + j2 * xStep0]!)), W - 1);
  }
  const v = blank('float64', [OH()]);
  const vData = numbersOf(v);
  let to5 = 0;
  const end5 = OH();
  const tElements = indexElements(t);
  const tStep0 = tElements.strides[0]!;
  for (let i3 = 0; i3 < end5; i3++) {
    vData[to5++] = tElements.data[tElements.offset + i3 * tStep0]! + 1 < H || dtype(input) !== 'uint8' ? float.min(yElements.data[yElements.offset + i3 * yStep0]! - tElements.data[tElements.offset + i3 * tStep0]!, 1) : 0;
  }
  const u = blank('float64', [OW()]);
  const uData = numbersOf(u);
  let to6 = 0;
  const end6 = OW();
  const lElements = indexElements(l);
  const lStep0 = lElements.strides[0]!;
  for (let j3 = 0; j3 < end6; j3++) {
    uData[to6++] = lElements.data[lElements.offset + j3 * lStep0]! + 1 < W || dtype(input) !== 'uint8' ? float.min(xElements.data[xElements.offset + j3 * xStep0]! - lElements.data[lElements.offset + j3 * lStep0]!, 1) : 0;
  }
  let out: Tensor;
  if (dtype(input) === 'uint8') {
    let max = Number.NEGATIVE_INFINITY;
    const end7 = OW();
    const uElements = floatElements(u, u.dtype);
    const uStep0 = uElements.strides[0]!;
    for (let j4 = 0; j4 < end7; j4++) {
      max = Math.max(max, float.max(uElements.data[uElements.offset + j4 * uStep0]!, 1 - uElements.data[uElements.offset + j4 * uStep0]!));
    }
    const unitW = max * 32768 + 0.5 >= 32768 ? 16384 : 32768;
    let max2 = Number.NEGATIVE_INFINITY;
    const end8 = OH();
    const vElements = floatElements(v, v.dtype);
    const vStep0 = vElements.strides[0]!;
    for (let i4 = 0; i4 < end8; i4++) {
      max2 = Math.max(max2, float.max(vElements.data[vElements.offset + i4 * vStep0]!, 1 - vElements.data[vElements.offset + i4 * vStep0]!));
    }
    const unitH = max2 * 32768 + 0.5 >= 32768 ? 16384 : 32768;
    const row = blank('float64', [N, C, H, OW()]);
    const rowData = numbersOf(row);
    let to7 = 0;
    const inputElements = floatElements(input, compute);
    const inputStep0 = inputElements.strides[0]!;
    const inputStep1 = inputElements.strides[1]!;
    const inputStep2 = inputElements.strides[2]!;
    for (let n = 0; n < N; n++) {
      const offset = inputElements.offset + n * inputStep0;
      for (let c = 0; c < C; c++) {
        const offset2 = offset + c * inputStep1;
        for (let h = 0; h < H; h++) {
          const end9 = OW();
          const offset3 = offset2 + h * inputStep2;
          for (let j5 = 0; j5 < end9; j5++) {
            const a = inputElements.data[offset3 + lElements.data[lElements.offset + j5 * lStep0]! * inputElements.strides[3]!]! * Math.floor((1 - uElements.data[uElements.offset + j5 * uStep0]!) * unitW + 0.5);
            const b = inputElements.data[offset3 + Math.min(lElements.data[lElements.offset + j5 * lStep0]! + 1, W - 1) * inputElements.strides[3]!]! * Math.floor(uElements.data[uElements.offset + j5 * uStep0]! * unitW + 0.5);
            rowData[to7++] = Math.floor((a + b) / unitW + 0.5);
          }
        }
      }
    }
    const out2 = blank(floatStorage(outDtype), [N, C, OH(), OW()]);
    const out2Data = numbersOf(out2);
    let to8 = 0;
    const rowElements = floatElements(row, row.dtype);
    const rowStep0 = rowElements.strides[0]!;
    const rowStep1 = rowElements.strides[1]!;
    const rowStep3 = rowElements.strides[3]!;
    for (let n2 = 0; n2 < N; n2++) {
      const offset5 = rowElements.offset + n2 * rowStep0;
      for (let c2 = 0; c2 < C; c2++) {
        const end10 = OH();
        const offset6 = offset5 + c2 * rowStep1;
        for (let i5 = 0; i5 < end10; i5++) {
          const end11 = OW();
          const offset4 = tElements.offset + i5 * tStep0;
          const offset7 = offset6 + tElements.data[offset4]! * rowElements.strides[2]!;
          const offset8 = vElements.offset + i5 * vStep0;
          const offset9 = offset6 + Math.min(tElements.data[offset4]! + 1, H - 1) * rowElements.strides[2]!;
          for (let j6 = 0; j6 < end11; j6++) {
            const a2 = rowElements.data[offset7 + j6 * rowStep3]! * Math.floor((1 - vElements.data[offset8]!) * unitH + 0.5);
            const b2 = rowElements.data[offset9 + j6 * rowStep3]! * Math.floor(vElements.data[offset8]! * unitH + 0.5);
            out2Data[to8++] = Math.floor((a2 + b2) / unitH + 0.5);
          }
        }
      }
    }
    out = out2;
  } else {
    const out3 = blank(floatStorage(outDtype), [N, C, OH(), OW()]);
    const out3Data = numbersOf(out3);
    let to9 = 0;
    const vElements2 = floatElements(v, v.dtype);
    const vElements2Step0 = vElements2.strides[0]!;
    const uElements2 = floatElements(u, u.dtype);
    const uElements2Step0 = uElements2.strides[0]!;
    const inputElements2 = floatElements(input, compute);
    const inputElements2Step0 = inputElements2.strides[0]!;
    const inputElements2Step1 = inputElements2.strides[1]!;
    for (let n3 = 0; n3 < N; n3++) {
      const offset14 = inputElements2.offset + n3 * inputElements2Step0;
      for (let c3 = 0; c3 < C; c3++) {
        const end12 = OH();
        const offset15 = offset14 + c3 * inputElements2Step1;
        for (let i6 = 0; i6 < end12; i6++) {
          const end13 = OW();
          const offset10 = vElements2.offset + i6 * vElements2Step0;
          const offset12 = tElements.offset + i6 * tStep0;
          for (let j7 = 0; j7 < end13; j7++) {
            let sum = 0;
            const offset11 = uElements2.offset + j7 * uElements2Step0;
            const offset13 = lElements.offset + j7 * lStep0;
            for (let a3 = 0; a3 < 2; a3++) {
              const offset16 = offset15 + (OH() === H ? i6 : Math.min(tElements.data[offset12]! + a3, H - 1)) * inputElements2.strides[2]!;
              for (let b3 = 0; b3 < 2; b3++) {
                sum += (a3 === 0 ? 1 - vElements2.data[offset10]! : vElements2.data[offset10]!) * (b3 === 0 ? 1 - uElements2.data[offset11]! : uElements2.data[offset11]!) * inputElements2.data[offset16 + (OW() === W ? j7 : Math.min(lElements.data[offset13]! + b3, W - 1)) * inputElements2.strides[3]!]!;
              }
            }
            out3Data[to9++] = sum;
          }
        }
      }
    }
    out = out3;
  }
  return [settle(out, outDtype)];
}
