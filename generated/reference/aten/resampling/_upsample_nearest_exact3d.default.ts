// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._upsample_nearest_exact3d.default(Tensor self, SymInt[3] output_size, float? scales_d=None, float? scales_h=None, float? scales_w=None) -> Tensor
//
//     d[i: OD] = middle_place(step_d, i, D, opmath(compute))
//     h[i: OH] = middle_place(step_h, i, H, opmath(compute))
//     w[i: OW] = middle_place(step_w, i, W, opmath(compute))
//     return index_select(index_select(index_select(self, 2, d), 3, h), 4, w)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, opmath, resamplingStep } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, finish, lazy, length, numbersOf, only, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._upsample_nearest_exact3d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8']);

/** The volumes of self resampled to another size, each element from the one in which its middle lies. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[3]' },
    { name: 'scales_d', type: 'float?', default: null },
    { name: 'scales_h', type: 'float?', default: null },
    { name: 'scales_w', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, output_size: outputSize, scales_d: scalesD, scales_h: scalesH, scales_w: scalesW }: BoundArguments<{ self: Tensor; output_size: readonly number[]; scales_d: number | null; scales_h: number | null; scales_w: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const OD = lazy(() => outputSize[0]!);
  const OH = lazy(() => outputSize[1]!);
  const OW = lazy(() => outputSize[2]!);
  const stepD = lazy(() => resamplingStep(D, OD(), false, scalesD));
  const stepH = lazy(() => resamplingStep(H, OH(), false, scalesH));
  const stepW = lazy(() => resamplingStep(W, OW(), false, scalesW));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    compute = 'float32';
    outDtype = 'uint8';
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize, scales_d: scalesD, scales_h: scalesH, scales_w: scalesW });
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
      return evaluateInFloat(self, D, H, W, OD, OH, OW, stepD, stepH, stepW, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, D: number, H: number, W: number, OD: () => number, OH: () => number, OW: () => number, stepD: () => number, stepH: () => number, stepW: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const d = blank('float64', [OD()]);
  const dData = numbersOf(d);
  let to = 0;
  const end = OD();
  for (let i = 0; i < end; i++) {
    const step = stepD();
    const d2 = opmath(compute);
    dData[to++] = Math.min(Math.trunc(Math.floor(float.cast(float.max(0, float.cast(float.cast(step * (i + 0.5), d2) - 0.5, d2)) + 0.5, d2))), D - 1);
  }
  const h = blank('float64', [OH()]);
  const hData = numbersOf(h);
  let to2 = 0;
  const end2 = OH();
  for (let i2 = 0; i2 < end2; i2++) {
    const step2 = stepH();
    const d3 = opmath(compute);
    hData[to2++] = Math.min(Math.trunc(Math.floor(float.cast(float.max(0, float.cast(float.cast(step2 * (i2 + 0.5), d3) - 0.5, d3)) + 0.5, d3))), H - 1);
  }
  const w = blank('float64', [OW()]);
  const wData = numbersOf(w);
  let to3 = 0;
  const end3 = OW();
  for (let i3 = 0; i3 < end3; i3++) {
    const step3 = stepW();
    const d4 = opmath(compute);
    wData[to3++] = Math.min(Math.trunc(Math.floor(float.cast(float.max(0, float.cast(float.cast(step3 * (i3 + 0.5), d4) - 0.5, d4)) + 0.5, d4))), W - 1);
  }
  return [settle(only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.index_select.default', { self: self, dim: 2, index: finish(d, 'int64') })), dim: 3, index: finish(h, 'int64') })), dim: 4, index: finish(w, 'int64') })), outDtype)];
}
