// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.grid_sampler_2d.default(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor
//
//     x[n: N, i: OH, j: OW] = grid_coordinate(grid[n, i, j, 0], W, align_corners, compute)
//     y[n: N, i: OH, j: OW] = grid_coordinate(grid[n, i, j, 1], H, align_corners, compute)
//     if interpolation_mode == 2 {
//       # Four taps a dim, each padded for itself.
//       out[n: N, c: C, i: OH, j: OW] =
//         let l = floor(x[n, i, j]) in
//         let t = floor(y[n, i, j]) in
//         let s = may_round(y[n, i, j] - t) in
//         let r = may_round(x[n, i, j] - l) in
//         may_round_each(sum(a: 4, let p = int(padded_coordinate(t + a - 1, H, padding_mode, align_corners)))
//           may_round(cubic_weight(s, a, compute)
//             * may_round_each(sum(b: 4, let q = int(padded_coordinate(l + b - 1, W, padding_mode, align_corners)))
//               may_round(cubic_weight(r, b, compute) * (if within([p, q], [H, W]) then input[n, c, p, q] else 0)))))
//     } else {
//       u[n: N, i: OH, j: OW] = padded_coordinate(x[n, i, j], W, padding_mode, align_corners)
//       v[n: N, i: OH, j: OW] = padded_coordinate(y[n, i, j], H, padding_mode, align_corners)
//       if interpolation_mode == 1 {
//         out[n: N, c: C, i: OH, j: OW] =
//           let p = int(round(v[n, i, j])) in
//           let q = int(round(u[n, i, j])) in
//           if not is_nan(u[n, i, j] + v[n, i, j]) and within([p, q], [H, W]) then input[n, c, p, q] else 0
//       } else {
//         out[n: N, c: C, i: OH, j: OW] =
//           let l = floor(u[n, i, j]) in
//           let t = floor(v[n, i, j]) in
//           let s = may_round(v[n, i, j] - t) in
//           let r = may_round(u[n, i, j] - l) in
//           may_round_each(sum(a: 2, b: 2, let p = int(t) + a, let q = int(l) + b) (
//             may_round(may_round(may_round(if a == 0 then 1 - s else s) * may_round(if b == 0 then 1 - r else r))
//             * (if within([p, q], [H, W]) then input[n, c, p, q] else 0))))
//       }
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { float, arithmeticOf, blank, dtype, floatElements, floatStorage, numbersOf, numel, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, within, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.grid_sampler_2d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The values of the planes of input at the positions that grid gives, from -1 to 1 along each dim. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'grid', type: 'Tensor' },
    { name: 'interpolation_mode', type: 'int' },
    { name: 'padding_mode', type: 'int' },
    { name: 'align_corners', type: 'bool' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, grid, interpolation_mode: interpolationMode, padding_mode: paddingMode, align_corners: alignCorners }: BoundArguments<{ input: Tensor; grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(input.dtype) && grid.dtype === dtype(input)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && DTYPES2.has(grid.dtype) && (numel(input) === 0 || numel(grid) === 0)) {
    compute = 'float32';
    outDtype = dtype(input);
  } else {
    refuseDtypes(KEY, { input, grid, interpolation_mode: interpolationMode, padding_mode: paddingMode, align_corners: alignCorners });
  }
  if (input.shape.length !== 4) refuseShape(KEY, 'input', '[N, C, H, W]', input.shape);
  const N = input.shape[0]!;
  const C = input.shape[1]!;
  const H = input.shape[2]!;
  const W = input.shape[3]!;
  if (grid.shape.length !== 4) refuseShape(KEY, 'grid', '[N, OH, OW, 2]', grid.shape);
  const OH = grid.shape[1]!;
  const OW = grid.shape[2]!;
  if (grid.shape[0] !== N || grid.shape[3] !== 2) refuseShape(KEY, 'grid', '[N, OH, OW, 2]', grid.shape);
  // C1
  if (!(H > 0 && W > 0)) refuse(KEY, 'C1', 'the planes of input must not be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, grid, interpolationMode, paddingMode, alignCorners, N, C, H, W, OH, OW, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, N: number, C: number, H: number, W: number, OH: number, OW: number, compute: DType, outDtype: DType): readonly Value[] {
  const x = blank('float64', [N, OH, OW]);
  const xData = numbersOf(x);
  let to = 0;
  const gridElements = floatElements(grid, compute);
  const gridStep0 = gridElements.strides[0]!;
  const gridStep1 = gridElements.strides[1]!;
  const gridStep2 = gridElements.strides[2]!;
  for (let n = 0; n < N; n++) {
    const offset = gridElements.offset + n * gridStep0;
    for (let i = 0; i < OH; i++) {
      const offset2 = offset + i * gridStep1;
      for (let j = 0; j < OW; j++) {
        const g = gridElements.data[offset2 + j * gridStep2]!;
        xData[to++] = alignCorners ? float.cast(float.cast(g + 1, compute) * ((W - 1) / 2), compute) : float.cast(float.cast(float.cast(g + 1, compute) * (W / 2), compute) - 0.5, compute);
      }
    }
  }
  const y = blank('float64', [N, OH, OW]);
  const yData = numbersOf(y);
  let to2 = 0;
  const offset3 = gridElements.offset + gridElements.strides[3]!;
  for (let n2 = 0; n2 < N; n2++) {
    const offset4 = offset3 + n2 * gridStep0;
    for (let i2 = 0; i2 < OH; i2++) {
      const offset5 = offset4 + i2 * gridStep1;
      for (let j2 = 0; j2 < OW; j2++) {
        const g2 = gridElements.data[offset5 + j2 * gridStep2]!;
        yData[to2++] = alignCorners ? float.cast(float.cast(g2 + 1, compute) * ((H - 1) / 2), compute) : float.cast(float.cast(float.cast(g2 + 1, compute) * (H / 2), compute) - 0.5, compute);
      }
    }
  }
  let out: Tensor;
  if (interpolationMode === 2) {
    const out2 = blank(floatStorage(outDtype), [N, C, OH, OW]);
    const out2Data = numbersOf(out2);
    let to3 = 0;
    const xElements = floatElements(x, x.dtype);
    const xStep0 = xElements.strides[0]!;
    const xStep1 = xElements.strides[1]!;
    const xStep2 = xElements.strides[2]!;
    const yElements = floatElements(y, y.dtype);
    const yStep0 = yElements.strides[0]!;
    const yStep1 = yElements.strides[1]!;
    const yStep2 = yElements.strides[2]!;
    const inputElements = floatElements(input, compute);
    const inputStep0 = inputElements.strides[0]!;
    const inputStep1 = inputElements.strides[1]!;
    for (let n3 = 0; n3 < N; n3++) {
      const offset6 = xElements.offset + n3 * xStep0;
      const offset8 = yElements.offset + n3 * yStep0;
      const offset10 = inputElements.offset + n3 * inputStep0;
      for (let c = 0; c < C; c++) {
        const offset11 = offset10 + c * inputStep1;
        for (let i3 = 0; i3 < OH; i3++) {
          const offset7 = offset6 + i3 * xStep1;
          const offset9 = offset8 + i3 * yStep1;
          for (let j3 = 0; j3 < OW; j3++) {
            const l = Math.floor(xElements.data[offset7 + j3 * xStep2]!);
            const t = Math.floor(yElements.data[offset9 + j3 * yStep2]!);
            const s = yElements.data[offset9 + j3 * yStep2]! - t;
            const r = xElements.data[offset7 + j3 * xStep2]! - l;
            let sum = 0;
            for (let a = 0; a < 4; a++) {
              const s2 = float.cast(a === 0 ? s + 1 : a === 1 ? s : a === 2 ? 1 - s : 2 - s, compute);
              let chosen: number;
              if (a === 1 || a === 2) {
                const x2 = float.cast(float.cast(1.25 * s2, compute) - 2.25, compute);
                chosen = float.cast(float.cast(float.cast(x2 * s2, compute) * s2, compute) + 1, compute);
              } else {
                const x3 = float.cast(float.cast(float.cast(-0.75 * s2, compute) + 3.75, compute) * s2, compute);
                chosen = float.cast(float.cast(float.cast(x3 - 6, compute) * s2, compute) + 3, compute);
              }
              let sum2 = 0;
              const x6 = t + a - 1;
              let chosen5: number;
              if (paddingMode === 0) {
                chosen5 = x6;
              } else {
                let chosen4: number;
                if (paddingMode === 2) {
                  const low = alignCorners ? 0 : -0.5;
                  const span = alignCorners ? H - 1 : H;
                  let chosen3: number;
                  if (span <= 0) {
                    chosen3 = 0;
                  } else {
                    const rest = float.fmod(Math.abs(x6 - low), 2 * span);
                    chosen3 = float.min(rest, 2 * span - rest) + low;
                  }
                  chosen4 = chosen3;
                } else {
                  chosen4 = x6;
                }
                chosen5 = float.isNan(chosen4) ? 0 : float.min(H - 1, float.max(chosen4, 0));
              }
              const p = Math.trunc(chosen5);
              const offset12 = offset11 + p * inputElements.strides[2]!;
              for (let b = 0; b < 4; b++) {
                const s3 = float.cast(b === 0 ? r + 1 : b === 1 ? r : b === 2 ? 1 - r : 2 - r, compute);
                let chosen2: number;
                if (b === 1 || b === 2) {
                  const x4 = float.cast(float.cast(1.25 * s3, compute) - 2.25, compute);
                  chosen2 = float.cast(float.cast(float.cast(x4 * s3, compute) * s3, compute) + 1, compute);
                } else {
                  const x5 = float.cast(float.cast(float.cast(-0.75 * s3, compute) + 3.75, compute) * s3, compute);
                  chosen2 = float.cast(float.cast(float.cast(x5 - 6, compute) * s3, compute) + 3, compute);
                }
                const x7 = l + b - 1;
                let chosen8: number;
                if (paddingMode === 0) {
                  chosen8 = x7;
                } else {
                  let chosen7: number;
                  if (paddingMode === 2) {
                    const low2 = alignCorners ? 0 : -0.5;
                    const span2 = alignCorners ? W - 1 : W;
                    let chosen6: number;
                    if (span2 <= 0) {
                      chosen6 = 0;
                    } else {
                      const rest2 = float.fmod(Math.abs(x7 - low2), 2 * span2);
                      chosen6 = float.min(rest2, 2 * span2 - rest2) + low2;
                    }
                    chosen7 = chosen6;
                  } else {
                    chosen7 = x7;
                  }
                  chosen8 = float.isNan(chosen7) ? 0 : float.min(W - 1, float.max(chosen7, 0));
                }
                const q = Math.trunc(chosen8);
                sum2 += chosen2 * (within([p, q], [H, W]) ? inputElements.data[offset12 + q * inputElements.strides[3]!]! : 0);
              }
              sum += chosen * sum2;
            }
            out2Data[to3++] = sum;
          }
        }
      }
    }
    out = out2;
  } else {
    const u = blank('float64', [N, OH, OW]);
    const uData = numbersOf(u);
    let to4 = 0;
    const xElements2 = floatElements(x, x.dtype);
    const xElements2Step0 = xElements2.strides[0]!;
    const xElements2Step1 = xElements2.strides[1]!;
    const xElements2Step2 = xElements2.strides[2]!;
    for (let n4 = 0; n4 < N; n4++) {
      const offset13 = xElements2.offset + n4 * xElements2Step0;
      for (let i4 = 0; i4 < OH; i4++) {
        const offset14 = offset13 + i4 * xElements2Step1;
        for (let j4 = 0; j4 < OW; j4++) {
          const x8 = xElements2.data[offset14 + j4 * xElements2Step2]!;
          let chosen11: number;
          if (paddingMode === 0) {
            chosen11 = x8;
          } else {
            let chosen10: number;
            if (paddingMode === 2) {
              const low3 = alignCorners ? 0 : -0.5;
              const span3 = alignCorners ? W - 1 : W;
              let chosen9: number;
              if (span3 <= 0) {
                chosen9 = 0;
              } else {
                const rest3 = float.fmod(Math.abs(x8 - low3), 2 * span3);
                chosen9 = float.min(rest3, 2 * span3 - rest3) + low3;
              }
              chosen10 = chosen9;
            } else {
              chosen10 = x8;
            }
            chosen11 = float.isNan(chosen10) ? 0 : float.min(W - 1, float.max(chosen10, 0));
          }
          uData[to4++] = chosen11;
        }
      }
    }
    const v = blank('float64', [N, OH, OW]);
    const vData = numbersOf(v);
    let to5 = 0;
    const yElements2 = floatElements(y, y.dtype);
    const yElements2Step0 = yElements2.strides[0]!;
    const yElements2Step1 = yElements2.strides[1]!;
    const yElements2Step2 = yElements2.strides[2]!;
    for (let n5 = 0; n5 < N; n5++) {
      const offset15 = yElements2.offset + n5 * yElements2Step0;
      for (let i5 = 0; i5 < OH; i5++) {
        const offset16 = offset15 + i5 * yElements2Step1;
        for (let j5 = 0; j5 < OW; j5++) {
          const x9 = yElements2.data[offset16 + j5 * yElements2Step2]!;
          let chosen14: number;
          if (paddingMode === 0) {
            chosen14 = x9;
          } else {
            let chosen13: number;
            if (paddingMode === 2) {
              const low4 = alignCorners ? 0 : -0.5;
              const span4 = alignCorners ? H - 1 : H;
              let chosen12: number;
              if (span4 <= 0) {
                chosen12 = 0;
              } else {
                const rest4 = float.fmod(Math.abs(x9 - low4), 2 * span4);
                chosen12 = float.min(rest4, 2 * span4 - rest4) + low4;
              }
              chosen13 = chosen12;
            } else {
              chosen13 = x9;
            }
            chosen14 = float.isNan(chosen13) ? 0 : float.min(H - 1, float.max(chosen13, 0));
          }
          vData[to5++] = chosen14;
        }
      }
    }
    if (interpolationMode === 1) {
      const out3 = blank(floatStorage(outDtype), [N, C, OH, OW]);
      const out3Data = numbersOf(out3);
      let to6 = 0;
      const uElements = floatElements(u, u.dtype);
      const uStep0 = uElements.strides[0]!;
      const uStep1 = uElements.strides[1]!;
      const uStep2 = uElements.strides[2]!;
      const vElements = floatElements(v, v.dtype);
      const vStep0 = vElements.strides[0]!;
      const vStep1 = vElements.strides[1]!;
      const vStep2 = vElements.strides[2]!;
      const inputElements2 = floatElements(input, compute);
      const inputElements2Step0 = inputElements2.strides[0]!;
      const inputElements2Step1 = inputElements2.strides[1]!;
      for (let n6 = 0; n6 < N; n6++) {
        const offset17 = uElements.offset + n6 * uStep0;
        const offset19 = vElements.offset + n6 * vStep0;
        const offset21 = inputElements2.offset + n6 * inputElements2Step0;
        for (let c2 = 0; c2 < C; c2++) {
          const offset22 = offset21 + c2 * inputElements2Step1;
          for (let i6 = 0; i6 < OH; i6++) {
            const offset18 = offset17 + i6 * uStep1;
            const offset20 = offset19 + i6 * vStep1;
            for (let j6 = 0; j6 < OW; j6++) {
              let holds = false;
              if (!float.isNan(uElements.data[offset18 + j6 * uStep2]! + vElements.data[offset20 + j6 * vStep2]!)) {
                const p2 = Math.trunc(float.round(vElements.data[offset20 + j6 * vStep2]!));
                const q2 = Math.trunc(float.round(uElements.data[offset18 + j6 * uStep2]!));
                holds = within([p2, q2], [H, W]);
              }
              let chosen15: number;
              if (holds) {
                const p3 = Math.trunc(float.round(vElements.data[offset20 + j6 * vStep2]!));
                const q3 = Math.trunc(float.round(uElements.data[offset18 + j6 * uStep2]!));
                chosen15 = inputElements2.data[offset22 + p3 * inputElements2.strides[2]! + q3 * inputElements2.strides[3]!]!;
              } else {
                chosen15 = 0;
              }
              out3Data[to6++] = chosen15;
            }
          }
        }
      }
      out = out3;
    } else {
      const out4 = blank(floatStorage(outDtype), [N, C, OH, OW]);
      const out4Data = numbersOf(out4);
      let to7 = 0;
      const uElements2 = floatElements(u, u.dtype);
      const uElements2Step0 = uElements2.strides[0]!;
      const uElements2Step1 = uElements2.strides[1]!;
      const uElements2Step2 = uElements2.strides[2]!;
      const vElements2 = floatElements(v, v.dtype);
      const vElements2Step0 = vElements2.strides[0]!;
      const vElements2Step1 = vElements2.strides[1]!;
      const vElements2Step2 = vElements2.strides[2]!;
      const inputElements3 = floatElements(input, compute);
      const inputElements3Step0 = inputElements3.strides[0]!;
      const inputElements3Step1 = inputElements3.strides[1]!;
      const inputElements3Step2 = inputElements3.strides[2]!;
      const inputElements3Step3 = inputElements3.strides[3]!;
      for (let n7 = 0; n7 < N; n7++) {
        const offset23 = uElements2.offset + n7 * uElements2Step0;
        const offset25 = vElements2.offset + n7 * vElements2Step0;
        const offset27 = inputElements3.offset + n7 * inputElements3Step0;
        for (let c3 = 0; c3 < C; c3++) {
          const offset28 = offset27 + c3 * inputElements3Step1;
          for (let i7 = 0; i7 < OH; i7++) {
            const offset24 = offset23 + i7 * uElements2Step1;
            const offset26 = offset25 + i7 * vElements2Step1;
            for (let j7 = 0; j7 < OW; j7++) {
              const l2 = Math.floor(uElements2.data[offset24 + j7 * uElements2Step2]!);
              const t2 = Math.floor(vElements2.data[offset26 + j7 * vElements2Step2]!);
              const s4 = vElements2.data[offset26 + j7 * vElements2Step2]! - t2;
              const r2 = uElements2.data[offset24 + j7 * uElements2Step2]! - l2;
              let sum3 = 0;
              const offset29 = offset28 + Math.trunc(t2) * inputElements3.strides[2]! + Math.trunc(l2) * inputElements3.strides[3]!;
              for (let a2 = 0; a2 < 2; a2++) {
                const p4 = Math.trunc(t2) + a2;
                const offset30 = offset29 + a2 * inputElements3Step2;
                for (let b2 = 0; b2 < 2; b2++) {
                  const q4 = Math.trunc(l2) + b2;
                  sum3 += (a2 === 0 ? 1 - s4 : s4) * (b2 === 0 ? 1 - r2 : r2) * (within([p4, q4], [H, W]) ? inputElements3.data[offset30 + b2 * inputElements3Step3]! : 0);
                }
              }
              out4Data[to7++] = sum3;
            }
          }
        }
      }
      out = out4;
    }
  }
  return [settle(out, outDtype)];
}
