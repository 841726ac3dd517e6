// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.grid_sampler.default(Tensor input, Tensor grid, int interpolation_mode, int padding_mode, bool align_corners) -> Tensor
//
//     if rank(input) == 4 {
//       return grid_sampler_2d(input, grid, interpolation_mode, padding_mode, align_corners)
//     } else {
//       return grid_sampler_3d(input, grid, interpolation_mode, padding_mode, align_corners)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { allPositive } from '../../functions.ts';
import { dtype, numel, only, rank, refuse, refuseDtypes, settle, shape, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.grid_sampler.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128']);

/** The values of the planes or volumes of input at the positions that grid gives, from -1 to 1 along each dim. */
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
  if (DTYPES1.has(input.dtype) && grid.dtype === dtype(input)) {
    outDtype = dtype(input);
    compute = outDtype;
  } else if (DTYPES2.has(input.dtype) && DTYPES2.has(grid.dtype) && (numel(input) === 0 || numel(grid) === 0)) {
    compute = 'float32';
    outDtype = dtype(input);
  } else {
    refuseDtypes(KEY, { input, grid, interpolation_mode: interpolationMode, padding_mode: paddingMode, align_corners: alignCorners });
  }
  // C1
  if (!(rank(input) === 4 || rank(input) === 5)) refuse(KEY, 'C1', 'input needs four dims or five');
  // C2
  if (!(rank(grid) === rank(input))) refuse(KEY, 'C2', 'grid must have as many dims as input');
  // C3
  if (!(size(grid, 0) === size(input, 0))) refuse(KEY, 'C3', 'input and grid must have the same batch');
  // C4
  if (!(size(grid, -1) === rank(input) - 2)) refuse(KEY, 'C4', 'the last dim of grid must have one entry a spatial dim');
  // C5
  if (!allPositive(shape(input).slice(2))) refuse(KEY, 'C5', 'the planes of input must not be empty');
  // C6
  if (!(interpolationMode >= 0 && interpolationMode <= 2)) refuse(KEY, 'C6', 'interpolation_mode must be 0 (bilinear), 1 (nearest) or 2 (bicubic)');
  // C7
  if (!(paddingMode >= 0 && paddingMode <= 2)) refuse(KEY, 'C7', 'padding_mode must be 0 (zeros), 1 (border) or 2 (reflection)');
  return evaluate(input, grid, interpolationMode, paddingMode, alignCorners, compute, outDtype, call);
}

function evaluate(input: Tensor, grid: Tensor, interpolationMode: number, paddingMode: number, alignCorners: boolean, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  if (rank(input) === 4) {
    return [settle(only<Tensor>(call('aten.grid_sampler_2d.default', { input: input, grid: grid, interpolation_mode: interpolationMode, padding_mode: paddingMode, align_corners: alignCorners })), outDtype)];
  } else {
    return [settle(only<Tensor>(call('aten.grid_sampler_3d.default', { input: input, grid: grid, interpolation_mode: interpolationMode, padding_mode: paddingMode, align_corners: alignCorners })), outDtype)];
  }
}
