// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.upsample_trilinear3d.default(Tensor self, SymInt[3] output_size, bool align_corners, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor
//
//     d[i: OD] = source_coordinate(step_d, i, align_corners, compute)
//     places_d[k: 2 * OD] = linear_place(d[k // 2], k % 2, D, OD)
//     weights_d[i: OD, a: 2] = linear_weight(d[i], a, D, dtype(self))
//     h[i: OH] = source_coordinate(step_h, i, align_corners, compute)
//     places_h[k: 2 * OH] = linear_place(h[k // 2], k % 2, H, OH)
//     weights_h[i: OH, a: 2] = linear_weight(h[i], a, H, dtype(self))
//     w[i: OW] = source_coordinate(step_w, i, align_corners, compute)
//     places_w[k: 2 * OW] = linear_place(w[k // 2], k % 2, W, OW)
//     weights_w[i: OW, a: 2] = linear_weight(w[i], a, W, dtype(self))
//     let x = _to_copy(self, dtype=compute)
//     let along_w = resampled_along(x, 4, 2, places_w, weights_w)
//     let along_h = resampled_along(along_w, 3, 2, places_h, weights_h)
//     return _to_copy(resampled_along(along_h, 2, 2, places_d, weights_d), dtype=dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, linearStep, ones, opmath } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, epsilon, finish, floatElements, lazy, length, modulo, numbersOf, only, rank, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.upsample_trilinear3d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The volumes of self resampled to another size, each element from its eight neighbours by distance. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[3]' },
    { name: 'align_corners', type: 'bool' },
    { name: 'scales_d', type: 'float?', default: null },
    { name: 'scales_h', type: 'float?', default: null },
    { name: 'scales_w', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, output_size: outputSize, align_corners: alignCorners, scales_d: scalesD, scales_h: scalesH, scales_w: scalesW }: BoundArguments<{ self: Tensor; output_size: readonly number[]; align_corners: boolean; scales_d: number | null; scales_h: number | null; scales_w: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const OD = lazy(() => outputSize[0]!);
  const OH = lazy(() => outputSize[1]!);
  const OW = lazy(() => outputSize[2]!);
  const stepD = lazy(() => linearStep(D, OD(), alignCorners, scalesD));
  const stepH = lazy(() => linearStep(H, OH(), alignCorners, scalesH));
  const stepW = lazy(() => linearStep(W, OW(), alignCorners, scalesW));
  if (DTYPES1.has(self.dtype)) {
    compute = opmath(dtype(self));
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize, align_corners: alignCorners, scales_d: scalesD, scales_h: scalesH, scales_w: scalesW });
  }
  if (self.shape.length !== 5) refuseShape(KEY, 'self', '[N, C, D, H, W]', self.shape);
  const N = self.shape[0]!;
  const C = self.shape[1]!;
  const D = self.shape[2]!;
  const H = self.shape[3]!;
  const W = self.shape[4]!;
  // C1
  if (!(length(outputSize) === 3)) refuse(KEY, 'C1', 'output_size needs 3 entries');
  // C2
  if (!(allPositive([D, H, W]) && allPositive(outputSize))) refuse(KEY, 'C2', 'the extents before and after must be positive');
  // C3
  if (!(C > 0)) refuse(KEY, 'C3', 'only the batch may be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, alignCorners, D, H, W, OD, OH, OW, stepD, stepH, stepW, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, alignCorners: boolean, D: number, H: number, W: number, OD: () => number, OH: () => number, OW: () => number, stepD: () => number, stepH: () => number, stepW: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = blank('float64', [OD()]);
  const dData = numbersOf(d);
  let to = 0;
  const end = OD();
  for (let i = 0; i < end; i++) {
    const step = stepD();
    dData[to++] = alignCorners ? float.cast(step * i, compute) : float.max(0, float.cast(float.cast(step * (i + 0.5), compute) - 0.5, compute));
  }
  const placesD = blank('float64', [2 * OD()]);
  const placesDData = numbersOf(placesD);
  let to2 = 0;
  const end2 = 2 * OD();
  const dElements = floatElements(d, d.dtype);
  const to3 = OD();
  for (let k = 0; k < end2; k++) {
    const x = dElements.data[dElements.offset + Math.floor(k / 2) * dElements.strides[0]!]!;
    let chosen: number;
    if (to3 === D) {
      chosen = Math.trunc(x);
    } else {
      const a = modulo(k, 2);
      chosen = Math.min(Math.min(Math.trunc(Math.floor(x)), D - 1) + a, D - 1);
    }
    placesDData[to2++] = chosen;
  }
  const weightsD = blank('float64', [OD(), 2]);
  const weightsDData = numbersOf(weightsD);
  let to4 = 0;
  const end3 = OD();
  const dStep0 = dElements.strides[0]!;
  for (let i2 = 0; i2 < end3; i2++) {
    const offset = dElements.offset + i2 * dStep0;
    for (let a2 = 0; a2 < 2; a2++) {
      const x2 = dElements.data[offset]!;
      const d2 = dtype(self);
      const y = float.cast(float.min(x2 - float.min(Math.floor(x2), D - 1), 1), d2);
      const off = d2 === 'float32' ? epsilon(d2) / 2 * (x2 + 1) : 0;
      weightsDData[to4++] = a2 === 0 ? float.cast(1 - y, d2) : y;
    }
  }
  const h = blank('float64', [OH()]);
  const hData = numbersOf(h);
  let to5 = 0;
  const end4 = OH();
  for (let i3 = 0; i3 < end4; i3++) {
    const step2 = stepH();
    hData[to5++] = alignCorners ? float.cast(step2 * i3, compute) : float.max(0, float.cast(float.cast(step2 * (i3 + 0.5), compute) - 0.5, compute));
  }
  const placesH = blank('float64', [2 * OH()]);
  const placesHData = numbersOf(placesH);
  let to6 = 0;
  const end5 = 2 * OH();
  const hElements = floatElements(h, h.dtype);
  const to7 = OH();
  for (let k2 = 0; k2 < end5; k2++) {
    const x3 = hElements.data[hElements.offset + Math.floor(k2 / 2) * hElements.strides[0]!]!;
    let chosen2: number;
    if (to7 === H) {
      chosen2 = Math.trunc(x3);
    } else {
      const a3 = modulo(k2, 2);
      chosen2 = Math.min(Math.min(Math.trunc(Math.floor(x3)), H - 1) + a3, H - 1);
    }
    placesHData[to6++] = chosen2;
  }
  const weightsH = blank('float64', [OH(), 2]);
  const weightsHData = numbersOf(weightsH);
  let to8 = 0;
  const end6 = OH();
  const hStep0 = hElements.strides[0]!;
  for (let i4 = 0; i4 < end6; i4++) {
    const offset2 = hElements.offset + i4 * hStep0;
    for (let a4 = 0; a4 < 2; a4++) {
      const x4 = hElements.data[offset2]!;
      const d3 = dtype(self);
      const y2 = float.cast(float.min(x4 - float.min(Math.floor(x4), H - 1), 1), d3);
      const off2 = d3 === 'float32' ? epsilon(d3) / 2 * (x4 + 1) : 0;
      weightsHData[to8++] = a4 === 0 ? float.cast(1 - y2, d3) : y2;
    }
  }
  const w = blank('float64', [OW()]);
  const wData = numbersOf(w);
  let to9 = 0;
  const end7 = OW();
  for (let i5 = 0; i5 < end7; i5++) {
    const step3 = stepW();
    wData[to9++] = alignCorners ? float.cast(step3 * i5, compute) : float.max(0, float.cast(float.cast(step3 * (i5 + 0.5), compute) - 0.5, compute));
  }
  const placesW = blank('float64', [2 * OW()]);
  const placesWData = numbersOf(placesW);
  let to10 = 0;
  const end8 = 2 * OW();
  const wElements = floatElements(w, w.dtype);
  const to11 = OW();
  for (let k3 = 0; k3 < end8; k3++) {
    const x5 = wElements.data[wElements.offset + Math.floor(k3 / 2) * wElements.strides[0]!]!;
    let chosen3: number;
    if (to11 === W) {
      chosen3 = Math.trunc(x5);
    } else {
      const a5 = modulo(k3, 2);
      chosen3 = Math.min(Math.min(Math.trunc(Math.floor(x5)), W - 1) + a5, W - 1);
    }
    placesWData[to10++] = chosen3;
  }
  const weightsW = blank('float64', [OW(), 2]);
  const weightsWData = numbersOf(weightsW);
  let to12 = 0;
  const end9 = OW();
  const wStep0 = wElements.strides[0]!;
  for (let i6 = 0; i6 < end9; i6++) {
    const offset3 = wElements.offset + i6 * wStep0;
    for (let a6 = 0; a6 < 2; a6++) {
      const x6 = wElements.data[offset3]!;
      const d4 = dtype(self);
      const y3 = float.cast(float.min(x6 - float.min(Math.floor(x6), W - 1), 1), d4);
      const off3 = d4 === 'float32' ? epsilon(d4) / 2 * (x6 + 1) : 0;
      weightsWData[to12++] = a6 === 0 ? float.cast(1 - y3, d4) : y3;
    }
  }
  const x7 = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  const n = Math.floor(size(placesW, 0) / 2);
  const picked = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: x7, dim: 4, index: finish(placesW, 'int64') })), size: [...[...shape(x7).slice(0, 4), ...[n, 2]], ...shape(x7).slice(4 + 1)] }));
  const factors = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(weightsW, compute), dtype: dtype(x7) })), size: [...[n, 2], ...ones(rank(x7) - 4 - 1)] }));
  const alongW = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: picked, other: factors })), dim: [4 + 1] }));
  const n2 = Math.floor(size(placesH, 0) / 2);
  const picked2 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: alongW, dim: 3, index: finish(placesH, 'int64') })), size: [...[...shape(alongW).slice(0, 3), ...[n2, 2]], ...shape(alongW).slice(3 + 1)] }));
  const factors2 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(weightsH, compute), dtype: dtype(alongW) })), size: [...[n2, 2], ...ones(rank(alongW) - 3 - 1)] }));
  const alongH = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: picked2, other: factors2 })), dim: [3 + 1] }));
  const n3 = Math.floor(size(placesD, 0) / 2);
  const picked3 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: alongH, dim: 2, index: finish(placesD, 'int64') })), size: [...[...shape(alongH).slice(0, 2), ...[n3, 2]], ...shape(alongH).slice(2 + 1)] }));
  const factors3 = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(weightsD, compute), dtype: dtype(alongH) })), size: [...[n3, 2], ...ones(rank(alongH) - 2 - 1)] }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: picked3, other: factors3 })), dim: [2 + 1] })), dtype: dtype(self) })), outDtype)];
}
