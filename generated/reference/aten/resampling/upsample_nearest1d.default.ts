// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.upsample_nearest1d.default(Tensor self, SymInt[1] output_size, float? scales=None) -> Tensor
//
//     w[i: OW] = nearest_place(step_w, i, W, opmath(compute))
//     return index_select(self, 2, w)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, opmath, resamplingStep } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, finish, lazy, length, numbersOf, only, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.upsample_nearest1d.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8']);

/** The lines of self resampled to another size, each element from the nearest one at or before it. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'self', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[1]' },
    { name: 'scales', type: 'float?', default: null },
  ],
  results: ['tensor'],
  run,
};

function run({ self, output_size: outputSize, scales }: BoundArguments<{ self: Tensor; output_size: readonly number[]; scales: number | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const OW = lazy(() => outputSize[0]!);
  const stepW = lazy(() => resamplingStep(W, OW(), false, scales));
  if (DTYPES1.has(self.dtype)) {
    outDtype = dtype(self);
    compute = outDtype;
  } else if (DTYPES2.has(self.dtype)) {
    compute = 'float32';
    outDtype = 'uint8';
  } else {
    refuseDtypes(KEY, { self, output_size: outputSize, scales });
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
      return evaluateInFloat(self, W, OW, stepW, compute, outDtype, call);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(self: Tensor, W: number, OW: () => number, stepW: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const w = blank('float64', [OW()]);
  const wData = numbersOf(w);
  let to = 0;
  const end = OW();
  for (let i = 0; i < end; i++) {
    const step = stepW();
    const d = opmath(compute);
    wData[to++] = Math.min(Math.trunc(Math.floor(float.cast(step * i, d))), W - 1);
  }
  return [settle(only<Tensor>(call('aten.index_select.default', { self: self, dim: 2, index: finish(w, 'int64') })), outDtype)];
}
