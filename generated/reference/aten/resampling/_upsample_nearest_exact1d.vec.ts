// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._upsample_nearest_exact1d.vec(Tensor input, SymInt[]? output_size, float[]? scale_factors) -> Tensor
//
//     let fw = if scale_factors is none then none else scale_factors[0]
//     return _upsample_nearest_exact1d(input, sizes, fw)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive, resampledShape } from '../../functions.ts';
import { dtype, lazy, length, only, refuse, refuseDtypes, refuseShape, settle, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._upsample_nearest_exact1d.vec';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['uint8']);

/** The lines of input resampled to another size, each element from the one in which its middle lies. */
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

function run({ input, output_size: outputSize, scale_factors: scaleFactors }: BoundArguments<{ input: Tensor; output_size: readonly number[] | null; scale_factors: readonly number[] | null }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const sizes = lazy(() => resampledShape([W], outputSize, scaleFactors));
  if (DTYPES1.has(input.dtype)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype)) {
    compute = 'float32';
    outDtype = 'uint8';
  } else {
    refuseDtypes(KEY, { input, output_size: outputSize, scale_factors: scaleFactors });
  }
  if (input.shape.length !== 3) refuseShape(KEY, 'input', '[N, C, W]', input.shape);
  const N = input.shape[0]!;
  const C = input.shape[1]!;
  const W = input.shape[2]!;
  // C1
  if (!(outputSize === null !== (scaleFactors === null))) refuse(KEY, 'C1', 'exactly one of output_size and scale_factors must be given');
  // C2
  if (!(length(outputSize ?? [1]) === 1 && length(scaleFactors ?? [1]) === 1)) refuse(KEY, 'C2', 'one entry a spatial dim must be given');
  // C3
  if (!(allPositive([W]) && allPositive(sizes()))) refuse(KEY, 'C3', 'the extents before and after must be positive');
  // C4
  if (!(C > 0)) refuse(KEY, 'C4', 'only the batch may be empty');
  return evaluate(input, scaleFactors, sizes, compute, outDtype, call);
}

function evaluate(input: Tensor, scaleFactors: readonly number[] | null, sizes: () => readonly number[], compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const fw = scaleFactors === null ? null : scaleFactors[0]!;
  return [settle(only<Tensor>(call('aten._upsample_nearest_exact1d.default', { self: input, output_size: sizes(), scales: fw })), outDtype)];
}
