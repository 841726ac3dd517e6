// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.select_backward.default(Tensor grad_output, SymInt[] input_sizes, int dim, SymInt index) -> Tensor
//
//     return select_scatter(full(input_sizes, 0, dtype=dtype(grad_output)), expand(grad_output, without(input_sizes, d)), dim, index)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { expandable, inRank, without, wrap } from '../../functions.ts';
import { dtype, lazy, length, only, refuse, refuseDtypes, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.select_backward.default';
const DTYPES1: ReadonlySet<string> = new Set(['bool', 'uint8', 'int8', 'int16', 'int32', 'int64', 'uint16', 'uint32', 'uint64', 'float16', 'bfloat16', 'float32', 'float64', 'complex64', 'complex128', 'complex32', 'float8_e4m3fn', 'float8_e5m2', 'float8_e4m3fnuz', 'float8_e5m2fnuz', 'float8_e8m0fnu']);

/** The tensor of the given sizes that is grad_output at one index along dim, and zero elsewhere. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'input_sizes', type: 'SymInt[]' },
    { name: 'dim', type: 'int' },
    { name: 'index', type: 'SymInt' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, input_sizes: inputSizes, dim, index }: BoundArguments<{ grad_output: Tensor; input_sizes: readonly number[]; dim: number; index: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  const d = lazy(() => wrap(dim, length(inputSizes)));
  if (DTYPES1.has(gradOutput.dtype)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, input_sizes: inputSizes, dim, index });
  }
  // C1
  if (!(length(inputSizes) > 0)) refuse(KEY, 'C1', 'input_sizes names no dim');
  // C2
  if (!inRank(dim, length(inputSizes))) refuse(KEY, 'C2', 'dim is out of range');
  // C3
  if (!(-inputSizes[d()]! <= index && index < inputSizes[d()]!)) refuse(KEY, 'C3', 'index is out of range');
  // C4
  if (!expandable(shape(gradOutput), without(inputSizes, d()))) refuse(KEY, 'C4', 'grad_output does not expand to the shape of the part');
  return evaluate(gradOutput, inputSizes, dim, index, d, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, inputSizes: readonly number[], dim: number, index: number, d: () => number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  return [settle(only<Tensor>(call('aten.select_scatter.default', { self: only<Tensor>(call('aten.full.default', { size: inputSizes, fill_value: 0n, dtype: dtype(gradOutput) })), src: only<Tensor>(call('aten.expand.default', { self: gradOutput, size: without(inputSizes, d()) })), dim: dim, index: index })), outDtype)];
}
