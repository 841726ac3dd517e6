// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten._batch_norm_no_update.default(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, float momentum, float eps) -> (Tensor, Tensor, Tensor, Tensor)
//
//     let (normal, mean, spread) = native_batch_norm(input, weight, bias, running_mean, running_var, false, momentum, eps)
//     return (normal, mean, spread, full([0], 0, dtype=uint8))
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, acceptsOnly, dtype, lazy, numel, only, rank, refuse, refuseDtypes, settle, several, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten._batch_norm_no_update.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** Each channel of input moved by its running mean and scaled by its running variance, then scaled by weight and moved by bias; with three empty tensors. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'running_mean', type: 'Tensor?' },
    { name: 'running_var', type: 'Tensor?' },
    { name: 'momentum', type: 'float' },
    { name: 'eps', type: 'float' },
  ],
  results: ['tensor', 'tensor', 'tensor', 'tensor'],
  run,
};

function run({ input, weight, bias, running_mean: runningMean, running_var: runningVar, momentum, eps }: BoundArguments<{ input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; momentum: number; eps: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  let out3Dtype: DType;
  const C = lazy(() => size(input, 1));
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && acceptsOnly(dtype(input), runningMean) && acceptsOnly(dtype(input), runningVar)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    out3Dtype = 'uint8';
    compute = out0Dtype;
  } else if (DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, bias) && accepts(DTYPES3, runningMean) && accepts(DTYPES3, runningVar)) {
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
    out3Dtype = 'uint8';
    compute = out0Dtype;
  } else {
    refuseDtypes(KEY, { input, weight, bias, running_mean: runningMean, running_var: runningVar, momentum, eps });
  }
  // C1
  if (!(rank(input) >= 2)) refuse(KEY, 'C1', 'input needs at least two dims');
  // C2
  if (!(!(runningMean === null) && !(runningVar === null))) refuse(KEY, 'C2', 'running_mean and running_var are needed');
  // C3
  if (!((runningMean === null || rank(runningMean) === 1) && (runningVar === null || rank(runningVar) === 1))) refuse(KEY, 'C3', 'running_mean and running_var need one dim');
  // C4
  if (!((weight === null || numel(weight) === C()) && (bias === null || numel(bias) === C()))) refuse(KEY, 'C4', 'weight and bias need one element per channel');
  return evaluate(input, weight, bias, runningMean, runningVar, momentum, eps, compute, out0Dtype, out1Dtype, out2Dtype, out3Dtype, call);
}

function evaluate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, momentum: number, eps: number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType, out3Dtype: DType, call: CallOp): readonly Value[] {
  const [normal, mean, spread] = several<readonly [Tensor, Tensor, Tensor]>(call('aten.native_batch_norm.default', { input: input, weight: weight, bias: bias, running_mean: runningMean, running_var: runningVar, training: false, momentum: momentum, eps: eps }));
  return [settle(normal, out0Dtype), settle(mean, out1Dtype), settle(spread, out2Dtype), settle(only<Tensor>(call('aten.full.default', { size: [0], fill_value: 0n, dtype: 'uint8' })), out3Dtype)];
}
