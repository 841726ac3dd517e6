// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.upsample_nearest2d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor
//
//     t[i: OH] = min(int(floor(cast(step_h * i, opmath(compute)))), H - 1)
//     l[j: OW] = min(int(floor(cast(step_w * j, opmath(compute)))), W - 1)
//     out[n: N, c: C, i: OH, j: OW] = input[n, c, t[i], l[j]]
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, nearestStep, opmath, resampledShape } from '../../functions.ts';
import { float, arithmeticOf, blank, dtype, floatElements, floatStorage, indexElements, lazy, length, numbersOf, refuse, refuseArithmetic, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.upsample_nearest2d.vec';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8']);

/** The planes of input resampled to another size, each element from the nearest one at or before it. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'output_size', type: 'SymInt[]?' },
    { name: 'scale_factors', type: 'float[]?' },
  ],
  results: ['tensor'],
  run,
};

function run({ input, output_size: outputSize, scale_factors: scaleFactors }: BoundArguments<{ input: Tensor; output_size: readonly number[] | null; scale_factors: readonly number[] | null }>): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const size2 = lazy(() => resampledShape([H, W], outputSize, scaleFactors));
  const OH = lazy(() => size2()[0]!);
  const OW = lazy(() => size2()[1]!);
  const stepH = lazy(() => nearestStep(H, OH(), scaleFactors === null ? null : scaleFactors[0]!));
  const stepW = lazy(() => nearestStep(W, OW(), scaleFactors === null ? null : scaleFactors[1]!));
  if (DTYPES1.has(input.dtype)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype)) {
    compute = 'float32';
    outDtype = 'uint8';
  } else {
    refuseDtypes(KEY, { input, output_size: outputSize, scale_factors: scaleFactors });
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
      return evaluateInFloat(input, N, C, H, W, OH, OW, stepH, stepW, compute, outDtype);
    default:
      return refuseArithmetic(KEY, compute);
  }
}

function evaluateInFloat(input: Tensor, N: number, C: number, H: number, W: number, OH: () => number, OW: () => number, stepH: () => number, stepW: () => number, compute: DType, outDtype: DType): readonly Value[] {
  const t = blank('float64', [OH()]);
  const tData = numbersOf(t);
  let to = 0;
  const end = OH();
  for (let i = 0; i < end; i++) {
    tData[to++] = Math.min(Math.trunc(Math.floor(float.cast(stepH() * i, opmath(compute)))), H - 1);
  }
  const l = blank('float64', [OW()]);
  const lData = numbersOf(l);
  let to2 = 0;
  const end2 = OW();
  for (let j = 0; j < end2; j++) {
    lData[to2++] = Math.min(Math.trunc(Math.floor(float.cast(stepW() * j, opmath(compute)))), W - 1);
  }
  const out = blank(floatStorage(outDtype), [N, C, OH(), OW()]);
  const outData = numbersOf(out);
  let to3 = 0;
  const inputElements = floatElements(input, compute);
  const tElements = indexElements(t);
  const tStep0 = tElements.strides[0]!;
  const lElements = indexElements(l);
  const lStep0 = lElements.strides[0]!;
  const inputStep0 = inputElements.strides[0]!;
  const inputStep1 = inputElements.strides[1]!;
  for (let n = 0; n < N; n++) {
    const offset2 = inputElements.offset + n * inputStep0;
    for (let c = 0; c < C; c++) {
      const end3 = OH();
      const offset3 = offset2 + c * inputStep1;
      for (let i2 = 0; i2 < end3; i2++) {
        const end4 = OW();
        const offset = tElements.offset + i2 * tStep0;
        const offset4 = offset3 + tElements.data[offset]! * inputElements.strides[2]!;
        for (let j2 = 0; j2 < end4; j2++) {
          outData[to3++] = inputElements.data[offset4 + lElements.data[lElements.offset + j2 * lStep0]! * inputElements.strides[3]!]!;
        }
      }
    }
  }
  return [settle(out, outDtype)];
}
