// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.slice_backward.default(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt start, SymInt end, SymInt step) -> Tensor
//
//     return slice_scatter(full(input_sizes, 0, dtype=dtype(grad_output)), expand(grad_output, input_sizes with [d] = (to - from + step - 1) // step), dim, start, end, step)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { clip, expandable, inRank, noneNegative, wrap, wrapIndex } from '../../functions.ts';
import { dtype, lazy, length, only, refuse, refuseDtypes, replaced, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.slice_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor of the given sizes whose every step-th part along dim, from start up to but not including end, is that of grad_output, and zero elsewhere. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'input_sizes', type: 'SymInt[]' },
    { name: 'dim', type: 'int' },
    { name: 'start', type: 'SymInt' },
    { name: 'end', type: 'SymInt' },
    { name: 'step', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, input_sizes: inputSizes, dim, start, end, step }: BoundArguments<{ grad_output: Tensor; input_sizes: readonly number[]; dim: number; start: number; end: number; step: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, length(inputSizes)));
  const n = lazy(() => inputSizes[d()]!);
  const from = lazy(() => clip(wrapIndex(start, n()), 0, n()));
  const to = lazy(() => clip(wrapIndex(end, n()), from(), n()));
  if (DTYPES1.has(gradOutput.dtype)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, input_sizes: inputSizes, dim, start, end, step });
  }
  // C1
  if (!noneNegative(inputSizes)) refuse(KEY, 'C1', 'a size is negative');
  // C2
  if (!(length(inputSizes) > 0)) refuse(KEY, 'C2', 'input_sizes names no dim');
  // C3
  if (!inRank(dim, length(inputSizes))) refuse(KEY, 'C3', 'dim is out of range');
  // C4
  if (!(step > 0)) refuse(KEY, 'C4', 'step must be positive');
  // C5
  if (!expandable(shape(gradOutput), replaced(inputSizes, d(), Math.floor((to() - from() + step - 1) / step)))) refuse(KEY, 'C5', 'grad_output does not expand to the shape of the part');
  return evaluate(gradOutput, inputSizes, dim, start, end, step, d, from, to, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, inputSizes: readonly number[], dim: number, start: number, end: number, step: number, d: () => number, from: () => number, to: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.slice_scatter.default', { self: only<Tensor>(call('aten.full.default', { size: inputSizes, fill_value: 0n, dtype: dtype(gradOutput) })), src: only<Tensor>(call('aten.expand.default', { self: gradOutput, size: replaced(inputSizes, d(), Math.floor((to() - from() + step - 1) / step)) })), dim: dim, start: start, end: end, step: step })), outDtype)];
}
