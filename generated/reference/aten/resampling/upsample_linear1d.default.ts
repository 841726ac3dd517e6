// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.upsample_linear1d.default(Tensor self, SymInt[1] output_size, bool align_corners, float? scales=None) -> Tensor
//
//     w[i: OW] = source_coordinate(step_w, i, align_corners, compute)
//     places_w[k: 2 * OW] = linear_place(w[k // 2], k % 2, W, OW)
//     weights_w[i: OW, a: 2] = linear_weight(w[i], a, W, dtype(self))
//     let x = _to_copy(self, dtype=compute)
//     return _to_copy(resampled_along(x, 2, 2, places_w, weights_w), dtype=dtype(self))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, linearStep, ones, opmath } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, epsilon, finish, floatElements, lazy, length, modulo, numbersOf, only, rank, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.upsample_linear1d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The lines of self resampled to another size, each element from its two neighbours by distance. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[1]' },
    { name: 'align_corners', type: 'bool' },
    { name: 'scales', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, output_size: outputSize, align_corners: alignCorners, scales }: BoundArguments<{ self: Tensor; output_size: readonly number[]; align_corners: boolean; scales: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const OW = lazy(() => outputSize[0]!);
  const stepW = lazy(() => linearStep(W, OW(), alignCorners, scales));
  if (DTYPES1.has(self.dtype)) {
    compute = opmath(dtype(self));
    outDtype = dtype(self);
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize, align_corners: alignCorners, scales });
  }
  if (self.shape.length !== 3) refuseShape(KEY, 'self', '[N, C, W]', self.shape);
  const N = self.shape[0]!;
  const C = self.shape[1]!;
  const W = self.shape[2]!;
  // C1
  if (!(length(outputSize) === 1)) refuse(KEY, 'C1', 'output_size needs 1 entry');
  // C2
  if (!(allPositive([W]) && allPositive(outputSize))) refuse(KEY, 'C2', 'the extents before and after must be positive');
  // C3
  if (!(C > 0)) refuse(KEY, 'C3', 'only the batch may be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, alignCorners, W, OW, stepW, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, alignCorners: boolean, W: number, OW: () => number, stepW: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const w = blank('float64', [OW()]);
  const wData = numbersOf(w);
  let to = 0;
  const end = OW();
  for (let i = 0; i < end; i++) {
    const step = stepW();
    wData[to++] = alignCorners ? float.cast(step * i, compute) : float.max(0, float.cast(float.cast(step * (i + 0.5), compute) - 0.5, compute));
  }
  const placesW = blank('float64', [2 * OW()]);
  const placesWData = numbersOf(placesW);
  let to2 = 0;
  const end2 = 2 * OW();
  const wElements = floatElements(w, w.dtype);
  const to3 = OW();
  for (let k = 0; k < end2; k++) {
    const x = wElements.data[wElements.offset + Math.floor(k / 2) * wElements.strides[0]!]!;
    let chosen: number;
    if (to3 === W) {
      chosen = Math.trunc(x);
    } else {
      const a = modulo(k, 2);
      chosen = Math.min(Math.min(Math.trunc(Math.floor(x)), W - 1) + a, W - 1);
    }
    placesWData[to2++] = chosen;
  }
  const weightsW = blank('float64', [OW(), 2]);
  const weightsWData = numbersOf(weightsW);
  let to4 = 0;
  const end3 = OW();
  const wStep0 = wElements.strides[0]!;
  for (let i2 = 0; i2 < end3; i2++) {
    const offset = wElements.offset + i2 * wStep0;
    for (let a2 = 0; a2 < 2; a2++) {
      const x2 = wElements.data[offset]!;
      const d = dtype(self);
      const y = float.cast(float.min(x2 - float.min(Math.floor(x2), W - 1), 1), d);
      const off = d === 'float32' ? epsilon(d) / 2 * (x2 + 1) : 0;
      weightsWData[to4++] = a2 === 0 ? float.cast(1 - y, d) : y;
    }
  }
  const x3 = only<Tensor>(call('aten._to_copy.default', { self: self, dtype: compute }));
  const n = Math.floor(size(placesW, 0) / 2);
  const picked = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.index_select.default', { self: x3, dim: 2, index: finish(placesW, 'int64') })), size: [...[...shape(x3).slice(0, 2), ...[n, 2]], ...shape(x3).slice(2 + 1)] }));
  const factors = only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten._to_copy.default', { self: finish(weightsW, compute), dtype: dtype(x3) })), size: [...[n, 2], ...ones(rank(x3) - 2 - 1)] }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: picked, other: factors })), dim: [2 + 1] })), dtype: dtype(self) })), outDtype)];
}
