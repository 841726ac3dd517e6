// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._softmax_backward_data.default(Tensor grad_output, Tensor output, int dim, ScalarType input_dtype) -> Tensor
//
//     let g = _to_copy(grad_output, dtype=opmath(compute))
//     let y = _to_copy(output, dtype=opmath(compute))
//     let mean = sum.dim_IntList(mul.Tensor(g, y), [dim], true)
//     return _to_copy(mul.Tensor(sub.Tensor(g, mean), y), dtype=compute)
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { inRank, opmath } from '../../functions.ts';
import { dtype, only, rank, refuse, refuseDtypes, sameList, settle, shape, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._softmax_backward_data.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);

/** The gradient of softmax along dim by its argument, from that of its result output. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'grad_output', type: 'Tensor' },
    { name: 'output', type: 'Tensor' },
    { name: 'dim', type: 'int' },
    { name: 'input_dtype', type: 'ScalarType' },
  ],
  results: ['tensor'],
  run,
};

function run({ grad_output: gradOutput, output, dim, input_dtype: inputDtype }: BoundArguments<{ grad_output: Tensor; output: Tensor; dim: number; input_dtype: DType }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let outDtype: DType;
  if (DTYPES1.has(gradOutput.dtype) && output.dtype === dtype(gradOutput)) {
    outDtype = dtype(gradOutput);
    compute = outDtype;
  } else {
    refuseDtypes(KEY, { grad_output: gradOutput, output, dim, input_dtype: inputDtype });
  }
  // C1
  if (!inRank(dim, rank(gradOutput))) refuse(KEY, 'C1', 'dim is out of range');
  // C2
  if (!sameList(shape(gradOutput), shape(output))) refuse(KEY, 'C2', 'grad_output and output must have one shape');
  // C3
  if (!(dtype(gradOutput) !== 'float32' || inputDtype !== 'float16')) refuse(KEY, 'C3', 'input_dtype is for devices that convert halves');
  return evaluate(gradOutput, output, dim, compute, outDtype, call);
}

function evaluate(gradOutput: Tensor, output: Tensor, dim: number, compute: DType, outDtype: DType, call: CallOp): readonly Value[] {
  const g = only<Tensor>(call('aten._to_copy.default', { self: gradOutput, dtype: opmath(compute) }));
  const y = only<Tensor>(call('aten._to_copy.default', { self: output, dtype: opmath(compute) }));
  const mean = only<Tensor>(call('aten.sum.dim_IntList', { self: only<Tensor>(call('aten.mul.Tensor', { self: g, other: y })), dim: [dim], keepdim: true }));
  return [settle(only<Tensor>(call('aten._to_copy.default', { self: only<Tensor>(call('aten.mul.Tensor', { self: only<Tensor>(call('aten.sub.Tensor', { self: g, other: mean })), other: y })), dtype: compute })), outDtype)];
}
