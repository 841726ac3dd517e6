// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.grid_sampler_3d.default(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor
//
//     if N * C * OD * OH * OW == 0 {
//       return full([N, C, OD, OH, OW], 0, dtype=dtype(input))
//     } else {
//       x[n: N, i: OD, j: OH, k: OW] = grid_coordinate(grid[n, i, j, k, 0], W, align_corners, compute)
//       y[n: N, i: OD, j: OH, k: OW] = grid_coordinate(grid[n, i, j, k, 1], H, align_corners, compute)
//       z[n: N, i: OD, j: OH, k: OW] = grid_coordinate(grid[n, i, j, k, 2], D, align_corners, compute)
//       p[n: N, i: OD, j: OH, k: OW, t: all_taps] = grid_place(z[n, i, j, k], t // (taps * taps), D, interpolation_mode, padding_mode, align_corners)
//       q[n: N, i: OD, j: OH, k: OW, t: all_taps] = grid_place(y[n, i, j, k], t // taps % taps, H, interpolation_mode, padding_mode, align_corners)
//       r[n: N, i: OD, j: OH, k: OW, t: all_taps] = grid_place(x[n, i, j, k], t % taps, W, interpolation_mode, padding_mode, align_corners)
//       weight[n: N, i: OD, j: OH, k: OW, t: all_taps, c: 1] =
//         may_round(may_round(grid_weight(x[n, i, j, k], t % taps, W, interpolation_mode, padding_mode, align_corners, compute)
//           * grid_weight(y[n, i, j, k], t // taps % taps, H, interpolation_mode, padding_mode, align_corners, compute))
//           * grid_weight(z[n, i, j, k], t // (taps * taps), D, interpolation_mode, padding_mode, align_corners, compute))
//       # Taps outside of the volume count as 0; here they read its nearest element first.
//       let inside = tensor(n: N, i: OD, j: OH, k: OW, t: all_taps, c: 1) within([p[n, i, j, k, t], q[n, i, j, k, t], r[n, i, j, k, t]], [D, H, W])
//       let batch = tensor(n: N, i: 1, j: 1, k: 1, t: 1) n
//       let picked = index.Tensor(permute(input, [0, 2, 3, 4, 1]), [batch, clamp(p, 0, D - 1), clamp(q, 0, H - 1), clamp(r, 0, W - 1)])
//       let terms = mul.Tensor(where.self(inside, picked, 0.0), _to_copy(weight, dtype=dtype(input)))
//       # Halves are added up in place.
//       let sums = _to_copy(tensor(n: N, i: OD, j: OH, k: OW, c: C) may_round_each(sum(t: all_taps) terms[n, i, j, k, t, c]), dtype=dtype(input))
//       return permute(sums, [0, 4, 1, 2, 3])
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { gridTaps } from '../../functions.ts';
import { float, arithmeticOf, blank, boolsOf, dtype, finish, floatElements, indexElements, lazy, modulo, numbersOf, numel, only, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, within, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.grid_sampler_3d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The values of the volumes of input at the positions that grid gives, from -1 to 1 along each dim. */
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

function run({ input, grid, interpolation_mode: interpolationMode, padding_mode: paddingMode, align_corners: alignCorners }: BoundArguments<{ input: Tensor; grid: Tensor; interpolation_mode: number; padding_mode: number; align_corners: boolean }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const taps = lazy(() => gridTaps(interpolationMode));
  const allTaps = lazy(() => taps() * taps() * taps());
  if (DTYPES1.has(input.dtype) && grid.dtype === dtype(input)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && DTYPES2.has(grid.dtype) && (numel(input) === 0 || numel(grid) === 0)) {
    compute = 'float32';
    outDtype = dtype(input);
  } else {
    refuseDtypes(KEY, { input, grid, interpolation_mode: interpolationMode, padding_mode: paddingMode, align_corners: alignCorners });
  }
  if (input.shape.length !== 5) refuseShape(KEY, 'input', '[N, C, D, H, W]', input.shape);
  const N = input.shape[0]!;
  const C = input.shape[1]!;
  const D = input.shape[2]!;
  const H = input.shape[3]!;
  const W = input.shape[4]!;
  if (grid.shape.length !== 5) refuseShape(KEY, 'grid', '[N, OD, OH, OW, 3]', grid.shape);
  const OD = grid.shape[1]!;
  const OH = grid.shape[2]!;
  const OW = grid.shape[3]!;
  if (grid.shape[0] !== N || grid.shape[4] !== 3) refuseShape(KEY, 'grid', '[N, OD, OH, OW, 3]', grid.shape);
  // C1
  if (!(D > 0 && H > 0 && W > 0)) refuse(KEY, 'C1', 'the volumes of input must not be empty');
  // C2
  if (!(interpolationMode >= 0 && interpolationMode <= 2)) refuse(KEY, 'C2', 'interpolation_mode must be 0 (trilinear), 1 (nearest) or 2 (tricubic)');
  // C3
  if (!(paddingMode >= 0 && paddingMode <= 2)) refuse(KEY, 'C3', 'padding_mode must be 0 (zeros), 1 (border) or 2 (reflection)');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(input, grid, interpolationMode, paddingMode, alignCorners, N, C, D, H, W, OD, OH, OW, taps, allTaps, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, N: number, C: number, D: number, H: number, W: number, OD: number, OH: number, OW: number, taps: () => number, allTaps: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (N * C * OD * OH * OW === 0) {
    return [settle(only<Tensor>(call('aten.full.default', { size: [N, C, OD, OH, OW], fill_value: 0n, dtype: dtype(input) })), outDtype)];
  } else {
    const x = blank('float64', [N, OD, OH, OW]);
    const xData = numbersOf(x);
    let to = 0;
    const gridElements = floatElements(grid, compute);
    const gridStep0 = gridElements.strides[0]!;
    const gridStep1 = gridElements.strides[1]!;
    const gridStep2 = gridElements.strides[2]!;
    const gridStep3 = gridElements.strides[3]!;
    for (let n = 0; n < N; n++) {
      const offset = gridElements.offset + n * gridStep0;
      for (let i = 0; i < OD; i++) {
        const offset2 = offset + i * gridStep1;
        for (let j = 0; j < OH; j++) {
          const offset3 = offset2 + j * gridStep2;
          for (let k = 0; k < OW; k++) {
            const g = gridElements.data[offset3 + k * gridStep3]!;
            xData[to++] = alignCorners ? float.cast(float.cast(g + 1, compute) * ((W - 1) / 2), compute) : float.cast(float.cast(float.cast(g + 1, compute) * (W / 2), compute) - 0.5, compute);
          }
        }
      }
    }
    const y = blank('float64', [N, OD, OH, OW]);
    const yData = numbersOf(y);
    let to2 = 0;
    const offset4 = gridElements.offset + gridElements.strides[4]!;
    for (let n2 = 0; n2 < N; n2++) {
      const offset5 = offset4 + n2 * gridStep0;
      for (let i2 = 0; i2 < OD; i2++) {
        const offset6 = offset5 + i2 * gridStep1;
        for (let j2 = 0; j2 < OH; j2++) {
          const offset7 = offset6 + j2 * gridStep2;
          for (let k2 = 0; k2 < OW; k2++) {
            const g2 = gridElements.data[offset7 + k2 * gridStep3]!;
            yData[to2++] = alignCorners ? float.cast(float.cast(g2 + 1, compute) * ((H - 1) / 2), compute) : float.cast(float.cast(float.cast(g2 + 1, compute) * (H / 2), compute) - 0.5, compute);
          }
        }
      }
    }
    const z = blank('float64', [N, OD, OH, OW]);
    const zData = numbersOf(z);
    let to3 = 0;
    const offset8 = gridElements.offset + 2 * gridElements.strides[4]!;
    for (let n3 = 0; n3 < N; n3++) {
      const offset9 = offset8 + n3 * gridStep0;
      for (let i3 = 0; i3 < OD; i3++) {
        const offset10 = offset9 + i3 * gridStep1;
        for (let j3 = 0; j3 < OH; j3++) {
          const offset11 = offset10 + j3 * gridStep2;
          for (let k3 = 0; k3 < OW; k3++) {
            const g3 = gridElements.data[offset11 + k3 * gridStep3]!;
            zData[to3++] = alignCorners ? float.cast(float.cast(g3 + 1, compute) * ((D - 1) / 2), compute) : float.cast(float.cast(float.cast(g3 + 1, compute) * (D / 2), compute) - 0.5, compute);
          }
        }
      }
    }
    const p = blank('float64', [N, OD, OH, OW, allTaps()]);
    const pData = numbersOf(p);
    let to4 = 0;
    const zElements = floatElements(z, z.dtype);
    const zStep0 = zElements.strides[0]!;
    const zStep1 = zElements.strides[1]!;
    const zStep2 = zElements.strides[2]!;
    const zStep3 = zElements.strides[3]!;
    for (let n4 = 0; n4 < N; n4++) {
      const offset12 = zElements.offset + n4 * zStep0;
      for (let i4 = 0; i4 < OD; i4++) {
        const offset13 = offset12 + i4 * zStep1;
        for (let j4 = 0; j4 < OH; j4++) {
          const offset14 = offset13 + j4 * zStep2;
          for (let k4 = 0; k4 < OW; k4++) {
            const end = allTaps();
            const offset15 = offset14 + k4 * zStep3;
            for (let t = 0; t < end; t++) {
              const x2 = zElements.data[offset15]!;
              let chosen3: number;
              if (paddingMode === 0) {
                chosen3 = x2;
              } else {
                let chosen2: number;
                if (paddingMode === 2) {
                  const low = alignCorners ? 0 : -0.5;
                  const span = alignCorners ? D - 1 : D;
                  let chosen: number;
                  if (span <= 0) {
                    chosen = 0;
                  } else {
                    const rest = float.fmod(Math.abs(x2 - low), 2 * span);
                    chosen = float.min(rest, 2 * span - rest) + low;
                  }
                  chosen2 = chosen;
                } else {
                  chosen2 = x2;
                }
                chosen3 = float.isNan(chosen2) ? D - 1 : float.min(D - 1, float.max(chosen2, 0));
              }
              let chosen9: number;
              if (float.isNan(chosen3)) {
                chosen9 = -1;
              } else {
                let chosen8: number;
                if (interpolationMode === 0) {
                  const a = Math.floor(t / (taps() * taps()));
                  chosen8 = Math.trunc(Math.floor(chosen3)) + a;
                } else {
                  let chosen7: number;
                  if (interpolationMode === 1) {
                    chosen7 = Math.trunc(float.round(chosen3));
                  } else {
                    const a2 = Math.floor(t / (taps() * taps()));
                    const x3 = Math.floor(x2) + a2 - 1;
                    let chosen6: number;
                    if (paddingMode === 0) {
                      chosen6 = x3;
                    } else {
                      let chosen5: number;
                      if (paddingMode === 2) {
                        const low2 = alignCorners ? 0 : -0.5;
                        const span2 = alignCorners ? D - 1 : D;
                        let chosen4: number;
                        if (span2 <= 0) {
                          chosen4 = 0;
                        } else {
                          const rest2 = float.fmod(Math.abs(x3 - low2), 2 * span2);
                          chosen4 = float.min(rest2, 2 * span2 - rest2) + low2;
                        }
                        chosen5 = chosen4;
                      } else {
                        chosen5 = x3;
                      }
                      chosen6 = float.isNan(chosen5) ? D - 1 : float.min(D - 1, float.max(chosen5, 0));
                    }
                    chosen7 = Math.trunc(chosen6);
                  }
                  chosen8 = chosen7;
                }
                chosen9 = chosen8;
              }
              pData[to4++] = chosen9;
            }
          }
        }
      }
    }
    const q = blank('float64', [N, OD, OH, OW, allTaps()]);
    const qData = numbersOf(q);
    let to5 = 0;
    const yElements = floatElements(y, y.dtype);
    const yStep0 = yElements.strides[0]!;
    const yStep1 = yElements.strides[1]!;
    const yStep2 = yElements.strides[2]!;
    const yStep3 = yElements.strides[3]!;
    for (let n5 = 0; n5 < N; n5++) {
      const offset16 = yElements.offset + n5 * yStep0;
      for (let i5 = 0; i5 < OD; i5++) {
        const offset17 = offset16 + i5 * yStep1;
        for (let j5 = 0; j5 < OH; j5++) {
          const offset18 = offset17 + j5 * yStep2;
          for (let k5 = 0; k5 < OW; k5++) {
            const end2 = allTaps();
            const offset19 = offset18 + k5 * yStep3;
            for (let t2 = 0; t2 < end2; t2++) {
              const x4 = yElements.data[offset19]!;
              let chosen12: number;
              if (paddingMode === 0) {
                chosen12 = x4;
              } else {
                let chosen11: number;
                if (paddingMode === 2) {
                  const low3 = alignCorners ? 0 : -0.5;
                  const span3 = alignCorners ? H - 1 : H;
                  let chosen10: number;
                  if (span3 <= 0) {
                    chosen10 = 0;
                  } else {
                    const rest3 = float.fmod(Math.abs(x4 - low3), 2 * span3);
                    chosen10 = float.min(rest3, 2 * span3 - rest3) + low3;
                  }
                  chosen11 = chosen10;
                } else {
                  chosen11 = x4;
                }
                chosen12 = float.isNan(chosen11) ? H - 1 : float.min(H - 1, float.max(chosen11, 0));
              }
              let chosen18: number;
              if (float.isNan(chosen12)) {
                chosen18 = -1;
              } else {
                let chosen17: number;
                if (interpolationMode === 0) {
                  const a3 = modulo(Math.floor(t2 / taps()), taps());
                  chosen17 = Math.trunc(Math.floor(chosen12)) + a3;
                } else {
                  let chosen16: number;
                  if (interpolationMode === 1) {
                    chosen16 = Math.trunc(float.round(chosen12));
                  } else {
                    const a4 = modulo(Math.floor(t2 / taps()), taps());
                    const x5 = Math.floor(x4) + a4 - 1;
                    let chosen15: number;
                    if (paddingMode === 0) {
                      chosen15 = x5;
                    } else {
                      let chosen14: number;
                      if (paddingMode === 2) {
                        const low4 = alignCorners ? 0 : -0.5;
                        const span4 = alignCorners ? H - 1 : H;
                        let chosen13: number;
                        if (span4 <= 0) {
                          chosen13 = 0;
                        } else {
                          const rest4 = float.fmod(Math.abs(x5 - low4), 2 * span4);
                          chosen13 = float.min(rest4, 2 * span4 - rest4) + low4;
                        }
                        chosen14 = chosen13;
                      } else {
                        chosen14 = x5;
                      }
                      chosen15 = float.isNan(chosen14) ? H - 1 : float.min(H - 1, float.max(chosen14, 0));
                    }
                    chosen16 = Math.trunc(chosen15);
                  }
                  chosen17 = chosen16;
                }
                chosen18 = chosen17;
              }
              qData[to5++] = chosen18;
            }
          }
        }
      }
    }
    const r = blank('float64', [N, OD, OH, OW, allTaps()]);
    const rData = numbersOf(r);
    let to6 = 0;
    const xElements = floatElements(x, x.dtype);
    const xStep0 = xElements.strides[0]!;
    const xStep1 = xElements.strides[1]!;
    const xStep2 = xElements.strides[2]!;
    const xStep3 = xElements.strides[3]!;
    for (let n6 = 0; n6 < N; n6++) {
      const offset20 = xElements.offset + n6 * xStep0;
      for (let i6 = 0; i6 < OD; i6++) {
        const offset21 = offset20 + i6 * xStep1;
        for (let j6 = 0; j6 < OH; j6++) {
          const offset22 = offset21 + j6 * xStep2;
          for (let k6 = 0; k6 < OW; k6++) {
            const end3 = allTaps();
            const offset23 = offset22 + k6 * xStep3;
            for (let t3 = 0; t3 < end3; t3++) {
              const x6 = xElements.data[offset23]!;
              let chosen21: number;
              if (paddingMode === 0) {
                chosen21 = x6;
              } else {
                let chosen20: number;
                if (paddingMode === 2) {
                  const low5 = alignCorners ? 0 : -0.5;
                  const span5 = alignCorners ? W - 1 : W;
                  let chosen19: number;
                  if (span5 <= 0) {
                    chosen19 = 0;
                  } else {
                    const rest5 = float.fmod(Math.abs(x6 - low5), 2 * span5);
                    chosen19 = float.min(rest5, 2 * span5 - rest5) + low5;
                  }
                  chosen20 = chosen19;
                } else {
                  chosen20 = x6;
                }
                chosen21 = float.isNan(chosen20) ? W - 1 : float.min(W - 1, float.max(chosen20, 0));
              }
              let chosen27: number;
              if (float.isNan(chosen21)) {
                chosen27 = -1;
              } else {
                let chosen26: number;
                if (interpolationMode === 0) {
                  const a5 = modulo(t3, taps());
                  chosen26 = Math.trunc(Math.floor(chosen21)) + a5;
                } else {
                  let chosen25: number;
                  if (interpolationMode === 1) {
                    chosen25 = Math.trunc(float.round(chosen21));
                  } else {
                    const a6 = modulo(t3, taps());
                    const x7 = Math.floor(x6) + a6 - 1;
                    let chosen24: number;
                    if (paddingMode === 0) {
                      chosen24 = x7;
                    } else {
                      let chosen23: number;
                      if (paddingMode === 2) {
                        const low6 = alignCorners ? 0 : -0.5;
                        const span6 = alignCorners ? W - 1 : W;
                        let chosen22: number;
                        if (span6 <= 0) {
                          chosen22 = 0;
                        } else {
                          const rest6 = float.fmod(Math.abs(x7 - low6), 2 * span6);
                          chosen22 = float.min(rest6, 2 * span6 - rest6) + low6;
                        }
                        chosen23 = chosen22;
                      } else {
                        chosen23 = x7;
                      }
                      chosen24 = float.isNan(chosen23) ? W - 1 : float.min(W - 1, float.max(chosen23, 0));
                    }
                    chosen25 = Math.trunc(chosen24);
                  }
                  chosen26 = chosen25;
                }
                chosen27 = chosen26;
              }
              rData[to6++] = chosen27;
            }
          }
        }
      }
    }
    const weight = blank('float64', [N, OD, OH, OW, allTaps(), 1]);
    const weightData = numbersOf(weight);
    let to7 = 0;
    for (let n7 = 0; n7 < N; n7++) {
      const offset24 = xElements.offset + n7 * xStep0;
      const offset28 = yElements.offset + n7 * yStep0;
      const offset32 = zElements.offset + n7 * zStep0;
      for (let i7 = 0; i7 < OD; i7++) {
        const offset25 = offset24 + i7 * xStep1;
        const offset29 = offset28 + i7 * yStep1;
        const offset33 = offset32 + i7 * zStep1;
        for (let j7 = 0; j7 < OH; j7++) {
          const offset26 = offset25 + j7 * xStep2;
          const offset30 = offset29 + j7 * yStep2;
          const offset34 = offset33 + j7 * zStep2;
          for (let k7 = 0; k7 < OW; k7++) {
            const end4 = allTaps();
            const offset27 = offset26 + k7 * xStep3;
            const offset31 = offset30 + k7 * yStep3;
            const offset35 = offset34 + k7 * zStep3;
            for (let t4 = 0; t4 < end4; t4++) {
              const a7 = modulo(t4, taps());
              const a8 = modulo(Math.floor(t4 / taps()), taps());
              const a9 = Math.floor(t4 / (taps() * taps()));
              for (let c = 0; c < 1; c++) {
                const x8 = xElements.data[offset27]!;
                let chosen33: number;
                if (interpolationMode === 1) {
                  chosen33 = 1;
                } else {
                  let chosen32: number;
                  if (interpolationMode === 2) {
                    const t5 = float.cast(x8 - Math.floor(x8), compute);
                    const s = float.cast(a7 === 0 ? t5 + 1 : a7 === 1 ? t5 : a7 === 2 ? 1 - t5 : 2 - t5, compute);
                    let chosen28: number;
                    if (a7 === 1 || a7 === 2) {
                      const x9 = float.cast(float.cast(1.25 * s, compute) - 2.25, compute);
                      chosen28 = float.cast(float.cast(float.cast(x9 * s, compute) * s, compute) + 1, compute);
                    } else {
                      const x10 = float.cast(float.cast(float.cast(-0.75 * s, compute) + 3.75, compute) * s, compute);
                      chosen28 = float.cast(float.cast(float.cast(x10 - 6, compute) * s, compute) + 3, compute);
                    }
                    chosen32 = chosen28;
                  } else {
                    let chosen31: number;
                    if (paddingMode === 0) {
                      chosen31 = x8;
                    } else {
                      let chosen30: number;
                      if (paddingMode === 2) {
                        const low7 = alignCorners ? 0 : -0.5;
                        const span7 = alignCorners ? W - 1 : W;
                        let chosen29: number;
                        if (span7 <= 0) {
                          chosen29 = 0;
                        } else {
                          const rest7 = float.fmod(Math.abs(x8 - low7), 2 * span7);
                          chosen29 = float.min(rest7, 2 * span7 - rest7) + low7;
                        }
                        chosen30 = chosen29;
                      } else {
                        chosen30 = x8;
                      }
                      chosen31 = float.isNan(chosen30) ? W - 1 : float.min(W - 1, float.max(chosen30, 0));
                    }
                    const f = float.cast(chosen31 - Math.floor(chosen31), compute);
                    chosen32 = float.isNan(f) ? 0 : a7 === 0 ? float.cast(1 - f, compute) : f;
                  }
                  chosen33 = chosen32;
                }
                const x11 = yElements.data[offset31]!;
                let chosen39: number;
                if (interpolationMode === 1) {
                  chosen39 = 1;
                } else {
                  let chosen38: number;
                  if (interpolationMode === 2) {
                    const t6 = float.cast(x11 - Math.floor(x11), compute);
                    const s2 = float.cast(a8 === 0 ? t6 + 1 : a8 === 1 ? t6 : a8 === 2 ? 1 - t6 : 2 - t6, compute);
                    let chosen34: number;
                    if (a8 === 1 || a8 === 2) {
                      const x12 = float.cast(float.cast(1.25 * s2, compute) - 2.25, compute);
                      chosen34 = float.cast(float.cast(float.cast(x12 * s2, compute) * s2, compute) + 1, compute);
                    } else {
                      const x13 = float.cast(float.cast(float.cast(-0.75 * s2, compute) + 3.75, compute) * s2, compute);
                      chosen34 = float.cast(float.cast(float.cast(x13 - 6, compute) * s2, compute) + 3, compute);
                    }
                    chosen38 = chosen34;
                  } else {
                    let chosen37: number;
                    if (paddingMode === 0) {
                      chosen37 = x11;
                    } else {
                      let chosen36: number;
                      if (paddingMode === 2) {
                        const low8 = alignCorners ? 0 : -0.5;
                        const span8 = alignCorners ? H - 1 : H;
                        let chosen35: number;
                        if (span8 <= 0) {
                          chosen35 = 0;
                        } else {
                          const rest8 = float.fmod(Math.abs(x11 - low8), 2 * span8);
                          chosen35 = float.min(rest8, 2 * span8 - rest8) + low8;
                        }
                        chosen36 = chosen35;
                      } else {
                        chosen36 = x11;
                      }
                      chosen37 = float.isNan(chosen36) ? H - 1 : float.min(H - 1, float.max(chosen36, 0));
                    }
                    const f2 = float.cast(chosen37 - Math.floor(chosen37), compute);
                    chosen38 = float.isNan(f2) ? 0 : a8 === 0 ? float.cast(1 - f2, compute) : f2;
                  }
                  chosen39 = chosen38;
                }
                const x14 = zElements.data[offset35]!;
                let chosen45: number;
                if (interpolationMode === 1) {
                  chosen45 = 1;
                } else {
                  let chosen44: number;
                  if (interpolationMode === 2) {
                    const t7 = float.cast(x14 - Math.floor(x14), compute);
                    const s3 = float.cast(a9 === 0 ? t7 + 1 : a9 === 1 ? t7 : a9 === 2 ? 1 - t7 : 2 - t7, compute);
                    let chosen40: number;
                    if (a9 === 1 || a9 === 2) {
                      const x15 = float.cast(float.cast(1.25 * s3, compute) - 2.25, compute);
                      chosen40 = float.cast(float.cast(float.cast(x15 * s3, compute) * s3, compute) + 1, compute);
                    } else {
                      const x16 = float.cast(float.cast(float.cast(-0.75 * s3, compute) + 3.75, compute) * s3, compute);
                      chosen40 = float.cast(float.cast(float.cast(x16 - 6, compute) * s3, compute) + 3, compute);
                    }
                    chosen44 = chosen40;
                  } else {
                    let chosen43: number;
                    if (paddingMode === 0) {
                      chosen43 = x14;
                    } else {
                      let chosen42: number;
                      if (paddingMode === 2) {
                        const low9 = alignCorners ? 0 : -0.5;
                        const span9 = alignCorners ? D - 1 : D;
                        let chosen41: number;
                        if (span9 <= 0) {
                          chosen41 = 0;
                        } else {
                          const rest9 = float.fmod(Math.abs(x14 - low9), 2 * span9);
                          chosen41 = float.min(rest9, 2 * span9 - rest9) + low9;
                        }
                        chosen42 = chosen41;
                      } else {
                        chosen42 = x14;
                      }
                      chosen43 = float.isNan(chosen42) ? D - 1 : float.min(D - 1, float.max(chosen42, 0));
                    }
                    const f3 = float.cast(chosen43 - Math.floor(chosen43), compute);
                    chosen44 = float.isNan(f3) ? 0 : a9 === 0 ? float.cast(1 - f3, compute) : f3;
                  }
                  chosen45 = chosen44;
                }
                weightData[to7++] = chosen33 * chosen39 * chosen45;
              }
            }
          }
        }
      }
    }
    const tensor = blank('bool', [N, OD, OH, OW, allTaps(), 1]);
    const tensorData = boolsOf(tensor);
    let to8 = 0;
    const pElements = indexElements(p);
    const pStep0 = pElements.strides[0]!;
    const pStep1 = pElements.strides[1]!;
    const pStep2 = pElements.strides[2]!;
    const pStep3 = pElements.strides[3]!;
    const pStep4 = pElements.strides[4]!;
    const qElements = indexElements(q);
    const qStep0 = qElements.strides[0]!;
    const qStep1 = qElements.strides[1]!;
    const qStep2 = qElements.strides[2]!;
    const qStep3 = qElements.strides[3]!;
    const qStep4 = qElements.strides[4]!;
    const rElements = indexElements(r);
    const rStep0 = rElements.strides[0]!;
    const rStep1 = rElements.strides[1]!;
    const rStep2 = rElements.strides[2]!;
    const rStep3 = rElements.strides[3]!;
    const rStep4 = rElements.strides[4]!;
    for (let n8 = 0; n8 < N; n8++) {
      const offset36 = pElements.offset + n8 * pStep0;
      const offset41 = qElements.offset + n8 * qStep0;
      const offset46 = rElements.offset + n8 * rStep0;
      for (let i8 = 0; i8 < OD; i8++) {
        const offset37 = offset36 + i8 * pStep1;
        const offset42 = offset41 + i8 * qStep1;
        const offset47 = offset46 + i8 * rStep1;
        for (let j8 = 0; j8 < OH; j8++) {
          const offset38 = offset37 + j8 * pStep2;
          const offset43 = offset42 + j8 * qStep2;
          const offset48 = offset47 + j8 * rStep2;
          for (let k8 = 0; k8 < OW; k8++) {
            const end5 = allTaps();
            const offset39 = offset38 + k8 * pStep3;
            const offset44 = offset43 + k8 * qStep3;
            const offset49 = offset48 + k8 * rStep3;
            for (let t8 = 0; t8 < end5; t8++) {
              const offset40 = offset39 + t8 * pStep4;
              const offset45 = offset44 + t8 * qStep4;
              const offset50 = offset49 + t8 * rStep4;
              for (let c2 = 0; c2 < 1; c2++) {
                tensorData[to8++] = within([pElements.data[offset40]!, qElements.data[offset45]!, rElements.data[offset50]!], [D, H, W]) ? 1 : 0;
              }
            }
          }
        }
      }
    }
    const tensor2 = blank('float64', [N, 1, 1, 1, 1]);
    const tensor2Data = numbersOf(tensor2);
    let to9 = 0;
    for (let n9 = 0; n9 < N; n9++) {
      for (let i9 = 0; i9 < 1; i9++) {
        for (let j9 = 0; j9 < 1; j9++) {
          for (let k9 = 0; k9 < 1; k9++) {
            for (let t9 = 0; t9 < 1; t9++) {
              tensor2Data[to9++] = n9;
            }
          }
        }
      }
    }
    const picked = only<Tensor>(call('aten.index.Tensor', { self: only<Tensor>(call('aten.permute.default', { self: input, dims: [0, 2, 3, 4, 1] })), indices: [finish(tensor2, 'int64'), only<Tensor>(call('aten.clamp.default', { self: finish(p, 'int64'), min: 0n, max: BigInt(D - 1) })), only<Tensor>(call('aten.clamp.default', { self: finish(q, 'int64'), min: 0n, max: BigInt(H - 1) })), only<Tensor>(call('aten.clamp.default', { self: finish(r, 'int64'), min: 0n, max: BigInt(W - 1) }))] }));
    const terms = only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.where.self', { condition: finish(tensor, 'bool'), self: picked, other: 0 })), other: only<Tensor>(call('aten._to_copy.default', { self: finish(weight, compute), dtype: dtype(input) })) }));
    const tensor3 = blank('float64', [N, OD, OH, OW, C]);
    const tensor3Data = numbersOf(tensor3);
    let to10 = 0;
    const termsElements = floatElements(terms, compute);
    const termsStep0 = termsElements.strides[0]!;
    const termsStep1 = termsElements.strides[1]!;
    const termsStep2 = termsElements.strides[2]!;
    const termsStep3 = termsElements.strides[3]!;
    const termsStep5 = termsElements.strides[5]!;
    const termsStep4 = termsElements.strides[4]!;
    for (let n10 = 0; n10 < N; n10++) {
      const offset51 = termsElements.offset + n10 * termsStep0;
      for (let i10 = 0; i10 < OD; i10++) {
        const offset52 = offset51 + i10 * termsStep1;
        for (let j10 = 0; j10 < OH; j10++) {
          const offset53 = offset52 + j10 * termsStep2;
          for (let k10 = 0; k10 < OW; k10++) {
            const offset54 = offset53 + k10 * termsStep3;
            for (let c3 = 0; c3 < C; c3++) {
              let sum = 0;
              const end6 = allTaps();
              const offset55 = offset54 + c3 * termsStep5;
              for (let t10 = 0; t10 < end6; t10++) {
                sum += termsElements.data[offset55 + t10 * termsStep4]!;
              }
              tensor3Data[to10++] = sum;
            }
          }
        }
      }
    }
    const sums2 = only<Tensor>(call('aten._to_copy.default', { self: finish(tensor3, compute), dtype: dtype(input) }));
    return [settle(only<Tensor>(call('aten.permute.default', { self: sums2, dims: [0, 4, 1, 2, 3] })), outDtype)];
  }
}
