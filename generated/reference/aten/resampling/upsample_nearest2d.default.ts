// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.upsample_nearest2d.default(Tensor self, SymInt[2] output_size, float? scales_h=None, float? scales_w=None) -> Tensor
//
//     h[i: OH] = nearest_place(step_h, i, H, opmath(compute))
//     w[i: OW] = nearest_place(step_w, i, W, opmath(compute))
//     return index_select(index_select(self, 2, h), 3, w)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, nearestStep, opmath } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, finish, lazy, length, numbersOf, only, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.upsample_nearest2d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8']);

/** The planes of self resampled to another size, each element from the nearest one at or before it. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[2]' },
    { name: 'scales_h', type: 'float?', default: null },
    { name: 'scales_w', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, output_size: outputSize, scales_h: scalesH, scales_w: scalesW }: BoundArguments<{ self: Tensor; output_size: readonly number[]; scales_h: number | null; scales_w: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const OH = lazy(() => outputSize[0]!);
  const OW = lazy(() => outputSize[1]!);
  const stepH = lazy(() => nearestStep(H, OH(), scalesH));
  const stepW = lazy(() => nearestStep(W, OW(), scalesW));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    compute = 'float32';
    outDtype = 'uint8';
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize, scales_h: scalesH, scales_w: scalesW });
  }
  if (self.shape.length !== 4) refuseShape(KEY, 'self', '[N, C, H, W]', self.shape);
  const N = self.shape[0]!;
  const C = self.shape[1]!;
  const H = self.shape[2]!;
  const W = self.shape[3]!;
  // C1
  if (!(length(outputSize) === 2)) refuse(KEY, 'C1', 'output_size needs 2 entries');
  // C2
  if (!(allPositive([H, W]) && allPositive(outputSize))) refuse(KEY, 'C2', 'the extents before and after must be positive');
  // C3
  if (!(C > 0)) refuse(KEY, 'C3', 'only the batch may be empty');
  switch (arithmeticOf(compute)) {
    case 'float':
      return evaluateInFloat(self, H, W, OH, OW, stepH, stepW, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, H: number, W: number, OH: () => number, OW: () => number, stepH: () => number, stepW: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const h = blank('float64', [OH()]);
  const hData = numbersOf(h);
  let to = 0;
  const end = OH();
  for (let i = 0; i < end; i++) {
    const step = stepH();
    const d = opmath(compute);
    hData[to++] = Math.min(Math.trunc(Math.floor(float.cast(step * i, d))), H - 1);
  }
  const w = blank('float64', [OW()]);
  const wData = numbersOf(w);
  let to2 = 0;
  const end2 = OW();
  for (let i2 = 0; i2 < end2; i2++) {
    const step2 = stepW();
    const d2 = opmath(compute);
    wData[to2++] = Math.min(Math.trunc(Math.floor(float.cast(step2 * i2, d2))), W - 1);
  }
  return [settle(only<Tensor>(call('aten.index_select.default', { self: only<Tensor>(call('aten.index_select.default', { self: self, dim: 2, index: finish(h, 'int64') })), dim: 3, index: finish(w, 'int64') })), outDtype)];
}
