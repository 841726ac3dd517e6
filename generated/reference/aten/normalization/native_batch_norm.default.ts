// Generated from spec/ops: edit the spec and run `npm run generate`.
// aten.native_batch_norm.default(Tensor input, Tensor? weight, Tensor? bias, Tensor? running_mean, Tensor? running_var, bool training, float momentum, float eps) -> (Tensor, Tensor, Tensor)
//
//     let shift = if bias is none then none else view(clone(bias), [C])
//     if not training and running_mean is not none and running_var is not none {
//       let scale = if weight is none then none else view(clone(weight), [C])
//       let (out0, out1, out2) = _native_batch_norm_legit_no_training(input, scale, shift, running_mean, running_var, momentum, eps)
//     } else {
//       # Ones of the dtype of the statistics stand for no weight.
//       let scale = if weight is none then full([C], 1, dtype=compute) else view(clone(weight), [C])
//       let (out0, out1, out2) = _native_batch_norm_legit.no_stats(input, scale, shift, true, momentum, eps)
//     }
import type { DType, Tensor } from '../../../../src/tensor/index.ts';
import type { BoundArguments, CallOp, Executor } from '../../../../src/reference/executor.ts';
import { accepts, acceptsOnly, dtype, lazy, numel, only, rank, refuse, refuseDtypes, settle, several, size, type Value } from '../../../../src/reference/runtime/index.ts';

const KEY = 'aten.native_batch_norm.default';
const DTYPES1: ReadonlySet<string> = new Set(['float16', 'bfloat16', 'float32', 'float64']);
const DTYPES2: ReadonlySet<string> = new Set(['float16', 'bfloat16']);
const DTYPES3: ReadonlySet<string> = new Set(['float32']);

/** Each channel of input moved to mean 0 and scaled to variance 1, by its own statistics in training and by the running ones otherwise, then scaled by weight and moved by bias; with the statistics of training. */
export const executor: Executor = {
  key: KEY,
  since: '1.0',
  parameters: [
    { name: 'input', type: 'Tensor' },
    { name: 'weight', type: 'Tensor?' },
    { name: 'bias', type: 'Tensor?' },
    { name: 'running_mean', type: 'Tensor?' },
    { name: 'running_var', type: 'Tensor?' },
    { name: 'training', type: 'bool' },
    { name: 'momentum', type: 'float' },
    { name: 'eps', type: 'float' },
  ],
  results: ['tensor', 'tensor', 'tensor'],
  run,
};

function run({ input, weight, bias, running_mean: runningMean, running_var: runningVar, training, momentum, eps }: BoundArguments<{ input: Tensor; weight: Tensor | null; bias: Tensor | null; running_mean: Tensor | null; running_var: Tensor | null; training: boolean; momentum: number; eps: number }>, call: CallOp): readonly Value[] {
  let compute: DType;
  let out0Dtype: DType;
  let out1Dtype: DType;
  let out2Dtype: DType;
  const C = lazy(() => size(input, 1));
  if (DTYPES1.has(input.dtype) && acceptsOnly(dtype(input), weight) && acceptsOnly(dtype(input), bias) && acceptsOnly(dtype(input), runningMean) && acceptsOnly(dtype(input), runningVar)) {
    out0Dtype = dtype(input);
    out1Dtype = dtype(input);
    out2Dtype = dtype(input);
    compute = out0Dtype;
  } else if (DTYPES2.has(input.dtype) && accepts(DTYPES3, weight) && accepts(DTYPES3, bias) && accepts(DTYPES3, runningMean) && accepts(DTYPES3, runningVar)) {
    compute = 'float32';
    out0Dtype = dtype(input);
    out1Dtype = 'float32';
    out2Dtype = 'float32';
  } else {
    refuseDtypes(KEY, { input, weight, bias, running_mean: runningMean, running_var: runningVar, training, momentum, eps });
  }
  // C1
  if (!(rank(input) >= 2)) refuse(KEY, 'C1', 'input needs at least two dims');
  // C2
  if (!(runningMean === null === (runningVar === null))) refuse(KEY, 'C2', 'running_mean and running_var go together');
  // C3
  if (!(training || !(runningMean === null))) refuse(KEY, 'C3', 'without training running_mean and running_var are needed');
  // C4
  if (!(!training || numel(input) > 0)) refuse(KEY, 'C4', 'input must not be empty in training');
  // C5
  if (!((runningMean === null || rank(runningMean) === 1) && (runningVar === null || rank(runningVar) === 1))) refuse(KEY, 'C5', 'running_mean and running_var need one dim');
  // C6
  if (!((weight === null || numel(weight) === C()) && (bias === null || numel(bias) === C()))) refuse(KEY, 'C6', 'weight and bias need one element per channel');
  return evaluate(input, weight, bias, runningMean, runningVar, training, momentum, eps, C, compute, out0Dtype, out1Dtype, out2Dtype, call);
}

function evaluate(input: Tensor, weight: Tensor | null, bias: Tensor | null, runningMean: Tensor | null, runningVar: Tensor | null, training: boolean, momentum: number, eps: number, C: () => number, compute: DType, out0Dtype: DType, out1Dtype: DType, out2Dtype: DType, call: CallOp): readonly Value[] {
  const shift = bias === null ? null : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: bias })), size: [C()] }));
  let out0: Tensor;
  let out1: Tensor;
  let out2: Tensor;
  if (!training && !(runningMean === null) && !(runningVar === null)) {
    const scale = weight === null ? null : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: [C()] }));
    const [out02, out12, out22] = several<readonly [Tensor, Tensor, Tensor]>(call('aten._native_batch_norm_legit_no_training.default', { input: input, weight: scale, bias: shift, running_mean: runningMean, running_var: runningVar, momentum: momentum, eps: eps }));
    out0 = out02;
    out1 = out12;
    out2 = out22;
  } else {
    const scale2 = weight === null ? only<Tensor>(call('aten.full.default', { size: [C()], fill_value: 1n, dtype: compute })) : only<Tensor>(call('aten.view.default', { self: only<Tensor>(call('aten.clone.default', { self: weight })), size: [C()] }));
    const [out03, out13, out23] = several<readonly [Tensor, Tensor, Tensor]>(call('aten._native_batch_norm_legit.no_stats', { input: input, weight: scale2, bias: shift, training: true, momentum: momentum, eps: eps }));
    out0 = out03;
    out1 = out13;
    out2 = out23;
  }
  return [settle(out0, out0Dtype), settle(out1, out1Dtype), settle(out2, out2Dtype)];
}
